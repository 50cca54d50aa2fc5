import { expect, it } from 'vitest';
import { readParserModel } from '../../../pipeline/parse/model.ts';
import { packParser, UNCALIBRATED } from '../../../training/parser/pack.ts';
import { Weights } from '../../../training/parser/weights.ts';

const keys = Int32Array.of(7, -3, 2_000_000_000);

const trained = (): Weights => {
  const weights = new Weights(8);
  for (const key of keys) weights.row(key);
  weights.move(keys, 2, 5, 1);
  weights.tick();
  weights.move(keys, 3, 1, -40);
  return weights;
};

const scoresOf = (scorer: { addTo(scores: Float64Array, keys: Int32Array, length: number): void }): number[] => {
  const scores = new Float64Array(8);
  scorer.addTo(scores, Int32Array.of(7, -3, 2_000_000_000, 99), 4);
  return [...scores];
};

const clusters = new Map([['skola', [3, 1] as const]]);

it('what is written is read again: the same sums for known features, nothing for unknown ones', () => {
  const weights = trained();
  expect(scoresOf(weights)).toEqual([0, -120, 0, 0, 0, 2, 0, 0]);
  const calibration = { leads: [0, 9], shares: [40, 80], agreed: 95 };
  const model = readParserModel(
    packParser([weights], ['root', 'nsubj'], clusters, calibration, { scale: 2, drop: 0, bits: 32 }),
  );
  expect(model.relations).toEqual(['root', 'nsubj']);
  expect([...model.clusters]).toEqual([...clusters]);
  expect(model.calibration).toEqual(calibration);
  expect(scoresOf(model.scorer)).toEqual([0, -240, 0, 0, 0, 4, 0, 0]);
});

it('of several runs the mean is written', () => {
  const other = new Weights(8);
  other.row(7);
  other.move(Int32Array.of(7), 1, 5, 3);
  const model = readParserModel(
    packParser([trained(), other], ['root'], clusters, UNCALIBRATED, { scale: 2, drop: 0, bits: 32 }),
  );
  // Feature 7: (1 + 3) / 2, feature −3: (1 + 0) / 2; −40 / 2 three times.
  expect(scoresOf(model.scorer)).toEqual([0, -120, 0, 0, 0, 2 * 2 + 1, 0, 0]);
});

it('weights that are too small are left out, and none is larger than a byte holds', () => {
  const model = readParserModel(
    packParser([trained()], ['root'], clusters, UNCALIBRATED, { scale: 8, drop: 8, bits: 32 }),
  );
  expect(scoresOf(model.scorer)).toEqual([0, -127 * 3, 0, 0, 0, 0, 0, 0]);
});

it('features are known by the upper bits of their hashes', () => {
  const model = readParserModel(
    packParser([trained()], ['root'], clusters, UNCALIBRATED, { scale: 2, drop: 0, bits: 28 }),
  );
  const scores = new Float64Array(8);
  model.scorer.addTo(scores, Int32Array.of(2_000_000_001), 1);
  expect(scores[1]).toBe(-80);
});

it('averages are those of the weights over all steps', () => {
  const weights = new Weights(8);
  weights.row(1);
  const one = Int32Array.of(1);
  weights.move(one, 1, 2, 3);
  weights.tick();
  weights.move(one, 1, 2, 4);
  for (let i = 0; i < 3; i++) weights.tick();
  weights.average();
  const scores = new Float64Array(4);
  weights.addTo(scores, one, 1);
  // By lag (Daumé 2006): each change times the step of its making, which counts from 1: 7 − (3·1 + 4·2) / 5.
  expect(scores[2]).toBeCloseTo(7 - 11 / 5, 6);
});
