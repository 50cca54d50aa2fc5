/** The net of the ranker from coded answers: several fits side by side, as one net. */

import { NET_STEP } from '../../../analyzers/rhetoric/rank/net.ts';
import { BLOCKS, type Block, type Net, type SentenceFeatures } from '../../../analyzers/rhetoric/rank/types.ts';
import type { WordVectors } from '../../../analyzers/rhetoric/rank/vectors.ts';
import { fitNet, type NetExample, type NetFit } from './fit.ts';

/** A coded sentence: what it shows with and without tags, and what else holds of its coding while training. */
export type NetSentence = {
  readonly features: NonNullable<SentenceFeatures>;
  readonly untagged: SentenceFeatures;
  readonly marks: readonly number[];
  readonly targets: Float64Array;
  readonly weight: number;
};
export type NetTraining = {
  readonly vectors: WordVectors;
  readonly nameOf: (id: number) => string;
  /** Beginning of the names of marks, which are thrown away. */
  readonly mark: string;
};

const UNITS = 64;
/** Fits with other random numbers, whose mean is surer than each. */
const FITS = 2;
const PASSES = 7;
/** Share in the log-odds; the rest is the regression's. */
const SHARE = 0.6;
/** Features of so many sentences are looked at; words are there by their vectors. */
const LEAST_SENTENCES = 20;
const LEXICAL = /^(?:w:|b:|lead:)/u;
/** A feature's value is 1 over its standard deviation, but at most this. */
const LARGEST_SCALE = 10;
const MARK_SCALE = 2;

/** A net that judges as its sentences were coded, marks aside. */
export function trainNet(sentences: readonly NetSentence[], { vectors, nameOf, mark }: NetTraining): Net {
  const seen = choose(sentences, nameOf);
  const marks = [...new Set(sentences.flatMap(sentence => sentence.marks))].sort((a, b) => a - b);
  const columns = [...seen.map(({ id }) => id), ...marks];
  const places = new Map(columns.map((id, place) => [id, place]));
  const scales = Float32Array.from([...seen.map(({ scale }) => scale), ...marks.map(() => MARK_SCALE)]);
  const rowsOf = ({ ids }: NonNullable<SentenceFeatures>, own: readonly number[]): Int32Array =>
    Int32Array.from([...ids, ...own].flatMap(id => places.get(id) ?? []));
  const examples = sentences.map(({ features, untagged, marks: own, targets, weight }): NetExample => {
    const rows = rowsOf(features, own);
    const dense = BLOCKS.map(block => features.meaning![block]);
    return { dense, rows: [rows, untagged ? rowsOf(untagged, own) : rows], targets, weight };
  });
  const usual = BLOCKS.map((_, b) => meanOf(examples, b, vectors.size));
  const gains = BLOCKS.map((_, b) => 1 / Math.sqrt(spreadOf(examples, b, usual[b]!)));
  const fits = Array.from({ length: FITS }, (_, seed) =>
    fitNet(examples, { units: UNITS, passes: PASSES, seed: seed + 1, usual, gains, scales }),
  );
  const shown = seen.filter(({ id }) => !nameOf(id).startsWith(mark));
  return join(fits, { vectors, usual, gains, scales, shown });
}

type Seen = { readonly id: number; readonly scale: number };

/** Features that are no words and hold in enough sentences. */
function choose(sentences: readonly NetSentence[], nameOf: (id: number) => string): Seen[] {
  const counts = new Map<number, number>();
  for (const { features } of sentences) for (const id of features.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .filter(([id, count]) => count >= LEAST_SENTENCES && !LEXICAL.test(nameOf(id)))
    .sort(([a], [b]) => a - b)
    .map(([id, count]) => {
      const share = count / sentences.length;
      return { id, scale: Math.min(LARGEST_SCALE, 1 / Math.sqrt(Math.max(share * (1 - share), 1e-9))) };
    });
}

function meanOf(examples: readonly NetExample[], block: number, size: number): Float32Array {
  const sums = new Float64Array(size);
  for (const { dense } of examples) for (let d = 0; d < size; d++) sums[d] = sums[d]! + dense[block]![d]!;
  return Float32Array.from(sums, sum => sum / examples.length);
}

function spreadOf(examples: readonly NetExample[], block: number, usual: Float32Array): number {
  let sum = 0;
  for (const { dense } of examples) for (let d = 0; d < usual.length; d++) sum += (dense[block]![d]! - usual[d]!) ** 2;
  return Math.max(1e-12, sum / (examples.length * usual.length));
}

type Standard = {
  readonly vectors: WordVectors;
  readonly usual: readonly Float32Array[];
  readonly gains: readonly number[];
  readonly scales: Float32Array;
  readonly shown: readonly Seen[];
};

/** Units of all fits side by side; what inputs were multiplied by goes into the weights, what was taken away into the bias. */
function join(fits: readonly NetFit[], { vectors, usual, gains, scales, shown }: Standard): Net {
  const units = UNITS * fits.length;
  const { size } = vectors;
  const bias = new Float32Array(units);
  const blocks = {} as Record<Block, Float32Array>;
  BLOCKS.forEach((block, b) => {
    const weights = new Float32Array(size * units);
    fits.forEach(({ into }, f) => {
      for (let d = 0; d < size; d++)
        for (let j = 0; j < UNITS; j++)
          weights[d * units + f * UNITS + j] = inSteps(gains[b]! * into[(b * size + d) * UNITS + j]!);
    });
    for (let d = 0; d < size; d++)
      for (let j = 0; j < units; j++) bias[j] = bias[j]! - usual[b]![d]! * weights[d * units + j]!;
    blocks[block] = weights;
  });
  fits.forEach(fit => {
    const f = fits.indexOf(fit);
    for (let j = 0; j < UNITS; j++) bias[f * UNITS + j] = bias[f * UNITS + j]! + fit.bias[j]!;
  });
  const wide = BLOCKS.length * size;
  const features: (Float32Array | undefined)[] = [];
  shown.forEach(({ id }, place) => {
    features[id] = Float32Array.from({ length: units }, (_, j) => {
      const at = (wide + place) * UNITS + (j % UNITS);
      return inSteps(scales[place]! * fits[Math.floor(j / UNITS)]!.into[at]!);
    });
  });
  return {
    vectors,
    units,
    bias: bias.map(inSteps),
    blocks,
    usual: { mean: usual[0]!.map(inSteps), most: usual[1]!.map(inSteps) },
    features,
    out: Float32Array.from(
      fits.flatMap(({ out }) => [...out]),
      value => inSteps(value / fits.length),
    ),
    outBias: fits[0]!.outBias.map((_, k) => inSteps(fits.reduce((sum, fit) => sum + fit.outBias[k]! / fits.length, 0))),
    share: SHARE,
  };
}

/** A weight as the file has it. */
const inSteps = (value: number): number => NET_STEP * Math.max(-32_767, Math.min(32_767, Math.round(value / NET_STEP)));
