import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../../analyzers/statistics/chi-square.ts';
import { normalQuantile, normalTail } from '../../../analyzers/statistics/normal.ts';
import { createRandom } from '../../../analyzers/statistics/random.ts';
import { studentP, welchP } from '../../../analyzers/statistics/student.ts';
import { close, fullReference, reference, type Table } from '../reference.ts';

describe('the tail of chi square with one degree of freedom', () => {
  const cases: [string, Table][] = [
    ['corner cases', reference('keyness_corners').corners.formula_target_a],
    ['all words of the two documents', fullReference('keyness')?.documents.formula_target_ojanne],
  ];
  it.each(cases.filter(([, formula]) => formula))('gives R’s p-values: %s', (_, formula) => {
    formula.G2.forEach((g2: number, i: number) => {
      const found = chiSquareTail(g2);
      if (formula.G2_p[i] > 1e-300) close(found / formula.G2_p[i], 1, 1e-9, `G² ${g2}`);
    });
  });

  it('stays above zero where a double still can', () => expect(chiSquareTail(1400)).toBeGreaterThan(0));
  it('is 1 where there is no difference', () => expect(chiSquareTail(0)).toBe(1));
  it('is the square of the normal', () => close(chiSquareTail(1.959963984540054 ** 2), 0.05));
  it('falls by e every two units with two degrees of freedom', () => close(chiSquareTail(6, 2), Math.exp(-3)));
});

describe('the normal distribution', () => {
  // R 4.2.2, qnorm.
  it.each([
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9, 1.2815515655446004],
    [1e-10, -6.361340902404056],
  ])('has %s of itself below %s', (share, z) => close(normalQuantile(share), z));

  it('gives back the share it was asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), p =>
        close(1 - normalTail(normalQuantile(p)), p, 1e-12),
      ),
    );
  });
});

describe('Student’s t', () => {
  // Two-sided, R 4.2.2: 2 * pt(-t, df); the last two have closed forms.
  it.each([
    [2.228138851964939, 10, 0.05],
    [1, 1, 0.5],
    [2, 2, 1 - 2 / Math.sqrt(6)],
  ])('at %s with %s degrees of freedom leaves %s', (t, df, p) => close(studentP(t, df), p, 1e-10));

  it('says nothing about one document against one', () =>
    expect(welchP({ n: 1, sum: 9, squares: 81 }, { n: 1, sum: 2, squares: 4 })).toBe(1));

  it('does not care which group comes first', () => {
    const moments = fc
      .array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 2, maxLength: 9 })
      .map(values => ({
        n: values.length,
        sum: values.reduce((s, v) => s + v, 0),
        squares: values.reduce((s, v) => s + v * v, 0),
      }));
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        const p = welchP(a, b);
        expect(p >= 0 && p <= 1).toBe(true);
        close(p, welchP(b, a));
      }),
    );
  });
});

describe('the random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('fill the unit interval evenly', () => {
    const random = createRandom(3);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) tenths[Math.floor(random() * 10)]!++;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});
