/** `collocations`: words that stand together. */
import { COLLOCATION_DEFAULTS, collocationCounter } from '../../analyzers/collocations/index.ts';
import { UNITS, type Unit } from '../../analyzers/words/index.ts';
import {
  type AnalysisOptions,
  choice,
  commonSettings,
  stopWordsOf,
  topOf,
  wholeNumber,
  whoseIn,
  withAnalysisOptions,
  writeAnalysis,
} from '../analysis.ts';
import { countGroups } from '../counting.ts';
import { finish, type Register } from '../session.ts';

type Options = AnalysisOptions & {
  readonly size: readonly string[];
  readonly minimum: string;
  readonly smoothing: string;
  readonly unit: Unit;
  readonly stopWords: string;
  readonly top?: string;
  readonly measure: 'z' | 'lambda' | 'count';
};

export const registerCollocations: Register = (program, session) => {
  withAnalysisOptions(program.command('collocations'), 'all')
    .description('find words that stand together more often than by chance: λ and z of the log-linear model')
    .argument('<places...>', 'files and folders')
    .option('--size <n...>', 'lengths in words, 2 to 5', ['2'])
    .option('--minimum <n>', 'leave out those that occur less often in the group', String(COLLOCATION_DEFAULTS.minimum))
    .option('--smoothing <x>', 'added to every cell', String(COLLOCATION_DEFAULTS.smoothing))
    .addOption(choice('--unit <unit>', 'what counts as the same word', UNITS, COLLOCATION_DEFAULTS.unit))
    .option('--stop-words <list>', 'words at no end of a collocation: snowball-sv, none, or a file', 'none')
    .addOption(choice('--measure <name>', 'order of the rows', ['z', 'lambda', 'count'], COLLOCATION_DEFAULTS.orderBy))
    .option('--top <n>', 'only so many rows for each group')
    .addHelpText('after', '\nExample:\n  ordskifte collocations seeds --size 2 3 --stop-words snowball-sv')
    .action(async (places: readonly string[], options: Options) => {
      const chosen = {
        sizes: options.size.map(size => wholeNumber('--size', size, 2, 5)),
        minimum: wholeNumber('--minimum', options.minimum, 1),
        smoothing: Number(options.smoothing),
        unit: options.unit,
        whose: whoseIn(options),
      };
      const { measure } = options;
      const stopWords = stopWordsOf(options.stopWords);
      const top = topOf(options.top);
      const counting = { ...chosen, stopWords, orderBy: measure, top };
      const { groups, notices: silent } = await countGroups(session, places, options, {
        name: 'collocations',
        counter: collocationCounter,
        options: counting,
      });
      const { rows, ...found } = session.clock.around('analyse', () => collocationCounter.rows(groups, counting));
      const settings = {
        ...commonSettings(options),
        ...chosen,
        sizes: chosen.sizes.join(' '),
        stopWords: options.stopWords,
        measure,
        top,
      };
      const notices = [...silent, ...found.notices];
      await writeAnalysis(session, { command: 'collocations', settings, notices, rows }, options.format);
      finish(session, options);
    });
};
