/** Intervals for a share and for the difference of two independent shares. */
import { betaQuantile } from './beta.ts';
import { normalQuantile } from './normal.ts';

/** Lower and upper limit, both included. */
export type Interval = { readonly lower: number; readonly upper: number };

export const LEVEL = 0.95;

/** Score interval of `x` in `n` (Wilson 1927, "Probable inference", JASA 22, p. 209–212). */
export const wilson = (x: number, n: number, level = LEVEL): Interval => {
  const z = normalQuantile((1 + level) / 2);
  const centre = (x + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
  return { lower: x === 0 ? 0 : centre - half, upper: x === n ? 1 : centre + half };
};

/** The same for a share that rests on `n` sentences' worth of evidence, which need not be whole, with a quantile `z` of one's own. */
export const scoreInterval = (share: number, n: number, z: number): Interval => {
  const centre = (n * share + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt(n * share * (1 - share) + (z * z) / 4);
  return { lower: share === 0 ? 0 : centre - half, upper: share === 1 ? 1 : centre + half };
};

/** Score interval with continuity correction (Newcombe 1998, Statistics in Medicine 17, p. 857–872, method 4). */
export const wilsonContinuity = (x: number, n: number, level = LEVEL): Interval => {
  const z = normalQuantile((1 + level) / 2);
  const share = x / n;
  const limit = (sign: 1 | -1): number =>
    (2 * x + z * z + sign + sign * z * Math.sqrt(z * z + sign * 2 - 1 / n + 4 * share * (n - x - sign))) /
    (2 * (n + z * z));
  return { lower: x === 0 ? 0 : Math.max(0, limit(-1)), upper: x === n ? 1 : Math.min(1, limit(1)) };
};

/** Beta quantiles with prior 1/2, 1/2; 0 at x = 0 and 1 at x = n (Brown, Cai and DasGupta 2001, Statistical Science 16, p. 101–133). */
export const jeffreys = (x: number, n: number, level = LEVEL): Interval => ({
  lower: x === 0 ? 0 : betaQuantile((1 - level) / 2, x + 0.5, n - x + 0.5),
  upper: x === n ? 1 : betaQuantile((1 + level) / 2, x + 0.5, n - x + 0.5),
});

/** Exact interval (Clopper and Pearson 1934, Biometrika 26, p. 404–413). */
export const clopperPearson = (x: number, n: number, level = LEVEL): Interval => ({
  lower: x === 0 ? 0 : betaQuantile((1 - level) / 2, x, n - x + 1),
  upper: x === n ? 1 : betaQuantile((1 + level) / 2, x + 1, n - x),
});

/**
 * Interval of x1/n1 − x2/n2 by squaring and adding the limits of the two shares (Newcombe 1998, Statistics in Medicine
 * 17, p. 873–890): method 10 with Wilson limits, method 11 with `wilsonContinuity` for `single`.
 */
export const newcombe = (
  [x1, n1]: readonly [number, number],
  [x2, n2]: readonly [number, number],
  level = LEVEL,
  single: typeof wilson = wilson,
): Interval => {
  const a = single(x1, n1, level);
  const b = single(x2, n2, level);
  const [p1, p2] = [x1 / n1, x2 / n2];
  return {
    lower: p1 - p2 - Math.hypot(p1 - a.lower, b.upper - p2),
    upper: p1 - p2 + Math.hypot(a.upper - p1, p2 - b.lower),
  };
};
