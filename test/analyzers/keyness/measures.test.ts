import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counts, conservativeLogRatio, logRatio, signedG2 } from '../../../analyzers/keyness/measures.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const effect = read('test/reference/keyness_effect.json');
const corners = read('test/reference/keyness_corners.json').corners;
const close = (found: number, expected: number, tolerance = 1e-9): void =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
const effectCounts: Counts[] = effect.f1.map((f1: number, i: number) => ({
  target: f1,
  reference: effect.f2[i],
  targetTotal: effect.n1,
  referenceTotal: effect.n2,
}));

describe('keyness equals R (package corpora 0.6)', () => {
  it.each([
    ['G2', signedG2],
    ['LogRatio', logRatio],
    ['LRC_95_none', (c: Counts) => conservativeLogRatio(c)],
    ['LRC_95_bonferroni', (c: Counts) => conservativeLogRatio(c, 0.05, effect.f1.length)],
    ['LRC_99_family_1000', (c: Counts) => conservativeLogRatio(c, 0.01, 1000)],
  ] as const)('%s', (name, measure) => {
    effectCounts.forEach((counts, i) => {
      close(measure(counts), effect.values[name][i]);
    });
  });

  it('in corner cases: absent, equal shares, huge counts', () => {
    const { input, totals, formula_target_a: formula } = corners;
    input.terms.forEach((_: string, i: number) => {
      const counts = { target: input.a[i], reference: input.b[i], targetTotal: totals.a, referenceTotal: totals.b };
      close(signedG2(counts), formula.sign[i] * formula.G2[i]);
      close(logRatio(counts), formula.log_ratio_base2_with_half[i]);
    });
  });
});

const FULL = '../shared/reference/keyness.json';
if (!existsSync(FULL)) console.warn(`not checked here: the 680 terms of ${FULL}, which is not on this machine`);
describe.runIf(existsSync(FULL))('keyness equals the reference for all 680 terms of the two documents', () => {
  it('G² and log ratio', () => {
    const { input, totals, formula_target_ojanne: formula } = read(FULL).documents;
    input.terms.forEach((_: string, i: number) => {
      const counts = {
        target: input.ojanne[i],
        reference: input.jonsson[i],
        targetTotal: totals.ojanne,
        referenceTotal: totals.jonsson,
      };
      close(signedG2(counts), formula.sign[i] * formula.G2[i]);
      close(logRatio(counts), formula.log_ratio_base2_with_half[i]);
    });
  });
});

describe('keyness measures', () => {
  const counts = fc
    .record({
      target: fc.nat(500),
      reference: fc.nat(500),
      moreA: fc.integer({ min: 1, max: 9999 }),
      moreB: fc.integer({ min: 1, max: 9999 }),
    })
    .map(({ target, reference, moreA, moreB }) => ({
      target,
      reference,
      targetTotal: target + moreA,
      referenceTotal: reference + moreB,
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
        close(signedG2(c), -signedG2(swap(c)), 1e-7);
        close(logRatio(c), -logRatio(swap(c)));
        close(conservativeLogRatio(c), -conservativeLogRatio(swap(c)), 1e-7);
      }),
    );
  });

  it('are conservative: |LRC| never exceeds the plain log of the relative risk', () => {
    fc.assert(
      fc.property(counts, c => {
        fc.pre(c.target > 0 && c.reference > 0);
        const plain = Math.log2(c.target / c.targetTotal / (c.reference / c.referenceTotal));
        expect(Math.abs(conservativeLogRatio(c))).toBeLessThanOrEqual(Math.abs(plain) + 1e-9);
      }),
    );
  });

  it('become more cautious the more terms are tested', () => {
    fc.assert(
      fc.property(
        counts,
        c => Math.abs(conservativeLogRatio(c, 0.05, 100)) <= Math.abs(conservativeLogRatio(c, 0.05, 1)) + 1e-12,
      ),
    );
  });
});
