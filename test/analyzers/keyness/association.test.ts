import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continuityCorrected,
  signedChi2,
  signedChi2Yates,
  signedG2TwoCells,
  williamsDivisor,
} from '../../../analyzers/keyness/association.ts';
import { oddsRatio, percentDifference, pmi, simpleMaths } from '../../../analyzers/keyness/effects.ts';
import { type Counts, positiveLogRatio, signedG2 } from '../../../analyzers/keyness/measures.ts';
import { chiSquareTail } from '../../../analyzers/statistics/chi-square.ts';
import { conditionalOddsRatio, fisherExact, type Table2x2 } from '../../../analyzers/statistics/fisher.ts';
import { close, fullReference, reference, type Table, value } from '../reference.ts';

const corners = reference('keyness_corners').corners;
const documents = fullReference('keyness')?.documents;
const tableOf = ({ target, reference: b, targetTotal, referenceTotal }: Counts): Table2x2 => [
  [target, b],
  [targetTotal - target, referenceTotal - b],
];

/** The counts of a table's terms in both directions, with the formula values for each. */
const directions = (table: Table, a: string, b: string): { name: string; counts: Counts[]; formula: Table }[] =>
  [
    [a, b],
    [b, a],
  ].map(([target, other]) => ({
    name: target!,
    counts: table.input.terms.map((_: string, i: number) => ({
      target: table.input[target!][i],
      reference: table.input[other!][i],
      targetTotal: table.totals[target!],
      referenceTotal: table.totals[other!],
    })),
    formula: table[`formula_target_${target}`],
  }));

const tables = [
  ...directions(corners, 'a', 'b').map(d => ({ ...d, quanteda: corners.quanteda })),
  ...(documents ? directions(documents, 'ojanne', 'jonsson').map(d => ({ ...d, quanteda: documents.quanteda })) : []),
];

describe.each(tables)('keyness against the other document, target $name', ({ name, counts, formula, quanteda }) => {
  it.each<[string, (c: Counts, i: number) => number, number]>([
    ['G2', (c, i) => formula.sign[i] * signedG2(c), 1e-9],
    ['G2_williams', (c, i) => (formula.sign[i] * signedG2(c)) / williamsDivisor(c), 1e-9],
    ['williams_q', williamsDivisor, 1e-12],
    ['chi2', c => Math.abs(signedChi2(c)), 1e-12],
    ['chi2_williams', c => Math.abs(signedChi2(c)) / williamsDivisor(c), 1e-12],
    ['chi2_yates_always', c => Math.abs(signedChi2Yates(c)), 1e-9],
    ['chi2_yates_always_p', c => chiSquareTail(Math.abs(signedChi2Yates(c))), 1e-9],
    ['chi2_p', c => chiSquareTail(Math.abs(signedChi2(c))), 1e-9],
    ['G2_p', c => chiSquareTail(Math.abs(signedG2(c))), 1e-9],
    ['G2_two_cell', c => Math.abs(signedG2TwoCells(c)), 1e-9],
    ['pmi', pmi, 1e-12],
    ['odds_ratio_sample', oddsRatio, 1e-12],
    ['pct_diff', percentDifference, 1e-12],
  ])('%s equals its formula', (column, measure, tolerance) => {
    counts.forEach((c, i) => {
      close(measure(c, i), formula[column][i], tolerance, `term ${i}`);
    });
  });

  it('Fisher’s exact p-value equals the reference', () => {
    counts.forEach((c, i) => {
      close(fisherExact(tableOf(c)).p, formula.fisher_p[i], 1e-7, `term ${i}`);
    });
  });

  it('the conditional odds ratio equals the reference as far as R searches', () => {
    counts.forEach((c, i) => {
      const found = conditionalOddsRatio(tableOf(c));
      const expected = value(formula.fisher_or_conditional_mle[i]);
      const below1 = (odds: number): number => (odds > 1 ? 1 / odds : odds);
      expect(Math.abs(below1(found) - below1(expected)), `term ${i}`).toBeLessThan(1.3e-4);
    });
  });

  const of = (measure: string, correction: string): number[] =>
    quanteda
      .find((q: Table) => q.target === name && q.measure === measure && q.correction === correction)
      .stat.map(value);

  it('quanteda’s χ² and G² are these up to its epsilon', () => {
    of('chi2', 'none').forEach((stat, i) => {
      close(signedChi2(counts[i]!), stat, 1e-11, `χ², term ${i}`);
    });
    of('lr', 'none').forEach((stat, i) => {
      const all = counts[i]!.targetTotal + counts[i]!.referenceTotal;
      expect(Math.abs(signedG2(counts[i]!) - stat), `G², term ${i}`).toBeLessThanOrEqual(2.1e-9 * all);
    });
  });

  it('quanteda’s default is the continuity correction where it makes one', () => {
    const isCorrected = (c: Counts): boolean => {
      const all = c.targetTotal + c.referenceTotal;
      const [[a, b], [x, d]] = tableOf(c);
      const expected = [c.targetTotal, c.referenceTotal].flatMap(t => [a + b, x + d].map(m => (t * m) / all));
      return Math.abs(a * d - b * x) >= all / 2 && Math.min(...expected) < 5;
    };
    of('chi2', 'default').forEach((stat, i) => {
      const c = counts[i]!;
      close(isCorrected(c) ? signedChi2Yates(c) : signedChi2(c), stat, 1e-9, `χ², term ${i}`);
    });
    of('lr', 'default').forEach((stat, i) => {
      const c = counts[i]!;
      const found = signedG2(isCorrected(c) ? continuityCorrected(c) : c);
      expect(Math.abs(found - stat), `G², term ${i}`).toBeLessThanOrEqual(2.1e-9 * (c.targetTotal + c.referenceTotal));
    });
  });

  it('quanteda’s Williams correction is this one, with its two departures', () => {
    // The package multiplies χ² by q instead of dividing, and takes q = 1 where a cell is empty.
    const divisor = (c: Counts): number => (tableOf(c).flat().includes(0) ? 1 : williamsDivisor(c));
    of('chi2', 'williams').forEach((stat, i) => {
      close(signedChi2(counts[i]!) * divisor(counts[i]!), stat, 1e-9, `χ², term ${i}`);
    });
    of('lr', 'williams').forEach((stat, i) => {
      const all = counts[i]!.targetTotal + counts[i]!.referenceTotal;
      expect(Math.abs(signedG2(counts[i]!) / divisor(counts[i]!) - stat), `G², term ${i}`).toBeLessThanOrEqual(
        2.1e-9 * all,
      );
    });
  });

  it('quanteda’s p-values are the tail of its statistics, as far as it resolves them', () => {
    for (const row of quanteda as Table[]) {
      if (row.target !== name || row.measure === 'pmi') continue;
      row.p.forEach((p: number | string, i: number) => {
        const found =
          row.measure === 'exact' ? fisherExact(tableOf(counts[i]!)).p : chiSquareTail(Math.abs(value(row.stat[i])));
        close(found, p, row.measure === 'exact' ? 1e-7 : 1e-9, `${row.measure}, term ${i}`);
      });
    }
  });

  it('quanteda’s exact and pmi are these where they are finite', () => {
    of('exact', 'default').forEach((stat, i) => {
      const found = conditionalOddsRatio(tableOf(counts[i]!));
      if (Number.isFinite(stat) && stat > 0)
        expect(Math.abs(1 / found - 1 / stat)).toBeLessThan(1.3e-4 / Math.min(1, stat ** 2));
      else expect(found).toBe(stat);
    });
    of('pmi', 'default').forEach((stat, i) => {
      if (counts[i]!.target > 0) close(pmi(counts[i]!), stat, 1e-7);
    });
  });
});

