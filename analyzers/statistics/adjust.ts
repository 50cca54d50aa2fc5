/** Corrections of p-values for the number of tests in a family. */

/** Corrections by name, as `adjust` knows them. */
export const CORRECTIONS = ['bonferroni', 'holm', 'hochberg', 'BH', 'BY', 'none'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/**
 * Adjusted p-values, in the order given. `bonferroni`, `holm` (Holm 1979, Scandinavian Journal of Statistics 6, p. 65–70)
 * and `hochberg` (Hochberg 1988, Biometrika 75, p. 800–802) bound the chance of any false finding; `BH` (Benjamini and
 * Hochberg 1995, JRSS B 57, p. 289–300) and `BY` (Benjamini and Yekutieli 2001, Annals of Statistics 29, p. 1165–1188)
 * the share of false ones among the findings. A missing value (null) stays missing and counts as no test.
 */
export const adjust = <P extends number | null>(values: readonly P[], correction: Correction): P[] => {
  const tested = values.flatMap((p, index) => (p === null ? [] : [{ p: p as number, index }]));
  const n = tested.length;
  const adjusted: (number | null)[] = values.map(() => null);
  if (correction === 'none' || correction === 'bonferroni') {
    for (const { p, index } of tested) adjusted[index] = correction === 'none' ? p : Math.min(1, p * n);
    return adjusted as P[];
  }
  const isStepDown = correction === 'holm';
  const ordered = tested.sort((a, b) => (isStepDown ? a.p - b.p : b.p - a.p) || a.index - b.index);
  let bound = isStepDown ? 0 : 1;
  ordered.forEach(({ p, index }, i) => {
    const rank = isStepDown ? i + 1 : n - i;
    const scaled = Math.min(1, p * FACTORS[correction](n, rank));
    bound = isStepDown ? Math.max(bound, scaled) : Math.min(bound, scaled);
    adjusted[index] = bound;
  });
  return adjusted as P[];
};

/** What the p-value of a rank (1 = smallest) is multiplied by before it is made monotone. */
const FACTORS: Readonly<Record<'holm' | 'hochberg' | 'BH' | 'BY', (n: number, rank: number) => number>> = {
  holm: (n, rank) => n - rank + 1,
  hochberg: (n, rank) => n - rank + 1,
  BH: (n, rank) => n / rank,
  BY: (n, rank) => (harmonic(n) * n) / rank,
};

const harmonic = (n: number): number => Array.from({ length: n }, (_, i) => 1 / (i + 1)).reduce((a, b) => a + b, 0);
