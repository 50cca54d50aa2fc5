import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationOfProportions } from '../../../analyzers/dispersion/deviation.ts';
import { dispersion } from '../../../analyzers/dispersion/index.ts';
import { juillandD } from '../../../analyzers/dispersion/juilland.ts';
import { places } from '../../../analyzers/dispersion/places.ts';
import type { Postings, TermTable } from '../../../analyzers/terms/table.ts';
import { answer } from '../answers.ts';
import { close } from '../reference.ts';

const tableOf = (sizes: number[]): TermTable => ({
  documents: sizes.map((_, i) => `d${i}`),
  sizes,
  total: sizes.reduce((a, b) => a + b, 0),
  terms: new Map(),
});
const postingsOf = (counts: number[]): Postings => ({
  documents: counts.flatMap((count, i) => (count > 0 ? [i] : [])),
  counts: counts.filter(count => count > 0),
});

describe('Gries’ DP', () => {
  // Gries 2008, p. 409–417: the letter a in a corpus of five parts of 9, 10, 10, 10 and 11 words; DP of 1, 2, 3, 4, 5 is 0.18.
  it('is 0.18 in the example of the paper, before it is divided by its greatest value', () => {
    const sizes = [9, 10, 10, 10, 11];
    const found = deviationOfProportions(postingsOf([1, 2, 3, 4, 5]), tableOf(sizes))!;
    close(found * (1 - 9 / 50), 0.18, 1e-3);
  });

  it('is 0 for a word spread like the words at large, and 1 for one that stands in the smallest document only', () => {
    close(deviationOfProportions(postingsOf([2, 4, 6]), tableOf([100, 200, 300]))!, 0);
    close(deviationOfProportions(postingsOf([5, 0, 0]), tableOf([100, 200, 300]))!, 1);
  });

  it('is missing where there is one document', () =>
    expect(deviationOfProportions(postingsOf([5]), tableOf([100]))).toBeUndefined());
});

describe('Juilland’s D', () => {
  // By hand: rates 0.01, 0.02, 0.03: mean 0.02, population standard deviation 0.008165, V = 0.408248, D = 1 − V/√2.
  it('follows the definition', () =>
    close(juillandD(postingsOf([1, 2, 3]), tableOf([100, 100, 100]))!, 1 - 0.40824829046386296 / Math.SQRT2));
  it('is 1 for one rate everywhere and 0 for a single document of equals', () => {
    close(juillandD(postingsOf([3, 3, 3]), tableOf([100, 100, 100]))!, 1);
    close(juillandD(postingsOf([9, 0, 0]), tableOf([100, 100, 100]))!, 0);
  });
});

describe('dispersion', () => {
  it('lies between 0 and 1 whatever the counts', () => {
    const parts = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 10, max: 500 })), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(parts, pairs => {
        fc.pre(pairs.some(([count]) => count > 0));
        const [postings, table] = [postingsOf(pairs.map(p => p[0])), tableOf(pairs.map(p => p[1]))];
        const dp = deviationOfProportions(postings, table)!;
        expect(dp).toBeGreaterThanOrEqual(-1e-12);
        expect(dp).toBeLessThanOrEqual(1);
        expect(juillandD(postings, table)!).toBeLessThanOrEqual(1);
        expect(juillandD(postings, table)!).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the x-ray of a term', () => {
  const text = 'Barn behöver stöd.\nquoted|Vad gör ni för barn?\nVi hjälper barn.';
  const groups = [{ name: 'g', answers: [answer('a', text)] }];

  it('points at each place in the respondent’s own words', () => {
    const { rows } = places(groups, { unit: 'form', terms: ['barn'] });
    expect(rows.map(row => text.replace('quoted|', '').slice(row.start, row.end))).toEqual(['Barn', 'barn']);
    expect(rows.map(row => [row.position, row.total])).toEqual([
      [0, 6],
      [5, 6],
    ]);
  });

  it('says 0 for a term that a group never uses', () => {
    const [row] = dispersion(groups, { unit: 'form', terms: ['skatt'] }).rows;
    expect(row).toMatchObject({ count: 0, documents: 0, documentsInGroup: 1, rate: 0 });
    expect(row!.dp).toBeUndefined();
  });
});
