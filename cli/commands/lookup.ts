/** `lookup`: how often the words of a dictionary's categories stand in each group. */

import { rateOf } from '../../analyzers/contract.ts';
import {
  DICTIONARY_FORMATS,
  DICTIONARY_UNITS,
  type DictionaryFormat,
  type DictionaryUnit,
  foundOf,
  LOOKUP_DEFAULTS,
  lookupCounter,
} from '../../analyzers/dictionaries/index.ts';
import { RATE_INTERVALS, type RateInterval } from '../../analyzers/uncertainty/rates.ts';
import type { Notice } from '../../pipeline/types.ts';
import {
  type AnalysisOptions,
  choice,
  commonSettings,
  share,
  wholeNumber,
  whoseIn,
  withAnalysisOptions,
  writeAnalysis,
} from '../analysis.ts';
import { countGroups } from '../counting.ts';
import { finish, type Register } from '../session.ts';

type Options = AnalysisOptions & {
  readonly dictionaryFormat?: DictionaryFormat;
  readonly unit: DictionaryUnit;
  readonly interval: RateInterval | 'none';
  readonly level: string;
  readonly seed: string;
  readonly words?: boolean;
};

export const registerLookup: Register = (program, session) => {
  withAnalysisOptions(program.command('lookup'), 'respondent')
    .description(
      'count the categories of a dictionary: count, rate per 1,000 words with limits, documents, coverage, and the words that were found',
    )
    .argument(
      '<dictionary>',
      'LIWC (.dic), quanteda (YAML), Yoshikoder (XML), JSON, AFINN (JSON), or CSV with the columns word and category; entries are words, phrases and shapes: social*, "kan inte *", lemma:gå, /ansvar(et|ig)?/',
    )
    .argument('<places...>', 'files and folders')
    .addOption(
      choice('--dictionary-format <format>', 'its format, when it is not recognised', DICTIONARY_FORMATS, '').default(
        undefined,
      ),
    )
    .addOption(choice('--unit <unit>', 'what an entry is compared with', DICTIONARY_UNITS, LOOKUP_DEFAULTS.unit))
    .addOption(
      choice(
        '--interval <method>',
        'interval of the rate: documents are drawn, or words taken as independent',
        ['none', ...RATE_INTERVALS],
        LOOKUP_DEFAULTS.interval,
      ),
    )
    .option('--level <share>', 'level of the interval', String(LOOKUP_DEFAULTS.level))
    .option('--seed <n>', 'seed of the resampling', String(LOOKUP_DEFAULTS.seed))
    .option('--words', 'a row for each word that was found, instead of each category')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte lookup liwc.dic speeches.jsonl --by party,year --where year=2018..2020',
    )
    .action(async (file: string, places: readonly string[], options: Options) => {
      const { unit, interval } = options;
      const level = share('--level', options.level);
      const seed = wholeNumber('--seed', options.seed, 0);
      // Readers of YAML and XML come with it.
      const dictionary = (await import('../dictionary.ts')).dictionaryIn(file, options.dictionaryFormat);
      const chosen = { dictionary, unit, whose: whoseIn(options), interval, level, seed };
      const { groups, notices: silent } = await countGroups(session, places, options, {
        name: 'lookup',
        counter: lookupCounter,
        options: chosen,
      });
      const { rows: categories, ...found } = session.clock.around('analyse', () => lookupCounter.rows(groups, chosen));
      const byWord = () =>
        categories.flatMap(({ group, category, total, basis }) =>
          foundOf(groups.find(({ name }) => name === group)!.table.words, category).map(([, term, count]) => ({
            group,
            category,
            term,
            count,
            total,
            rate: rateOf(count, total, 1000),
            basis,
          })),
        );
      const rows = options.words ? byWord() : categories;
      const settings = {
        ...commonSettings(options),
        dictionary: `${file} (${dictionary.entries.length} entries)`,
        unit,
        interval,
        ...(interval !== 'none' && { level }),
        ...(interval === 'documents' && { resamples: found.options.resamples, seed }),
      };
      const notices: Notice[] = [...silent, ...found.notices];
      await writeAnalysis(session, { command: 'lookup', settings, notices, rows }, options.format);
      finish(session, options);
    });
};
