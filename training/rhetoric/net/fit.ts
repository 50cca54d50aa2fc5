/** Fits a net with one hidden layer by small batches; the seed settles everything that is drawn. */

import { createRandom } from '../../../analyzers/statistics/random.ts';
import { Adam } from './adam.ts';

/** A sentence for the net. */
export type NetExample = {
  /** Dense inputs, one array for each part. */
  readonly dense: readonly Float32Array[];
  /** Rows of the features that hold; of two ways to see the sentence one is drawn each time, the second in a quarter of the cases. */
  readonly rows: readonly [Int32Array, Int32Array];
  readonly targets: Float64Array;
  readonly weight: number;
};
/** Weights, one row for each dense input and then for each feature; a row has a weight for each unit. */
export type NetFit = {
  readonly units: number;
  readonly into: Float32Array;
  readonly bias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
};
export type NetOptions = {
  readonly units: number;
  readonly passes: number;
  readonly seed: number;
  /** By part what its values usually are, and what they are multiplied by after that is taken away. */
  readonly usual: readonly Float32Array[];
  readonly gains: readonly number[];
  /** Value of each feature where it holds. */
  readonly scales: Float32Array;
};

const BATCH = 64;
const RATE = 0.001;
/** Share of the first rate that is left at the end. */
const FINAL_RATE = 0.05;
const SECOND_VIEW = 0.25;
/** Inputs and units that are left out by chance, so that none is relied upon (Srivastava et al. 2014). */
const DROP_INPUT = 0.2;
const DROP_UNIT = 0.5;

/** Minimises the weighted cross entropy of all outputs. */
export function fitNet(examples: readonly NetExample[], options: NetOptions): NetFit {
  const { units, passes, seed, usual, gains, scales } = options;
  const random = createRandom(seed);
  const outputs = examples[0]!.targets.length;
  const wide = examples[0]!.dense.reduce((sum, part) => sum + part.length, 0);
  const rows = wide + scales.length;
  const into = drawn(rows * units, Math.sqrt(2 / rows), random);
  const bias = new Float32Array(units);
  const out = drawn(units * outputs, Math.sqrt(1 / units), random);
  const outBias = startOf(examples, outputs);
  const steps = passes * Math.ceil(examples.length / BATCH);
  const learners = [into, bias, out, outBias].map(values => new Adam(values));
  const [intoBy, biasBy, outBy, outBiasBy] = learners.map(({ gradient }) => gradient);
  const input = new Float32Array(wide);
  const [sums, felt, drop] = [new Float32Array(units), new Float32Array(units), new Float32Array(units)];
  const active = new Int32Array(units);
  const errors = new Float32Array(outputs);
  const learn = ({ dense, rows: views, targets, weight }: NetExample, share: number): void => {
    let d = 0;
    dense.forEach((part, p) => {
      const centre = usual[p]!;
      const gain = gains[p]! / (1 - DROP_INPUT);
      for (let i = 0; i < part.length; i++) input[d++] = random() < DROP_INPUT ? 0 : gain * (part[i]! - centre[i]!);
    });
    const view = views[random() < SECOND_VIEW ? 1 : 0];
    const held = view.filter(() => random() >= DROP_INPUT);
    sums.set(bias);
    addProducts(sums, into, input);
    for (const row of held) addRow(sums, into, (wide + row) * units, scales[row]! / (1 - DROP_INPUT));
    for (let j = 0; j < units; j++) {
      drop[j] = sums[j]! > 0 && random() >= DROP_UNIT ? 1 / (1 - DROP_UNIT) : 0;
      felt[j] = sums[j]! * drop[j]!;
    }
    errors.set(outBias);
    for (let j = 0; j < units; j++) if (felt[j] !== 0) addRow(errors, out, j * outputs, felt[j]!);
    for (let k = 0; k < outputs; k++) {
      errors[k] = share * weight * (1 / (1 + Math.exp(-errors[k]!)) - targets[k]!);
      outBiasBy![k] = outBiasBy![k]! + errors[k]!;
    }
    for (let j = 0; j < units; j++) {
      let slope = 0;
      if (drop[j] !== 0)
        for (let k = 0, at = j * outputs; k < outputs; k++, at++) {
          slope += errors[k]! * out[at]!;
          outBy![at] = outBy![at]! + errors[k]! * felt[j]!;
        }
      felt[j] = slope * drop[j]!;
      biasBy![j] = biasBy![j]! + felt[j]!;
    }
    // Most units were cut or left out, and nothing passes through them.
    let count = 0;
    for (let j = 0; j < units; j++) if (drop[j] !== 0) active[count++] = j;
    const passing = active.subarray(0, count);
    for (let i = 0; i < wide; i++) if (input[i] !== 0) addScaled(intoBy!, i * units, { felt, passing }, input[i]!);
    for (const row of held)
      addScaled(intoBy!, (wide + row) * units, { felt, passing }, scales[row]! / (1 - DROP_INPUT));
  };
  let step = 0;
  for (let pass = 0; pass < passes; pass++) {
    const order = shuffled(examples.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH);
      for (const n of batch) learn(examples[n]!, 1 / batch.length);
      step++;
      const rate = RATE * (1 - (1 - FINAL_RATE) * (step / steps));
      for (const learner of learners) learner.step(rate);
    }
  }
  return { units, into, bias, out, outBias };
}

function addRow(to: Float32Array, from: Float32Array, at: number, factor: number): void {
  for (let j = 0; j < to.length; j++) to[j] = to[j]! + factor * from[at + j]!;
}

/** Adds inputs times weights to the sums, four inputs at a time. */
function addProducts(sums: Float32Array, weights: Float32Array, input: Float32Array): void {
  const units = sums.length;
  const whole = input.length - (input.length % 4);
  for (let i = 0; i < whole; i += 4) {
    const [w, x, y, z] = [input[i]!, input[i + 1]!, input[i + 2]!, input[i + 3]!];
    const a = i * units;
    const [b, c, d] = [a + units, a + 2 * units, a + 3 * units];
    for (let j = 0; j < units; j++)
      sums[j] = sums[j]! + w * weights[a + j]! + x * weights[b + j]! + y * weights[c + j]! + z * weights[d + j]!;
  }
  for (let i = whole; i < input.length; i++) addRow(sums, weights, i * units, input[i]!);
}

type Passing = { readonly felt: Float32Array; readonly passing: Int32Array };

function addScaled(to: Float32Array, at: number, { felt, passing }: Passing, factor: number): void {
  for (let p = 0; p < passing.length; p++) {
    const j = passing[p]!;
    to[at + j] = to[at + j]! + factor * felt[j]!;
  }
}

/** Normal numbers by pairs (Box and Muller 1958). */
function drawn(count: number, spread: number, random: () => number): Float32Array {
  return Float32Array.from(
    { length: count },
    () => spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
}

/** Log-odds of how often each output is given. */
function startOf(examples: readonly NetExample[], outputs: number): Float32Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return Float32Array.from({ length: outputs }, (_, k) => {
    const share = examples.reduce((sum, { weight, targets }) => sum + weight * targets[k]!, 0) / total;
    const safe = Math.min(0.999, Math.max(0.001, share));
    return Math.log(safe / (1 - safe));
  });
}

function shuffled(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
