import { describe, expect, it } from 'vitest';
import { scaleCounts } from '../../../analyzers/scaling/poisson.ts';

/** A table whose search is at rest after 24 rounds from one of its two starting positions, and after 36 from the other. */
const counts = [
  [7, 7, 4, 1, 7, 1],
  [7, 5, 9, 2, 2, 8],
  [2, 8, 2, 6, 3, 8],
  [3, 3, 3, 7, 7, 5],
].map(row => Float64Array.from(row));

describe('the search for positions', () => {
  it('gives what one starting position leads to where the search does not come to rest from the other', () => {
    const [found, all] = [scaleCounts(counts, { rounds: 24 }), scaleCounts(counts)];
    expect(found!.value).toBeCloseTo(all!.value, 9);
    found!.theta.forEach((x, i) => {
      expect(Math.abs(x)).toBeCloseTo(Math.abs(all!.theta[i]!), 6);
    });
  });

  it('is refused where it comes to rest from none', () => {
    expect(() => scaleCounts(counts, { rounds: 6 })).toThrow(/not come to rest after 6 rounds/);
  });
});
