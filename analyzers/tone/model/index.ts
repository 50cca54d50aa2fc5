/** The learned tone model: a linear regression over words and characters, read from one binary file. */
import { Memory, Recent, room } from '../../../pipeline/memory.ts';
import { chunksOf, eachCharacterFeature, eachPlainWord, eachWordFeature, GROUPS, type Visit } from './features.ts';
import type { SentimentModel, Table } from './types.ts';

export { readSentimentModel } from './read.ts';
export type { SentimentModel, Table } from './types.ts';

/**
 * Score on the scale of the training labels, 1 (very negative) to 5 (very positive), 3 = neutral or mixed.
 * The model learned attitude towards immigration in Sweden from editorials and forum posts; elsewhere it is a guess.
 */
export const modelScore = (model: SentimentModel, text: string, memory: Memory = new Memory()): number => {
  const raw = model.intercept + featurePart(model, text, memory) + wordPart(model, text);
  return Math.min(5, Math.max(1, model.centre + model.stretch * (raw - model.centre)));
};

const featurePart = (model: SentimentModel, text: string, memory: Memory): number => {
  const { features, group, idf, weight } = model;
  const { counts, chunks } = scratchOf(model, memory);
  const touched: number[] = [];
  const add = (index: number): void => {
    if (counts[index]!++ === 0) touched.push(index);
  };
  const visit: Visit = (_, hash) => {
    const index = find(features, hash);
    if (index >= 0) add(index);
  };
  eachWordFeature(text, visit, memory);
  const featuresOf = (chunk: string): readonly number[] => chunkFeatures(features, chunk);
  for (const chunk of chunksOf(text)) for (const index of chunks.get(chunk, featuresOf)) add(index);
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

/** What scoring uses again: a count per feature, and the features of words met before. Bounded, and never part of a result. */
type Scratch = { readonly counts: Uint16Array; readonly chunks: Recent<string, readonly number[]> };

const SCRATCH = room<Scratch>('features of words');
const MOST_CHUNKS = 100_000;

const scratchOf = (model: SentimentModel, memory: Memory): Scratch =>
  memory.about(model, SCRATCH, () => ({
    counts: new Uint16Array(model.weight.length),
    chunks: new Recent(Math.min(memory.most, MOST_CHUNKS)),
  }));

const chunkFeatures = (features: Table, chunk: string): readonly number[] => {
  const found: number[] = [];
  eachCharacterFeature(chunk, (_, hash) => {
    const index = find(features, hash);
    if (index >= 0) found.push(index);
  });
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
