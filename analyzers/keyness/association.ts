/** Association of a term with a group: χ², and the corrections of χ² and G² for small counts. */
import type { Counts } from './measures.ts';

/** Pearson's χ² of the 2×2 table (Pearson 1900), with the sign of target minus expected. */
export const signedChi2 = ({ target: a, reference: b, targetTotal, referenceTotal }: Counts): number => {
  const [c, d] = [targetTotal - a, referenceTotal - b];
  const product = a * d - b * c;
  const margins = (a + b) * (c + d) * targetTotal * referenceTotal;
  return margins === 0 ? 0 : (Math.sign(product) * (targetTotal + referenceTotal) * product ** 2) / margins;
};

/**
 * The counts moved half a word towards what is expected, for χ² or G² with continuity correction (Yates 1934, JRSS
 * Supplement 1, p. 217–235); at most as far as the expected counts.
 */
export const continuityCorrected = (counts: Counts): Counts => {
  const { target, reference, targetTotal, referenceTotal } = counts;
  const beyond = target - (targetTotal * (target + reference)) / (targetTotal + referenceTotal);
  const step = Math.sign(beyond) * Math.min(0.5, Math.abs(beyond));
  return { ...counts, target: target - step, reference: reference + step };
};

/** χ² with Yates' continuity correction, always applied. */
export const signedChi2Yates = (counts: Counts): number => signedChi2(continuityCorrected(counts));

/**
 * Williams' divisor q for G² and χ² of a 2×2 table (Williams 1976, "Improved likelihood ratio tests for complete
 * contingency tables", Biometrika 63, p. 33–37).
 */
export const williamsDivisor = ({ target, reference, targetTotal, referenceTotal }: Counts): number => {
  const all = targetTotal + referenceTotal;
  const inverse = (margin: number): number => all / margin;
  const rows = inverse(target + reference) + inverse(all - target - reference) - 1;
  const columns = inverse(targetTotal) + inverse(referenceTotal) - 1;
  return 1 + (rows * columns) / (6 * all);
};

/**
 * G² over the two cells that hold the term only, as corpus tools print it (Rayson and Garside 2000, "Comparing corpora
 * using frequency profiling"); a little smaller than G² of the four cells.
 */
export const signedG2TwoCells = ({ target, reference, targetTotal, referenceTotal }: Counts): number => {
  const share = (target + reference) / (targetTotal + referenceTotal);
  const part = (seen: number, total: number): number => (seen > 0 ? seen * Math.log(seen / (total * share)) : 0);
  const g2 = 2 * (part(target, targetTotal) + part(reference, referenceTotal));
  return Math.sign(target - targetTotal * share) * Math.max(0, g2);
};
