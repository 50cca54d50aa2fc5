/** `similar`: which texts or groups choose their words alike. */
import type { Counted } from '../../analyzers/contract.ts';
import { CORRESPONDENCE_DEFAULTS, correspondenceCounter } from '../../analyzers/scaling/correspondence.ts';
import { WORDFISH_DEFAULTS, type WordfishOptions, wordfishCounter } from '../../analyzers/scaling/wordfish.ts';
import {
  SIMILARITY_DEFAULTS,
  SIMILARITY_MEASURES,
  type SimilarityMeasure,
  similarityCounter,
} from '../../analyzers/similarity/index.ts';
import type { TermData } from '../../analyzers/terms/table.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import {
  type CountingOptions,
  choice,
  countingSettings,
  positive,
  termOptionsOf,
  topOf,
  wholeNumber,
  withAnalysisOptions,
  withCountingOptions,
  writeAnalysis,
} from '../analysis.ts';
import { countGroups } from '../counting.ts';
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
  withCountingOptions(withAnalysisOptions(program.command('similar'), 'document'))
    .description('compare the vocabulary of documents or groups pair by pair, or place them on common axes')
    .argument('<places...>', 'files and folders')
    .addOption(
      choice(
        '--measure <name>',
        'similarity or distance; correspondence gives the axes of correspondence analysis, wordfish one axis by a Poisson model, with intervals',
        [...Object.keys(SIMILARITY_MEASURES), ...SCALES],
        SIMILARITY_DEFAULTS.measure,
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
      const asked = {
        ...(await termOptionsOf(options)),
        top: topOf(options.top),
        minimum: wholeNumber('--minimum', options.minimum, 1),
        prior: positive('--prior', options.prior),
        direction: directionOf(options.direction),
      };
      const { measure, shares } = options;
      // All of them count terms alike.
      const { groups, notices: silent } = await countGroups(session, places, options, {
        name: 'similarity',
        counter: similarityCounter,
        options: { ...asked },
      });
      const found = session.clock.around('analyse', () =>
        isScale(measure)
          ? SCALED[measure](groups, asked)
          : { ...similarityCounter.rows(groups, { ...asked, measure, shares }), settings: { shares, top: asked.top } },
      );
      await writeAnalysis(
        session,
        {
          command: 'similar',
          settings: { ...countingSettings(options), measure, ...found.settings },
          notices: [...silent, ...found.notices],
          rows: found.rows,
        },
        options.format,
      );
      finish(session, options);
    });
};

const isScale = (measure: Options['measure']): measure is Scale => (SCALES as readonly string[]).includes(measure);

const directionOf = (names: readonly string[] | undefined): WordfishOptions['direction'] => {
  if (names === undefined) return undefined;
  const [left, right, ...more] = names;
  if (left === undefined || right === undefined || left === right || more.length > 0)
    throw new OrdskifteError(messages.badOption('--direction', names.join(' '), 'the names of two groups'));
  return [left, right];
};

type Scaled = Pick<AnalysisTable, 'rows' | 'settings' | 'notices'>;

const SCALED: Readonly<
  Record<Scale, (groups: readonly Counted<TermData>[], options: Partial<WordfishOptions>) => Scaled>
> = {
  correspondence: (groups, asked) => {
    const { options, ...found } = correspondenceCounter.rows(groups, asked);
    return { ...found, settings: { minimum: options.minimum } };
  },
  wordfish: (groups, asked) => {
    const { options, rows, notices } = wordfishCounter.rows(groups, asked);
    const { minimum, prior, direction = `${rows[0]!.group} left of 0`, level } = options;
    return { rows, notices, settings: { minimum, prior, direction, level } };
  },
};
