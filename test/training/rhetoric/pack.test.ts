import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNames } from '../../../analyzers/rhetoric/rank/feature-names.ts';
import { readRanker } from '../../../analyzers/rhetoric/rank/read-ranker.ts';
import type { Net, Ranker } from '../../../analyzers/rhetoric/rank/types.ts';
import { vectorsOf } from '../../../analyzers/rhetoric/rank/vectors.ts';
import { levelOf, weightOf } from '../../../analyzers/rhetoric/rank/weight-levels.ts';
import { packRanker } from '../../../training/rhetoric/pack.ts';

const weight = fc.double({ min: -4, max: 4, noNaN: true });

describe('weights as levels', () => {
  it('come back within 0.0005 + 0.045·√|w|, with their sign', () => {
    fc.assert(
      fc.property(weight, value => {
        const back = weightOf(levelOf(value));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.0005 + 0.045 * Math.sqrt(Math.abs(value)));
        expect(back * value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('are written again as they were read, and cut at ±4', () => {
    for (let level = -45; level <= 45; level++) expect(levelOf(weightOf(level))).toBe(level);
    expect([levelOf(9), levelOf(-9)]).toEqual([45, -45]);
  });
});

describe('a ranker', () => {
  const names = openNames();
  const ranker: Ranker = {
    outputs: ['taken', 'code'],
    members: [[], [], []],
    bias: Float64Array.of(-0.51249, 2),
    names,
    weights: [],
    smoothing: 0.2,
    withCue: [0.4, 0.5],
    withoutCue: [0.6, 0.7],
    calibration: { code: [1.23456], family: [] },
    expectation: [{ weights: [-0.51249, 1], covariance: [0.000123456, 0, 0.5], spread: 0.07 }],
  };
  const rowOf = (read: Ranker, name: string) => [...(read.weights[read.names.idOf(name)] ?? [])];
  const made = (): Ranker => {
    const weights: (Float64Array | undefined)[] = [];
    weights[names.idOf('w:ö')] = Float64Array.of(1, -1);
    weights[names.idOf('w:och')] = Float64Array.of(0, 4);
    return { ...ranker, weights };
  };

  it('is read as it was packed, bias and calibration to thousandths', () => {
    const read = readRanker(packRanker(made()));
    expect(read).toMatchObject({
      outputs: ['taken', 'code'],
      bias: Float64Array.of(-0.512, 2),
      smoothing: 0.2,
      withCue: [0.4, 0.5],
      withoutCue: [0.6, 0.7],
      calibration: { code: [1.235], family: [] },
      expectation: [{ weights: [-0.512, 1], covariance: [0.0001235, 0, 0.5], spread: 0.07 }],
    });
    expect(rowOf(read, 'w:och')).toEqual([0, 4]);
    expect(rowOf(read, 'w:ö')).toEqual([weightOf(levelOf(1)), weightOf(levelOf(-1))]);
  });

  it('takes the numbers of names that are given', () => {
    expect(readRanker(packRanker(made()), names).weights).toHaveLength(names.count());
  });

  it('keeps its net and the vectors of its words, whatever they are, and takes them away where it has none', () => {
    const numbers = (count: number) =>
      fc
        .array(fc.integer({ min: -32_767, max: 32_767 }), { minLength: count, maxLength: count })
        .map(values => Float32Array.from(values, value => value / 1024));
    const [size, units, outputs] = [2, 3, ranker.outputs.length];
    const block = numbers(size * units);
    const nets: fc.Arbitrary<Net> = fc.record({
      vectors: fc
        .tuple(fc.int8Array({ minLength: 4, maxLength: 4 }), fc.uint16Array({ minLength: 2, maxLength: 2 }))
        .map(([values, weights]) => vectorsOf(['att', 'å'], values, weights, size)),
      units: fc.constant(units),
      bias: numbers(units),
      blocks: fc.record({ mean: block, most: block, before: block, after: block, whole: block }),
      usual: fc.record({ mean: numbers(size), most: numbers(size) }),
      features: numbers(units).map(row => {
        const rows: (Float32Array | undefined)[] = [];
        rows[names.idOf('code:x')] = row;
        return rows;
      }),
      out: numbers(units * outputs),
      outBias: numbers(outputs),
      share: fc.constant(0.6),
    });
    fc.assert(
      fc.property(nets, net => {
        const read = readRanker(packRanker({ ...made(), net })).net!;
        expect({ ...read, features: [], vectors: null }).toEqual({ ...net, features: [], vectors: null });
        expect([...read.features].filter(Boolean)).toEqual(net.features.filter(Boolean));
        const { words, values, weights } = read.vectors;
        expect({ words, values, weights }).toEqual({
          words: net.vectors.words,
          values: net.vectors.values,
          weights: net.vectors.weights,
        });
        expect(['att', 'å', 'b'].map(read.vectors.rowOf)).toEqual([0, 1, -1]);
      }),
      { numRuns: 30 },
    );
    expect(readRanker(packRanker(made())).net).toBeUndefined();
  });

  it('is refused where the outputs do not have a number each', () => {
    expect(() => readRanker(packRanker({ ...ranker, withCue: [0.5] }))).toThrow(
      expect.objectContaining({ code: 'BAD_MODEL', message: expect.stringContaining('1 numbers “withCue”') }),
    );
  });

  it('as it is shipped is packed into the bytes that it was read from', () => {
    const bytes = new Uint8Array(readFileSync('analyzers/rhetoric/model.bin'));
    expect(Buffer.from(packRanker(readRanker(bytes))).equals(bytes)).toBe(true);
  });
});
