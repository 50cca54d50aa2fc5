import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaShare } from '../../../analyzers/statistics/beta.ts';
import { chiSquareTail } from '../../../analyzers/statistics/chi-square.ts';
import {
  conditionalOddsRatio,
  fisherExact,
  hypergeometric,
  oddsRatioInterval,
  type Table2x2,
} from '../../../analyzers/statistics/fisher.ts';
import { logGamma } from '../../../analyzers/statistics/gamma.ts';
import { clopperPearson, newcombe, wilson } from '../../../analyzers/statistics/interval.ts';
import { choose, permutationTest, signFlipTest } from '../../../analyzers/statistics/permutation.ts';
import { cautiousP, type Moments, pooledP, studentP, variance, welchP } from '../../../analyzers/statistics/student.ts';

const momentsOf = (values: readonly number[]): Moments => ({
  n: values.length,
  sum: values.reduce((a, b) => a + b, 0),
  squares: values.reduce((a, b) => a + b * b, 0),
});
const sample = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 8 });
/** P(X = k) of a binomial distribution, from its definition. */
const binomial = (n: number, p: number, k: number): number => choose(n, k) * p ** k * (1 - p) ** (n - k);
const sumFrom = (from: number, to: number, of: (k: number) => number): number => {
  let sum = 0;
  for (let k = from; k <= to; k++) sum += of(k);
  return sum;
};

describe('ln Γ', () => {
  it('follows Γ(x + 1) = x Γ(x)', () =>
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), x => {
        expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 8);
      }),
    ));

  it('is ln √π at one half', () => expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12));
});

describe('n over k', () => {
  it('follows Pascal’s triangle', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(39), (n, k) => {
        fc.pre(k < n);
        expect(choose(n, k + 1) + choose(n, k)).toBeCloseTo(choose(n + 1, k + 1), 2);
        expect(choose(n, k)).toBe(choose(n, n - k));
      }),
    ));

  it('is 1 at both ends', () => expect([choose(7, 0), choose(7, 7), choose(0, 0)]).toEqual([1, 1, 1]));
});

describe('the tail of chi square', () => {
  it('with an even number of degrees of freedom is a sum of Poisson chances', () =>
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 60, noNaN: true }), fc.integer({ min: 1, max: 8 }), (statistic, half) => {
        const rate = statistic / 2;
        const chances = sumFrom(0, half - 1, k => Math.exp(-rate + k * Math.log(rate) - logGamma(k + 1)));
        expect(chiSquareTail(statistic, 2 * half)).toBeCloseTo(chances, 10);
      }),
    ));
});

describe('the share of a beta distribution', () => {
  it('is the chance of so many successes or more', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 25 }),
        (p, n, k) => {
          fc.pre(k <= n);
          expect(betaShare(p, k, n - k + 1)).toBeCloseTo(
            sumFrom(k, n, i => binomial(n, p, i)),
            9,
          );
        },
      ),
    ));
});

describe('exact and score intervals', () => {
  const counts = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 30 })).filter(([x, n]) => x <= n);

  it('of Clopper and Pearson leave half of the rest beyond each limit', () =>
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const { lower, upper } = clopperPearson(x, n);
        if (x > 0) expect(sumFrom(x, n, k => binomial(n, lower, k))).toBeCloseTo(0.025, 8);
        if (x < n) expect(sumFrom(0, x, k => binomial(n, upper, k))).toBeCloseTo(0.025, 8);
      }),
    ));

  it('of Wilson end where the share is z standard errors away', () =>
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const z = 1.959963984540054;
        for (const limit of Object.values(wilson(x, n)))
          if (limit > 0 && limit < 1)
            expect(Math.abs(x / n - limit) / Math.sqrt((limit * (1 - limit)) / n)).toBeCloseTo(z, 6);
      }),
    ));

  it('grow with the level, and shrink with more of the same', () =>
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const width = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
        expect(width(wilson(x, n, 0.99))).toBeGreaterThan(width(wilson(x, n, 0.9)));
        expect(width(wilson(4 * x, 4 * n))).toBeLessThan(width(wilson(x, n)));
      }),
    ));

  it('of a difference stay between −1 and 1', () =>
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const { lower, upper } = newcombe(a, b);
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(upper).toBeLessThanOrEqual(1 + 1e-12);
      }),
    ));
});

