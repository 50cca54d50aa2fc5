/** The chi-square distribution, for tests of association. */
import { logGamma } from './gamma.ts';

/**
 * Upper tail of a chi-square distribution with `df` degrees of freedom, the p-value of a statistic; it stays above 0 as
 * long as a double can hold it. Series and continued fraction of the incomplete gamma function (DLMF §8.7.1, §8.9.2).
 */
export const chiSquareTail = (statistic: number, df = 1): number => {
  if (!(statistic > 0)) return 1;
  return gammaTail(df / 2, statistic / 2);
};

/** Regularised upper incomplete gamma function Q(a, x) for a > 0, x > 0. */
export const gammaTail = (a: number, x: number): number => {
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
};

const series = (a: number, x: number): number => {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 10_000 && term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
};

// Lentz's method; every denominator is positive for x ≥ a + 1.
const fraction = (a: number, x: number): number => {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 10_000; n++) {
    const coefficient = -n * (n - a);
    b += 2;
    d = 1 / (coefficient * d + b);
    c = b + coefficient / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
};
