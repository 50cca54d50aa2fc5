/** Fisher's exact test of a 2×2 table: the whole distribution given the margins, p-values, odds ratio and its interval. */
import { logGamma } from './gamma.ts';
import type { Interval } from './interval.ts';

/** Rows of the table. */
export type Table2x2 = readonly [readonly [number, number], readonly [number, number]];

/** Shares of each possible first cell, from `first` upwards, when the margins are held and the odds ratio is 1. */
export const hypergeometric = (table: Table2x2): { first: number; shares: Float64Array } => {
  const { first, logs } = supportOf(table);
  return { first, shares: tilted(logs, 0) };
};

export type FisherTest = {
  /** Sum of the shares not above that of the table seen (relative tolerance 1e-7), as is usual. */
  readonly p: number;
  readonly greater: number;
  readonly less: number;
  /** The same with half of the tables as likely as the one seen. */
  readonly midP: number;
};

/** P-values of the table (Fisher 1935, "The logic of inductive inference", JRSS 98, p. 39–82). */
export const fisherExact = (table: Table2x2): FisherTest => {
  const { first, shares } = hypergeometric(table);
  const seen = table[0][0] - first;
  const bound = shares[seen]!;
  const sum = (keep: (share: number, i: number) => boolean): number =>
    Math.min(
      1,
      shares.reduce((total, share, i) => (keep(share, i) ? total + share : total), 0),
    );
  const p = sum(share => share <= bound * (1 + 1e-7));
  const ties = sum(share => Math.abs(share - bound) <= bound * 1e-7);
  return { p, greater: sum((_, i) => i >= seen), less: sum((_, i) => i <= seen), midP: p - ties / 2 };
};

/** Conditional maximum likelihood estimate of the odds ratio, as R's fisher.test gives; 0 or infinite at the ends. */
export const conditionalOddsRatio = (table: Table2x2): number => {
  const { first, logs } = supportOf(table);
  const seen = table[0][0] - first;
  if (logs.length === 1) return Number.NaN;
  if (seen === 0) return 0;
  if (seen === logs.length - 1) return Number.POSITIVE_INFINITY;
  return Math.exp(solve(log => expected(tilted(logs, log)) - seen));
};

/** Exact interval of the odds ratio (Cornfield 1956): each limit leaves half of 1 − level in its tail. */
export const oddsRatioInterval = (table: Table2x2, level = 0.95): Interval => {
  const { first, logs } = supportOf(table);
  const seen = table[0][0] - first;
  const tail = (1 - level) / 2;
  const above = (log: number): number => total(tilted(logs, log).subarray(seen));
  const below = (log: number): number => total(tilted(logs, log).subarray(0, seen + 1));
  return {
    lower: seen === 0 ? 0 : Math.exp(solve(log => above(log) - tail)),
    upper: seen === logs.length - 1 ? Number.POSITIVE_INFINITY : Math.exp(solve(log => tail - below(log))),
  };
};

/** The first cells that the margins allow, as logarithms of their weights. */
const supportOf = ([[a, b], [c, d]]: Table2x2): { first: number; logs: Float64Array } => {
  const first = Math.max(0, a - d);
  const logs = new Float64Array(Math.min(a + b, a + c) - first + 1).map((_, i) => {
    const x = first + i;
    return -logGamma(x + 1) - logGamma(a + b - x + 1) - logGamma(a + c - x + 1) - logGamma(d - a + x + 1);
  });
  return { first, logs };
};

/** The distribution at odds ratio exp(log). Weights stay logarithms until the greatest is known: far ones would be 0. */
const tilted = (logs: Float64Array, log: number): Float64Array => {
  const most = logs.reduce((best, value, i) => Math.max(best, value + log * i), Number.NEGATIVE_INFINITY);
  const weights = logs.map((value, i) => Math.exp(value + log * i - most));
  const sum = total(weights);
  return weights.map(weight => weight / sum);
};

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
const expected = (shares: Float64Array): number => shares.reduce((sum, share, i) => sum + share * i, 0);

/** Root of an increasing function of the log odds ratio, by bisection to the last bits. */
const solve = (f: (log: number) => number): number => {
  let [low, high] = [-1, 1];
  while (f(low) > 0) low *= 2;
  while (f(high) < 0) high *= 2;
  for (let i = 0; i < 100 && high - low > 1e-13 * Math.max(1, Math.abs(high)); i++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
