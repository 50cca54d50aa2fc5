import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHARED } from '../../../pipeline/tag/features/keys.ts';
import { Perceptron } from '../../../training/tagger/perceptron.ts';

/** Tags 0 and 1 are nouns, tag 2 is a verb. */
const UPOS = Uint8Array.of(5, 5, 7);
const perceptron = (bits = 8) => new Perceptron(3, UPOS, bits);
const scoresOf = (model: Perceptron, rows: readonly number[]): number[] => {
  model.best(Int32Array.from(rows), rows.length);
  return Array.from(model.scores.subarray(0, 3));
};
const weightsOf = (model: Perceptron): Map<string, number> => {
  const weights = new Map<string, number>();
  model.forEach((key, tag, weight) => {
    weights.set(`${key} ${tag}`, weight);
  });
  return weights;
};

describe('rows of features', () => {
  it('are one for each feature, and none for one that was not met', () => {
    const model = perceptron();
    expect([model.row(11), model.row(12), model.row(11)]).toEqual([1, 2, 1]);
    expect([model.find(12), model.find(13)]).toEqual([2, 0]);
  });

  it('stay apart though their keys fall on the same place', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 40 }), keys => {
        const model = perceptron(6);
        const rows = keys.map(key => model.row(key));
        expect(new Set(rows).size).toBe(keys.length);
        expect(keys.map(key => model.find(key))).toEqual(rows);
      }),
      { numRuns: 20 },
    ));

  it('are refused when the table is full', () => {
    const model = perceptron(3);
    for (let key = 1; key <= 5; key++) model.row(key);
    expect(() => model.row(6)).toThrow(RangeError);
  });
});

describe('an update', () => {
  it('moves the tag that is right up and the wrong one down, and of the same part of speech no other', () => {
    const model = perceptron();
    const row = model.row(1);
    model.update(Int32Array.of(row), 1, 1, 0);
    expect(scoresOf(model, [row])).toEqual([-1, 1, 0]);
  });

  it('of another part of speech moves all its tags', () => {
    const model = perceptron();
    const row = model.row(1);
    model.update(Int32Array.of(row), 1, 2, 0);
    expect(scoresOf(model, [row])).toEqual([-2, -1, 2]);
  });

  it('adds up over features, and gives nothing to one without a row', () => {
    const model = perceptron();
    const rows = Int32Array.of(model.row(1), 0, model.row(2));
    model.update(rows, 3, 1, 0);
    expect(scoresOf(model, [...rows])).toEqual([-2, 2, 0]);
    expect(scoresOf(model, [0])).toEqual([0, 0, 0]);
  });

  it('makes room for as many tags as there are', () => {
    const tags = 100;
    const model = new Perceptron(tags, new Uint8Array(tags), 8);
    const rows = Int32Array.of(model.row(1));
    for (let tag = 1; tag < tags; tag++) model.update(rows, 1, tag, 0);
    model.best(rows, 1);
    expect(Array.from(model.scores.subarray(0, tags))).toEqual([1 - tags, ...Array(tags - 1).fill(1)]);
  });
});

describe('the best tag', () => {
  it('is the first of equals', () => expect(perceptron().best(Int32Array.of(0), 1)).toBe(0));

  it('has a rival that comes nearer than the margin: the strongest', () => {
    const model = perceptron();
    const row = model.row(1);
    model.update(Int32Array.of(row), 1, 1, 0);
    expect(model.best(Int32Array.of(row), 1)).toBe(1);
    expect(model.rival(1, 0.5)).toBeUndefined();
    expect(model.rival(1, 1.5)).toBe(2);
    expect(model.rival(0, 0)).toBe(1);
  });
});

describe('averages', () => {
  it('are the means of the weights over all steps', () => {
    const step = fc.record({ feature: fc.nat(2), gold: fc.nat(2), wrong: fc.nat(2), isRight: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), steps => {
        const model = perceptron();
        const now = new Map<string, number>();
        const sums = new Map<string, number>();
        const move = (key: string, by: number) => now.set(key, (now.get(key) ?? 0) + by);
        const addUp = () => {
          for (const [key, weight] of now) sums.set(key, (sums.get(key) ?? 0) + weight);
        };
        for (const { feature, gold, wrong, isRight } of steps) {
          addUp();
          if (!isRight && gold !== wrong) {
            model.update(Int32Array.of(model.row(feature)), 1, gold, wrong);
            move(`${feature} ${gold}`, 1);
            move(`${feature} ${wrong}`, -1);
            if (UPOS[gold] !== UPOS[wrong]) {
              move(`${feature} ${SHARED + UPOS[gold]!}`, 1);
              move(`${feature} ${SHARED + UPOS[wrong]!}`, -1);
            }
          }
          model.tick();
        }
        addUp();
        model.average();
        for (const [key, weight] of weightsOf(model))
          expect(weight).toBeCloseTo(sums.get(key)! / (steps.length + 1), 5);
      }),
      { numRuns: 20 },
    );
  });

  it('of two perceptrons add up, feature by feature', () => {
    const [one, two] = [perceptron(), perceptron()];
    one.update(Int32Array.of(one.row(1)), 1, 1, 0);
    two.row(9);
    two.update(Int32Array.of(two.row(1)), 1, 1, 0);
    two.update(Int32Array.of(two.row(2)), 1, 0, 1);
    one.add(two);
    expect(weightsOf(one)).toEqual(
      new Map([
        ['1 1', 2],
        ['1 0', -2],
        ['2 0', 1],
        ['2 1', -1],
      ]),
    );
  });
});
