import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulate } from '../../../analyzers/terms/table.ts';
import { bootstrapSums, quantile } from '../../../analyzers/uncertainty/bootstrap.ts';
import { documentsNeeded, documentsNeededAtLeast } from '../../../analyzers/uncertainty/power.ts';
import { RATE_INTERVALS, rateIntervals } from '../../../analyzers/uncertainty/rates.ts';
import { answer } from '../answers.ts';

const speeches = fc
  .array(fc.array(fc.constantFrom('barn', 'skola', 'skatt'), { minLength: 1, maxLength: 20 }), {
    minLength: 2,
    maxLength: 6,
  })
  .map(texts =>
    tabulate(
      texts.map((words, i) => answer(`d${i}`, `${words.join(' ')}.`)),
      { unit: 'form', stopWords: [] },
    ),
  );

const ratio = (sums: Float64Array): number[] => [sums[0]! / sums[1]!];
const documents = fc.array(
  fc.tuple(fc.nat(20), fc.integer({ min: 20, max: 400 })).map(pair => Float64Array.from(pair)),
  { minLength: 2, maxLength: 12 },
);

describe('a bootstrap interval', () => {
  it('contains its estimate', () => {
    fc.assert(
      fc.property(documents, units => {
        const [interval] = bootstrapSums(units, ratio, { resamples: 49 });
        const estimate = units.reduce((s, u) => s + u[0]!, 0) / units.reduce((s, u) => s + u[1]!, 0);
        expect(interval!.lower).toBeLessThanOrEqual(estimate);
        expect(interval!.upper).toBeGreaterThanOrEqual(estimate);
      }),
    );
  });

  it('is the same for the same seed', () => {
    const units = [3, 1, 4, 1, 5].map((x, i) => Float64Array.of(x, 100 + i));
    expect(bootstrapSums(units, ratio, { seed: 4 })).toEqual(bootstrapSums(units, ratio, { seed: 4 }));
  });

  it('of a mean is near the normal one when there are many documents', () => {
    const units = Array.from({ length: 400 }, (_, i) => Float64Array.of(i % 20, 1));
    const [interval] = bootstrapSums(units, ratio, { resamples: 4000 });
    const standardError = Math.sqrt((20 ** 2 - 1) / 12 / 400);
    expect(Math.abs(interval!.lower - (9.5 - 1.96 * standardError))).toBeLessThan(0.05);
    expect(Math.abs(interval!.upper - (9.5 + 1.96 * standardError))).toBeLessThan(0.05);
  });

  it('cannot be drawn from a single unit', () => expect(bootstrapSums([Float64Array.of(1, 2)], ratio)).toEqual([null]));
});

describe('an interval of a rate', () => {
  it.each(RATE_INTERVALS)('%s contains the rate', method => {
    fc.assert(
      fc.property(speeches, table => {
        const terms = [...table.terms.keys()];
        rateIntervals(table, terms, method, { resamples: 49 }).forEach((interval, i) => {
          const rate = (1000 * table.terms.get(terms[i]!)!.counts.reduce((a, b) => a + b, 0)) / table.total;
          expect(interval!.lower).toBeLessThanOrEqual(rate + 1e-9);
          expect(interval!.upper).toBeGreaterThanOrEqual(rate - 1e-9);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('is wider over documents than over words where one document has all occurrences', () => {
    const texts = ['polis '.repeat(20), ...new Array<string>(9).fill('barn skola '.repeat(10))];
    const table = tabulate(
      texts.map((text, i) => answer(`d${i}`, `${text.trim()}.`)),
      { unit: 'form' },
    );
    const width = (method: 'documents' | 'wilson') => {
      const [interval] = rateIntervals(table, ['polis'], method);
      return interval!.upper - interval!.lower;
    };
    expect(width('documents')).toBeGreaterThan(3 * width('wilson'));
  });

  it('cannot be drawn from one document', () =>
    expect(rateIntervals(tabulate([answer('a', 'Barn.')], { unit: 'form' }), ['barn'], 'documents')).toEqual([null]));
});

describe('quantiles', () => {
  // R 4.2.2: quantile(c(1, 2, 4, 8), c(0, .25, .5, 1)), type 7
  it.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 3],
    [1, 8],
  ])('share %s of 1, 2, 4, 8 is %s', (p, expected) => expect(quantile([1, 2, 4, 8], p)).toBe(expected));
});

describe('the number of documents needed', () => {
  // R 4.2.2: power.t.test(delta = 1, sd = s, power = 0.8) gives 16.71 for s = 1 and 63.77 for s = 2
  it.each([
    [1, 17],
    [2, 64],
  ])('equals R’s power.t.test at standard deviation %s', (sd, n) =>
    expect(documentsNeeded(1, [sd ** 2, sd ** 2])).toBe(n),
  );

  it('is infinite without a difference', () => expect(documentsNeeded(0, [1, 1])).toBe(Number.POSITIVE_INFINITY));

  it('falls with longer documents and greater differences', () => {
    expect(documentsNeededAtLeast(0.004, 0.002, 500)).toBeGreaterThan(documentsNeededAtLeast(0.004, 0.002, 1000));
    expect(documentsNeededAtLeast(0.004, 0.002, 500)).toBeGreaterThan(documentsNeededAtLeast(0.008, 0.002, 500));
  });
});
