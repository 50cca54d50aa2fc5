/** Power: how many documents would be needed to tell a difference? */
import { normalQuantile } from '../statistics/normal.ts';

export type PowerOptions = {
  /** Error rate of the (two-sided) test. */
  readonly alpha?: number;
  /** Chance of finding the difference if it is there. */
  readonly power?: number;
};

export const POWER_DEFAULTS = Object.freeze({ alpha: 0.05, power: 0.8 });

/**
 * Documents per group needed to tell two mean rates apart, given the variances of the documents' rates. Normal
 * approximation with Guenther's correction for the t-test (Guenther 1981, "Sample size formulas for normal theory
 * t tests", American Statistician 35, p. 243–244). Infinite without a difference, never below 2.
 */
export const documentsNeeded = (
  difference: number,
  [varianceA, varianceB]: readonly [number, number],
  options: PowerOptions = {},
): number => {
  const { alpha, power } = { ...POWER_DEFAULTS, ...options };
  if (difference === 0) return Number.POSITIVE_INFINITY;
  const za = normalQuantile(1 - alpha / 2);
  const n = ((za + normalQuantile(power)) ** 2 * (varianceA + varianceB)) / difference ** 2 + za ** 2 / 4;
  return Math.max(2, Math.ceil(n - 1e-9));
};

/**
 * Documents per group of `words` words each that would be needed if words fell by chance (Poisson) at the two rates per
 * word. Real texts are burstier, so this is a lower bound: what one document against one can say about the next.
 */
export const documentsNeededAtLeast = (
  rateA: number,
  rateB: number,
  words: number,
  options: PowerOptions = {},
): number => documentsNeeded(rateA - rateB, [rateA / words, rateB / words], options);
