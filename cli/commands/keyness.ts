/** `keyness`: the words by which two groups differ, or each of several from the others. */

import type { Group } from '../../analyzers/groups/index.ts';
import { choosePair } from '../../analyzers/groups/pair.ts';
import { compareTables, KEYNESS_DEFAULTS, type KeynessRow, listTable } from '../../analyzers/keyness/index.ts';
import { EXTRA_MEASURES, type ExtraMeasure } from '../../analyzers/keyness/measures-by-name.ts';
import { keynessNotices, SAMPLES, type Sample } from '../../analyzers/keyness/notices.ts';
import { TEST_DEFAULTS, testTerms } from '../../analyzers/keyness/test-terms.ts';
import { CORRECTIONS, type Correction } from '../../analyzers/statistics/adjust.ts';
import { joinTables, mergeDocuments, type TermTable, tabulate } from '../../analyzers/terms/table.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import type { Notice } from '../../pipeline/types.ts';
import { LANGUAGES, type Language } from '../../reports/labels/index.ts';
import {
  type CountingOptions,
  choice,
  countingSettings,
  groupsOf,
  share,
  silentNotices,
  termOptionsOf,
  wholeNumber,
  withAnalysisOptions,
  withCountingOptions,
  writeAnalysis,
} from '../analysis.ts';
import { readWordList } from '../rim/word-list.ts';
import { writeSensitivity } from '../sensitivity.ts';
import { finish, loadCorpus, type Register, type Session } from '../session.ts';

const OWN_MEASURES = ['lrc', 'positiveLrc', 'g2', 'logRatio'] as const;
const MEASURES: readonly string[] = [...OWN_MEASURES, ...Object.keys(EXTRA_MEASURES)];

export type KeynessCommandOptions = CountingOptions & {
  readonly respondents?: readonly string[];
  readonly measure: readonly string[];
  readonly minimum: string;
  readonly alpha: string;
  readonly correction: Correction;
  readonly sample: Sample;
  readonly list?: string;
  readonly top?: string;
  readonly sensitivity?: boolean;
  readonly chart?: string;
  readonly language: Language;
};

export const registerKeyness: Register = (program, session) => {
  withCountingOptions(withAnalysisOptions(program.command('keyness'), 'respondent'), 'lemma')
    .description(
      'compare the words of two groups, or of each group and all others: conservative log ratio, G², log ratio, both counts',
    )
    .argument('<places...>', 'files and folders')
    .option('--respondents <names...>', 'the two respondents to compare: target, then reference')
    .option('--measure <names...>', `order of the rows, then further columns: ${MEASURES.join(', ')}`, ['lrc'])
    .option('--minimum <n>', 'leave out terms that both together use less often', String(KEYNESS_DEFAULTS.minimum))
    .option('--alpha <share>', 'error rate of the whole table', String(KEYNESS_DEFAULTS.alpha))
    .addOption(
      choice(
        '--correction <name>',
        'correction of p-values, where groups have several documents',
        CORRECTIONS,
        TEST_DEFAULTS.correction,
      ),
    )
    .addOption(
      choice(
        '--sample <unit>',
        'what dispersion and tests count as one case, where groups have several',
        SAMPLES,
        'document',
      ),
    )
    .option('--list <file>', 'compare each group with a word list (CSV: word,count) instead of the others')
    .option('--top <n>', 'only so many rows for each group')
    .option(
      '--sensitivity',
      'show the first finding under every combination of stop words, unit, restored text, quoted questions and n-gram order',
    )
    .option('--chart <file>', 'with --sensitivity: draw it (.json for Vega-Lite, .svg, .png)')
    .addOption(choice('--language <language>', 'language of the chart', Object.keys(LANGUAGES), 'sv'))
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte keyness seeds --unit stem > keyness.csv\n  ordskifte keyness speeches --by party --where year=2019 --measure logOddsZ --top 20',
    )
    .action(async (places: readonly string[], options: KeynessCommandOptions) => {
      if (options.sensitivity) await writeSensitivity(session, places, options);
      else await writeKeyness(session, places, options);
      finish(session, options);
    });
};

