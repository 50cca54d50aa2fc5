/** Cohen's kappa for two coders, with its large-sample standard error (Fleiss, Cohen & Everitt 1969). */

export type Weighting = 'unweighted' | 'linear' | 'quadratic';

export type Kappa = {
  /** Weighted share of units on which the coders agree; undefined where there is no unit. */
  readonly observed: number | undefined;
  /** What that share would be by chance, from how often each coder used each category. */
  readonly expected: number | undefined;
  /** 1 for full agreement, 0 for chance; undefined where chance agreement is complete, as when both used one category only. */
  readonly kappa: number | undefined;
  /** Standard error, 0 for full agreement; undefined where kappa is. */
  readonly se: number | undefined;
};

const NOTHING: Kappa = Object.freeze({ observed: undefined, expected: undefined, kappa: undefined, se: undefined });

/**
 * Agreement of two coders over units. `table[i][j]` counts the units that the first put in category i and the second in j.
 * Sums are of whole numbers and are divided at the end, so full agreement is exactly 1 and its error exactly 0.
 *
 * Source: Fleiss, Cohen & Everitt (1969), Large sample standard errors of kappa and weighted kappa, formulas 1–3 and 9.
 */
export function cohensKappa(table: readonly (readonly number[])[], weighting: Weighting = 'unweighted'): Kappa {
  const { weight, most } = weightsOf(table.length, weighting);
  const rows = table.map(row => sum(row));
  const columns = table.map((_, j) => sum(table.map(row => row[j]!)));
  const total = sum(rows);
  if (total === 0) return NOTHING;
  let together = 0;
  let byChance = 0;
  eachCell(table, (count, i, j) => {
    together += weight(i, j) * count;
    byChance += weight(i, j) * rows[i]! * columns[j]!;
  });
  const observed = together / (most * total);
  const expected = byChance / (most * total ** 2);
  const room = most * total ** 2 - byChance;
  if (room === 0) return { ...NOTHING, observed, expected };
  const kappa = (together * total - byChance) / room;
  const rowMean = rows.map((_, i) => sum(columns.map((count, j) => count * weight(i, j))) / (most * total));
  const columnMean = columns.map((_, j) => sum(rows.map((count, i) => count * weight(i, j))) / (most * total));
  let spread = 0;
  eachCell(table, (count, i, j) => {
    spread += count * (weight(i, j) / most - (rowMean[i]! + columnMean[j]!) * (1 - kappa)) ** 2;
  });
  const variance = (spread / total - (kappa - expected * (1 - kappa)) ** 2) / (total * (1 - expected) ** 2);
  // Rounding can take a variance of nothing below nothing.
  return { observed, expected, kappa, se: Math.sqrt(Math.max(0, variance)) };
}

/** Agreement between categories as whole numbers, `most` for the same one. */
const weightsOf = (size: number, weighting: Weighting) => {
  const farthest = Math.max(1, size - 1);
  if (weighting === 'unweighted') return { most: 1, weight: (i: number, j: number) => (i === j ? 1 : 0) };
  if (weighting === 'linear') return { most: farthest, weight: (i: number, j: number) => farthest - Math.abs(i - j) };
  return { most: farthest ** 2, weight: (i: number, j: number) => farthest ** 2 - (i - j) ** 2 };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const eachCell = (
  table: readonly (readonly number[])[],
  visit: (count: number, i: number, j: number) => void,
): void => {
  for (const [i, row] of table.entries()) for (const [j, count] of row.entries()) visit(count, i, j);
};
