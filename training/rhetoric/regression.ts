/** Logistic regression for many outputs at once, by full-batch Adam: no randomness, the same weights every time. */

export type Example = {
  /** Numbers of features. */
  readonly features: readonly number[];
  /** 0 to 1 per output: the share of coders who gave it. */
  readonly targets: Float64Array;
  /** How much the example counts. */
  readonly weight: number;
};
export type Fit = {
  readonly bias: Float64Array /** By number of the feature. */;
  readonly weights: ReadonlyMap<number, Float64Array>;
};
export type FitOptions = {
  /** Strength of the quadratic penalty. Default 8. */
  readonly penalty: number;
  /** Full passes. Default 120. */
  readonly passes: number;
  /** A feature must hold in so many examples. Default 3. */
  readonly leastExamples: number;
  /** Share of the penalty for features that are knowledge and not observation. Default: all of it. */
  readonly shareOf: (feature: number) => number;
};
export const FIT_OPTIONS: FitOptions = Object.freeze({ penalty: 8, passes: 120, leastExamples: 3, shareOf: () => 1 });

const RATE = 0.1;
const FINAL_RATE = 0.1;
const MOMENTUM = 0.9;
const SQUARES = 0.99;

/** Minimises the weighted cross entropy plus penalty/2 · |w|² (Kingma & Ba 2015 for the steps). The bias is not penalised. */
export function fitRegression(examples: readonly Example[], options: FitOptions = FIT_OPTIONS): Fit {
  const outputs = examples[0]?.targets.length ?? 0;
  const vocabulary = vocabularyOf(examples, options.leastExamples);
  const ids = new Map(vocabulary.map((id, i) => [id, i]));
  const rows = examples.map(example => Int32Array.from(example.features.flatMap(id => ids.get(id) ?? [])));
  const size = (vocabulary.length + 1) * outputs;
  const last = vocabulary.length * outputs;
  const w = new Float64Array(size);
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let k = 0; k < outputs; k++) {
    const share = examples.reduce((sum, example) => sum + example.weight * example.targets[k]!, 0) / total;
    const safe = Math.min(0.999, Math.max(0.001, share));
    w[last + k] = Math.log(safe / (1 - safe));
  }
  const penalties = Float64Array.from(vocabulary, id => options.penalty * options.shareOf(id));
  const score = new Float64Array(outputs);
  for (let pass = 1; pass <= options.passes; pass++) {
    gradient.fill(0);
    rows.forEach((row, e) => {
      for (let k = 0; k < outputs; k++) score[k] = w[last + k]!;
      for (const id of row) for (let k = 0, at = id * outputs; k < outputs; k++) score[k] = score[k]! + w[at + k]!;
      const { targets, weight } = examples[e]!;
      for (let k = 0; k < outputs; k++) {
        const error = weight * (1 / (1 + Math.exp(-score[k]!)) - targets[k]!);
        score[k] = error;
        gradient[last + k] = gradient[last + k]! + error;
      }
      for (const id of row)
        for (let k = 0, at = id * outputs; k < outputs; k++) gradient[at + k] = gradient[at + k]! + score[k]!;
    });
    const rate = RATE * (1 - (pass / options.passes) * (1 - FINAL_RATE));
    for (let i = 0; i < size; i++) {
      const g = gradient[i]! + (i < last ? penalties[Math.floor(i / outputs)]! * w[i]! : 0);
      mean[i] = MOMENTUM * mean[i]! + (1 - MOMENTUM) * g;
      square[i] = SQUARES * square[i]! + (1 - SQUARES) * g * g;
      w[i] =
        w[i]! - (rate * (mean[i]! / (1 - MOMENTUM ** pass))) / (Math.sqrt(square[i]! / (1 - SQUARES ** pass)) + 1e-6);
    }
  }
  const weights = new Map(vocabulary.map((id, i) => [id, w.slice(i * outputs, (i + 1) * outputs)]));
  return { bias: w.slice(last), weights };
}

function vocabularyOf(examples: readonly Example[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const id of features) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => (count >= least ? [id] : [])).sort((a, b) => a - b);
}
