/** λ of a word sequence: do its words stand together more often than their parts would have them? */

/** λ and its standard score, from the log-linear model of all 2ⁿ cells. */
export type Lambda = { readonly lambda: number; readonly z: number };

/**
 * Interaction of the saturated log-linear model: the sum over cells of (−1)^(n − matches) · log(cell + smoothing); z is
 * λ over its standard error √Σ 1/(cell + smoothing) (Blaheta and Johnson 2001, "Unsupervised learning of multi-word
 * verbs", p. 54–60). `cells[mask]` counts the n-grams that hold the sequence's word in exactly the positions set in `mask`.
 */
export const lambdaOf = (cells: ArrayLike<number>, smoothing: number): Lambda => {
  const positions = Math.log2(cells.length);
  let [lambda, variance] = [0, 0];
  for (let mask = 0; mask < cells.length; mask++) {
    const cell = cells[mask]! + smoothing;
    const sign = (positions - bits(mask)) % 2 === 0 ? 1 : -1;
    lambda += sign * Math.log(cell);
    variance += 1 / cell;
  }
  return { lambda, z: lambda / Math.sqrt(variance) };
};

/** Numbers of positions set. */
export const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
};
