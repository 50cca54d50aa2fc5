/** Student's t distribution and Welch's comparison of two means. */
import { betaShare } from './beta.ts';

/** Two-sided p-value of a t statistic with `df` degrees of freedom (DLMF §8.17: incomplete beta function). */
export const studentP = (t: number, df: number): number =>
  Number.isFinite(t) ? betaShare(df / (df + t * t), df / 2, 0.5) : 0;

/** Number, sum and sum of squares of a sample. */
export type Moments = { readonly n: number; readonly sum: number; readonly squares: number };

/**
 * Two-sided p-value of Welch's t-test (Welch 1947, "The generalization of 'Student's' problem when several different
 * population variances are involved", Biometrika 34, p. 28–35). Samples of one, or without any variance, give no
 * evidence: then it is 1 (or 0 where the means differ without variance).
 */
export const welchP = (a: Moments, b: Moments): number => {
  if (a.n < 2 || b.n < 2) return 1;
  const [va, vb] = [variance(a) / a.n, variance(b) / b.n];
  const difference = a.sum / a.n - b.sum / b.n;
  if (va + vb === 0) return difference === 0 ? 1 : 0;
  const share = va / (va + vb);
  const df = 1 / (share ** 2 / (a.n - 1) + (1 - share) ** 2 / (b.n - 1));
  return studentP(difference / Math.sqrt(va + vb), df);
};

/**
 * Two-sided p-value of Student's t-test with pooled variance (Student 1908, "The probable error of a mean", Biometrika 6:1,
 * p. 1–25). Samples of one give no evidence: then it is 1.
 */
export const pooledP = (a: Moments, b: Moments): number => {
  if (a.n < 2 || b.n < 2) return 1;
  const df = a.n + b.n - 2;
  const spread = (((a.n - 1) * variance(a) + (b.n - 1) * variance(b)) / df) * (1 / a.n + 1 / b.n);
  const difference = a.sum / a.n - b.sum / b.n;
  if (spread === 0) return difference === 0 ? 1 : 0;
  return studentP(difference / Math.sqrt(spread), df);
};

/**
 * The larger p of Welch's and of the pooled test. Welch's alone takes a word that a small group never uses for a word
 * without variance there, and finds differences in labels dealt out at random; the pooled test alone errs where the larger group
 * varies less. Neither happens where both must agree.
 */
export const cautiousP = (a: Moments, b: Moments): number => Math.max(welchP(a, b), pooledP(a, b));

/** Unbiased variance of a sample; never below 0, whatever rounding does. */
export const variance = ({ n, sum, squares }: Moments): number =>
  n < 2 ? 0 : Math.max(0, (squares - (sum * sum) / n) / (n - 1));
