/** Sparse rows and ridge regression by conjugate gradients: the arithmetic of training. */

/** Rows of (index, value) in one pair of arrays: row i is from `starts[i]` to `starts[i + 1]`. */
export type Sparse = {
  readonly starts: Uint32Array;
  readonly indices: Uint32Array;
  readonly values: Float32Array;
  readonly columns: number;
};

/** X·v for the given rows. */
export const times = ({ starts, indices, values }: Sparse, v: Float64Array, rows: readonly number[]): Float64Array =>
  Float64Array.from(rows, row => {
    let sum = 0;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) sum += values[i]! * v[indices[i]!]!;
    return sum;
  });

/** Xᵀ·u for the given rows. */
export const timesTransposed = (
  { starts, indices, values, columns }: Sparse,
  u: Float64Array,
  rows: readonly number[],
): Float64Array => {
  const out = new Float64Array(columns);
  rows.forEach((row, k) => {
    const factor = u[k]!;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) out[indices[i]!]! += factor * values[i]!;
  });
  return out;
};

/**
 * Weights w that minimise |Xw − t|² + penalty·|w|² over the given rows, in the dual form (XXᵀ + penalty)a = t, w = Xᵀa:
 * there are fewer rows than columns. Stops at a relative residual of 1e-6.
 */
export const ridge = (x: Sparse, targets: Float64Array, rows: readonly number[], penalty: number): Float64Array => {
  const a = new Float64Array(rows.length);
  const residual = Float64Array.from(targets);
  let direction = Float64Array.from(targets);
  let size = dot(residual, residual);
  const stop = size * 1e-12;
  for (let step = 0; step < 500 && size > stop; step++) {
    const image = times(x, timesTransposed(x, direction, rows), rows).map((v, i) => v + penalty * direction[i]!);
    const rate = size / dot(direction, image);
    for (let i = 0; i < a.length; i++) {
      a[i]! += rate * direction[i]!;
      residual[i]! -= rate * image[i]!;
    }
    const next = dot(residual, residual);
    direction = direction.map((d, i) => residual[i]! + (next / size) * d);
    size = next;
  }
  return timesTransposed(x, a, rows);
};

export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};
