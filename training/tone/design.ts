/** Texts → design matrix, and design matrix → weights in the form that the model stores. */
import { eachFeature, GROUPS, hashOf, type Visit } from '../../analyzers/tone/model/features.ts';
import { Memory } from '../../pipeline/memory.ts';
import type { Embedding } from './embedding.ts';
import type { TrainedModel } from './pack.ts';
import { ridge, type Sparse } from './sparse.ts';

/** Columns are the features (idf-weighted, each group of a row of length √share), then the dimensions of the mean word vector. */
export type Design = {
  readonly x: Sparse;
  readonly hashes: Uint32Array;
  readonly group: Uint8Array;
  readonly idf: Float32Array;
  readonly embedding: Embedding;
  /** What the mean word vectors are multiplied by, so that their average squared length is that of a group of weight 1. */
  readonly vectorScale: number;
};

/** How much each group may say, relative to plain words; chosen by cross-validation over train. */
export const SHARES: readonly number[] = [1, 0.3, 0.5, 1];
const VECTOR_SHARE = 1;
const MINIMUM_DOCUMENTS = 2;
/** Ridge penalty: one for each unit of squared row length. */
const PENALTY = 3.8;

export const prepare = (texts: readonly string[], embedding: Embedding): Design => {
  const memory = new Memory();
  const rows = texts.map(text => countFeatures(text, memory));
  const { hashes, group, idf, indexOf } = selectFeatures(rows);
  const places = new Map(embedding.words.map((word, i) => [word, i]));
  const vectors = texts.map(text => meanVector(text, embedding, places));
  const vectorScale = Math.sqrt(
    VECTOR_SHARE / (vectors.reduce((sum, v) => sum + v.reduce((s, x) => s + x * x, 0), 0) / vectors.length),
  );
  const starts = new Uint32Array(texts.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  rows.forEach((counts, row) => {
    const squares = GROUPS.map(() => 0);
    const kept: (readonly [number, number])[] = [];
    for (const [key, count] of counts) {
      const index = indexOf.get(key);
      if (index === undefined) continue;
      const value = (1 + Math.log(count)) * idf[index]!;
      kept.push([index, value]);
      squares[group[index]!]! += value * value;
    }
    for (const [index, value] of kept) {
      indices.push(index);
      values.push((value * Math.sqrt(SHARES[group[index]!]!)) / Math.sqrt(squares[group[index]!]!));
    }
    vectors[row]!.forEach((value, j) => {
      indices.push(hashes.length + j);
      values.push(value * vectorScale);
    });
    starts[row + 1] = indices.length;
  });
  const x = {
    starts,
    indices: Uint32Array.from(indices),
    values: Float32Array.from(values),
    columns: hashes.length + embedding.size,
  };
  return { x, hashes, group, idf, embedding, vectorScale };
};

/** Weights over the given rows, and the same in the form of the model. */
export const solve = (
  design: Design,
  labels: Float64Array,
  rows: readonly number[],
): { weights: Float64Array; mean: number; model: Omit<TrainedModel, 'stretch' | 'centre'> } => {
  const mean = rows.reduce((sum, row) => sum + labels[row]!, 0) / rows.length;
  const weights = ridge(
    design.x,
    Float64Array.from(rows, row => labels[row]! - mean),
    rows,
    PENALTY,
  );
  return { weights, mean, model: modelOf(design, weights, mean) };
};

const modelOf = (
  { hashes, group, idf, embedding, vectorScale }: Design,
  weights: Float64Array,
  mean: number,
): Omit<TrainedModel, 'stretch' | 'centre'> => {
  const direction = weights.subarray(hashes.length);
  // A mean of word vectors times a direction is a mean of one number per word: that number is all the model needs.
  const wordWeight = Float32Array.from(embedding.words, (_, i) => {
    let sum = 0;
    for (let j = 0; j < embedding.size; j++) sum += embedding.vectors[i * embedding.size + j]! * direction[j]!;
    return sum * embedding.rarity[i]! * vectorScale;
  });
  return {
    intercept: mean,
    hashes,
    group,
    idf,
    weight: Float32Array.from(hashes, (_, i) => weights[i]! * Math.sqrt(SHARES[group[i]!]!)),
    wordHashes: Uint32Array.from(embedding.words, word => hashOf('e', word)),
    wordWeight,
  };
};

type Counts = ReadonlyMap<number, number>;

const countFeatures = (text: string, memory: Memory): Counts => {
  const counts = new Map<number, number>();
  const visit: Visit = (group, hash) => {
    const key = group * 2 ** 32 + hash;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  eachFeature(text, visit, memory);
  return counts;
};

// Features of at least two texts. Where two features share a hash, the one in more texts keeps it: no weight has two meanings.
const selectFeatures = (rows: readonly Counts[]) => {
  const documents = new Map<number, number>();
  for (const counts of rows) for (const key of counts.keys()) documents.set(key, (documents.get(key) ?? 0) + 1);
  const owner = new Map<number, number>();
  for (const [key, count] of documents) {
    if (count < MINIMUM_DOCUMENTS) continue;
    const hash = key % 2 ** 32;
    const other = owner.get(hash);
    if (other === undefined || documents.get(other)! < count) owner.set(hash, key);
  }
  const keys = [...owner.values()].sort((a, b) => (a % 2 ** 32) - (b % 2 ** 32));
  return {
    hashes: Uint32Array.from(keys, key => key % 2 ** 32),
    group: Uint8Array.from(keys, key => Math.floor(key / 2 ** 32)),
    idf: Float32Array.from(keys, key => 1 + Math.log((1 + rows.length) / (1 + documents.get(key)!))),
    indexOf: new Map(keys.map((key, i) => [key, i])),
  };
};

const meanVector = (
  text: string,
  { vectors, rarity, size }: Embedding,
  places: ReadonlyMap<string, number>,
): Float64Array => {
  const sum = new Float64Array(size);
  let known = 0;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []) {
    const id = places.get(word);
    if (id === undefined) continue;
    known++;
    for (let j = 0; j < size; j++) sum[j]! += vectors[id * size + j]! * rarity[id]!;
  }
  return known === 0 ? sum : sum.map(value => value / Math.sqrt(known));
};
