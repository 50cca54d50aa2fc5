/** Permutation tests: what would the difference be if the groups were dealt out by chance? */
import { createRandom } from './random.ts';

export type PermutationOptions = {
  /** Up to this many arrangements all of them are listed; above, `resamples` are drawn. */
  readonly exactUpTo?: number;
  readonly resamples?: number;
  readonly seed?: number;
};

export const PERMUTATION_DEFAULTS = Object.freeze({ exactUpTo: 200_000, resamples: 9_999, seed: 1 });

/** Difference of means (a − b) and the shares of arrangements at least as extreme, the one seen included. */
export type PermutationTest = {
  readonly difference: number;
  readonly arrangements: number;
  readonly atLeastAsExtreme: number;
  readonly p: number;
  readonly greater: number;
  readonly less: number;
  readonly exact: boolean;
};

/** Tests whether two groups of values have the same mean (Fisher 1935; Pitman 1937, JRSS Supplement 4, p. 119–130). */
export const permutationTest = (
  a: readonly number[],
  b: readonly number[],
  options: PermutationOptions = {},
): PermutationTest => {
  const { exactUpTo, resamples, seed } = { ...PERMUTATION_DEFAULTS, ...options };
  const all = [...a, ...b];
  const total = all.reduce((sum, value) => sum + value, 0);
  const difference = (sumA: number): number => sumA / a.length - (total - sumA) / b.length;
  const seen = difference(a.reduce((sum, value) => sum + value, 0));
  const tally = createTally(seen);
  const exact = choose(all.length, a.length) <= exactUpTo;
  if (exact) eachSubset(all, a.length, sum => tally.add(difference(sum)));
  else {
    tally.add(seen);
    const random = createRandom(seed);
    for (let i = 0; i < resamples; i++) tally.add(difference(dealt(all, a.length, random)));
  }
  return { difference: seen, exact, ...tally.shares() };
};

/** Tests whether paired differences have mean 0, by turning the sign of each in every combination (at most 24 pairs). */
export const signFlipTest = (differences: readonly number[]): PermutationTest => {
  if (differences.length > 24) throw new RangeError(`sign flips: ${differences.length} pairs, at most 24`);
  const mean = (sum: number): number => sum / differences.length;
  const seen = mean(differences.reduce((sum, value) => sum + value, 0));
  const tally = createTally(seen);
  for (let signs = 0; signs < 2 ** differences.length; signs++) {
    tally.add(mean(differences.reduce((sum, value, i) => sum + ((signs >> i) & 1 ? -value : value), 0)));
  }
  return { difference: seen, exact: true, ...tally.shares() };
};

/** n over k, as a double. */
export const choose = (n: number, k: number): number => {
  let value = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) value = (value * (n - Math.min(k, n - k) + i)) / i;
  return value;
};

// Ties count as extreme; sums of the same numbers in another order differ in the last bits.
const TIE = 1e-12;

const createTally = (seen: number) => {
  let [arrangements, extreme, above, below] = [0, 0, 0, 0];
  const slack = TIE * Math.max(1, Math.abs(seen));
  return {
    add: (value: number): void => {
      arrangements++;
      if (Math.abs(value) >= Math.abs(seen) - slack) extreme++;
      if (value >= seen - slack) above++;
      if (value <= seen + slack) below++;
    },
    shares: () => ({
      arrangements,
      atLeastAsExtreme: extreme,
      p: extreme / arrangements,
      greater: above / arrangements,
      less: below / arrangements,
    }),
  };
};

const eachSubset = (values: readonly number[], size: number, visit: (sum: number) => void): void => {
  const walk = (from: number, left: number, sum: number): void => {
    if (left === 0) visit(sum);
    else for (let i = from; i <= values.length - left; i++) walk(i + 1, left - 1, sum + values[i]!);
  };
  walk(0, size, 0);
};

const dealt = (values: number[], size: number, random: () => number): number => {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(random() * (values.length - i));
    [values[i], values[j]] = [values[j]!, values[i]!];
    sum += values[i]!;
  }
  return sum;
};
