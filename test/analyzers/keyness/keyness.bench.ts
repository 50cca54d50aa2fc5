/** Speed of keyness on tables of the size of a parliamentary year: 3,900 documents of 400 words, 25,000 terms. */
import { bench, describe } from 'vitest';
import { compareTables } from '../../../analyzers/keyness/index.ts';
import { testTerms } from '../../../analyzers/keyness/test-terms.ts';
import { createRandom } from '../../../analyzers/statistics/random.ts';
import type { TermTable } from '../../../analyzers/terms/table.ts';

const WORDS = 400;
const TERMS = 25_000;

/** Documents whose words are drawn with a few common and many rare ones. */
const madeUp = (documents: number, seed: number): TermTable => {
  const random = createRandom(seed);
  const terms = new Map<string, { documents: number[]; counts: number[] }>();
  for (let d = 0; d < documents; d++) {
    const counts = new Map<string, number>();
    for (let i = 0; i < WORDS; i++) {
      const word = `w${Math.floor(TERMS * random() ** 4)}`;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const [word, count] of counts) {
      const postings = terms.get(word) ?? { documents: [], counts: [] };
      terms.set(word, postings);
      postings.documents.push(d);
      postings.counts.push(count);
    }
  }
  const sizes = new Array<number>(documents).fill(WORDS);
  return { documents: sizes.map((_, i) => `d${i}`), sizes, total: documents * WORDS, terms };
};

describe('one party against all others', () => {
  const [target, reference] = [madeUp(500, 1), madeUp(3400, 2)];
  const rows = compareTables(target, reference);
  bench('measures and dispersion of 25,000 terms', () => void compareTables(target, reference), { iterations: 3 });
  bench('tests over documents with Holm’s correction', () => void testTerms(rows, target, reference), {
    iterations: 3,
  });
});
