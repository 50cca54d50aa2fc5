/** The few directions in which the rows of a large sparse matrix differ most: a randomised singular value decomposition. */

import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { createRandom } from '../../analyzers/statistics/random.ts';
import { type Block, gramOf, orthonormal, timesSmall } from './block.ts';
import type { SparseMatrix } from './company.ts';

/** Directions that are worked with beyond those that are asked for, and rounds that sharpen them (Halko, Martinsson and Tropp 2011, SIAM Review 53, algorithm 4.4). */
const BEYOND = 20;
const ROUNDS = 4;
const SEED = 1;

/** By row its coordinates along the `size` strongest directions, each scaled by the root of its singular value (Levy et al. 2015). */
export function factorise(matrix: SparseMatrix, size: number): Block {
  const width = Math.min(size + BEYOND, matrix.rows, matrix.columns);
  const random = createRandom(SEED);
  const start = Float64Array.from({ length: matrix.columns * width }, () => 2 * random() - 1);
  let directions = orthonormal(times(matrix, { rows: matrix.columns, columns: width, values: start }));
  for (let round = 0; round < ROUNDS; round++)
    directions = orthonormal(times(matrix, orthonormal(timesTransposed(matrix, directions))));
  // With Q orthonormal, A ≈ Q·(QᵀA), and the small matrix QᵀA·AᵀQ has the squared singular values.
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    new Matrix(gramOf(timesTransposed(matrix, directions))),
    { assumeSymmetric: true },
  );
  const strongest = realEigenvalues
    .map((value, i) => ({ value, i }))
    .sort((a, b) => b.value - a.value || a.i - b.i)
    .slice(0, Math.min(size, width));
  const turned = directions.columns;
  const small = Array.from({ length: turned }, (_, row) =>
    strongest.map(({ value, i }) => eigenvectorMatrix.get(row, i) * Math.max(0, value) ** 0.25),
  );
  return timesSmall(directions, small);
}

/** A·X. */
function times({ rows, starts, at, values }: SparseMatrix, block: Block): Block {
  const { columns, values: from } = block;
  const product = new Float64Array(rows * columns);
  for (let r = 0; r < rows; r++)
    for (let i = starts[r]!; i < starts[r + 1]!; i++) addRow(product, r, from, at[i]!, values[i]!, columns);
  return { rows, columns, values: product };
}

/** Aᵀ·X. */
function timesTransposed({ rows, columns: height, starts, at, values }: SparseMatrix, block: Block): Block {
  const { columns, values: from } = block;
  const product = new Float64Array(height * columns);
  for (let r = 0; r < rows; r++)
    for (let i = starts[r]!; i < starts[r + 1]!; i++) addRow(product, at[i]!, from, r, values[i]!, columns);
  return { rows: height, columns, values: product };
}

function addRow(
  to: Float64Array,
  row: number,
  from: Float64Array,
  other: number,
  factor: number,
  columns: number,
): void {
  const [a, b] = [row * columns, other * columns];
  for (let c = 0; c < columns; c++) to[a + c] = to[a + c]! + factor * from[b + c]!;
}
