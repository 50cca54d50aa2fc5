import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapSums } from '../../../analyzers/uncertainty/bootstrap.ts';
import { shareIntervals } from '../../../analyzers/uncertainty/shares.ts';
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
      [3, 0, 5, 1],
      [9, 9, 9, 20],
    ];
    const units = totals.map((total, d) => Float64Array.of(total, counts[0]![d]!, counts[1]![d]!));
    const drawn = bootstrapSums(units, ([total, a, b]) => [a! / total!, b! / total!]);
    expect(shareIntervals(totals, counts)).toEqual(drawn.map(limits => ({ ...limits, interval: 'documents' })));
    expect(shareIntervals(totals, [counts[1]!])[0]).toEqual(shareIntervals(totals, counts)[1]);
  });

  it('is wider over documents than over their sentences where one of them has all occurrences', () => {
    const [spread, inOne] = [
      shareIntervals([20, 20, 20, 20], [[5, 5, 4, 6]]),
      shareIntervals([20, 20, 20, 20], [[20, 0, 0, 0]]),
    ];
    expect(width(inOne[0]!)).toBeGreaterThan(2 * width(shareIntervals([80], [[20]])[0]!));
    expect(width(spread[0]!)).toBeLessThan(width(inOne[0]!));
  });

  it('does not shrink to nothing where drawing documents shows no difference: then it is Wilson’s over all sentences', () =>
    expect(
      shareIntervals(
        [20, 30],
        [
          [0, 0],
          [2, 3],
        ],
      ),
    ).toEqual([...shareIntervals([50], [[0]]), ...shareIntervals([50], [[5]])]));

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