type Side = { readonly name: string; readonly table: TermTable };
type Contrast = { readonly target: Side; readonly reference: Side };

const writeKeyness = async (
  session: Session,
  places: readonly string[],
  options: KeynessCommandOptions,
): Promise<void> => {
  const measures = options.measure.map(checkedMeasure);
  const minimum = wholeNumber('--minimum', options.minimum, 1);
  const alpha = share('--alpha', options.alpha);
  const top = options.top === undefined ? undefined : wholeNumber('--top', options.top, 1);
  const { answers } = loadCorpus(session, places, options);
  const groups = groupsOf(answers, options);
  const { contrasts, isPair } = contrastsOf(groups, options);
  const extra = measures.filter((name): name is ExtraMeasure => name in EXTRA_MEASURES);
  const notices: Notice[] = silentNotices(groups, options);
  const rows = session.clock.around('analyse', () =>
    contrasts.flatMap(({ target, reference }) => {
      const plain = compareTables(target.table, reference.table, { minimum, alpha, measures: extra });
      const tested = testTerms(plain, target.table, reference.table, { correction: options.correction, alpha });
      notices.push(...keynessNotices(tested ?? plain, target, reference, { alpha, sample: options.sample }));
      return (tested ?? plain)
        .sort(byMeasure(measures[0]!))
        .slice(0, top)
        .map(row => (isPair ? row : { group: target.name, ...row }));
    }),
  );
  const settings = {
    ...countingSettings(options),
    target: isPair ? contrasts[0]!.target.name : 'each group',
    reference: isPair ? contrasts[0]!.reference.name : (options.list ?? 'all other groups'),
    minimum,
    alpha,
    correction: options.correction,
    sample: options.sample,
    measure: measures,
    top,
  };
  await writeAnalysis(session, { command: 'keyness', settings, notices, rows }, options.format);
};

/** Two groups against one another, each of several against the others, or each against a list. */
const contrastsOf = (
  groups: readonly Group[],
  options: KeynessCommandOptions,
): { contrasts: Contrast[]; isPair: boolean } => {
  const count = (name: string, own: readonly Answer[]): Side => {
    const table = tabulate(own, termOptionsOf(options));
    const names = own.map(({ document, structure }) => structure.respondent?.name ?? document.id);
    return { name, table: options.sample === 'respondent' ? mergeDocuments(table, names) : table };
  };
  const isAboutTwo = options.respondents !== undefined || groups.length <= 2;
  if (options.by === 'respondent' && options.groups === undefined && options.list === undefined && isAboutTwo) {
    const wanted = groups.flatMap(group => group.answers);
    const { target, reference } = choosePair(wanted, options.respondents);
    return {
      contrasts: [{ target: count(target.name, target.answers), reference: count(reference.name, reference.answers) }],
      isPair: true,
    };
  }
  const sides = groups.map(group => count(group.name, group.answers));
  if (options.list !== undefined) {
    const reference = { name: options.list, table: listTable(options.list, readWordList(options.list)) };
    return { contrasts: sides.map(target => ({ target, reference })), isPair: false };
  }
  if (sides.length < 2)
    throw new OrdskifteError(messages.badOption('--by', options.by, 'a grouping that gives two groups or more'));
  const [a, b] = sides;
  if (sides.length === 2) return { contrasts: [{ target: a!, reference: b! }], isPair: true };
  const contrasts = sides.map(target => ({
    target,
    reference: { name: 'all others', table: joinTables(sides.filter(side => side !== target).map(side => side.table)) },
  }));
  return { contrasts, isPair: false };
};

const byMeasure =
  (name: string) =>
  (x: KeynessRow, y: KeynessRow): number => {
    const value = (row: KeynessRow): number => Math.abs(row[name as keyof KeynessRow] as number);
    return value(y) - value(x) || Math.abs(y.g2) - Math.abs(x.g2) || (x.term < y.term ? -1 : 1);
  };

const checkedMeasure = (name: string): string => {
  if (MEASURES.includes(name)) return name;
  throw new OrdskifteError(messages.badOption('--measure', name, MEASURES.join(', ')));
};
