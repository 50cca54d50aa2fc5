/** `keyness`: the words by which two groups differ, or each of several from the others. */

import { choosePair } from '../../analyzers/groups/pair.ts';
import {
  KEYNESS_DEFAULTS,
  type KeynessMeasure,
  keynessCounter,
  OWN_MEASURES,
  type WordList,
} from '../../analyzers/keyness/index.ts';
import { EXTRA_MEASURES, type ExtraMeasure } from '../../analyzers/keyness/measures-by-name.ts';
import { SAMPLES, type Sample } from '../../analyzers/keyness/notices.ts';
import { CORRECTIONS, type Correction } from '../../analyzers/statistics/adjust.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { LANGUAGES } from '../../reports/labels/index.ts';
import {
  choice,
  countingSettings,
  type HeadGroup,
  share,
  termOptionsOf,
  topOf,
  wholeNumber,
  withAnalysisOptions,
  withCountingOptions,
  writeAnalysis,
} from '../analysis.ts';
import { countGroups } from '../counting.ts';
import type { SensitivityCommandOptions } from '../sensitivity.ts';
import { finish, type Register, type Session } from '../session.ts';

const MEASURES: readonly string[] = [...OWN_MEASURES, ...Object.keys(EXTRA_MEASURES)];

type KeynessCommandOptions = SensitivityCommandOptions & {
  readonly measure: readonly string[];
  readonly correction: Correction;
  readonly sample: Sample;
  readonly list?: string;
  readonly top?: string;
  readonly sensitivity?: boolean;
};

export const registerKeyness: Register = (program, session) => {
  withCountingOptions(withAnalysisOptions(program.command('keyness'), 'respondent'))
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
        KEYNESS_DEFAULTS.correction,
      ),
    )
    .addOption(
      choice(
        '--sample <unit>',
        'what dispersion and tests count as one case, where groups have several',
        SAMPLES,
        KEYNESS_DEFAULTS.sample,
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
      if (options.sensitivity) await (await import('../sensitivity.ts')).writeSensitivity(session, places, options);
      else await writeKeyness(session, places, options);
      finish(session, options);
    });
};

const writeKeyness = async (
  session: Session,
  places: readonly string[],
  options: KeynessCommandOptions,
): Promise<void> => {
  const measures = options.measure.map(checkedMeasure);
  const { correction, sample } = options;
  const minimum = wholeNumber('--minimum', options.minimum, 1);
  const alpha = share('--alpha', options.alpha);
  const top = topOf(options.top);
  const list = options.list === undefined ? undefined : await wordListIn(options.list);
  const chosen = {
    ...(await termOptionsOf(options)),
    minimum,
    alpha,
    measures: measures.filter((name): name is ExtraMeasure => name in EXTRA_MEASURES),
    correction,
    sample,
    list,
    orderBy: measures[0]!,
    top,
  };
  const { groups, notices: silent } = await countGroups(session, places, options, {
    name: 'keyness',
    counter: keynessCounter,
    options: chosen,
    select: wanted => comparedGroups(wanted, options),
  });
  const { rows, ...found } = session.clock.around('analyse', () => keynessCounter.rows(groups, chosen));
  const pair = list === undefined && groups.length === 2 ? groups : undefined;
  const settings = {
    ...countingSettings(options),
    target: pair ? pair[0]!.name : 'each group',
    reference: pair ? pair[1]!.name : (options.list ?? 'all other groups'),
    minimum,
    alpha,
    correction,
    sample,
    measure: measures,
    top,
  };
  const notices = [...silent, ...found.notices];
  await writeAnalysis(session, { command: 'keyness', settings, notices, rows }, options.format);
};

/** Of one or two respondents, or those named, a target and a reference; else all groups. */
const comparedGroups = (groups: readonly HeadGroup[], options: KeynessCommandOptions): readonly HeadGroup[] => {
  const isAboutTwo = options.respondents !== undefined || groups.length <= 2;
  if (options.by === 'respondent' && options.groups === undefined && options.list === undefined && isAboutTwo) {
    const { target, reference } = choosePair(
      groups.flatMap(group => group.answers),
      options.respondents,
    );
    return [target, reference];
  }
  if (options.list === undefined && groups.length < 2)
    throw new OrdskifteError(messages.badOption('--by', options.by, 'a grouping that gives two groups or more'));
  return groups;
};

const wordListIn = async (file: string): Promise<WordList> => ({
  name: file,
  counts: (await import('../rim/word-list.ts')).readWordList(file),
});

const checkedMeasure = (name: string): KeynessMeasure => {
  if (MEASURES.includes(name)) return name as KeynessMeasure;
  throw new OrdskifteError(messages.badOption('--measure', name, MEASURES.join(', ')));
};
