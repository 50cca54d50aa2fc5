/** Feature weights as the model file holds them: a hash table of keys over rows of (tag, weight), sixteen bits a weight. */
import { ByteReader } from './binary.ts';

export type Weights = {
  /** Adds the weights of the features to `scores`, one cell per tag. */
  readonly addTo: (scores: Int32Array, keys: Int32Array, length: number) => void;
  /** Number of features. */
  readonly size: number;
};

/** Reads a weights section: keys in ascending order as differences, then rows. */
export const readWeights = (bytes: Uint8Array): Weights => {
  const reader = new ByteReader(bytes);
  const size = reader.varint();
  const cells = reader.varint();
  let bits = 1;
  while (1 << bits < size * 2) bits += 1;
  const mask = (1 << bits) - 1;
  const keyTable = new Int32Array(1 << bits);
  const rowTable = new Int32Array(1 << bits);
  const rowStart = new Int32Array(size + 2);
  const tags = new Uint8Array(cells);
  const values = new Int16Array(cells);
  const keys = new Uint32Array(size);
  for (let row = 0, key = 0; row < size; row += 1) {
    key += reader.varint();
    keys[row] = key;
  }
  for (let row = 0, cell = 0; row < size; row += 1) {
    cell += reader.varint();
    rowStart[row + 2] = cell;
  }
  for (let cell = 0; cell < cells; cell += 1) tags[cell] = reader.byte();
  for (let cell = 0; cell < cells; cell += 1) values[cell] = reader.byte();
  for (let cell = 0; cell < cells; cell += 1) values[cell]! |= reader.byte() << 8;
  for (let row = 0; row < size; row += 1) {
    const key = keys[row]! | 0;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (rowTable[slot] !== 0) slot = (slot + 1) & mask;
    keyTable[slot] = key;
    rowTable[slot] = row + 1;
  }
  const addTo = (scores: Int32Array, wanted: Int32Array, length: number): void => {
    for (let i = 0; i < length; i += 1) {
      const key = wanted[i]!;
      let slot = Math.imul(key, 0x9e3779b1) & mask;
      let row = rowTable[slot]!;
      while (row !== 0 && keyTable[slot] !== key) {
        slot = (slot + 1) & mask;
        row = rowTable[slot]!;
      }
      if (row === 0) continue;
      const end = rowStart[row + 1]!;
      for (let cell = rowStart[row]!; cell < end; cell += 1) scores[tags[cell]!]! += values[cell]!;
    }
  };
  return { addTo, size };
};
