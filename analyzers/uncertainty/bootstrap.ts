/** Bootstrap intervals: how much would a value change with other documents of the same kind? */
import { quantileSorted } from 'd3-array';
import type { Interval } from '../statistics/interval.ts';
import { createRandom } from '../statistics/random.ts';

export type BootstrapOptions = {
  readonly resamples?: number;
  /** Share of the resamples between the limits. */
  readonly level?: number;
  readonly seed?: number;
};

export const BOOTSTRAP_DEFAULTS = Object.freeze({ resamples: 999, level: 0.95, seed: 1 });

/**
 * Percentile intervals (Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 13) for values that are computed
 * from sums over units. Each row of `units` holds one unit's tallies (a document's words, sentences …); units are drawn
 * with replacement, their tallies are added, and `values` turns the sums into results. Where a denominator of a resample is 0 the
 * value is NaN and is left out. A limit never lies beyond the estimate: it is widened to it where all resamples are on one side.
 */
export const bootstrapSums = (
  units: readonly Float64Array[],
  values: (sums: Float64Array) => readonly number[],
  options: BootstrapOptions = {},
): (Interval | null)[] => {
  const { resamples, level, seed } = { ...BOOTSTRAP_DEFAULTS, ...options };
  const estimates = values(sumOf(units, i => i));
  if (units.length < 2) return estimates.map(() => null);
  const random = createRandom(seed);
  const drawn: number[][] = estimates.map(() => []);
  for (let r = 0; r < resamples; r++) {
    values(sumOf(units, () => Math.floor(random() * units.length))).forEach((value, i) => {
      if (!Number.isNaN(value)) drawn[i]!.push(value);
    });
  }
  return estimates.map((estimate, i) => percentile(drawn[i]!, estimate, level));
};

/** Value at the share `p` of sorted numbers, between neighbours in proportion (Hyndman and Fan 1996, type 7). */
export const quantile = (sorted: ArrayLike<number>, p: number): number =>
  // d3-array reads typed arrays as well; its types do not say so.
  quantileSorted(sorted as number[], p)!;

const sumOf = (units: readonly Float64Array[], pick: (i: number) => number): Float64Array => {
  const sums = new Float64Array(units[0]?.length ?? 0);
  for (let i = 0; i < units.length; i++) {
    const unit = units[pick(i)]!;
    for (let k = 0; k < sums.length; k++) sums[k]! += unit[k]!;
  }
  return sums;
};

const percentile = (values: number[], estimate: number, level: number): Interval | null => {
  if (values.length === 0 || Number.isNaN(estimate)) return null;
  const sorted = Float64Array.from(values).sort();
  return {
    lower: Math.min(estimate, quantile(sorted, (1 - level) / 2)),
    upper: Math.max(estimate, quantile(sorted, (1 + level) / 2)),
  };
};
