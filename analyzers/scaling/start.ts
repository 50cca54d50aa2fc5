/** Where the search for positions begins: the leading axis of the table's differences. */
import { centre, dot, total, weightedSum } from '../similarity/vectors.ts';

/** Added to every count before its logarithm is taken. */
const SMALL = 0.1;
const STEPS = 200;
const STILL = 1e-9;

/**
 * Positions with mean 0 and standard deviation 1 (n − 1), from two tables: the double-centred logarithms, with which Wordfish
 * is usually begun, and the standardised residuals of correspondence analysis, which hold short texts and rare terms down. The
 * likelihood may have several peaks, and sometimes only one of the two leads to the highest. Empty where all rows have the
 * same proportions.
 */
export const startingPositions = (counts: readonly Float64Array[]): Float64Array[] => {
  const residuals = standardisedResiduals(counts);
  const inertia = residuals.reduce((sum, row) => sum + dot(row, row), 0);
  if (!(inertia > 1e-9)) return [];
  return [leadingAxis(centredLogs(counts)), leadingAxis(residuals)];
};

const centredLogs = (counts: readonly Float64Array[]): Float64Array[] => {
  const logs = counts.map(row => row.map(count => Math.log(count + SMALL)));
  for (const row of logs) centre(row);
  const means = weightedSum(logs, new Float64Array(logs.length).fill(1 / logs.length));
  return logs.map(row => row.map((value, j) => value - means[j]!));
};

const standardisedResiduals = (counts: readonly Float64Array[]): Float64Array[] => {
  const columns = weightedSum(counts, new Float64Array(counts.length).fill(1));
  const all = total(columns);
  return counts.map(row => {
    const size = total(row);
    return row.map((count, j) => {
      const expected = (size * columns[j]!) / all;
      return (count - expected) / Math.sqrt(expected);
    });
  });
};

/** Left singular vector of the greatest singular value, by power iteration from the row that differs most. */
const leadingAxis = (table: readonly Float64Array[]): Float64Array => {
  const sizes = table.map(row => dot(row, row));
  const first = table[sizes.indexOf(Math.max(...sizes))]!;
  let axis = standardised(Float64Array.from(table, row => dot(row, first)));
  for (let step = 0; step < STEPS; step++) {
    const columns = weightedSum(table, axis);
    const next = standardised(Float64Array.from(table, row => dot(row, columns)));
    const moved = next.reduce((most, x, i) => Math.max(most, Math.abs(x - axis[i]!)), 0);
    axis = next;
    if (moved < STILL) break;
  }
  return axis;
};

const standardised = (values: Float64Array): Float64Array => {
  centre(values);
  const deviation = Math.sqrt(dot(values, values) / (values.length - 1));
  return values.map(x => x / deviation);
};
