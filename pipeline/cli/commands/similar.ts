/** `similar`: which texts or groups choose their words alike. */
import {
  CORRESPONDENCE_DEFAULTS,
  correspondence,
  FEWEST_GROUPS,
} from '../../../analyzers/similarity/correspondence.ts';
import { SIMILARITY_MEASURES, type SimilarityMeasure, similarity } from '../../../analyzers/similarity/index.ts';
import { tabulate } from '../../../analyzers/terms/table.ts';
import type { Notice } from '../../types.ts';
import {
  type CountingOptions,
  choice,
  countingSettings,
  loadGroups,
  silentNotices,
  termOptionsOf,
  wholeNumber,
  withAnalysisOptions,
  withCountingOptions,
  writeAnalysis,
} from '../analysis.ts';
import { finish, type Register } from '../session.ts';

const SCALE = 'correspondence';

type Options = CountingOptions & {
  readonly measure: SimilarityMeasure | typeof SCALE;
  readonly shares: boolean;
  readonly minimum: string;
  readonly top?: string;
};

export const registerSimilar: Register = (program, session) => {
  withCountingOptions(withAnalysisOptions(program.command('similar'), 'document'), 'lemma')
    .description('compare the vocabulary of documents or groups pair by pair, or place them on common axes')
    .argument('<places...>', 'files and folders')
    .addOption(
      choice(
        '--measure <name>',
        `similarity or distance; ${SCALE} gives the axes of correspondence analysis`,
        [...Object.keys(SIMILARITY_MEASURES), SCALE],
        'cosine',
      ),
    )
    .option('--no-shares', 'compare counts instead of shares of all words')
    .option('--minimum <n>', 'for the axes: leave out rarer terms', String(CORRESPONDENCE_DEFAULTS.minimum))
    .option('--top <n>', 'for each group only its nearest ones')
    .addHelpText('after', '\nExample:\n  ordskifte similar answers --by party --measure correspondence')
    .action(async (places: readonly string[], options: Options) => {
      const top = options.top === undefined ? undefined : wholeNumber('--top', options.top, 1);
      const minimum = wholeNumber('--minimum', options.minimum, 1);
      const loaded = loadGroups(session, places, options);
      const groups = loaded.map(({ name, answers }) => ({
        name,
        table: tabulate(answers, termOptionsOf(options)),
      }));
      const { measure, shares } = options;
      const isScale = measure === SCALE;
      const rows = isScale
        ? correspondence(groups, { minimum })
        : similarity(groups, { measure, shares, ...(top !== undefined && { top }) });
      const settings = { ...countingSettings(options), measure, ...(isScale ? { minimum } : { shares, top }) };
      const notices: Notice[] = [
        ...silentNotices(loaded, options),
        ...(isScale && rows.length === 0 ? [tooFew(groups.length)] : []),
      ];
      await writeAnalysis(session, { command: 'similar', settings, notices, rows }, options.format);
      finish(session, options);
    });
};

const tooFew = (groups: number): Notice => ({
  code: 'too-few-groups',
  level: 'warning',
  message: `Axes need at least ${FEWEST_GROUPS} groups with words that are frequent enough; there are ${groups} groups.`,
  values: { groups },
});
