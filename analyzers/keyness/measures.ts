/** Arithmetic of keyness: how much more frequent is a term in one group of texts than in another? */
import { betaQuantile, betaShare } from '../statistics/beta.ts';

/** Counts of one term in target and reference, and the number of words in each. */
export type Counts = {
  readonly target: number;
  readonly reference: number;
  readonly targetTotal: number;
  readonly referenceTotal: number;
};

/**
 * Log-likelihood ratio G² over the four cells of the 2×2 table (Dunning 1993, "Accurate methods for the statistics of
 * surprise and coincidence", Computational Linguistics 19:1, p. 61–74), with the sign of target minus expected.
 * Without continuity correction and without an epsilon inside the logarithms.
 */
export const signedG2 = ({ target, reference, targetTotal, referenceTotal }: Counts): number => {
  const all = targetTotal + referenceTotal;
  const share = (target + reference) / all;
  const cell = (observed: number, expected: number): number =>
    observed > 0 ? observed * Math.log(observed / expected) : 0;
  // Added in pairs, so that groups that change places give the same bits.
  const holding = cell(target, targetTotal * share) + cell(reference, referenceTotal * share);
  const lacking =
    cell(targetTotal - target, targetTotal * (1 - share)) +
    cell(referenceTotal - reference, referenceTotal * (1 - share));
  const g2 = 2 * (holding + lacking);
  return Math.sign(target - targetTotal * share) * Math.max(0, g2);
};

/**
 * Binary logarithm of the ratio of the two relative frequencies, with 1/2 added to counts and totals so that a count of
 * zero has a value (Walter 1975, "The distribution of Levin's measure of attributable risk", Biometrika 62:2, p. 371–372).
 */
export const logRatio = ({ target, reference, targetTotal, referenceTotal }: Counts): number =>
  Math.log2((target + 0.5) / (targetTotal + 0.5)) - Math.log2((reference + 0.5) / (referenceTotal + 0.5));

/**
 * Conservative log ratio LRC (Evert 2022, "Measuring keyness", Digital Humanities 2022): the bound nearer to zero of
 * the exact confidence interval of log2 relative risk, 0 where the interval holds 0. The interval is that of the
 * binomial share target / (target + reference) (Clopper–Pearson), at `alpha` divided by the number of terms tested.
 */
export const conservativeLogRatio = (counts: Counts, alpha = 0.05, family = 1): number => {
  const { target, reference, targetTotal, referenceTotal } = counts;
  const tail = alpha / family / 2;
  const equal = targetTotal / (targetTotal + referenceTotal);
  // Whether a limit lies beyond equality is one value of the distribution; only then is the limit searched for.
  if (target > 0 && betaShare(equal, target, reference + 1) < tail)
    return log2RelativeRisk(betaQuantile(tail, target, reference + 1), counts);
  if (reference > 0 && 1 - betaShare(equal, target + 1, reference) < tail)
    return log2RelativeRisk(betaQuantile(1 - tail, target + 1, reference), counts);
  return 0;
};

/**
 * Positive LRC (Evert 2022): the lower bound of log2 relative risk with the whole `alpha` below it, for lists of the
 * target's key words only. Not cut at 0: a negative value says that the target may use the term less.
 */
export const positiveLogRatio = (counts: Counts, alpha = 0.05, family = 1): number =>
  counts.target === 0
    ? Number.NEGATIVE_INFINITY
    : log2RelativeRisk(betaQuantile(alpha / family, counts.target, counts.reference + 1), counts);

const log2RelativeRisk = (share: number, { targetTotal, referenceTotal }: Counts): number =>
  Math.log2((share / (1 - share)) * (referenceTotal / targetTotal));
