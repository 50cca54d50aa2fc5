/** Reads the parser's model: names of relations, and weights of features for actions. */
import { type ModelKind, openModel } from '../model/container.ts';
import { MOST_RELATIONS } from './actions.ts';
import type { Scorer } from './search.ts';

export const PARSER_MODEL = Object.freeze({ kind: 'parser', version: 1 }) satisfies ModelKind;

export type ParserModel = {
  /** Relations by number; the first is that of the root. */
  readonly relations: readonly string[];
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
  return { relations, scorer: scorerOf(file.u8('keys'), file.u8('counts'), file.u8('actions'), file.i16('weights')) };
};

/**
 * Weights by the hash of a feature. `keys` are ascending hashes as differences in numbers of variable length, `counts` the number of
 * actions of each, `actions` and `weights` one number for each of these.
 */
const scorerOf = (keys: Uint8Array, counts: Uint8Array, actions: Uint8Array, weights: Int16Array): Scorer => {
  const size = counts.length;
  let bits = 4;
  while (1 << bits < size * 2) bits++;
  const mask = (1 << bits) - 1;
  // Key and place of the first weight side by side: one look into memory finds both.
  const table = new Int32Array(2 << bits);
  const end = new Uint32Array(size + 1);
  let at = 0;
  let key = 0;
  for (let row = 0; row < size; row++) {
    let scale = 1;
    for (;;) {
      const byte = keys[at++]!;
      key += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    end[row + 1] = end[row]! + counts[row]!;
    let slot = Math.imul(key | 0, 0x9e3779b1) & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key | 0;
    table[2 * slot + 1] = row + 1;
  }
  // Weight in the upper bits, action in the lowest eight.
  const cells = Int32Array.from(actions, (action, cell) => (weights[cell]! << 8) | action);
  return {
    addTo: (scores, wanted, length) => {
      for (let i = 0; i < length; i++) {
        const hash = wanted[i]!;
        let slot = Math.imul(hash, 0x9e3779b1) & mask;
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
