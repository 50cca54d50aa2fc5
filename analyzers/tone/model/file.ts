/** The tone model as a file: header (magic, counts, checksum, scales), hashes, groups, idf and weights in whole numbers. */
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { messages } from '../../../pipeline/messages.ts';
import { GROUPS } from './features.ts';
import type { SentimentModel, Table } from './types.ts';

const MAGIC = 0x4f525331;
const HEADER = 64;

/** What training gives: as the model, with hashes instead of tables. */
export type TrainedModel = Omit<SentimentModel, 'features' | 'words'> & {
  readonly hashes: Uint32Array;
  readonly wordHashes: Uint32Array;
};

/**
 * Model from the bytes of `model.bin`.
 *
 * @throws {OrdskifteError} BAD_MODEL when the bytes are another file's or were damaged
 */
export const readSentimentModel = (bytes: Uint8Array): SentimentModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0) !== MAGIC)
    throw new OrdskifteError(messages.badModel('sentiment', 'it is not a tone model'));
  const [count, wordCount, checksum] = [view.getUint32(4), view.getUint32(8), view.getUint32(12)];
  const [intercept, centre, stretch, idfScale, wordScale] = [16, 20, 24, 28, 32].map(at => view.getFloat32(at)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const scales = GROUPS.map((_, i) => view.getFloat32(36 + 4 * i));
  if (bytes.length !== HEADER + 7 * count + 6 * wordCount || checksumOf(bytes.subarray(HEADER)) !== checksum) {
    throw new OrdskifteError(messages.badModel('sentiment', 'its checksum does not fit'));
  }
  const [words, groups, idfs, weights, wordWeights] = places(count, wordCount);
  const group = bytes.slice(groups, idfs);
  return {
    intercept,
    centre,
    stretch,
    group,
    features: tableOf(Uint32Array.from({ length: count }, (_, i) => view.getUint32(HEADER + 4 * i))),
    idf: Float32Array.from({ length: count }, (_, i) => bytes[idfs + i]! * idfScale),
    weight: Float32Array.from({ length: count }, (_, i) => view.getInt8(weights + i) * scales[group[i]!]!),
    words: tableOf(Uint32Array.from({ length: wordCount }, (_, i) => view.getUint32(words + 4 * i))),
    wordWeight: Float32Array.from({ length: wordCount }, (_, i) => view.getInt16(wordWeights + 2 * i) * wordScale),
  };
};

/** The inverse of `readSentimentModel`. Weights are rounded to the steps that the file holds. */
export const writeSentimentModel = (model: TrainedModel): Uint8Array => {
  const { hashes, wordHashes, group, idf, weight, wordWeight } = model;
  const bytes = new Uint8Array(HEADER + 7 * hashes.length + 6 * wordHashes.length);
  const view = new DataView(bytes.buffer);
  const [words, groups, idfs, weights, wordWeights] = places(hashes.length, wordHashes.length);
  const idfScale = largest(idf) / 255;
  const wordScale = largest(wordWeight) / 32767;
  const scales = GROUPS.map((_, g) => largest(weight.filter((_, i) => group[i] === g)) / 127);
  for (const [i, value] of [MAGIC, hashes.length, wordHashes.length].entries()) view.setUint32(4 * i, value);
  for (const [i, value] of [model.intercept, model.centre, model.stretch, idfScale, wordScale, ...scales].entries())
    view.setFloat32(16 + 4 * i, value);
  for (const [i, hash] of hashes.entries()) view.setUint32(HEADER + 4 * i, hash);
  for (const [i, hash] of wordHashes.entries()) view.setUint32(words + 4 * i, hash);
  bytes.set(group, groups);
  for (const [i, value] of idf.entries()) bytes[idfs + i] = Math.round(value / idfScale);
  for (const [i, value] of weight.entries()) view.setInt8(weights + i, Math.round(value / scales[group[i]!]!));
  for (const [i, value] of wordWeight.entries()) view.setInt16(wordWeights + 2 * i, Math.round(value / wordScale));
  view.setUint32(12, checksumOf(bytes.subarray(HEADER)));
  return bytes;
};

// Where each part begins, after the hashes of the features.
const places = (count: number, wordCount: number): readonly [number, number, number, number, number] => {
  const words = HEADER + 4 * count;
  const groups = words + 4 * wordCount;
  return [words, groups, groups + count, groups + 2 * count, groups + 3 * count];
};

const largest = (values: Iterable<number>): number => {
  let most = 1e-12;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
};

const tableOf = (hashes: Uint32Array): Table => {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)));
  hashes.forEach((hash, i) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = i + 1;
  });
  return { hashes, slots };
};

const checksumOf = (bytes: Uint8Array): number => {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
};
