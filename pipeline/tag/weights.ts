/** Feature weights as the model file holds them: a hash table of keys over rows of (tag, weight), sixteen bits a weight. */
import { ByteReader } from '../model/byte-reader.ts';

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
  const count = reader.varint();
  let bits = 1;
  while (1 << bits < size * 2) bits += 1;
  const mask = (1 << bits) - 1;
  // A key has its place by its upper bits, so that ascending keys fill the table from its beginning to its end.
  const down = 32 - bits;
  // Key and row of a slot side by side: one look into memory finds both.
  const table = new Int32Array(2 << bits);
  const rowStart = new Int32Array(size + 2);
  for (let row = 1, key = 0; row <= size; row += 1) {
    key += reader.varint();
    let slot = (key >>> down) & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key | 0;
    table[2 * slot + 1] = row;
  }
  for (let row = 0, cell = 0; row < size; row += 1) {
    cell += reader.varint();
    rowStart[row + 2] = cell;
  }
  // Weight in the upper bits, tag in the lowest eight.
  const cells = new Int32Array(count);
  const tags = reader.bytes(count);
  const low = reader.bytes(count);
  const high = reader.bytes(count);
  for (let cell = 0; cell < count; cell += 1)
    cells[cell] = (high[cell]! << 24) | ((low[cell]! << 16) & 0xff0000) | tags[cell]!;
  const addTo = (scores: Int32Array, wanted: Int32Array, length: number): void => {
    for (let i = 0; i < length; i += 1) {
      const key = wanted[i]!;
      let slot = (key >>> down) & mask;
      let row = table[2 * slot + 1]!;
      while (row !== 0 && table[2 * slot] !== key) {
        slot = (slot + 1) & mask;
        row = table[2 * slot + 1]!;
      }
      if (row === 0) continue;
      const end = rowStart[row + 1]!;
      for (let at = rowStart[row]!; at < end; at += 1) {
        const cell = cells[at]!;
        scores[cell & 255]! += cell >> 16;
      }
    }
  };
  return { addTo, size };
};
