/** The learned tone model: a linear regression over words and characters, read from one binary file. */
import { chunksOf, eachCharacterFeature, eachPlainWord, eachWordFeature, GROUPS } from './features.ts';
import type { SentimentModel, Table } from './types.ts';

export { readSentimentModel } from './read.ts';
export type { SentimentModel, Table } from './types.ts';

/**
 * Score on the scale of the training labels, 1 (very negative) to 5 (very positive), 3 = neutral or mixed.
 * The model learned attitude towards immigration in Sweden from editorials and forum posts; elsewhere it is a guess.
 */
export const modelScore = (model: SentimentModel, text: string): number => {
  const raw = model.intercept + featurePart(model, text) + wordPart(model, text);
  return Math.min(5, Math.max(1, model.centre + model.stretch * (raw - model.centre)));
};

const featurePart = (model: SentimentModel, text: string): number => {
  const { features, group, idf, weight } = model;
  const { counts, chunks } = scratchOf(model);
  const touched: number[] = [];
  const add = (index: number): void => {
    if (counts[index]!++ === 0) touched.push(index);
  };
  eachWordFeature(text, (_, hash) => {
    const index = find(features, hash);
    if (index >= 0) add(index);
  });
  for (const chunk of chunksOf(text)) for (const index of chunkFeatures(features, chunks, chunk)) add(index);
  const sums = GROUPS.map(() => 0);
  const squares = GROUPS.map(() => 0);
  for (const index of touched) {
    const value = (1 + Math.log(counts[index]!)) * idf[index]!;
    const g = group[index]!;
    sums[g]! += value * weight[index]!;
    squares[g]! += value * value;
    counts[index] = 0;
  }
  return sums.reduce((total, sum, g) => total + (squares[g]! > 0 ? sum / Math.sqrt(squares[g]!) : 0), 0);
};

/** Room that scoring reuses: a count per feature, and the features of words met before. Bounded, and never part of a result. */
type Scratch = { readonly counts: Uint16Array; readonly chunks: Map<string, readonly number[]> };

const scratches = new WeakMap<SentimentModel, Scratch>();

const scratchOf = (model: SentimentModel): Scratch => {
  const scratch = scratches.get(model) ?? { counts: new Uint16Array(model.weight.length), chunks: new Map() };
  scratches.set(model, scratch);
  return scratch;
};

const MOST_CHUNKS = 100_000;

const chunkFeatures = (features: Table, known: Map<string, readonly number[]>, chunk: string): readonly number[] => {
  const before = known.get(chunk);
  if (before !== undefined) return before;
  const found: number[] = [];
  eachCharacterFeature(chunk, (_, hash) => {
    const index = find(features, hash);
    if (index >= 0) found.push(index);
  });
  if (known.size >= MOST_CHUNKS) known.clear();
  known.set(chunk, found);
  return found;
};

const wordPart = ({ words, wordWeight }: SentimentModel, text: string): number => {
  let sum = 0;
  let known = 0;
  eachPlainWord(text, hash => {
    const index = find(words, hash);
    if (index < 0) return;
    sum += wordWeight[index]!;
    known++;
  });
  return known === 0 ? 0 : sum / Math.sqrt(known);
};

const find = ({ hashes, slots }: Table, hash: number): number => {
  const mask = slots.length - 1;
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const index = slots[slot]! - 1;
    if (hashes[index] === hash) return index;
  }
  return -1;
};
