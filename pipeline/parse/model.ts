/** Reads the parser's model: names of relations, and weights of features for actions. */
import { ByteReader } from '../model/byte-reader.ts';
import { type ModelKind, openModel } from '../model/container.ts';
import { readClusters } from '../tag/model.ts';
import { MOST_RELATIONS } from './actions.ts';
import type { Calibration } from './confidence.ts';
import type { Scorer } from './search.ts';
import type { Clusters } from './words.ts';

export const PARSER_MODEL = Object.freeze({ kind: 'parser', version: 2 }) satisfies ModelKind;

export type ParserModel = {
  /** Relations by number; the first is that of the root. */
  readonly relations: readonly string[];
  readonly clusters: Clusters;
  readonly calibration: Calibration;
  readonly scorer: Scorer;
};

/**
 * Model from the bytes of `model.bin`.
 *
 * @throws {OrdskifteError} BAD_MODEL
 */
export const readParserModel = (bytes: Uint8Array): ParserModel => {
  const file = openModel(bytes, PARSER_MODEL);
  const relations = file.fact('relations') as readonly string[];
  if (relations.length > MOST_RELATIONS) throw new RangeError(`${relations.length} relations`);
  const bits = file.fact('bits') as number;
  const rows = rowsOf(file.u8('keys'), file.u8('counts'), bits);
  return {
    relations,
    clusters: readClusters(file.u8('clusters')),
    calibration: file.fact('calibration') as Calibration,
    scorer: scorerOf(rows, 32 - bits, file.u8('actions'), file.i8('weights')),
  };
};

/** Where the weights of a feature begin and end, by its hash. */
type Rows = {
  /** Open addressing: key and number of the row from 1, side by side, so that one look into memory finds both. */
  readonly table: Int32Array;
  readonly mask: number;
  /** A hash has its place by its upper bits: those left without so many. Ascending hashes then fill the table from its beginning to its end. */
  readonly down: number;
  /** The weights of row `n` are those from `end[n - 1]` to `end[n]`. */
  readonly end: Uint32Array;
};

/** `keys` are ascending hashes of so many bits as differences in numbers of variable length, `counts` the number of actions of each. */
const rowsOf = (keys: Uint8Array, counts: Uint8Array, hashBits: number): Rows => {
  const size = counts.length;
  let bits = 4;
  while (1 << bits < size * 2) bits++;
  const mask = (1 << bits) - 1;
  const down = Math.max(0, hashBits - bits);
  const table = new Int32Array(2 << bits);
  const end = new Uint32Array(size + 1);
  const reader = new ByteReader(keys);
  let key = 0;
  for (let row = 0; row < size; row++) {
    key += reader.varint();
    end[row + 1] = end[row]! + counts[row]!;
    let slot = (key >>> down) & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key | 0;
    table[2 * slot + 1] = row + 1;
  }
  return { table, mask, down, end };
};

/** Adds up weights; a hash is known by its upper bits, without the lowest `shift`. */
const scorerOf = ({ table, mask, down, end }: Rows, shift: number, actions: Uint8Array, weights: Int8Array): Scorer => {
  // Weight in the upper bits, action in the lowest eight.
  const cells = new Int32Array(actions.length);
  for (let cell = 0; cell < cells.length; cell++) cells[cell] = (weights[cell]! << 8) | actions[cell]!;
  return {
    addTo: (scores, wanted, length) => {
      for (let i = 0; i < length; i++) {
        const hash = (wanted[i]! >>> shift) | 0;
        let slot = (hash >>> down) & mask;
        let row = table[2 * slot + 1]!;
        while (row !== 0 && table[2 * slot] !== hash) {
          slot = (slot + 1) & mask;
          row = table[2 * slot + 1]!;
        }
        if (row === 0) continue;
        const last = end[row]!;
        for (let cell = end[row - 1]!; cell < last; cell++) {
          const value = cells[cell]!;
          scores[value & 255]! += value >> 8;
        }
      }
    },
  };
};
