/** `similar`: which texts or groups choose their words alike. */
import type { CountedGroup } from '../../analyzers/keyness/groups.ts';
import { CORRESPONDENCE_DEFAULTS, correspondence, FEWEST_GROUPS } from '../../analyzers/scaling/correspondence.ts';
import { WORDFISH_DEFAULTS, type WordfishOptions, wordfish } from '../../analyzers/scaling/wordfish.ts';
import {
  SIMILARITY_MEASURES,
  type SimilarityMeasure,
  type SimilarityOptions,
  type SimilarityRow,
  similarity,
} from '../../analyzers/similarity/index.ts';
import { tabulate } from '../../analyzers/terms/table.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import type { Notice } from '../../pipeline/types.ts';
import {
  type CountingOptions,
  choice,
  countingSettings,
  loadGroups,
  positive,
  silentNotices,
  termOptionsOf,
  wholeNumber,
  withAnalysisOptions,
  withCountingOptions,
  writeAnalysis,
} from '../analysis.ts';
import { finish, type Register } from '../session.ts';
import type { AnalysisTable } from '../table.ts';

/** Measures that place the groups on axes instead of comparing them pair by pair. */
const SCALES = ['correspondence', 'wordfish'] as const;
type Scale = (typeof SCALES)[number];

type Options = CountingOptions & {
  readonly measure: SimilarityMeasure | Scale;
  readonly shares: boolean;
  readonly minimum: string;
  readonly prior: string;
  readonly direction?: readonly string[];
  readonly top?: string;
};

export const registerSimilar: Register = (program, session) => {
  withCountingOptions(withAnalysisOptions(program.command('similar'), 'document'), 'lemma')
    .description('compare the vocabulary of documents or groups pair by pair, or place them on common axes')
    .argument('<places...>', 'files and folders')
    .addOption(
      choice(
        '--measure <name>',
        'similarity or distance; correspondence gives the axes of correspondence analysis, wordfish one axis by a Poisson model, with intervals',
        [...Object.keys(SIMILARITY_MEASURES), ...SCALES],
        'cosine',
      ),
    )
    .option('--no-shares', 'compare counts instead of shares of all words')
    .option('--minimum <n>', 'for the axes: leave out rarer terms', String(CORRESPONDENCE_DEFAULTS.minimum))
    .option(
      '--prior <sd>',
      'for wordfish: standard deviation of the prior on the weights of terms',
      String(WORDFISH_DEFAULTS.prior),
    )
    .option(
      '--direction <groups...>',
      'for wordfish: two groups, the first left of the second; by default the first group of all is left of 0',
    )
    .option('--top <n>', 'for each group only its nearest ones')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte similar answers --by party --measure correspondence\n  ordskifte similar answers --by party --measure wordfish --direction V M',
    )
    .action(async (places: readonly string[], options: Options) => {
      const top = options.top === undefined ? undefined : wholeNumber('--top', options.top, 1);
      const minimum = wholeNumber('--minimum', options.minimum, 1);
      const scaling = { minimum, prior: positive('--prior', options.prior), ...directionOf(options.direction) };
      const loaded = loadGroups(session, places, options);
      const groups = loaded.map(({ name, answers }) => ({
        name,
        table: tabulate(answers, termOptionsOf(options)),
      }));
      const { measure, shares } = options;
      const { rows, settings, notices } = isScale(measure)
        ? SCALED[measure](groups, scaling)
        : compared(groups, { measure, shares, ...(top !== undefined && { top }) });
      await writeAnalysis(
        session,
        {
          command: 'similar',
          settings: { ...countingSettings(options), measure, ...settings },
          notices: [...silentNotices(loaded, options), ...notices],
          rows,
        },
        options.format,
      );
      finish(session, options);
    });
};

/** Pairs with their values; groups and pairs that have none are said to be left out. */
function compared(
  groups: readonly CountedGroup[],
  options: SimilarityOptions & { readonly measure: SimilarityMeasure },
): { rows: readonly SimilarityRow[]; settings: Record<string, unknown>; notices: readonly Notice[] } {
  const { measure, shares } = options;
  const pairs = similarity(groups, { measure, ...(shares !== undefined && { shares }) });
  const empty = groups.filter(({ table }) => table.terms.size === 0).map(({ name }) => name);
  const filled = groups.length - empty.length;
  const undefinedPairs = (filled * (filled - 1)) / 2 - pairs.length;
  return {
    rows: options.top === undefined ? pairs : similarity(groups, options),
    settings: { shares: options.shares, top: options.top },
    notices: [
      ...leftOut(empty.length, `without terms, which are like nobody: ${empty.slice(0, 3).join(', ')}`, 'group'),
      ...leftOut(undefinedPairs, `for which ${measure} is not defined (counts that do not vary)`, 'pair'),
    ],
  };
}

const leftOut = (count: number, why: string, what: string): Notice[] =>
  count === 0
    ? []
    : [
        {
          code: 'left-out',
          level: 'warning',
          message: `Left out: ${count} ${what}${count === 1 ? '' : 's'} ${why}.`,
          values: { count },
        },
      ];

const isScale = (measure: Options['measure']): measure is Scale => (SCALES as readonly string[]).includes(measure);

const directionOf = (names: readonly string[] | undefined): Pick<WordfishOptions, 'direction'> => {
  if (names === undefined) return {};
  const [left, right, ...more] = names;
  if (left === undefined || right === undefined || left === right || more.length > 0)
    throw new OrdskifteError(messages.badOption('--direction', names.join(' '), 'the names of two groups'));
  return { direction: [left, right] };
};

type Scaled = Pick<AnalysisTable, 'rows' | 'settings' | 'notices'>;
type Scaling = WordfishOptions & { readonly minimum: number };

const SCALED: Readonly<Record<Scale, (groups: readonly CountedGroup[], options: Scaling) => Scaled>> = {
  correspondence: (groups, { minimum }) => {
    const rows = correspondence(groups, { minimum });
    return { rows, settings: { minimum }, notices: rows.length === 0 ? [tooFew(groups.length)] : [] };
  },
  wordfish: (groups, options) => {
    const rows = wordfish(groups, options);
    const placed = new Set(rows.filter(row => row.kind === 'group').map(row => row.name));
    const silent = groups.filter(({ name }) => !placed.has(name)).map(({ name }) => name);
    const { minimum, prior, direction, level } = { ...WORDFISH_DEFAULTS, ...options };
    return {
      rows,
      settings: { minimum, prior, direction: direction ?? `${rows[0]!.name} left of 0`, level },
      notices: [...(silent.length === 0 ? [] : [notPlaced(silent)]), MODEL_INTERVALS],
    };
  },
};

/** What the intervals of a Poisson model leave out. */
const MODEL_INTERVALS: Notice = {
  code: 'model-intervals',
  level: 'warning',
  message:
    'The intervals come from the model: words count as independent draws and the weights of the terms as known, so they are too narrow where groups have few words or words come in bursts. They say nothing about other texts of the same groups.',
  values: {},
};

const notPlaced = (names: readonly string[]): Notice => ({
  code: 'not-placed',
  level: 'warning',
  message: `${names.length === 1 ? 'One group has' : `${names.length} groups have`} no terms that are frequent enough and no place on the axis: ${names.join(', ')}.`,
  values: { groups: names.length },
});

const tooFew = (groups: number): Notice => ({
  code: 'too-few-groups',
  level: 'warning',
  message: `Axes need at least ${FEWEST_GROUPS} groups with words that are frequent enough; there are ${groups} groups.`,
  values: { groups },
});
