/** Writes the weights of a perceptron as a section of the model file: small weights dropped, the rest rounded to eight bits. */
import { ByteWriter } from '../binary.ts';
import type { Perceptron } from './perceptron.ts';

export type PackOptions = {
  /** Weights nearer to 0 than this share of the 99.9th percentile are dropped. */
  readonly drop: number;
};

export const packWeights = (perceptron: Perceptron, { drop }: PackOptions): Uint8Array => {
  const all: { key: number; tag: number; weight: number }[] = [];
  perceptron.forEach((key, tag, weight) => {
    if (weight !== 0) all.push({ key: key >>> 0, tag, weight });
  });
  const sizes = Float64Array.from(all, cell => Math.abs(cell.weight)).sort();
  const limit = sizes[Math.floor(sizes.length * 0.999)] ?? 1;
  const scale = 127 / limit;
  const kept = all
    .map(({ key, tag, weight }) => ({ key, tag, value: Math.max(-127, Math.min(127, Math.round(weight * scale))) }))
    .filter(({ value }) => Math.abs(value) > drop * 127)
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
  return out.finish();
};
