/** The beta distribution: its cumulative share and its quantiles, for exact intervals of counts. */
import { logGamma } from './gamma.ts';

/**
 * Regularised incomplete beta function I_x(a, b), the share of a beta(a, b) distribution below x; a, b > 0, 0 ≤ x ≤ 1.
 * Continued fraction after DLMF §8.17(v), evaluated by Lentz's method.
 */
export const betaShare = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  return front / fraction(x, a, b);
};

/**
 * The x below which the share `p` of a beta(a, b) distribution lies. Newton's method inside a bracket that every step
 * narrows; where a step leaves the bracket it is halved.
 */
export const betaQuantile = (p: number, a: number, b: number): number => {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let i = 0; i < 200 && high - low > Number.EPSILON * high; i++) {
    const error = betaShare(x, a, b) - p;
    if (error < 0) low = x;
    else high = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
    const next = x - error / density;
    const isInside = next > low && next < high;
    if (isInside && Math.abs(next - x) <= 4 * Number.EPSILON * x) return next;
    x = isInside ? next : (low + high) / 2;
  }
  return x;
};

const TINY = 1e-300;

const fraction = (x: number, a: number, b: number): number => {
  let value = 1;
  let c = 1;
  let d = 0;
  for (let i = 1; i <= 10_000; i++) {
    const coefficient = term(i, x, a, b);
    d = 1 / nonZero(1 + coefficient * d);
    c = nonZero(1 + coefficient / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
};

const term = (i: number, x: number, a: number, b: number): number => {
  const m = Math.floor(i / 2);
  if (i % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
};

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
