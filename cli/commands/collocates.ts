/** `collocates`: the words around a word or phrase. */
import {
  COLLOCATE_DEFAULTS,
  COLLOCATE_MEASURES,
  type CollocateMeasure,
  collocateCounter,
} from '../../analyzers/collocates/index.ts';
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
  readonly window: string;
  readonly unit: Unit;
  readonly stopWords: string;
  readonly minimum: string;
  readonly measure: CollocateMeasure;
  readonly top?: string;
};

export const registerCollocates: Register = (program, session) => {
  withAnalysisOptions(program.command('collocates'), 'all')
    .description('find the words around a word or phrase, within its sentence: logDice, MI, t, G², Δp, LRC')
    .argument('<node>', 'what is looked around, as for kwic: ansvar*, lemma:ansvar, "kan inte"')
    .argument('<places...>', 'files and folders')
    .option('--window <n>', 'words on each side', String(COLLOCATE_DEFAULTS.window))
    .addOption(choice('--unit <unit>', 'what counts as the same word', UNITS, COLLOCATE_DEFAULTS.unit))
    .option('--stop-words <list>', 'words that get no row: snowball-sv, none, or a file', 'none')
    .option('--minimum <n>', 'leave out those that stand less often around it', String(COLLOCATE_DEFAULTS.minimum))
    .addOption(choice('--measure <name>', 'order of the rows', COLLOCATE_MEASURES, COLLOCATE_DEFAULTS.orderBy))
    .option('--top <n>', 'only so many rows for each group')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte collocates lemma:ansvar speeches.jsonl --by party --window 5 --stop-words snowball-sv --top 20',
    )
    .action(async (query: string, places: readonly string[], options: Options) => {
      const { unit, measure } = options;
      const chosen = {
        query,
        window: wholeNumber('--window', options.window, 1),
        unit,
        whose: whoseIn(options),
        stopWords: stopWordsOf(options.stopWords),
        minimum: wholeNumber('--minimum', options.minimum, 1),
        orderBy: measure,
      };
      const top = topOf(options.top);
      const { groups, notices: silent } = await countGroups(session, places, options, {
        name: 'collocates',
        counter: collocateCounter,
        options: chosen,
      });
      const { rows: all, ...found } = session.clock.around('analyse', () => collocateCounter.rows(groups, chosen));
      const rows = groups.flatMap(({ name }) => all.filter(({ group }) => group === name).slice(0, top));
      const { window, minimum } = chosen;
      const settings = {
        ...commonSettings(options),
        node: query,
        window,
        unit,
        stopWords: options.stopWords,
        minimum,
        measure,
        top,
      };
      const notices = [...silent, ...found.notices];
      await writeAnalysis(session, { command: 'collocates', settings, notices, rows }, options.format);
      finish(session, options);
    });
};