describe('Student’s distribution', () => {
  // With one degree of freedom it is Cauchy's: P(|T| > t) = 1 − (2/π) arctan t. Below 1e-8, t² is lost beside 1.
  it('with one degree of freedom is Cauchy’s', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 50, noNaN: true }), t => {
        expect(studentP(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 7);
      }),
    ));

  it('has as much on either side', () => expect(studentP(-1.7, 9)).toBe(studentP(1.7, 9)));
});

describe('tests of two means', () => {
  const tests = { welchP, pooledP, cautiousP };

  it('a variance is the mean square distance from the mean, over n − 1', () =>
    fc.assert(
      fc.property(sample, values => {
        const mean = values.reduce((a, b) => a + b, 0) / values.length;
        const own = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1);
        expect(variance(momentsOf(values))).toBeCloseTo(own, 8);
      }),
    ));

  it.each(Object.entries(tests))('%s does not change when all values move or grow alike', (_, test) =>
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 }), (a, b, move, by) => {
        const changed = (values: readonly number[]) => momentsOf(values.map(x => by * x + move));
        expect(test(changed(a), changed(b))).toBeCloseTo(test(momentsOf(a), momentsOf(b)), 6);
      }),
    ),
  );

  it('are alike for groups of one size and variance', () =>
    expect(welchP(momentsOf([1, 2, 3]), momentsOf([4, 5, 6]))).toBeCloseTo(
      pooledP(momentsOf([1, 2, 3]), momentsOf([4, 5, 6])),
      10,
    ));

  it('find the less the more cautious they are', () =>
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const both = [momentsOf(a), momentsOf(b)] as const;
        expect(cautiousP(...both)).toBe(Math.max(welchP(...both), pooledP(...both)));
      }),
    ));
});

describe('Fisher’s exact test', () => {
  const tables = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12), fc.nat(12)).map(
    ([a, b, c, d]): Table2x2 => [
      [a, b],
      [c, d],
    ],
  );

  it('rests on shares that are products of binomial coefficients', () =>
    fc.assert(
      fc.property(tables, table => {
        const [[a, b], [c, d]] = table;
        const { first, shares } = hypergeometric(table);
        const all = choose(a + b + c + d, a + c);
        shares.forEach((share, i) => {
          const x = first + i;
          expect(share).toBeCloseTo((choose(a + b, x) * choose(c + d, a + c - x)) / all, 9);
        });
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    ));

  it('counts the table seen on both sides: greater + less = 1 + its share', () =>
    fc.assert(
      fc.property(tables, table => {
        const { first, shares } = hypergeometric(table);
        const { greater, less } = fisherExact(table);
        expect(greater + less).toBeCloseTo(1 + shares[table[0][0] - first]!, 9);
      }),
    ));

  it('has its estimate inside its interval', () =>
    fc.assert(
      fc.property(tables, table => {
        const estimate = conditionalOddsRatio(table);
        fc.pre(!Number.isNaN(estimate));
        const { lower, upper } = oddsRatioInterval(table);
        expect(lower).toBeLessThanOrEqual(estimate);
        expect(upper).toBeGreaterThanOrEqual(estimate);
      }),
      { numRuns: 50 },
    ));
});

describe('permutation tests', () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 });

  it('list every way to deal the values out', () =>
    fc.assert(
      fc.property(values, values, (a, b) => {
        const { arrangements, exact } = permutationTest(a, b);
        expect([arrangements, exact]).toEqual([choose(a.length + b.length, a.length), true]);
      }),
    ));

  it('turn round when the groups change places', () =>
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [one, other] = [permutationTest(a, b), permutationTest(b, a)];
        expect(other.difference).toBeCloseTo(-one.difference, 12);
        expect([other.p, other.greater, other.less]).toEqual([one.p, one.less, one.greater]);
      }),
    ));

  // Of 20 ways to deal six different values out by threes, one is as extreme on each side.
  it('find two in twenty where one group is above the other', () =>
    expect(permutationTest([4, 5, 6], [1, 2, 3])).toMatchObject({
      difference: 3,
      p: 2 / 20,
      greater: 1 / 20,
      less: 1,
    }));

  // Of eight ways to set three signs, all plus and all minus are as extreme.
  it('of pairs find two in eight where all differences point one way', () =>
    expect(signFlipTest([1, 2, 3])).toMatchObject({
      difference: 2,
      p: 2 / 8,
      greater: 1 / 8,
      less: 1,
      arrangements: 8,
    }));

  it('of too many pairs are refused', () => expect(() => signFlipTest(Array(25).fill(1))).toThrow(RangeError));
});
