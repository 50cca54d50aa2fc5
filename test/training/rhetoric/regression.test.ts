import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, FIT_OPTIONS, fitRegression } from '../../../training/rhetoric/regression.ts';

const example = (features: readonly number[], target: number, weight = 1): Example => ({
  features,
  targets: Float64Array.of(target),
  weight,
});
const times = (count: number, one: Example): Example[] => Array.from({ length: count }, () => one);
const logit = (p: number): number => Math.log(p / (1 - p));
const FREE = { ...FIT_OPTIONS, penalty: 0, passes: 3000, leastExamples: 1 };

describe('logistic regression', () => {
  it('without features says how often the output is given', () => {
    const { bias, weights } = fitRegression([...times(3, example([], 1)), ...times(7, example([], 0))], FREE);
    expect(bias[0]).toBeCloseTo(logit(0.3), 2);
    expect(weights.size).toBe(0);
  });

  it('with one feature and no penalty says how often with it and without', () => {
    const { bias, weights } = fitRegression(
      [
        ...times(8, example([4], 1)),
        ...times(2, example([4], 0)),
        ...times(3, example([], 1)),
        ...times(7, example([], 0)),
      ],
      FREE,
    );
    expect(bias[0]).toBeCloseTo(logit(0.3), 1);
    expect(bias[0]! + weights.get(4)![0]!).toBeCloseTo(logit(0.8), 1);
  });

  const mixed = [
    ...times(6, example([1], 1)),
    ...times(2, example([1, 2], 0)),
    ...times(5, example([2], 0)),
    ...times(3, example([], 1)),
  ];

  it('draws weights to zero as the penalty grows', () => {
    const size = (penalty: number): number =>
      [...fitRegression(mixed, { ...FIT_OPTIONS, penalty }).weights.values()].reduce(
        (sum, [weight]) => sum + Math.abs(weight!),
        0,
      );
    const sizes = [0.5, 2, 8, 32, 128].map(size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBeLessThan(0.1);
  });

  it('draws features that are knowledge less', () => {
    const weight = (share: number): number =>
      fitRegression(mixed, { ...FIT_OPTIONS, shareOf: id => (id === 1 ? share : 1) }).weights.get(1)![0]!;
    expect(weight(0.1)).toBeGreaterThan(weight(1));
  });

  it('takes an example of weight two for two', () => {
    const twice = fitRegression([example([1], 1, 2), example([], 0, 3)], { ...FREE, passes: 100 });
    const two = fitRegression([...times(2, example([1], 1)), ...times(3, example([], 0))], { ...FREE, passes: 100 });
    expect(twice.bias[0]).toBeCloseTo(two.bias[0]!, 10);
    expect(twice.weights.get(1)![0]).toBeCloseTo(two.weights.get(1)![0]!, 10);
  });

  it('leaves out features of too few examples', () => {
    const rare = [...mixed, ...times(2, example([9], 1))];
    expect([...fitRegression(rare).weights.keys()]).toEqual([1, 2]);
    expect([...fitRegression(rare, { ...FIT_OPTIONS, leastExamples: 2 }).weights.keys()]).toEqual([1, 2, 9]);
  });

  it('fits each output as if it were alone', () => {
    const both = mixed.map(({ features, targets: [t], weight }) => ({
      features,
      targets: Float64Array.of(t!, 1 - t!),
      weight,
    }));
    const alone = fitRegression(mixed);
    const { bias, weights } = fitRegression(both);
    expect(bias[0]).toBeCloseTo(alone.bias[0]!, 12);
    expect(weights.get(1)![0]).toBeCloseTo(alone.weights.get(1)![0]!, 12);
    expect(bias[1]).toBeCloseTo(-alone.bias[0]!, 8);
    expect(weights.get(1)![1]).toBeCloseTo(-alone.weights.get(1)![0]!, 8);
  });

  it('is the same every time, and hardly changes with the order of the examples', () => {
    expect(fitRegression(mixed)).toEqual(fitRegression(mixed));
    fc.assert(
      fc.property(fc.shuffledSubarray(mixed, { minLength: mixed.length }), shuffled => {
        expect(fitRegression(shuffled).weights.get(2)![0]).toBeCloseTo(fitRegression(mixed).weights.get(2)![0]!, 6);
      }),
      { numRuns: 10 },
    );
  });
});
