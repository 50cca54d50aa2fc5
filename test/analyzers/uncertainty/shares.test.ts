import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../analyzers/statistics/random.ts';
import { bootstrapSums } from '../../../analyzers/uncertainty/bootstrap.ts';
import { type ShareInterval, shareIntervals } from '../../../analyzers/uncertainty/shares.ts';
import { close, reference } from '../reference.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const width = (interval: { lower: number | undefined; upper: number | undefined }): number =>
  interval.upper! - interval.lower!;

describe('the interval of a share', () => {
  it('inside one document is the one that R’s prop.test gives for its sentences', () => {
    for (const { x, n, level, wilson } of reference('intervals').one_proportion) {
      const [interval] = shareIntervals([n], [[x]], { level });
      expect(interval!.interval).toBe('wilson');
      close(interval!.lower!, wilson[0]);
      close(interval!.upper!, wilson[1]);
    }
  });

  it('draws documents where there are several, the same ones for every share', () => {
    const totals = [30, 20, 25, 40];
    const counts = [
      [30, 0, 0, 1],
      [9, 19, 0, 20],
    ];
    const units = totals.map((total, d) => Float64Array.of(total, counts[0]![d]!, counts[1]![d]!));
    const drawn = bootstrapSums(units, ([total, a, b]) => [a! / total!, b! / total!]);
    expect(shareIntervals(totals, counts)).toEqual(drawn.map(limits => ({ ...limits, interval: 'documents' })));
    expect(shareIntervals(totals, [counts[1]!])[0]).toEqual(shareIntervals(totals, counts)[1]);
  });

  it('is never narrower than that of its sentences: documents that agree are no proof', () => {
    const limits = (rows: readonly ShareInterval[]) => rows.map(({ lower, upper }) => [lower, upper]);
    const agreeing = shareIntervals([20, 30], [[2, 3]]);
    expect(agreeing[0]!.interval).toBe('documents');
    expect(limits(agreeing)).toEqual(limits(shareIntervals([50], [[5]])));
    expect(limits(shareIntervals([20, 30], [[0, 0]]))).toEqual(limits(shareIntervals([50], [[0]])));
  });

  it('holds the true share about as often as promised with three documents, where drawing alone does not', () => {
    const random = createRandom(3);
    let [inside, alone] = [0, 0];
    for (let time = 0; time < 300; time++) {
      const counts = [0, 0, 0].map(() => Array.from({ length: 30 }, random).filter(x => x < 0.1).length);
      const units = counts.map(count => Float64Array.of(30, count));
      const options = { resamples: 199, seed: time };
      const [drawn] = bootstrapSums(units, ([total, count]) => [count! / total!], options);
      const [interval] = shareIntervals([30, 30, 30], [counts], options);
      if (interval!.lower! <= 0.1 && 0.1 <= interval!.upper!) inside++;
      if (drawn!.lower <= 0.1 && 0.1 <= drawn!.upper) alone++;
    }
    expect(inside / 300).toBeGreaterThan(0.93);
    expect(alone / 300).toBeLessThan(0.9);
  });

  it('is wider over documents than over their sentences where one of them has all occurrences', () => {
    const [spread, inOne] = [
      shareIntervals([20, 20, 20, 20], [[5, 5, 4, 6]]),
      shareIntervals([20, 20, 20, 20], [[20, 0, 0, 0]]),
    ];
    expect(width(inOne[0]!)).toBeGreaterThan(2 * width(shareIntervals([80], [[20]])[0]!));
    expect(width(spread[0]!)).toBeLessThan(width(inOne[0]!));
  });

  it('is missing where nothing was counted, and documents without a sentence are no documents', () => {
    expect(shareIntervals([], [[]])).toEqual([{ interval: 'none' }]);
    expect(shareIntervals([0, 0], [[0, 0]])[0]!.interval).toBe('none');
    expect(shareIntervals([0, 20], [[0, 3]])).toEqual(shareIntervals([20], [[3]]));
  });

  it('holds the share, lies between 0 and 1, and never has width 0', () => {
    const documents = fc.array(
      fc.integer({ min: 1, max: 60 }).chain(total => fc.tuple(fc.constant(total), fc.nat(total))),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(documents, rows => {
        const [totals, counts] = [rows.map(([total]) => total), rows.map(([, count]) => count)];
        const [interval] = shareIntervals(totals, [counts], { resamples: 49 });
        const share = sum(counts) / sum(totals);
        expect(interval!.lower).toBeLessThanOrEqual(share + 1e-12);
        expect(interval!.upper).toBeGreaterThanOrEqual(share - 1e-12);
        expect(interval!.lower).toBeGreaterThanOrEqual(0);
        expect(interval!.upper).toBeLessThanOrEqual(1);
        expect(width(interval!)).toBeGreaterThan(0);
      }),
    );
  });
});
