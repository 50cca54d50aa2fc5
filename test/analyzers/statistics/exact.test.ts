import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conditionalOddsRatio,
  fisherExact,
  hypergeometric,
  oddsRatioInterval,
  type Table2x2,
} from '../../../analyzers/statistics/fisher.ts';
import { permutationTest, signFlipTest } from '../../../analyzers/statistics/permutation.ts';
import { close, reference, type Table, value } from '../reference.ts';

const { tables, two_groups: groups, paired_sign_flips: pairs } = reference('permutation');

// R searches the odds ratio and its limits (their inverses above 1) with uniroot, which stops within eps^0.25 of the root.
const closeOdds = (found: number, expected: number | string): void => {
  const below1 = (odds: number): number => (odds > 1 ? 1 / odds : odds);
  expect(Math.abs(below1(found) - below1(value(expected)))).toBeLessThan(1.3e-4);
};

/** Shares of the first cell at an odds ratio, from whole numbers: no logarithm is shared with the code under test. */
const sharesAt = ([[a, b], [c, d]]: Table2x2, odds: number): { cell: number; share: number }[] => {
  const over = (n: number, k: number): number =>
    Number(Array.from({ length: k }, (_, i) => i).reduce((v, i) => (v * BigInt(n - i)) / BigInt(i + 1), 1n));
  const cells = Array.from({ length: Math.min(a + b, a + c) + 1 }, (_, x) => x).filter(x => x >= a - d);
  const weights = cells.map(x => over(a + b, x) * over(c + d, a + c - x) * odds ** x);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return cells.map((cell, i) => ({ cell, share: weights[i]! / all }));
};

describe('Fisher’s exact test equals R’s fisher.test', () => {
  it.each(Object.entries<Table>(tables))('%s', (_, example) => {
    const { first, shares } = hypergeometric(example.table);
    expect(first).toBe(example.support_of_first_cell[0]);
    expect(shares.length).toBe(example.support_of_first_cell.length);
    example.probabilities.forEach((share: number, i: number) => {
      close(shares[i]!, share, 1e-12);
    });
    const { p, greater, less, midP } = fisherExact(example.table);
    close(p, example.p_two_sided, 1e-7);
    close(greater, example.p_greater, 1e-7);
    close(less, example.p_less, 1e-7);
    close(midP, example.mid_p_two_sided, 1e-7);
    closeOdds(conditionalOddsRatio(example.table), example.odds_ratio_conditional_mle);
    const { lower, upper } = oddsRatioInterval(example.table);
    closeOdds(lower, example.odds_ratio_interval_95[0]);
    closeOdds(upper, example.odds_ratio_interval_95[1]);
  });

  it.each(Object.entries<Table>(tables))(
    '%s: the cell seen is the mean at the odds ratio, and a limit leaves 2.5 percent',
    (_, { table }) => {
      const seen = table[0][0];
      const found = conditionalOddsRatio(table);
      const mean = sharesAt(table, found).reduce((sum, { cell, share }) => sum + cell * share, 0);
      close(mean, seen, 1e-10);
      const { lower, upper } = oddsRatioInterval(table);
      const tail = (odds: number, keep: (cell: number) => boolean): number =>
        sharesAt(table, odds).reduce((sum, { cell, share }) => (keep(cell) ? sum + share : sum), 0);
      if (lower > 0)
        close(
          tail(lower, cell => cell >= seen),
          0.025,
          1e-10,
        );
      if (Number.isFinite(upper))
        close(
          tail(upper, cell => cell <= seen),
          0.025,
          1e-10,
        );
    },
  );

  it('keeps its p-value and turns its odds ratio over when the rows change places', () => {
    const cell = fc.nat(30);
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        fc.pre(a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0);
        const table: Table2x2 = [
          [a, b],
          [c, d],
        ];
        const turned: Table2x2 = [
          [c, d],
          [a, b],
        ];
        close(fisherExact(table).p, fisherExact(turned).p, 1e-9);
        const { lower, upper } = oddsRatioInterval(table);
        const ratio = conditionalOddsRatio(table);
        expect(lower).toBeLessThanOrEqual(ratio * (1 + 1e-9));
        expect(upper).toBeGreaterThanOrEqual(ratio * (1 - 1e-9));
        if (ratio > 0 && Number.isFinite(ratio)) close(ratio * conditionalOddsRatio(turned), 1, 1e-7);
      }),
      { numRuns: 60 },
    );
  });
});

describe('permutation tests list every arrangement', () => {
  it.each(Object.entries<Table>(groups))('two groups: %s', (_, example) => {
    const found = permutationTest(example.a, example.b);
    close(found.difference, example.difference_of_means);
    expect(found.exact).toBe(true);
    expect(found.arrangements).toBe(example.arrangements);
    expect(found.atLeastAsExtreme).toBe(example.at_least_as_extreme);
    close(found.p, example.p_two_sided);
    close(found.greater, example.p_greater);
    close(found.less, example.p_less);
  });

  it.each(Object.entries<Table>(pairs))('pairs: %s', (_, example) => {
    const found = signFlipTest(example.differences);
    close(found.difference, example.mean);
    expect(found.arrangements).toBe(example.arrangements);
    expect(found.atLeastAsExtreme).toBe(example.at_least_as_extreme);
    close(found.p, example.p_two_sided);
  });

  it('and draw some of them, near the exact share, where there are too many', () => {
    const { a, b, p_two_sided } = groups.shares_per_1000;
    const drawn = permutationTest(a, b, { exactUpTo: 10, resamples: 20_000, seed: 5 });
    expect(drawn.exact).toBe(false);
    expect(Math.abs(drawn.p - p_two_sided)).toBeLessThan(0.004);
    expect(permutationTest(a, b, { exactUpTo: 10, resamples: 20_000, seed: 5 })).toEqual(drawn);
  });

  it('can never find anything in one document against one', () => expect(permutationTest([9], [1]).p).toBe(1));
});
