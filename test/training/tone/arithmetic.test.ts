import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsOf, intervalAlpha, spearman, stretched } from '../../../training/tone/evaluate.ts';
import { dot, ridge, type Sparse, times, timesTransposed } from '../../../training/tone/sparse.ts';

const sparseOf = (rows: readonly (readonly number[])[]): Sparse => {
  const columns = rows[0]!.length;
  return {
    starts: Uint32Array.from({ length: rows.length + 1 }, (_, i) => i * columns),
    indices: Uint32Array.from(rows.flatMap(row => row.map((_, k) => k))),
    values: Float32Array.from(rows.flat()),
    columns,
  };
};
const small = fc.integer({ min: -5, max: 5 });
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([n, m]) => fc.array(fc.array(small, { minLength: m, maxLength: m }), { minLength: n, maxLength: n }));

describe('products of sparse rows', () => {
  const x = sparseOf([
    [1, 2],
    [0, 3],
  ]);

  it('are sums over the row, or over the column', () => {
    expect([...times(x, Float64Array.of(10, 1), [0, 1])]).toEqual([12, 3]);
    expect([...times(x, Float64Array.of(10, 1), [1])]).toEqual([3]);
    expect([...timesTransposed(x, Float64Array.of(10, 1), [0, 1])]).toEqual([10, 23]);
  });

  it('are adjoint: ⟨Xv, u⟩ = ⟨v, Xᵀu⟩', () =>
    fc.assert(
      fc.property(matrix, fc.array(small, { minLength: 8, maxLength: 8 }), (rows, numbers) => {
        const all = rows.map((_, i) => i);
        const v = Float64Array.from(rows[0]!, (_, k) => numbers[k]!);
        const u = Float64Array.from(rows, (_, i) => numbers[4 + i]!);
        const own = sparseOf(rows);
        expect(dot(times(own, v, all), u)).toBeCloseTo(dot(v, timesTransposed(own, u, all)), 8);
      }),
    ));
});

describe('ridge regression', () => {
  it('of one column is Σxt / (Σx² + penalty)', () => {
    const x = sparseOf([[1], [2], [3]]);
    const [weight] = ridge(x, Float64Array.of(2, 3, 7), [0, 1, 2], 4);
    expect(weight).toBeCloseTo((2 + 6 + 21) / (14 + 4), 6);
  });

  it('learns from the rows that it is given, and from no other', () => {
    const x = sparseOf([[1], [1], [5]]);
    expect(ridge(x, Float64Array.of(3, 3), [0, 1], 2)[0]).toBeCloseTo(6 / 4, 6);
  });

  it('leaves no slope: Xᵀ(Xw − t) + penalty·w = 0', () =>
    fc.assert(
      fc.property(matrix, fc.array(small, { minLength: 4, maxLength: 4 }), (rows, numbers) => {
        const all = rows.map((_, i) => i);
        const x = sparseOf(rows);
        const targets = Float64Array.from(rows, (_, i) => numbers[i]!);
        const weights = ridge(x, targets, all, 3);
        const error = times(x, weights, all).map((value, i) => value - targets[i]!);
        timesTransposed(x, error, all).forEach((slope, k) => {
          expect(slope + 3 * weights[k]!).toBeCloseTo(0, 3);
        });
      }),
    ));
});

describe('agreement with ratings', () => {
  it('by rank is 1 for any growing function and −1 for any falling one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 }), values => {
        expect(
          spearman(
            values,
            values.map(value => value ** 3),
          ),
        ).toBeCloseTo(1, 10);
        expect(
          spearman(
            values,
            values.map(value => -Math.exp(value / 10)),
          ),
        ).toBeCloseTo(-1, 10);
      }),
    );
  });

  // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: Pearson's r of them is 4.5 / √(4.5 · 5).
  it('by rank gives ties their mean rank', () =>
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12));

  it('on an interval scale is Krippendorff’s α', () => {
    const rating = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 3,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rating, pairs => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        fc.pre(new Set([...a, ...b]).size > 1);
        expect(intervalAlpha(a, b)).toBeCloseTo(alphaByPairs(pairs), 9);
      }),
    );
  });

  it('is 1 where both say the same', () => {
    expect(intervalAlpha([1, 3, 5], [1, 3, 5])).toBe(1);
  });
});

/** α from its definition: disagreement within units over that between all values, pair by pair. */
const alphaByPairs = (pairs: readonly (readonly [number, number])[]): number => {
  const all = pairs.flat();
  const within = pairs.reduce((sum, [x, y]) => sum + (x - y) ** 2, 0) / pairs.length;
  let between = 0;
  for (const x of all) for (const y of all) between += (x - y) ** 2;
  return 1 - within / (between / (all.length * (all.length - 1)));
};

describe('stretched predictions', () => {
  it('lie farther from their mean, inside the scale', () => {
    expect(stretched([2, 3, 4], 1.5)).toEqual([1.5, 3, 4.5]);
    expect(stretched([2, 3, 4], 4)).toEqual([1, 3, 5]);
  });
});

describe('folds of documents', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 30 });

  it('judge every row once, never by rows of its document', () =>
    fc.assert(
      fc.property(names, documents => {
        const folds = foldsOf(documents);
        expect(folds.flatMap(({ outside }) => outside).toSorted((a, b) => a - b)).toEqual(documents.map((_, i) => i));
        for (const { inside, outside } of folds) {
          expect(inside.length + outside.length).toBe(documents.length);
          const learned = new Set(inside.map(i => documents[i]));
          for (const i of outside) expect(learned.has(documents[i])).toBe(false);
        }
      }),
    ));
});
