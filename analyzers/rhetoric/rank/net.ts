/**
 * A net with one hidden layer beside the regression: it sees what the words mean, and so learns from words that it has seldom or never seen
 * coded. Units are max(0, x), so within reach of one sentence it is linear, and what each word adds can be told exactly.
 */

import { BLOCKS, type Meaning, type Net, type SentenceFeatures } from './types.ts';
import { VECTOR_STEP } from './vectors.ts';

/** What the net's whole numbers stand for in the file. */
export const NET_STEP: number = 2 ** -10;

type Described = NonNullable<SentenceFeatures> & { readonly meaning: Meaning };

/** Log-odds of every output for every sentence that has a meaning; null for others. */
export function scoreByNet(sentences: readonly SentenceFeatures[], net: Net): (Float64Array | null)[] {
  let whole: Float32Array | undefined;
  let fromWhole = net.bias;
  return sentences.map(features => {
    if (!isDescribed(features)) return null;
    // All sentences of an answer share what is known of the whole.
    if (features.meaning.whole !== whole) {
      whole = features.meaning.whole;
      fromWhole = net.bias.slice();
      addProducts(fromWhole, whole, net.blocks.whole);
    }
    return outputsOf(unitsOf(features, fromWhole, net), net);
  });
}

const isDescribed = (features: SentenceFeatures): features is Described => features?.meaning !== undefined;

/** Sums at the hidden units, before what is negative is cut. */
function unitsOf({ ids, meaning }: Described, fromWhole: Float32Array, { blocks, features }: Net): Float32Array {
  const sums = fromWhole.slice();
  for (const block of BLOCKS) if (block !== 'whole') addProducts(sums, meaning[block], blocks[block]);
  for (const id of ids) {
    const row = features[id];
    if (row) for (let j = 0; j < sums.length; j++) sums[j] = sums[j]! + row[j]!;
  }
  return sums;
}

/** Adds values times weights to the sums, four values at a time. */
function addProducts(sums: Float32Array, values: Float32Array, weights: Float32Array): void {
  const units = sums.length;
  const whole = values.length - (values.length % 4);
  for (let i = 0; i < whole; i += 4) {
    const w = values[i]!;
    const x = values[i + 1]!;
    const y = values[i + 2]!;
    const z = values[i + 3]!;
    const a = i * units;
    const b = a + units;
    const c = b + units;
    const d = c + units;
    for (let j = 0; j < units; j++)
      sums[j] = sums[j]! + w * weights[a + j]! + x * weights[b + j]! + y * weights[c + j]! + z * weights[d + j]!;
  }
  for (let i = whole; i < values.length; i++)
    for (let j = 0, at = i * units; j < units; j++, at++) sums[j] = sums[j]! + values[i]! * weights[at]!;
}

function outputsOf(sums: Float32Array, { out, outBias }: Net): Float64Array {
  const scores = Float64Array.from(outBias);
  for (let j = 0, at = 0; j < sums.length; j++, at += scores.length) {
    const sum = sums[j]!;
    if (sum > 0) for (let k = 0; k < scores.length; k++) scores[k] = scores[k]! + sum * out[at + k]!;
  }
  return scores;
}

/**
 * What each word of a sentence adds to the net's log-odds of some outputs, against a usual sentence, by its place in the sentence. Exact, since the
 * net is linear there: the parts add up to what the sentence's mean and greatest values add (gradient times input, Ancona et al. 2018).
 */
export function partsOfWords(
  features: SentenceFeatures,
  outputs: readonly number[],
  net: Net,
): readonly Float64Array[] | null {
  if (outputs.length === 0 || !isDescribed(features)) return null;
  const fromWhole = net.bias.slice();
  addProducts(fromWhole, features.meaning.whole, net.blocks.whole);
  const sums = unitsOf(features, fromWhole, net);
  return outputs.map(output => partsOf(features.meaning, sums, output, net));
}

function partsOf({ rows, total, most }: Meaning, sums: Float32Array, output: number, net: Net): Float64Array {
  const { size, values, weights } = net.vectors;
  const slopes = slopesOf(sums, output, net);
  const parts = new Float64Array(rows.length);
  const taken = new Uint8Array(size);
  rows.forEach((row, i) => {
    if (row < 0) return;
    const share = weights[row]! / total;
    let part = 0;
    for (let d = 0; d < size; d++) {
      const value = values[row * size + d]! * VECTOR_STEP;
      part += share * slopes.mean[d]! * (value - net.usual.mean[d]!);
      // The greatest value belongs to the first word that has it.
      if (taken[d] === 0 && value === most[d]) {
        taken[d] = 1;
        part += slopes.most[d]! * (value - net.usual.most[d]!);
      }
    }
    parts[i] = part;
  });
  return parts;
}

/** How much an output rises with each dimension, through the units that are felt. */
function slopesOf(sums: Float32Array, output: number, { blocks, out, outBias, vectors: { size } }: Net) {
  const [mean, most] = [new Float64Array(size), new Float64Array(size)];
  const units = sums.length;
  for (let j = 0; j < units; j++) {
    if (sums[j]! <= 0) continue;
    const felt = out[j * outBias.length + output]!;
    for (let d = 0, at = j; d < size; d++, at += units) {
      mean[d] = mean[d]! + felt * blocks.mean[at]!;
      most[d] = most[d]! + felt * blocks.most[at]!;
    }
  }
  return { mean, most };
}
