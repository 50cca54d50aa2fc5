import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjust, CORRECTIONS, type Correction } from '../../../analyzers/statistics/adjust.ts';
import { close, reference } from '../reference.ts';

const { vectors } = reference('p_adjust');

describe('corrected p-values equal R’s p.adjust', () => {
  for (const [name, vector] of Object.entries<Record<string, (number | null)[]>>(vectors)) {
    it.each(['bonferroni', 'holm', 'hochberg', 'BH', 'BY'] satisfies Correction[])(`${name}: %s`, correction => {
      const found = adjust(vector.p!, correction);
      vector[correction]!.forEach((expected, i) => {
        if (expected === null) expect(found[i]).toBeNull();
        else close(found[i]!, expected);
      });
    });
  }
});

describe('every correction', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

  it.each(CORRECTIONS)('%s never lowers a p-value, never exceeds 1 and keeps the order', correction => {
    fc.assert(
      fc.property(ps, values => {
        const found = adjust(values, correction);
        values.forEach((p, i) => {
          expect(found[i]!).toBeGreaterThanOrEqual(p);
          expect(found[i]!).toBeLessThanOrEqual(1);
          values.forEach((q, j) => {
            if (p < q) expect(found[i]!).toBeLessThanOrEqual(found[j]!);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is no stricter than Bonferroni, except Benjamini and Yekutieli', () => {
    fc.assert(
      fc.property(ps, values => {
        const strict = adjust(values, 'bonferroni');
        for (const correction of ['holm', 'hochberg', 'BH'] as const) {
          adjust(values, correction).forEach((p, i) => {
            expect(p).toBeLessThanOrEqual(strict[i]! + 1e-15);
          });
        }
      }),
    );
  });
});
