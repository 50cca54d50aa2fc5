import { describe, expect, it } from 'vitest';
import { readSentimentModel } from '../../../analyzers/tone/model/read.ts';
import { packSentimentModel } from '../../../training/tone/pack.ts';

describe('a tone model', () => {
  it('is read as it was packed, each value to the nearest of the steps of its group', () => {
    const read = readSentimentModel(
      packSentimentModel({
        intercept: 2.5,
        centre: 3,
        stretch: 4,
        hashes: Uint32Array.of(10, 2 ** 32 - 1, 7),
        group: Uint8Array.of(0, 0, 3),
        idf: Float32Array.of(1, 2, 5.1),
        weight: Float32Array.of(1.27, -0.5, 100),
        wordHashes: Uint32Array.of(8),
        wordWeight: Float32Array.of(-3),
      }),
    );
    expect(read).toMatchObject({ intercept: 2.5, centre: 3, stretch: 4, group: Uint8Array.of(0, 0, 3) });
    expect([...read.features.hashes, ...read.words.hashes]).toEqual([10, 2 ** 32 - 1, 7, 8]);
    // Steps: 5.1 / 255 = 0.02 for idf; 1.27 / 127 = 0.01 and 100 / 127 for the weights of the two groups.
    expect([...read.idf].map(value => value.toFixed(4))).toEqual(['1.0000', '2.0000', '5.1000']);
    expect([...read.weight].map(value => value.toFixed(4))).toEqual(['1.2700', '-0.5000', '100.0000']);
    expect(read.wordWeight[0]).toBeCloseTo(-3, 6);
  });
});
