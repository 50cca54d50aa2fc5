/** `terms`: how often each group uses each term. */
import { TERMS_DEFAULTS, termCounter } from '../../analyzers/terms/index.ts';
import { RATE_INTERVALS, type RateInterval } from '../../analyzers/uncertainty/rates.ts';
import {
  type CountingOptions,
  choice,
  countingSettings,
  positive,
  share,
  termOptionsOf,
  topOf,
  wholeNumber,
  withAnalysisOptions,
  withCountingOptions,
  writeAnalysis,
} from '../analysis.ts';
import { countGroups } from '../counting.ts';
import { finish, type Register } from '../session.ts';

type Options = CountingOptions & {
  readonly minimum: string;
  readonly minDf?: string;
  readonly maxDf?: string;
  readonly top?: string;
  readonly measure: 'count' | 'tfIdf';
  readonly interval: RateInterval | 'none';
  readonly level: string;
  readonly seed: string;
};

export const registerTerms: Register = (program, session) => {
  withCountingOptions(withAnalysisOptions(program.command('terms'), 'respondent'))
    .description('count terms: rate per 1,000 words, documents, dispersion (DP), tf-idf and entropy over the groups')
    .argument('<places...>', 'files and folders')
    .option('--minimum <n>', 'leave out terms that a group uses less often', String(TERMS_DEFAULTS.minimum))
    .option(
      '--min-df <n>',
      'leave out terms in fewer documents of all groups together: a number, or below 1 a share of them',
    )
    .option('--max-df <n>', 'leave out terms in more documents, likewise: 0.9 for those in nearly all')
    .addOption(choice('--measure <name>', 'order of the rows', ['count', 'tfIdf'], TERMS_DEFAULTS.orderBy))
    .option('--top <n>', 'only so many rows for each group')
    .addOption(
      choice(
        '--interval <method>',
        'interval of the rate: documents are drawn, or words taken as independent',
        ['none', ...RATE_INTERVALS],
        TERMS_DEFAULTS.interval,
      ),
    )
    .option('--level <share>', 'level of the interval', String(TERMS_DEFAULTS.level))
    .option('--seed <n>', 'seed of the resampling', String(TERMS_DEFAULTS.seed))
    .addHelpText('after', '\nExample:\n  ordskifte terms seeds --order 2 --top 20')
    .action(async (places: readonly string[], options: Options) => {
      const { measure, interval } = options;
      const minimum = wholeNumber('--minimum', options.minimum, 1);
      const level = share('--level', options.level);
      const seed = wholeNumber('--seed', options.seed, 0);
      const minDf = options.minDf === undefined ? TERMS_DEFAULTS.minDf : positive('--min-df', options.minDf);
      const maxDf = options.maxDf === undefined ? undefined : positive('--max-df', options.maxDf);
      const top = topOf(options.top);
      const chosen = {
        ...(await termOptionsOf(options)),
        minimum,
        minDf,
        maxDf,
        orderBy: measure,
        top,
        interval,
        level,
        seed,
      };
      const { groups, notices: silent } = await countGroups(session, places, options, {
        name: 'terms',
        counter: termCounter,
        options: chosen,
      });
      const { rows, ...found } = session.clock.around('analyse', () => termCounter.rows(groups, chosen));
      const settings = {
        ...countingSettings(options),
        minimum,
        ...(options.minDf !== undefined && { minDf }),
        ...(maxDf !== undefined && { maxDf }),
        measure,
        top,
        interval,
        ...(interval !== 'none' && { level }),
        ...(interval === 'documents' && { resamples: found.options.resamples, seed }),
      };
      const notices = [...silent, ...found.notices];
      await writeAnalysis(session, { command: 'terms', settings, notices, rows }, options.format);
      finish(session, options);
    });
};
