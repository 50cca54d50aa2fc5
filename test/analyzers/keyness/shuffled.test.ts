import { describe, expect, it } from 'vitest';
import { compareTables } from '../../../analyzers/keyness/index.ts';
import { testTerms } from '../../../analyzers/keyness/test-terms.ts';
import { createRandom } from '../../../analyzers/statistics/random.ts';
import type { TermTable } from '../../../analyzers/terms/table.ts';

/** Documents of 300 words each; how often each of 60 words stands in them is drawn, most words are in few documents. */
const documents = (count: number, random: () => number): number[][] =>
  Array.from({ length: count }, () =>
    Array.from({ length: 60 }, (_, word) => (random() < 0.03 + word / 150 ? 1 + Math.floor(random() * 4) : 0)),
  );

const tableOf = (rows: readonly number[][]): TermTable => ({
  documents: rows.map((_, i) => `dokument${i}`),
  sizes: rows.map(() => 300),
  total: 300 * rows.length,
  terms: new Map(
    Array.from({ length: 60 }, (_, word) => {
      const held = rows.flatMap((row, document) => (row[word]! > 0 ? [[document, row[word]!] as const] : []));
      return [`ord${word}`, { documents: held.map(([d]) => d), counts: held.map(([, c]) => c) }] as const;
    }),
  ),
});

describe('groups that were dealt out at random', () => {
  it.each([
    [20, 180],
    [100, 100],
  ])('of %i and %i documents differ in a word less often than the error rate allows', (few, many) => {
    const random = createRandom(20260101);
    let wrong = 0;
    for (let round = 0; round < 40; round++) {
      const all = documents(few + many, random);
      const [a, b] = [tableOf(all.slice(0, few)), tableOf(all.slice(few))];
      const rows = compareTables(a, b, { minimum: 5 });
      if (testTerms(rows, a, b)!.some(row => row.adjusted < 0.05)) wrong++;
    }
    expect(wrong).toBeLessThanOrEqual(4);
  });
});
