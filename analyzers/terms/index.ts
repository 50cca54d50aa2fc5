/** Terms: how often each group uses each term, among how many words, and how evenly over its documents. */
import { group, sum } from 'd3-array';
import { analyserOf, type Counter, rateOf } from '../contract.ts';
import { deviationOfProportions } from '../dispersion/deviation.ts';
import { BOOTSTRAP_DEFAULTS } from '../uncertainty/bootstrap.ts';
import { type RateInterval, rateIntervals } from '../uncertainty/rates.ts';
import { entropy } from './entropy.ts';
import { basisOf } from './stream.ts';
import {
  addTerms,
  countTerms,
  openGroups,
  sizeFacts,
  TERM_DEFAULTS,
  type TermData,
  type TermOptions,
  type TermTable,
  termNeeds,
} from './table.ts';
import { tfIdfOf } from './tf-idf.ts';

export { TERM_DEFAULTS, type TermOptions } from './table.ts';

/** One term of one group: its count, what it is counted among, and its rate per 1,000 of that. */
export type TermRow = {
  readonly group: string;
  readonly term: string;
  readonly count: number;
  readonly total: number;
  readonly rate: number | undefined;
  /** Place by count, from 1; equally frequent terms share the first place of theirs. */
  readonly rank: number;
  /** Number of the group's documents that hold the term. */
  readonly documents: number;
  /** Gries' DP: 0 where the term is spread like the words at large, towards 1 where it stands in few documents; missing for one document. */
  readonly dp: number | undefined;
};

/** The same beside the other groups. Without several groups there is no `tfIdf` and no `entropy`, without `interval` there are no limits. */
export type ComparedTermRow = TermRow & {
  readonly tfIdf: number | undefined;
  readonly entropy: number | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly interval?: RateInterval;
  readonly basis: string;
};

export type TermsOptions = TermOptions & {
  /** Terms that a group uses less often are left out of its rows. */
  readonly minimum: number;
  /** Terms that stand in fewer documents, or in more, of all groups together get no row: a number of documents, or below 1 a share of them. */
  readonly minDf: number;
  readonly maxDf: number | undefined;
  readonly orderBy: 'count' | 'tfIdf';
  /** Rows of each group; all if not given. */
  readonly top: number | undefined;
  /** How the limits of the rate are made. */
  readonly interval: RateInterval | 'none';
  /** Share of the distribution inside the limits, and seed and number of the resamples where documents are drawn. */
  readonly level: number;
  readonly seed: number;
  readonly resamples: number;
};

export const TERMS_DEFAULTS: TermsOptions = Object.freeze({
  ...TERM_DEFAULTS,
  minimum: 1,
  minDf: 1,
  maxDf: undefined,
  orderBy: 'count',
  top: undefined,
  interval: 'none',
  ...BOOTSTRAP_DEFAULTS,
});

/** Term rows of a counted group, most frequent first, equally frequent ones by code point. */
export const termRows = (group_: string, table: TermTable): TermRow[] => {
  const facts = sizeFacts(table);
  const counted = [...table.terms]
    .map(([term, postings]) => ({ term, postings, count: sum(postings.counts) }))
    .sort((a, b) => b.count - a.count || byName(a, b));
  let rank = 1;
  return counted.map(({ term, postings, count }, i) => {
    if (i > 0 && count < counted[i - 1]!.count) rank = i + 1;
    return {
      group: group_,
      term,
      count,
      total: table.total,
      rate: rateOf(count, table.total, 1000),
      rank,
      documents: postings.documents.length,
      dp: deviationOfProportions(postings, table, facts),
    };
  });
};

/** Counts terms by document; rows as `terms` gives them. */
export const termCounter: Counter<TermData, ComparedTermRow, TermsOptions> = {
  needs: termNeeds,
  count: countTerms,
  add: addTerms,
  rows: (groups, given) => {
    const options = { ...TERMS_DEFAULTS, ...given };
    const counted = openGroups(groups).map(({ name, table }) => ({ table, rows: termRows(name, table) }));
    const everywhere = group(
      counted.flatMap(({ rows }) => rows),
      row => row.term,
    );
    const isCommon = spreadTest(
      everywhere,
      sum(counted, ({ table }) => table.documents.length),
      options,
    );
    const compared = (row: TermRow): ComparedTermRow => {
      const counts = everywhere.get(row.term)!.map(({ count }) => count);
      const isAlone = groups.length < 2;
      return {
        ...row,
        tfIdf: isAlone ? undefined : tfIdfOf(row.count, counts.length, groups.length),
        entropy: isAlone ? undefined : entropy(counts),
        basis: basisOf(options),
      };
    };
    const rows = counted.flatMap(({ table, rows: all }) => {
      const shown = all
        .filter(row => row.count >= options.minimum && isCommon(row.term))
        .map(compared)
        .sort((a, b) => (options.orderBy === 'tfIdf' ? b.tfIdf! - a.tfIdf! : 0) || a.rank - b.rank || byName(a, b))
        .slice(0, options.top);
      return withLimits(shown, table, options);
    });
    return { rows, notices: [], options };
  },
};

/**
 * How often each group uses each term: its count, its rate per 1,000 words, in how many documents, how evenly (DP), and, beside
 * several groups, how much the term is this group's own (tf-idf, entropy). Rows come group by group, most frequent first.
 *
 * @throws {OrdskifteError} NOT_TAGGED for lemmas, heads, parts of speech and phrases of untagged words
 */
export const terms = analyserOf(termCounter);

/** Whether a term stands in as many documents of all groups as are asked for. */
const spreadTest = (
  everywhere: ReadonlyMap<string, readonly TermRow[]>,
  total: number,
  { minDf, maxDf }: TermsOptions,
): ((term: string) => boolean) => {
  const documentsOf = (limit: number): number => (limit < 1 ? limit * total : limit);
  const [least, most] = [documentsOf(minDf), maxDf === undefined ? Number.POSITIVE_INFINITY : documentsOf(maxDf)];
  return term => {
    const documents = sum(everywhere.get(term)!, row => row.documents);
    return documents >= least && documents <= most;
  };
};

const withLimits = (
  rows: readonly ComparedTermRow[],
  table: TermTable,
  { interval, level, seed, resamples }: TermsOptions,
): readonly ComparedTermRow[] => {
  if (interval === 'none') return rows;
  const names = rows.map(row => row.term);
  const limits = rateIntervals(table, names, interval, { level, seed, resamples });
  return rows.map(({ basis, ...row }, i) => ({
    ...row,
    lower: limits[i]?.lower,
    upper: limits[i]?.upper,
    ...(limits[i] && { interval }),
    basis,
  }));
};

const byName = (a: { readonly term: string }, b: { readonly term: string }): number => (a.term < b.term ? -1 : 1);
