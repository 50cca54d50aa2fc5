/** Writes the weights of a perceptron as a section of the model file: small weights dropped, the rest rounded to whole numbers of sixteen bits. */
import { ByteWriter } from '../model/byte-writer.ts';
import type { Perceptron } from './perceptron.ts';

export type PackOptions = {
  /** Weights nearer to 0 than this share of the 99.9th percentile are dropped. */
  readonly drop: number;
};

/** Whole numbers up to the 99.9th percentile; the few weights beyond it keep their size. */
const STEPS = 255;
const LARGEST = 32767;

export const packWeights = (perceptron: Perceptron, { drop }: PackOptions): Uint8Array => {
  const all: { key: number; tag: number; weight: number }[] = [];
  perceptron.forEach((key, tag, weight) => {
    if (weight !== 0) all.push({ key: key >>> 0, tag, weight });
  });
  const sizes = Float64Array.from(all, cell => Math.abs(cell.weight)).sort();
  const limit = sizes[Math.floor(sizes.length * 0.999)] ?? 1;
  const scale = STEPS / limit;
  const kept = all
    .map(({ key, tag, weight }) => ({
      key,
      tag,
      value: Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale))),
    }))
    .filter(({ value }) => Math.abs(value) > drop * STEPS)
    .sort((a, b) => a.key - b.key || a.tag - b.tag);
  const rows: { key: number; count: number }[] = [];
  for (const { key } of kept) {
    const last = rows.at(-1);
    if (last?.key === key) last.count += 1;
    else rows.push({ key, count: 1 });
  }
  const out = new ByteWriter();
  out.varint(rows.length);
  out.varint(kept.length);
  let before = 0;
  for (const { key } of rows) {
    out.varint(key - before);
    before = key;
  }
  for (const { count } of rows) out.varint(count);
  for (const { tag } of kept) out.byte(tag);
  for (const { value } of kept) out.byte(value & 255);
  for (const { value } of kept) out.byte((value >> 8) & 255);
  return out.finish();
};
