import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clopperPearson,
  type Interval,
  jeffreys,
  newcombe,
  wilson,
  wilsonContinuity,
} from '../../../analyzers/statistics/interval.ts';
import { close, reference } from '../reference.ts';

const table = reference('intervals');
const same = ({ lower, upper }: Interval, [low, high]: [number, number], tolerance = 1e-9): void => {
  close(lower, low, tolerance, 'lower');
  close(upper, high, tolerance, 'upper');
};

describe('intervals of a share equal R (binom 1.1, binom.test)', () => {
  it.each([
    ['wilson', wilson],
    ['wilson_continuity', wilsonContinuity],
    ['jeffreys', jeffreys],
    ['clopper_pearson', clopperPearson],
  ] as const)('%s, 48 cases', (name, interval) => {
    for (const row of table.one_proportion) same(interval(row.x, row.n, row.level), row[name]);
  });

  it('and the printed ones of Newcombe 1998', () => {
    for (const { x, n, lower, upper } of table.published_wilson_95) same(wilson(x, n), [lower, upper], 5e-5);
  });
});

describe('intervals of a difference equal Newcombe’s', () => {
  it.each(Object.entries<Record<string, never>>(table.difference))('example %s', (_, row) => {
    const { x1, n1, x2, n2 } = row as unknown as Record<string, number>;
    const at = (level: number) => newcombe([x1!, n1!], [x2!, n2!], level);
    same(at(0.95), row.newcombe!);
    same(at(0.9), row.newcombe_90!);
    same(at(0.99), row.newcombe_99!);
    same(newcombe([x1!, n1!], [x2!, n2!], 0.95, wilsonContinuity), row.newcombe_continuity!);
    same(at(0.95), row.published!, 5.1e-5);
  });

  it('for the shares of 15 words in the two documents', () => {
    const { x1, n1, x2, n2, lower_upper } = table.difference_of_word_shares;
    lower_upper.forEach((limits: [number, number], i: number) => {
      same(newcombe([x1[i], n1], [x2[i], n2]), limits);
    });
  });
});

describe('every interval of a share', () => {
  const counts = fc.tuple(fc.nat(300), fc.nat(300)).map(([x, more]) => [x, x + more + 1] as const);

  it.each([wilson, wilsonContinuity, jeffreys, clopperPearson])('contains its estimate: %o', interval => {
    fc.assert(
      fc.property(counts, fc.constantFrom(0.8, 0.95, 0.99), ([x, n], level) => {
        const { lower, upper } = interval(x, n, level);
        expect(lower).toBeLessThanOrEqual(x / n + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(x / n - 1e-12);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('mirrors when successes and failures change places', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        for (const interval of [wilson, wilsonContinuity, jeffreys, clopperPearson]) {
          close(interval(x, n).lower, 1 - interval(n - x, n).upper, 1e-10);
        }
      }),
    );
  });

  it('of a difference contains it, and turns its sign when the groups change places', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const { lower, upper } = newcombe(a, b);
        const difference = a[0] / a[1] - b[0] / b[1];
        expect(lower).toBeLessThanOrEqual(difference + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(difference - 1e-12);
        close(newcombe(b, a).lower, -upper, 1e-10);
      }),
    );
  });
});
