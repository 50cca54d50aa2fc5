/** Trends: how often words, or the categories of a dictionary, are used in each period, by group. */
import { sum } from 'd3-array';
import { type Analysis, type Counted, rateOf } from '../contract.ts';
import {
  LOOKUP_DEFAULTS,
  type LookupData,
  type LookupOptions,
  type LookupRow,
  lookupCounter,
} from '../dictionaries/index.ts';
import type { Dictionary } from '../dictionaries/types.ts';
import { CROSSED, UNKNOWN } from '../groups/index.ts';
import { periodsOf } from './periods.ts';

/** One term of one group in one period. Where the group says nothing in it, `total` is 0 and there is no rate: a gap, not a 0. */
export type TrendRow = Pick<
  LookupRow,
  'group' | 'count' | 'total' | 'rate' | 'documents' | 'lower' | 'upper' | 'interval'
> & {
  readonly period: string;
  /** What was looked for, or the category. */
  readonly term: string;
  /** Rate of the periods around taken together, where that was asked for; a gap stays one. */
  readonly smoothed?: number | undefined;
  readonly basis: string;
};

export type TrendOptions = LookupOptions & {
  /** What the last of the crossed groups are: `year`, `month`, `decade`, or a field. */
  readonly over: string;
  /** How many periods are taken together for `smoothed`: the period itself and as many before as after it; 1 for none. */
  readonly smooth: number;
};

export const TREND_DEFAULTS: TrendOptions = Object.freeze({ ...LOOKUP_DEFAULTS, over: 'year', smooth: 1 });

/** Terms as a dictionary in which each is a category of its own. */
export const termsAsDictionary = (terms: readonly string[]): Dictionary => ({
  name: 'terms',
  entries: terms.map(term => ({ word: term, categories: [term] })),
});

/**
 * Rows by group, term and period, of groups that are crossed with time last (`party,year`) or are of time alone. `smoothed` is the sum of the counts
 * over the sum of the words of the periods around each, so that periods with more words weigh more.
 */
export const trendRows = (
  groups: readonly Counted<LookupData>[],
  given: Partial<TrendOptions>,
): Analysis<TrendRow, TrendOptions> => {
  const options = { ...TREND_DEFAULTS, ...given };
  const placed = groups.map(counted => ({ ...counted, ...placeOf(counted.name) }));
  const dated = placed.filter(({ period }) => period !== UNKNOWN);
  const undated = sum(placed, ({ period, table }) => (period === UNKNOWN ? table.table.documents.length : 0));
  const periods = periodsOf(
    dated.map(({ period }) => period),
    options.over,
  );
  const { rows } = lookupCounter.rows(dated, options);
  const byName = new Map<string, Map<string, LookupRow>>();
  for (const row of rows)
    byName.set(row.group, (byName.get(row.group) ?? new Map<string, LookupRow>()).set(row.category, row));
  const terms = [...new Set(rows.map(row => row.category))];
  const names = [...new Set(dated.map(({ group }) => group))];
  const nameOf = new Map(dated.map(({ group, period, name }) => [`${group}${CROSSED}${period}`, name]));
  const trend = names.flatMap(group =>
    terms.flatMap(term => {
      const found = periods.map(period => byName.get(nameOf.get(`${group}${CROSSED}${period}`) ?? '')?.get(term));
      return periods.map((period, i) => rowOf({ group, period, term }, found, i, options));
    }),
  );
  const notices =
    undated === 0
      ? []
      : [
          {
            code: 'undated',
            level: 'warning' as const,
            message: `${undated} ${undated === 1 ? 'document says' : 'documents say'} no ${options.over} and ${undated === 1 ? 'is' : 'are'} in no period.`,
          },
        ];
  return { rows: trend, notices, options };
};

/** Group and period of a crossed name. */
const placeOf = (name: string): { readonly group: string; readonly period: string } => {
  const at = name.lastIndexOf(CROSSED);
  return at < 0
    ? { group: 'all', period: name }
    : { group: name.slice(0, at), period: name.slice(at + CROSSED.length) };
};

const rowOf = (
  about: Pick<TrendRow, 'group' | 'period' | 'term'>,
  found: readonly (LookupRow | undefined)[],
  i: number,
  { interval, smooth }: TrendOptions,
): TrendRow => {
  const own = found[i];
  const reach = (smooth - 1) / 2;
  const around = found.slice(Math.max(0, i - reach), i + reach + 1).filter(row => row !== undefined);
  return {
    ...about,
    count: own?.count ?? 0,
    total: own?.total ?? 0,
    rate: own?.rate,
    documents: own?.documents ?? 0,
    ...(interval !== 'none' && {
      lower: own?.lower,
      upper: own?.upper,
      ...(own?.interval && { interval: own.interval }),
    }),
    ...(smooth > 1 && {
      smoothed:
        own === undefined || own.total === 0
          ? undefined
          : rateOf(
              sum(around, row => row.count),
              sum(around, row => row.total),
              1000,
            ),
    }),
    basis: 'words',
  };
};
