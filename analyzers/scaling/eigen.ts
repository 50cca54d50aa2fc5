/** Eigenvectors of symmetric matrices. */
import { EigenvalueDecomposition } from 'ml-matrix';

/** Eigenvalues, greatest first, and their eigenvectors, by Householder's tridiagonal form and QL steps (Golub and Van Loan 2013, §8.3). */
export const symmetricEigen = (matrix: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } => {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    matrix.map(row => [...row]),
    { assumeSymmetric: true },
  );
  const order = realEigenvalues.map((_, i) => i).sort((i, j) => realEigenvalues[j]! - realEigenvalues[i]! || i - j);
  return { values: order.map(i => realEigenvalues[i]!), vectors: order.map(i => eigenvectorMatrix.getColumn(i)) };
};
