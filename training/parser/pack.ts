/**
 * The trained weights as bytes of `model.bin`: the mean of the runs, rounded to small whole numbers, those too small to matter dropped.
 * Hashes of features are cut to as many bits as keep them apart.
 */
import type { Calibration } from '../../pipeline/parse/confidence.ts';
import { PARSER_MODEL } from '../../pipeline/parse/model.ts';
import type { Clusters } from '../../pipeline/parse/words.ts';
import { ByteWriter } from '../model/byte-writer.ts';
import { packModel } from '../model/pack.ts';
import { packClusters } from '../tagger/build.ts';
import type { Weights } from './weights.ts';

export type PackOptions = {
  /** What one step of a weight becomes. */
  readonly scale: number;
  /** Rounded weights nearer to 0 than this are dropped. */
  readonly drop: number;
  /** Bits of a hash that are kept, at most 32. */
  readonly bits: number;
};

export const PACK_DEFAULTS: PackOptions = Object.freeze({ scale: 2.2, drop: 1, bits: 26 });

/** Before it is measured how sure the parser may be. */
export const UNCALIBRATED: Calibration = Object.freeze({ leads: [0], shares: [0], agreed: 0 });

const LARGEST = 127;

export const packParser = (
  runs: readonly Pick<Weights, 'forEach'>[],
  relations: readonly string[],
  clusters: Clusters,
  calibration: Calibration,
  { scale, drop, bits }: PackOptions = PACK_DEFAULTS,
): Uint8Array => {
  // A cell is a feature's hash and an action in one number.
  const sums = new Map<number, number>();
  for (const run of runs)
    run.forEach((key, action, weight) => {
      const cell = (key >>> (32 - bits)) * 256 + action;
      sums.set(cell, (sums.get(cell) ?? 0) + weight);
    });
  const rounded = (cell: number): number => Math.round((sums.get(cell)! * scale) / runs.length);
  const kept = Float64Array.from([...sums.keys()].filter(cell => Math.abs(rounded(cell)) > drop)).sort();
  const keys = new ByteWriter();
  const counts: number[] = [];
  let before = -1;
  for (const cell of kept) {
    const key = Math.floor(cell / 256);
    if (key === before) counts[counts.length - 1]!++;
    else {
      keys.varint(before < 0 ? key : key - before);
      counts.push(1);
      before = key;
    }
  }
  return packModel(PARSER_MODEL, {
    facts: { relations, bits, calibration },
    sections: {
      clusters: packClusters(clusters),
      keys: keys.finish(),
      counts: Uint8Array.from(counts),
      actions: Uint8Array.from(kept, cell => cell % 256),
      weights: Int8Array.from(kept, cell => Math.max(-LARGEST, Math.min(LARGEST, rounded(cell)))),
    },
  });
};
