import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, betaShare } from '../../../analyzers/statistics/beta.ts';
import { logGamma } from '../../../analyzers/statistics/gamma.ts';

describe('the beta distribution', () => {
  it('has the closed forms of its simple cases', () => {
    for (const x of [0, 0.001, 0.25, 0.5, 0.9, 1]) {
      expect(betaShare(x, 1, 1)).toBeCloseTo(x, 14);
      expect(betaShare(x, 5, 1)).toBeCloseTo(x ** 5, 14);
      expect(betaShare(x, 1, 5)).toBeCloseTo(1 - (1 - x) ** 5, 14);
    }
  });

  it('gives back the share whose quantile it was given', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        (p, a, b) => {
          expect(betaShare(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
        },
      ),
    );
  });

  it('rests on ln Γ(n) = ln (n−1)!', () => {
    let factorial = 0;
    for (let n = 2; n < 150; n++) {
      factorial += Math.log(n - 1);
      expect(Math.abs(logGamma(n) - factorial)).toBeLessThanOrEqual(1e-13 * Math.max(1, factorial));
    }
  });
});
