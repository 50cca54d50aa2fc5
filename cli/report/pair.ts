/** The report about two respondents: everything computed, drawn and written. */
import { type Comparison, compare } from '../../analyzers/comparison/pair/index.ts';
import { type Pair, samePair } from '../../analyzers/groups/pair.ts';
import { placesOf } from '../../analyzers/keyness/places.ts';
import { type Sides, sensitivity } from '../../analyzers/sensitivity/index.ts';
import { OWN_LEXICON } from '../../analyzers/tone/lexicon.ts';
import type { Corpus } from '../../pipeline/corpus.ts';
import { drawCharts } from '../../reports/draw.ts';
import { LANGUAGES } from '../../reports/labels/index.ts';
import { codeNamer } from '../../reports/names.ts';
import { page, sourceLine } from '../../reports/page/index.ts';
import { tablesOf } from '../../reports/tables.ts';
import { withheld, withoutDeadLinks, withoutWords } from '../../reports/trust/withhold.ts';
import { machineErrors } from '../machine.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { fontFaces } from '../rim/fonts.ts';
import { answersWithTrees } from '../rim/trees.ts';
import { loadUnrestored } from '../unrestored.ts';
import { drawing } from './drawing.ts';
import type { ReportOptions } from './options.ts';
import { provenanceOf } from './provenance.ts';
import type { ReportParts } from './report.ts';
import type { Run } from './run.ts';

/** The report about a pair; the documents are read once more without repair, to say what the repair changes. */
export const pairReport = async (
  run: Run,
  corpus: Corpus,
  given: Pair,
  options: ReportOptions,
): Promise<ReportParts> => {
  const { clock } = run;
  const pair = clock.around('parse', () => parsedPair(given));
  const labels = LANGUAGES[options.lang];
  const { codebook, json } = loadCodebook(options.codebook);
  const keyness = { unit: options.unit, ...(options.minimum !== undefined && { minimum: options.minimum }) };
  const unrestored = loadUnrestored(run, corpus);
  const unrepaired =
    unrestored &&
    clock.around('unrepaired', () => compare(sidesIn(samePair(unrestored.answers, pair)), { codebook, keyness }));
  const computed = clock.around('analyse', () => ({
    ...compare(sidesIn(pair), { codebook, keyness }),
    // By the same unit and minimum, or the page would say one word in its summary and another here.
    sensitivity: sensitivity(
      {
        restored: sidesOf(pair),
        ...(unrestored && { raw: sidesOf(samePair(unrestored.answers, pair)) }),
      },
      keyness,
    ),
  }));
  const compared = options.text ? computed : withheld(computed);
  const answers = [...pair.target.answers, ...pair.reference.answers];
  const provenance = provenanceOf({
    corpus,
    codebook,
    codebookJson: json,
    isOwnCodebook: options.codebook !== undefined,
    keyness,
    restore: options.restore,
  });
  const coded = options.gold && machineErrors(options.gold, codebook, run.memory);
  const coders = coded && (options.coders ?? coded.coders.join(', '));
  const codeName = codeNamer(codebook, labels);
  const { charts, missing } = await drawing(run, (measure, tell) =>
    drawCharts(compared, { labels, measure, codeName, lexicon: OWN_LEXICON.name, tell }),
  );
  const comparison = { ...compared, notices: [...corpus.notices, ...compared.notices, ...missing] };
  const fonts = fontFaces();
  const shown = comparison.rows.keyness.slice(0, 60).map(row => row.term);
  const html = await clock.aroundAsync('page', () =>
    page({
      comparison,
      ...(unrepaired && { unrepaired }),
      ...(coded && { coded: { machine: coded.machine, coders: coders! } }),
      ...(options.source !== undefined && { source: options.source }),
      ...(options.title !== undefined && { headline: options.title }),
      charts,
      places: placesOf(answers, shown, keyness),
      codebook,
      provenance,
      labels,
      fonts,
    }),
  );
  const around = {
    labels,
    source: sourceLine(comparison, provenance, labels, options.source),
  };
  const tables = tablesOf(comparison, answers);
  return {
    html: options.text ? html : withoutDeadLinks(html),
    charts,
    tables: options.text ? tables : withoutWords(tables),
    provenance,
    around,
    answers,
    codebook,
    names: [pair.target.name, pair.reference.name],
  };
};

const sidesIn = ({ target, reference }: Pair): Comparison['groups'] => [target, reference];

const sidesOf = ({ target, reference }: Pair): Sides => ({ target: target.answers, reference: reference.answers });

/** Who acts is read off trees. */
const parsedPair = ({ target, reference }: Pair): Pair => ({
  target: { ...target, answers: answersWithTrees(target.answers) },
  reference: { ...reference, answers: answersWithTrees(reference.answers) },
});
