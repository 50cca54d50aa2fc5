/** Sums over columns of numbers. */

export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
};

export const total = (values: Float64Array): number => {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  return sum;
};

/** Σ weight × row: one number for each column of the table. */
export const weightedSum = (rows: readonly Float64Array[], weights: Float64Array): Float64Array => {
  const sums = new Float64Array(rows[0]!.length);
  rows.forEach((row, i) => {
    for (let j = 0; j < sums.length; j++) sums[j]! += weights[i]! * row[j]!;
  });
  return sums;
};

/** Takes the mean away from every value; returns it. */
export const centre = (values: Float64Array): number => {
  const mean = total(values) / values.length;
  for (let k = 0; k < values.length; k++) values[k]! -= mean;
  return mean;
};
