/** `trend`: how often words, or the categories of a dictionary, are used over time, by group. */
import { lookupCounter } from '../../analyzers/dictionaries/index.ts';
import { DICTIONARY_UNITS, type DictionaryUnit } from '../../analyzers/dictionaries/search.ts';
import { DICTIONARY_FORMATS, type Dictionary, type DictionaryFormat } from '../../analyzers/dictionaries/types.ts';
import { TREND_DEFAULTS, termsAsDictionary, trendRows } from '../../analyzers/trend/index.ts';
import { RATE_INTERVALS, type RateInterval } from '../../analyzers/uncertainty/rates.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { LANGUAGES, type Language } from '../../reports/labels/index.ts';
import {
  type AnalysisOptions,
  choice,
  commonSettings,
  named,
  share,
  wholeNumber,
  whoseIn,
  withAnalysisOptions,
  writeAnalysis,
} from '../analysis.ts';
import { countGroups } from '../counting.ts';
import { finish, type Register } from '../session.ts';

type Options = AnalysisOptions & {
  readonly over: string;
  readonly dictionary?: boolean;
  readonly dictionaryFormat?: DictionaryFormat;
  readonly unit: DictionaryUnit;
  readonly interval: RateInterval | 'none';
  readonly level: string;
  readonly seed: string;
  readonly smooth: string;
  readonly chart?: string;
  readonly language: Language;
};

export const registerTrend: Register = (program, session) => {
  withAnalysisOptions(program.command('trend'), 'all')
    .description(
      'follow words, phrases, or the categories of a dictionary over time: rate per 1,000 words with limits, by group; gaps stay gaps',
    )
    .argument(
      '<terms>',
      'what is followed, with commas between: ansvar*, "kan inte", lemma:skola; with --dictionary the file of a dictionary',
    )
    .argument('<places...>', 'files and folders')
    .option(
      '--over <key>',
      'what time is cut into: year, month, decade, or a field of the documents',
      TREND_DEFAULTS.over,
    )
    .option('--dictionary', 'follow the categories of a dictionary')
    .addOption(
      choice('--dictionary-format <format>', 'its format, when it is not recognised', DICTIONARY_FORMATS, '').default(
        undefined,
      ),
    )
    .addOption(choice('--unit <unit>', 'what a term is compared with', DICTIONARY_UNITS, TREND_DEFAULTS.unit))
    .addOption(
      choice(
        '--interval <method>',
        'interval of the rate: documents are drawn, or words taken as independent',
        ['none', ...RATE_INTERVALS],
        TREND_DEFAULTS.interval,
      ),
    )
    .option('--level <share>', 'level of the interval', String(TREND_DEFAULTS.level))
    .option('--seed <n>', 'seed of the resampling', String(TREND_DEFAULTS.seed))
    .option(
      '--smooth <n>',
      'also the rate of so many periods together, an odd number: each with as many before as after it',
      '1',
    )
    .option('--chart <file>', 'draw it (.json for Vega-Lite, .svg, .png)')
    .addOption(choice('--language <language>', 'language of the chart', Object.keys(LANGUAGES), 'sv'))
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte trend "ansvar*, kan inte" speeches.jsonl --by party --over year --smooth 3 --chart trend.svg',
    )
    .action(async (typed: string, places: readonly string[], options: Options) => {
      const { unit, interval, over } = options;
      const smooth = wholeNumber('--smooth', options.smooth, 1);
      if (smooth % 2 === 0)
        throw new OrdskifteError(messages.badOption('--smooth', options.smooth, 'an odd number, such as 3'));
      const level = share('--level', options.level);
      const seed = wholeNumber('--seed', options.seed, 0);
      const dictionary = await followed(typed, options);
      const chosen = { dictionary, unit, whose: whoseIn(options), interval, level, seed, over, smooth };
      const by = options.by === 'all' ? over : `${options.by},${over}`;
      // Groups are named without their periods, of which each is a group when they are counted.
      const { groups: names, ...asked } = options;
      const { groups, notices: silent } = await countGroups(
        session,
        places,
        { ...asked, by },
        {
          name: 'lookup',
          counter: lookupCounter,
          options: chosen,
        },
      );
      const { rows: all, ...found } = session.clock.around('analyse', () => trendRows(groups, chosen));
      const followedGroups = [...new Set(all.map(({ group }) => group))].map(name => ({ name }));
      const rows = named(followedGroups, names).flatMap(({ name }) => all.filter(({ group }) => group === name));
      if (options.chart !== undefined) {
        const { trendChart } = await import('../../reports/charts/trend.ts');
        const labels = LANGUAGES[options.language];
        const { writeChart } = await import('../chart.ts');
        await writeChart(options.chart, trendChart(rows, { labels, size: 'wide' }), labels.trendTitle);
      }
      const settings = {
        ...commonSettings(options),
        terms: typed,
        over,
        unit,
        interval,
        ...(interval !== 'none' && { level }),
        ...(interval === 'documents' && { resamples: found.options.resamples, seed }),
        smoothing: smooth === 1 ? 'none' : `counts over words of ${smooth} periods together, centred`,
      };
      const notices = [...silent, ...found.notices];
      await writeAnalysis(session, { command: 'trend', settings, notices, rows }, options.format);
      finish(session, options);
    });
};

const followed = async (typed: string, { dictionary, dictionaryFormat }: Options): Promise<Dictionary> => {
  // Readers of YAML and XML come with it, which words alone do not need.
  if (dictionary) return (await import('../dictionary.ts')).dictionaryIn(typed, dictionaryFormat);
  const terms = typed
    .split(/,\s*/u)
    .map(term => term.trim())
    .filter(Boolean);
  if (terms.length === 0)
    throw new OrdskifteError(messages.badOption('<terms>', typed, 'words, phrases or shapes, with commas between'));
  return termsAsDictionary([...new Set(terms)]);
};
