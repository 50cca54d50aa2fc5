/** Logistic regression by Newton's method, and how far its weights can be trusted. */

const STEPS = 25;
/** A weak pull of every coefficient but the intercept to zero. */
const PENALTY = 1;

/** Weights, the intercept first; targets may be shares. */
export function fitLogistic(inputs: readonly (readonly number[])[], targets: readonly number[]): number[] {
  const w = new Array<number>((inputs[0]?.length ?? 0) + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = w.map((value, i) => (i === 0 ? 0 : PENALTY * value));
    inputs.forEach((row, n) => {
      const x = [1, ...row];
      const error = probability(w, x) - targets[n]!;
      for (let i = 0; i < w.length; i++) gradient[i] = gradient[i]! + error * x[i]!;
    });
    solve(hessianOf(inputs, w), gradient).forEach((value, i) => {
      w[i] = w[i]! - value;
    });
  }
  return w;
}

/**
 * Covariance of the weights, row by row to the diagonal, where what is drawn are clusters (Liang and Zeger 1986, Biometrika 73, p. 13–22:
 * the “sandwich”).
 */
export function clusteredCovariance(
  inputs: readonly (readonly number[])[],
  targets: readonly number[],
  clusters: readonly string[],
  w: readonly number[],
): number[] {
  const scores = new Map<string, number[]>();
  inputs.forEach((row, n) => {
    const x = [1, ...row];
    const error = probability(w, x) - targets[n]!;
    const score = scores.get(clusters[n]!) ?? w.map(() => 0);
    scores.set(
      clusters[n]!,
      score.map((value, i) => value + error * x[i]!),
    );
  });
  const hessian = hessianOf(inputs, w);
  // Each cluster's influence on the weights is H⁻¹ times its score; the covariance is their sum of squares.
  const influences = [...scores.values()].map(score => solve(hessian, score));
  const scale = scores.size / Math.max(1, scores.size - 1);
  return w.flatMap((_, i) =>
    w.slice(0, i + 1).map((_value, j) => scale * influences.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
  );
}

export const probability = (w: readonly number[], x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * w[i]!, 0)));

function hessianOf(inputs: readonly (readonly number[])[], w: readonly number[]): number[][] {
  const hessian = w.map((_, i) => w.map((_value, j): number => (i !== j ? 0 : i === 0 ? 1e-6 : PENALTY)));
  for (const row of inputs) {
    const x = [1, ...row];
    const p = probability(w, x);
    for (let i = 0; i < w.length; i++)
      for (let j = 0; j < w.length; j++) hessian[i]![j] = hessian[i]![j]! + p * (1 - p) * x[i]! * x[j]!;
  }
  return hessian;
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i]!]);
  const size = rows.length;
  for (let c = 0; c < size; c++) {
    const pivot = rows.slice(c).reduce((best, row) => (Math.abs(row[c]!) > Math.abs(best[c]!) ? row : best));
    const at = rows.indexOf(pivot);
    [rows[c], rows[at]] = [pivot, rows[c]!];
    for (let r = 0; r < size; r++)
      if (r !== c) {
        const factor = rows[r]![c]! / pivot[c]!;
        for (let k = c; k <= size; k++) rows[r]![k] = rows[r]![k]! - factor * rows[c]![k]!;
      }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
