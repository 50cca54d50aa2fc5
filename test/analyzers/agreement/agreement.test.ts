import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapAlpha, cohensKappa, krippendorffAlpha } from '../../../analyzers/agreement/index.ts';

const _ = null;
/** Krippendorff (2011), sections A, B and C, with the values of R's irr 0.84.1. */
const TWO_DICHOTOMOUS = [
  [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
  [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
];
const TWO_NOMINAL = [
  [1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1],
  [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4],
];
const FOUR_WITH_GAPS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];

describe("Krippendorff's alpha", () => {
  test('is the published value for two coders', () => {
    expect(krippendorffAlpha(TWO_DICHOTOMOUS)).toBeCloseTo(0.09523809523809523, 12);
    expect(krippendorffAlpha(TWO_NOMINAL)).toBeCloseTo(0.6919642857142857, 12);
  });
  test('is the published value for four coders with missing codings, on every level of measurement', () => {
    expect(krippendorffAlpha(FOUR_WITH_GAPS)).toBeCloseTo(0.743421052631579, 12);
    expect(krippendorffAlpha(FOUR_WITH_GAPS, 'ordinal')).toBeCloseTo(0.8153875037548813, 12);
    expect(krippendorffAlpha(FOUR_WITH_GAPS, 'interval')).toBeCloseTo(0.8491071428571428, 12);
    expect(krippendorffAlpha(FOUR_WITH_GAPS, 'ratio')).toBeCloseTo(0.797402774711612, 12);
  });
  test('says nothing where nobody used a second value', () => {
    expect(
      krippendorffAlpha([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNaN();
    expect(
      krippendorffAlpha([
        [1, _],
        [_, 1],
      ]),
    ).toBeNaN();
  });
  test('has an interval that holds the estimate and is the same every time', () => {
    const documents = [
      TWO_DICHOTOMOUS,
      [
        [1, 0, 0],
        [1, 0, 0],
      ],
      [
        [0, 1, 1, 0],
        [0, 1, 0, 0],
      ],
    ];
    const interval = bootstrapAlpha(documents, 200, 7);
    expect(interval.low).toBeLessThanOrEqual(interval.alpha);
    expect(interval.high).toBeGreaterThanOrEqual(interval.alpha);
    expect(bootstrapAlpha(documents, 200, 7)).toEqual(interval);
  });
});

describe("Cohen's kappa", () => {
  const THREE_CATEGORIES = [
    [106, 10, 4],
    [22, 28, 10],
    [2, 12, 6],
  ];
  const cases = [
    {
      table: [
        [20, 5],
        [10, 15],
      ],
      weighting: 'unweighted',
      kappa: 0.3999999999999999,
      se: 0.12699606293110033,
    },
    {
      table: THREE_CATEGORIES,
      weighting: 'unweighted',
      kappa: 0.4285714285714287,
      se: 0.05371100486916734,
    },
    {
      table: THREE_CATEGORIES,
      weighting: 'linear',
      kappa: 0.49230769230769245,
      se: 0.05071860760768722,
    },
    {
      table: THREE_CATEGORIES,
      weighting: 'quadratic',
      kappa: 0.566666666666667,
      se: 0.055666340158230215,
    },
  ] as const;
  test.each(cases)(
    'is $kappa ($weighting), with the standard error of Fleiss, Cohen and Everitt',
    ({ table, weighting, kappa, se }) => {
      const result = cohensKappa(table, weighting);
      expect(result.kappa).toBeCloseTo(kappa, 12);
      expect(result.se).toBeCloseTo(se, 12);
    },
  );

  test('is exactly 1 with an error of exactly 0 where the coders agree on every unit, however the categories are filled', () => {
    const weightings = ['unweighted', 'linear', 'quadratic'] as const;
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 2, maxLength: 7 }),
        fc.constantFrom(...weightings),
        (filled, by) => {
          fc.pre(filled.filter(count => count > 0).length > 1);
          const table = filled.map((count, i) => filled.map((_, j) => (i === j ? count : 0)));
          expect(cohensKappa(table, by)).toMatchObject({ observed: 1, kappa: 1, se: 0 });
        },
      ),
    );
  });

  test('has an error that is a number wherever it is one itself, whatever the table', () => {
    const square = fc
      .integer({ min: 1, max: 5 })
      .chain(size =>
        fc.array(fc.array(fc.nat(30), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(square, table => {
        const { kappa, se } = cohensKappa(table);
        expect(kappa === undefined).toBe(se === undefined);
        if (se !== undefined) expect(se).toBeGreaterThanOrEqual(0);
        if (kappa !== undefined) expect(kappa).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('says nothing where both coders used one category only, or judged no unit', () => {
    expect(cohensKappa([[7]])).toEqual({ observed: 1, expected: 1, kappa: undefined, se: undefined });
    const oneCategory = [
      [9, 0],
      [0, 0],
    ];
    expect(cohensKappa(oneCategory).kappa).toBeUndefined();
    expect(cohensKappa([]).observed).toBeUndefined();
  });
});
