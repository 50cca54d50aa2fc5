/** Cohen's kappa for two coders, with its large-sample standard error (Fleiss, Cohen & Everitt 1969). */

export type Weighting = 'unweighted' | 'linear' | 'quadratic';
export type Kappa = {
  readonly observed: number;
  readonly expected: number;
  readonly kappa: number;
  readonly se: number;
};

/** `table[i][j]`: units that the first coder put in category i and the second in j. NaN where chance agreement is complete. */
export function cohensKappa(table: readonly (readonly number[])[], weighting: Weighting = 'unweighted'): Kappa {
  const size = table.length;
  const total = table.flat().reduce((sum, count) => sum + count, 0);
  const share = table.map(row => row.map(count => count / total));
  const rows = share.map(row => row.reduce((sum, p) => sum + p, 0));
  const columns = rows.map((_, j) => share.reduce((sum, row) => sum + row[j]!, 0));
  const weight = (i: number, j: number): number => {
    if (weighting === 'unweighted') return i === j ? 1 : 0;
    const distance = size > 1 ? Math.abs(i - j) / (size - 1) : 0;
    return 1 - (weighting === 'linear' ? distance : distance ** 2);
  };
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      observed += weight(i, j) * share[i]![j]!;
      expected += weight(i, j) * rows[i]! * columns[j]!;
    }
  const kappa = expected === 1 ? Number.NaN : (observed - expected) / (1 - expected);
  const rowMean = rows.map((_, i) => columns.reduce((sum, p, j) => sum + p * weight(i, j), 0));
  const columnMean = columns.map((_, j) => rows.reduce((sum, p, i) => sum + p * weight(i, j), 0));
  let spread = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      spread += share[i]![j]! * (weight(i, j) - (rowMean[i]! + columnMean[j]!) * (1 - kappa)) ** 2;
  const variance = (spread - (kappa - expected * (1 - kappa)) ** 2) / (total * (1 - expected) ** 2);
  return { observed, expected, kappa, se: Math.sqrt(variance) };
}
