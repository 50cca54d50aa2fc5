/** The tone model from its file: hashes, groups, idf and weights as whole numbers, and the steps that those count. */
import { type ModelKind, openModel } from '../../../pipeline/model/container.ts';
import type { SentimentModel, Table } from './types.ts';

export const TONE: ModelKind = Object.freeze({ kind: 'tone', version: 1 });

/**
 * Reads the bytes of `model.bin`.
 *
 * @throws {OrdskifteError} BAD_MODEL when they are no tone model, another version, or damaged
 */
export const readSentimentModel = (bytes: Uint8Array): SentimentModel => {
  const { fact, u8, i8, i16, u32 } = openModel(bytes, TONE);
  const number = (name: string): number => fact(name) as number;
  const group = u8('group');
  const steps = fact('weightSteps') as readonly number[];
  const [idfStep, wordStep] = [number('idfStep'), number('wordStep')];
  return {
    intercept: number('intercept'),
    centre: number('centre'),
    stretch: number('stretch'),
    group,
    features: tableOf(u32('features')),
    idf: Float32Array.from(u8('idf'), value => value * idfStep),
    weight: Float32Array.from(i8('weight'), (value, i) => value * steps[group[i]!]!),
    words: tableOf(u32('words')),
    wordWeight: Float32Array.from(i16('wordWeight'), value => value * wordStep),
  };
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
