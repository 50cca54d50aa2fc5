/** Speed of Wordfish on tables of the size of a year's parties and of its speakers. */
import { bench, describe } from 'vitest';
import { scaleCounts } from '../../../analyzers/scaling/poisson.ts';
import { createRandom } from '../../../analyzers/statistics/random.ts';

/** Counts with Zipf's frequencies that differ between rows along one line, and by chance. */
const table = (rows: number, columns: number, words: number): Float64Array[] => {
  const random = createRandom(1);
  const slopes = Array.from({ length: columns }, () => random() - 0.5);
  const scale = words / Math.log(columns / 10 + 1);
  return Array.from({ length: rows }, (_, i) =>
    Float64Array.from(slopes, (slope, j) =>
      Math.floor((scale / (j + 10)) * Math.exp(slope * (i - rows / 2) * (6 / rows)) * 2 * random() + random()),
    ),
  );
};

describe('wordfish', () => {
  const parties = table(8, 5000, 100_000);
  const speakers = table(100, 2000, 5000);
  bench('8 groups × 5,000 terms', () => void scaleCounts(parties), { iterations: 5 });
  bench('100 groups × 2,000 terms', () => void scaleCounts(speakers), { iterations: 3 });
});
