/** `validate plan`: draws the sentences that people should code, and writes a sheet for each coder. */
import type { Command } from 'commander';
import { maskSpeaker } from '../../analyzers/codings/index.ts';
import { codeDocument } from '../../analyzers/comparison/code-document.ts';
import type { Group } from '../../analyzers/contract.ts';
import { type Candidate, type Drawn, drawSample, PLAN_DEFAULTS } from '../../analyzers/rates/plan.ts';
import { simulatePower } from '../../analyzers/rates/power.ts';
import { expectationOf, expectSentences } from '../../analyzers/rhetoric/expected.ts';
import type { Codebook } from '../../analyzers/rhetoric/types.ts';
import { createRandom } from '../../analyzers/statistics/random.ts';
import { roleOf } from '../../analyzers/words/index.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { csv } from '../../reports/export/csv.ts';
import { LANGUAGES, type Language } from '../../reports/labels/index.ts';
import { SHEET_LABELS } from '../../reports/labels/sheet.ts';
import { codingSheet } from '../../reports/sheet/index.ts';
import type { SheetSentence } from '../../reports/sheet/script.ts';
import { type AnalysisOptions, choice, loadGroups, wholeNumber, withAnalysisOptions } from '../analysis.ts';
import { dataPackage } from '../report/datapackage.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { fontFaces } from '../rim/fonts.ts';
import { packageInfo } from '../rim/package-files.ts';
import { writeFolder } from '../rim/write.ts';
import { finish, type Session } from '../session.ts';

type Options = Omit<AnalysisOptions, 'format'> & {
  readonly out: string;
  readonly sentences: string;
  readonly strata: string;
  readonly seed: string;
  readonly coders: readonly string[];
  readonly codebook?: string;
  readonly lang: Language;
};

export const registerPlan = (validate: Command, session: Session): void => {
  withAnalysisOptions(validate.command('plan'), 'respondent', { table: false })
    .description('draw sentences to be coded: by group, by chance, more where it tells more; a sheet for each coder')
    .argument('<places...>', 'files and folders')
    .requiredOption('--out <folder>', 'where sample, expected precision and sheets are written')
    .option('--sentences <n>', 'sentences of each group', String(PLAN_DEFAULTS.sentences))
    .option('--strata <n>', 'parts by the machine’s chances that are drawn from apart', String(PLAN_DEFAULTS.strata))
    .option('--seed <n>', 'seed of the draw', String(PLAN_DEFAULTS.seed))
    .option('--coders <names...>', 'who codes: a sheet for each', ['coder1', 'coder2'])
    .option('--codebook <file>', 'a codebook of your own; with "extends": true in it, added to the one that is shipped')
    .addOption(choice('--lang <language>', 'language of the sheets', Object.keys(LANGUAGES), 'sv'))
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte validate plan speeches.jsonl --by party --sentences 100 --coders anna bo --out coding\n  ordskifte rates speeches.jsonl --by party --gold anna.jsonl bo.jsonl',
    )
    .action(async (places: readonly string[], options: Options) => {
      await plan(session, places, options);
      finish(session, options);
    });
};

/** A sentence that could be coded, in its document. */
type Place = Candidate & { readonly answer: Answer; readonly start: number; readonly end: number };

const plan = async (session: Session, places: readonly string[], options: Options): Promise<void> => {
  const { codebook } = loadCodebook(options.codebook);
  const drawing = {
    sentences: wholeNumber('--sentences', options.sentences, 1),
    strata: wholeNumber('--strata', options.strata, 1, 20),
    seed: wholeNumber('--seed', options.seed, 0),
  };
  refuseBadNames(options.coders);
  const groups = await loadGroups(session, places, { ...options, format: 'csv' }, ['roles', 'findings']);
  const candidates = groups.flatMap(group => candidatesOf(group, codebook));
  const sample = drawSample(candidates, drawing);
  const families = codebook.families.map(({ id }) => id);
  const power = simulatePower(candidates, {
    ...drawing,
    families,
    spreads: families.map(name => expectationOf(name, codebook.learned?.ranker)?.spread ?? 0),
  });
  const rows = sample.map(rowOf);
  const sheets = await Promise.all(
    options.coders.map(async coder => ({
      path: `${coder}.html`,
      data: await codingSheet({
        coder,
        key: `ordskifte ${drawing.seed} ${rows.length}`,
        sentences: shuffled(sample.map(sentenceOf), drawing.seed),
        codebook,
        labels: SHEET_LABELS[options.lang],
        fonts: fontFaces(),
      }),
    })),
  );
  const tables = [
    { name: 'sample', rows },
    { name: 'power', rows: power },
  ];
  const made = {
    version: packageInfo().version,
    codebook: `${codebook.name} ${codebook.version}`,
    by: options.by,
    ...drawing,
    coders: options.coders,
  };
  writeFolder(options.out, [
    ...sheets,
    ...tables.map(({ name, rows: own }) => ({
      path: `tables/${name}.csv`,
      data: csv(own, undefined, session.csvStyle()),
    })),
    { path: 'datapackage.json', data: dataPackage(tables, made, session.csvStyle()) },
  ]);
  for (const { group, family, coded, total, halfWidth, detectable } of power)
    if (halfWidth !== undefined)
      session.err.write(
        `${group}, ${family}: ${coded} of ${total} sentences would give limits of ±${halfWidth.toFixed(1)} per 100, and tell a difference of ${detectable!.toFixed(1)}.\n`,
      );
  session.err.write(`${options.out}\n`);
};

/** Names become file names and fields of a record. */
const refuseBadNames = (coders: readonly string[]): void => {
  const taken = new Set(['start', 'end', 'weight', 'from', 'note', 'text']);
  for (const coder of coders)
    if (!/^[\p{L}\p{N}_-]+$/u.test(coder) || taken.has(coder))
      throw new OrdskifteError(messages.badOption('--coders', coder, 'names of letters, digits, - and _'));
};

const candidatesOf = ({ name, answers }: Group, codebook: Codebook): Place[] => {
  const none = codebook.families.map(() => 0);
  return answers.flatMap(answer => {
    const expected = expectSentences(codeDocument(answer, codebook).weighed, codebook);
    return answer.tokens.sentences.flatMap(({ start, end }, s): Place[] => {
      if (roleOf(answer, s) !== 'respondent') return [];
      const chances = expected.sentences[s]?.chances.slice(0, none.length) ?? none;
      return [{ group: name, document: answer.document.id, sentence: s + 1, chances, answer, start, end }];
    });
  });
};

const rowOf = ({ candidate, stratum, weight }: Drawn<Place>): object => {
  const { group, document, sentence, start, end, answer } = candidate;
  return {
    group,
    document,
    sentence,
    start,
    end,
    weight,
    from: stratum.from,
    text: answer.document.text.slice(start, end),
  };
};

/** How many characters before and after a coder sees. */
const CONTEXT = 400;

const sentenceOf = ({ candidate, stratum, weight }: Drawn<Place>): SheetSentence => {
  const { document, structure, question } = candidate.answer;
  const { respondent } = structure;
  const text = maskSpeaker(document.text, { name: respondent?.name, party: respondent?.party });
  const { start, end } = candidate;
  return {
    id: document.id,
    start,
    end,
    weight,
    from: stratum.from,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    question: question?.text ?? '',
  };
};

/** In an order that tells nothing of speakers or of the machine. */
const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const random = createRandom(seed + 1);
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const pick = Math.floor(random() * (i + 1));
    [order[i], order[pick]] = [order[pick]!, order[i]!];
  }
  return order;
};
