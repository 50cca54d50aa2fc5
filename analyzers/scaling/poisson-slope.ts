/** One row (or column) of a Poisson table whose log rates lie on a line: its most likely slope and intercept. */

/** Log rates are intercept + offset + slope × place; `variance` is that of the places, weighted by the rates. */
export type Moments = { readonly logSum: number; readonly mean: number; readonly variance: number };

/** Mean and variance of the places under weights exp(offset + slope × place), and the logarithm of the sum of the weights. */
export const momentsAt = (offsets: Float64Array, places: Float64Array, slope: number): Moments => {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < places.length; k++) top = Math.max(top, offsets[k]! + slope * places[k]!);
  let [sum, first, second] = [0, 0, 0];
  for (let k = 0; k < places.length; k++) {
    const weight = Math.exp(offsets[k]! + slope * places[k]! - top);
    const part = weight * places[k]!;
    sum += weight;
    first += part;
    second += part * places[k]!;
  }
  const mean = first / sum;
  return { logSum: top + Math.log(sum), mean, variance: Math.max(0, second / sum - mean * mean) };
};

/**
 * A Newton step from `slope` towards the greatest Σ (y log λ − λ) − ridge × slope² / 2, and the intercept that belongs to
 * where it ends. The intercept always makes Σ λ = Σ y, so only the slope is searched for. The step is shortened so that it
 * cannot lead downhill: log(1 + r|d|) / r for a step of d and places that are at most r apart (Bach 2010, "Self-concordant
 * analysis for logistic regression", Electronic Journal of Statistics 4, p. 384–414).
 *
 * @param count Σ y
 * @param product Σ y × place
 */
export const stepOf = (
  { count, product }: { readonly count: number; readonly product: number },
  { offsets, places, reach }: { readonly offsets: Float64Array; readonly places: Float64Array; readonly reach: number },
  slope: number,
  ridge: number,
): readonly [slope: number, intercept: number] => {
  const { mean, variance } = momentsAt(offsets, places, slope);
  const step = (product - count * mean - ridge * slope) / (count * variance + ridge);
  const next = slope + (Math.sign(step) * Math.log1p(reach * Math.abs(step))) / reach;
  return [next, Math.log(count) - momentsAt(offsets, places, next).logSum];
};
