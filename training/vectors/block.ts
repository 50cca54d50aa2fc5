/** Matrices of many rows and few columns, row by row in one array. */

export type Block = { readonly rows: number; readonly columns: number; readonly values: Float64Array };

/** Columns against columns: XᵀX. */
export function gramOf({ rows, columns, values }: Block): number[][] {
  const gram = new Float64Array(columns * columns);
  for (let r = 0; r < rows; r++) {
    const at = r * columns;
    for (let i = 0; i < columns; i++) {
      const value = values[at + i]!;
      const to = i * columns;
      for (let j = 0; j <= i; j++) gram[to + j] = gram[to + j]! + value * values[at + j]!;
    }
  }
  return Array.from({ length: columns }, (_, i) =>
    Array.from({ length: columns }, (_value, j) => gram[Math.max(i, j) * columns + Math.min(i, j)]!),
  );
}

/** X times a small square or narrower matrix. */
export function timesSmall({ rows, columns, values }: Block, small: readonly (readonly number[])[]): Block {
  const width = small[0]?.length ?? 0;
  const factors = Float64Array.from(small.flat());
  const product = new Float64Array(rows * width);
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < columns; i++) {
      const value = values[r * columns + i]!;
      for (let j = 0; j < width; j++)
        product[r * width + j] = product[r * width + j]! + value * factors[i * width + j]!;
    }
  return { rows, columns: width, values: product };
}

/** Columns that span the same and are orthonormal: Cholesky's factor of XᵀX taken away, twice, since once loses digits (Yamamoto et al. 2015). */
export function orthonormal(block: Block): Block {
  return orthonormalOnce(orthonormalOnce(block));
}

function orthonormalOnce(block: Block): Block {
  const { columns } = block;
  const gram = gramOf(block);
  // R of XᵀX = RᵀR, and its inverse, both upper triangles.
  const upper = gram.map(row => row.map(() => 0));
  for (let i = 0; i < columns; i++)
    for (let j = i; j < columns; j++) {
      let sum = gram[i]![j]!;
      for (let k = 0; k < i; k++) sum -= upper[k]![i]! * upper[k]![j]!;
      if (i === j) upper[i]![i] = Math.sqrt(Math.max(sum, 1e-12 * gram[i]![i]! + 1e-300));
      else upper[i]![j] = sum / upper[i]![i]!;
    }
  const inverse = gram.map(row => row.map(() => 0));
  for (let j = 0; j < columns; j++) {
    inverse[j]![j] = 1 / upper[j]![j]!;
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let k = i + 1; k <= j; k++) sum += upper[i]![k]! * inverse[k]![j]!;
      inverse[i]![j] = -sum / upper[i]![i]!;
    }
  }
  return timesSmall(block, inverse);
}
