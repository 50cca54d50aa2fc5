/** Weighted log-odds with an informative Dirichlet prior: one word against many groups, rare words held back. */
import type { Counts } from './measures.ts';

/** What is known of a term before it is counted: its pseudo-count and the sum of all of them. */
export type Prior = { readonly alpha: number; readonly alpha0: number };

/** Log-odds ratio, its variance and their quotient z. */
export type LogOdds = { readonly delta: number; readonly variance: number; readonly z: number };

/**
 * Log-odds ratio of a term between two groups under a Dirichlet prior, after Monroe, Colaresi and Quinn 2008 ("Fightin'
 * Words", Political Analysis 16:4, p. 372–403, equations 16, 19 and 22). `full` keeps the two terms of the variance that
 * the paper leaves out as negligible.
 */
export const weightedLogOdds = (counts: Counts, { alpha, alpha0 }: Prior, full = false): LogOdds => {
  const [yi, yj] = [counts.target + alpha, counts.reference + alpha];
  const [restI, restJ] = [counts.targetTotal + alpha0 - yi, counts.referenceTotal + alpha0 - yj];
  const delta = Math.log(yi / restI) - Math.log(yj / restJ);
  const variance = 1 / yi + 1 / yj + (full ? 1 / restI + 1 / restJ : 0);
  return { delta, variance, z: delta / Math.sqrt(variance) };
};

/** A prior of `size` words altogether, dealt out as the two groups together use them. */
export const pooledPrior = ({ target, reference, targetTotal, referenceTotal }: Counts, size: number): Prior => ({
  alpha: (size * (target + reference)) / (targetTotal + referenceTotal),
  alpha0: size,
});