describe('effect sizes of R’s corpora 0.6', () => {
  const table = reference('keyness_effect');
  const counts: Counts[] = table.f1.map((f1: number, i: number) => ({
    target: f1,
    reference: table.f2[i],
    targetTotal: table.n1,
    referenceTotal: table.n2,
  }));
  it.each<[string, (c: Counts) => number]>([
    ['PositiveLRC_95_bonferroni', c => positiveLogRatio(c, 0.05, counts.length)],
    ['SimpleMaths_lambda1', c => simpleMaths(c, 1)],
    ['SimpleMaths_lambda100', c => simpleMaths(c, 100)],
    ['G2_alpha_.05_bonferroni', c => (chiSquareTail(Math.abs(signedG2(c))) < 0.05 / counts.length ? signedG2(c) : 0)],
  ])('%s', (name, measure) => {
    counts.forEach((c, i) => {
      close(measure(c), table.values[name][i], 1e-9, `row ${i}`);
    });
  });
});

describe('measures of association', () => {
  const counts = fc
    .tuple(fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
    .filter(([a, b]) => a + b > 0)
    .map(([target, b, moreA, moreB]) => ({
      target,
      reference: b,
      targetTotal: target + moreA,
      referenceTotal: b + moreB,
    }));
  const swap = (c: Counts): Counts => ({
    target: c.reference,
    reference: c.target,
    targetTotal: c.referenceTotal,
    referenceTotal: c.targetTotal,
  });

  it('change sign and nothing else when the groups change places', () => {
    fc.assert(
      fc.property(counts, c => {
        for (const measure of [signedChi2, signedChi2Yates, signedG2TwoCells])
          close(measure(c), -measure(swap(c)), 1e-9);
        close(williamsDivisor(c), williamsDivisor(swap(c)));
        const ratio = oddsRatio(c);
        if (ratio > 0 && Number.isFinite(ratio)) close(ratio * oddsRatio(swap(c)), 1, 1e-9);
        close(simpleMaths(c) * simpleMaths(swap(c)), 1, 1e-9);
      }),
    );
  });

  it('are never raised by a correction', () => {
    fc.assert(
      fc.property(counts, c => {
        expect(Math.abs(signedChi2Yates(c))).toBeLessThanOrEqual(Math.abs(signedChi2(c)) + 1e-9);
        expect(williamsDivisor(c)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
