/** How good predictions are: rank correlation, agreement, and cross-validation that keeps documents whole. */
import { type Design, solve } from './design.ts';
import { dot, times } from './sparse.ts';

/** Spearman's ρ with average ranks for ties. */
export const spearman = (a: readonly number[], b: readonly number[]): number => pearson(ranks(a), ranks(b));

/** Krippendorff's α for two coders on an interval scale (Krippendorff 2018, Content Analysis, ch. 12). */
export const intervalAlpha = (a: readonly number[], b: readonly number[]): number => {
  const all = [...a, ...b];
  const mean = all.reduce((x, y) => x + y, 0) / all.length;
  const observed = a.reduce((sum, x, i) => sum + (x - b[i]!) ** 2, 0) / a.length;
  const expected = (2 * all.reduce((sum, x) => sum + (x - mean) ** 2, 0)) / (all.length - 1);
  return 1 - observed / expected;
};

/** Predictions moved away from their mean, within the scale 1 to 5. */
export const stretched = (predictions: readonly number[], factor: number): number[] => {
  const mean = predictions.reduce((a, b) => a + b, 0) / predictions.length;
  return predictions.map(p => Math.min(5, Math.max(1, mean + factor * (p - mean))));
};

/** Splits rows so that all rows of a document are on one side: `inside` to learn from, `outside` to be judged on. */
export const foldsOf = (documents: readonly string[], folds = 5): { inside: number[]; outside: number[] }[] => {
  const order = [...new Set(documents)].sort((a, b) => (a < b ? -1 : 1));
  const foldOf = new Map(order.map((document, i) => [document, (i * 7919) % folds]));
  return Array.from({ length: folds }, (_, fold) => ({
    inside: documents.flatMap((d, i) => (foldOf.get(d) === fold ? [] : [i])),
    outside: documents.flatMap((d, i) => (foldOf.get(d) === fold ? [i] : [])),
  }));
};

/** Predictions for every row by a model that saw no row of the same document, and the stretch with the highest α over them. */
export const crossValidate = (
  design: Design,
  labels: Float64Array,
  documents: readonly string[],
): { predictions: number[]; stretch: number } => {
  const predictions = new Array<number>(labels.length).fill(0);
  for (const { inside, outside } of foldsOf(documents)) {
    const { weights, mean } = solve(design, labels, inside);
    times(design.x, weights, outside).forEach((value, k) => {
      predictions[outside[k]!] = mean + value;
    });
  }
  const factors = Array.from({ length: 26 }, (_, i) => 1 + i / 10);
  const stretch = factors.reduce((best, f) =>
    intervalAlpha([...labels], stretched(predictions, f)) > intervalAlpha([...labels], stretched(predictions, best))
      ? f
      : best,
  );
  return { predictions, stretch };
};

const pearson = (a: readonly number[], b: readonly number[]): number => {
  const centred = (values: readonly number[]): Float64Array => {
    const mean = values.reduce((x, y) => x + y, 0) / values.length;
    return Float64Array.from(values, v => v - mean);
  };
  const [x, y] = [centred(a), centred(b)];
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
};

const ranks = (values: readonly number[]): number[] => {
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]! || i - j);
  const out = new Array<number>(values.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && values[order[j]!] === values[order[i]!]) j++;
    for (let k = i; k < j; k++) out[order[k]!] = (i + j - 1) / 2;
    i = j;
  }
  return out;
};
