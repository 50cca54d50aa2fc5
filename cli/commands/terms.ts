/** `terms`: how often each group uses each term. */
import { entropy } from '../../analyzers/terms/entropy.ts';
import { type TermRow, termRows } from '../../analyzers/terms/index.ts';
import { tabulate } from '../../analyzers/terms/table.ts';
import { tfIdfOf } from '../../analyzers/terms/tf-idf.ts';
import { BOOTSTRAP_DEFAULTS } from '../../analyzers/uncertainty/bootstrap.ts';
import { RATE_INTERVALS, type RateInterval, rateIntervals } from '../../analyzers/uncertainty/rates.ts';
import {
  type CountingOptions,
  choice,
  countingSettings,
  loadGroups,
  share,
  silentNotices,
  termOptionsOf,
  wholeNumber,
  withAnalysisOptions,
  withCountingOptions,
  writeAnalysis,
} from '../analysis.ts';
import { finish, type Register } from '../session.ts';

type Options = CountingOptions & {
  readonly minimum: string;
  readonly top?: string;
  readonly measure: string;
  readonly interval: RateInterval | 'none';
  readonly level: string;
  readonly seed: string;
};

export const registerTerms: Register = (program, session) => {
  withCountingOptions(withAnalysisOptions(program.command('terms'), 'respondent'), 'lemma')
    .description('count terms: rate per 1,000 words, documents, dispersion (DP), tf-idf and entropy over the groups')
    .argument('<places...>', 'files and folders')
    .option('--minimum <n>', 'leave out terms that a group uses less often', '1')
    .addOption(choice('--measure <name>', 'order of the rows', ['count', 'tfIdf'], 'count'))
    .option('--top <n>', 'only so many rows for each group')
    .addOption(
      choice(
        '--interval <method>',
        'interval of the rate: documents are drawn, or words taken as independent',
        ['none', ...RATE_INTERVALS],
        'none',
      ),
    )
    .option('--level <share>', 'level of the interval', String(BOOTSTRAP_DEFAULTS.level))
    .option('--seed <n>', 'seed of the resampling', String(BOOTSTRAP_DEFAULTS.seed))
    .addHelpText('after', '\nExample:\n  ordskifte terms seeds --order 2 --top 20')
    .action(async (places: readonly string[], options: Options) => {
      const minimum = wholeNumber('--minimum', options.minimum, 1);
      const level = share('--level', options.level);
      const seed = wholeNumber('--seed', options.seed, 0);
      const top = options.top === undefined ? undefined : wholeNumber('--top', options.top, 1);
      const loaded = loadGroups(session, places, options);
      const groups = loaded.map(({ name, answers }) => {
        const table = tabulate(answers, termOptionsOf(options));
        return { table, rows: termRows(name, table) };
      });
      const counts = countsByTerm(groups.map(group => group.rows));
      const rows = groups.flatMap(({ table, rows: own }) => {
        const shown = own
          .filter(row => row.count >= minimum)
          .map(({ respondent, ...row }) => ({
            group: respondent,
            ...row,
            ...overGroups(counts.get(row.term)!, row, groups.length),
          }))
          .sort(
            (a, b) =>
              (options.measure === 'tfIdf' ? b.tfIdf! - a.tfIdf! : 0) || a.rank - b.rank || (a.term < b.term ? -1 : 1),
          )
          .slice(0, top);
        if (options.interval === 'none') return shown;
        const intervals = rateIntervals(
          table,
          shown.map(row => row.term),
          options.interval,
          { level, seed },
        );
        return shown.map((row, i) => ({ ...row, lower: intervals[i]?.lower, upper: intervals[i]?.upper }));
      });
      const { interval } = options;
      const settings = {
        ...countingSettings(options),
        minimum,
        measure: options.measure,
        top,
        interval,
        ...(interval !== 'none' && { level }),
        ...(interval === 'documents' && { resamples: BOOTSTRAP_DEFAULTS.resamples, seed }),
      };
      await writeAnalysis(
        session,
        { command: 'terms', settings, notices: silentNotices(loaded, options), rows },
        options.format,
      );
      finish(session, options);
    });
};

const countsByTerm = (groups: readonly (readonly TermRow[])[]): Map<string, number[]> => {
  const counts = new Map<string, number[]>();
  for (const { term, count } of groups.flat()) {
    const known = counts.get(term);
    if (known) known.push(count);
    else counts.set(term, [count]);
  }
  return counts;
};

/** What the groups together say of a term; with a single group there is nothing to compare. */
const overGroups = (
  counts: readonly number[],
  { count }: { readonly count: number },
  groups: number,
): { readonly tfIdf: number | undefined; readonly entropy: number | undefined } =>
  groups < 2
    ? { tfIdf: undefined, entropy: undefined }
    : { tfIdf: tfIdfOf(count, counts.length, groups), entropy: entropy(counts) };
