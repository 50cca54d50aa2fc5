/** `compare`: the report about two respondents, as a folder that opens in a browser. */
import { compare } from '../../../analyzers/compare/index.ts';
import { placesOf } from '../../../analyzers/keyness/places.ts';
import { choosePair, type Pair, samePair } from '../../../analyzers/pair.ts';
import { type Sides, sensitivity } from '../../../analyzers/sensitivity/index.ts';
import { OWN_LEXICON } from '../../../analyzers/sentiment/lexicon.ts';
import { UNITS, type Unit } from '../../../analyzers/words.ts';
import { drawCharts } from '../../../reports/charts/index.ts';
import { LANGUAGES, type Language } from '../../../reports/labels/index.ts';
import { codeNamer } from '../../../reports/marks.ts';
import { page } from '../../../reports/page/index.ts';
import { tablesOf } from '../../../reports/tables.ts';
import { OrdskifteError } from '../../errors.ts';
import { messages } from '../../messages.ts';
import { loadCodebook } from '../codebook.ts';
import { createMeasure, fontFaces } from '../fonts.ts';
import { provenanceOf } from '../provenance.ts';
import { writeReport } from '../report-folder.ts';
import {
  type DocumentOptions,
  finish,
  loadCorpus,
  loadUnrestored,
  type Register,
  type Session,
  withDocumentOptions,
} from '../session.ts';

type Options = DocumentOptions & {
  readonly out: string;
  readonly lang: string;
  readonly unit: string;
  readonly respondents?: readonly string[];
};

export const registerCompare: Register = (program, session) => {
  withDocumentOptions(program.command('compare'))
    .description('write a report that compares two respondents: page, charts and tables')
    .argument('<places...>', 'files and folders with the answers')
    .option('--out <folder>', 'where the report is written; an older report there is replaced', 'report')
    .option('--lang <language>', `language of the report: ${Object.keys(LANGUAGES).join(', ')}`, 'sv')
    .option('--unit <unit>', `what counts as the same word: ${UNITS.join(', ')}`, 'lemma')
    .option('--respondents <names...>', 'the two to compare, when the documents have more')
    .addHelpText('after', '\nExample:\n  ordskifte compare seeds --out report --lang sv')
    .action((places: readonly string[], options: Options) => runCompare(session, places, options));
};

const runCompare = async (session: Session, places: readonly string[], options: Options): Promise<void> => {
  const { clock } = session;
  if (!Object.hasOwn(LANGUAGES, options.lang)) {
    throw new OrdskifteError(messages.badOption('--lang', options.lang, Object.keys(LANGUAGES).join(', ')));
  }
  if (!UNITS.includes(options.unit as Unit)) {
    throw new OrdskifteError(messages.badOption('--unit', options.unit, UNITS.join(', ')));
  }
  const labels = LANGUAGES[options.lang as Language];
  const corpus = loadCorpus(session, places, options);
  const pair = choosePair(corpus.answers, options.respondents);
  const { codebook, json } = loadCodebook();
  const keyness = { unit: options.unit as Unit };
  const unrestored = loadUnrestored(session, corpus, places);
  const unrepaired =
    unrestored &&
    clock.around('unrepaired', () => compare(unrestored, samePair(unrestored.answers, pair), codebook, { keyness }));
  const comparison = clock.around('analyse', () => ({
    ...compare(corpus, pair, codebook, { keyness }),
    sensitivity: sensitivity({
      restored: sidesOf(pair),
      ...(unrestored && { raw: sidesOf(samePair(unrestored.answers, pair)) }),
    }),
  }));
  const answers = [...pair.target.answers, ...pair.reference.answers];
  const provenance = provenanceOf({ corpus, codebook, codebookJson: json, keyness, restore: options.restore });
  const measure = clock.around('fonts', createMeasure);
  const codeName = codeNamer(codebook, labels);
  const charts = await clock.aroundAsync('charts', () =>
    drawCharts(comparison, { labels, measure, codeName, lexicon: OWN_LEXICON.name }),
  );
  const tables = tablesOf(comparison, answers);
  const shown = comparison.keyness.slice(0, 60).map(row => row.term);
  const html = await clock.aroundAsync('page', () =>
    page({
      comparison,
      ...(unrepaired && { unrepaired }),
      charts,
      places: placesOf(answers, shown, keyness),
      codebook,
      provenance,
      labels,
      fonts: fontFaces(),
    }),
  );
  writeReport(session, options.out, { html, charts, tables, provenance });
  finish(session, options);
};

const sidesOf = ({ target, reference }: Pair): Sides => ({ target: target.answers, reference: reference.answers });
