/** The trained weights as bytes of `model.bin`: rounded to whole numbers, those too small to matter dropped. */
import { PARSER_MODEL } from '../../pipeline/parse/model.ts';
import { ByteWriter } from '../model/byte-writer.ts';
import { packModel } from '../model/pack.ts';
import type { Weights } from './weights.ts';

export type PackOptions = {
  /** Rounded weights nearer to 0 than this are dropped. */
  readonly drop: number;
  /** What one step of a weight becomes. */
  readonly scale: number;
};

export const PACK_DEFAULTS: PackOptions = Object.freeze({ drop: 8, scale: 8 });

const LARGEST = 32767;

export const packParser = (
  weights: Weights,
  relations: readonly string[],
  options: PackOptions = PACK_DEFAULTS,
): Uint8Array => {
  const all: { key: number; action: number; weight: number }[] = [];
  weights.forEach((key, action, weight) => {
    if (weight !== 0) all.push({ key: key >>> 0, action, weight });
  });
  const kept = all
    .map(({ key, action, weight }) => ({
      key,
      action,
      value: Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * options.scale))),
    }))
    .filter(({ value }) => Math.abs(value) > options.drop)
    .sort((a, b) => a.key - b.key || a.action - b.action);
  const keys = new ByteWriter();
  const counts: number[] = [];
  let before = -1;
  for (const { key } of kept) {
    if (key === before) counts[counts.length - 1]!++;
    else {
      keys.varint(before < 0 ? key : key - before);
      counts.push(1);
      before = key;
    }
  }
  return packModel(PARSER_MODEL, {
    facts: { relations },
    sections: {
      keys: keys.finish(),
      counts: Uint8Array.from(counts),
      actions: Uint8Array.from(kept, cell => cell.action),
      weights: Int16Array.from(kept, cell => cell.value),
    },
  });
};
