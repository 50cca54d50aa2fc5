/** Effect sizes of keyness: by how much, not how surely, one group uses a term more than another. */
import type { Counts } from './measures.ts';

/** Pointwise mutual information of term and target, natural logarithm (Church and Hanks 1990, Computational Linguistics 16:1, p. 23); −∞ for a term that the target lacks. */
export const pmi = ({ target, reference, targetTotal, referenceTotal }: Counts): number =>
  Math.log(target / ((targetTotal * (target + reference)) / (targetTotal + referenceTotal)));

/** Odds of the term in the target over those in the reference; ∞ where only the target has it. */
export const oddsRatio = ({ target: a, reference: b, targetTotal, referenceTotal }: Counts): number =>
  (a * (referenceTotal - b)) / (b * (targetTotal - a));

/** Difference of the relative frequencies in percent of the reference's (Gabrielatos and Marchi 2012); ∞ where the reference lacks the term. */
export const percentDifference = ({ target, reference, targetTotal, referenceTotal }: Counts): number =>
  (100 * (target / targetTotal - reference / referenceTotal)) / (reference / referenceTotal);

/** Ratio of the frequencies per million words, `smoothing` added to both (Kilgarriff 2009, "Simple maths for keywords"); the greater the smoothing, the commoner the words on top. */
export const simpleMaths = ({ target, reference, targetTotal, referenceTotal }: Counts, smoothing = 100): number =>
  ((1e6 * target) / targetTotal + smoothing) / ((1e6 * reference) / referenceTotal + smoothing);
