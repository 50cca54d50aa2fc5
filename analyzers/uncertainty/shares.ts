/** Intervals for shares of sentences that are counted in documents. */

import { sum } from 'd3-array';
import { type Interval, wilson } from '../statistics/interval.ts';
import { BOOTSTRAP_DEFAULTS, type BootstrapOptions, bootstrapSums } from './bootstrap.ts';

/** Limits of a share, and what they rest on; there are none where nothing was counted. */
export type ShareInterval =
  | (Interval & { readonly interval: 'documents' | 'wilson' })
  | { readonly lower: undefined; readonly upper: undefined; readonly interval: 'none' };

/**
 * Intervals of several shares: `totals` has each document's denominator, `counts` one row for each share with a count for each
 * document. Documents are drawn with replacement (`bootstrapSums`), all shares by the same draws, and the limits are widened
 * to Wilson's, which take each sentence as a draw of its own: two or three documents that happen to agree would pass for
 * certainty otherwise. A single document has Wilson's interval alone: it shows how much a share rests on few sentences, and
 * nothing about other documents.
 */
export const shareIntervals = (
  totals: readonly number[],
  counts: readonly (readonly number[])[],
  options: BootstrapOptions = {},
): ShareInterval[] => {
  const { level } = { ...BOOTSTRAP_DEFAULTS, ...options };
  const filled = totals.flatMap((total, d) => (total > 0 ? [d] : []));
  const all = sum(totals);
  const drawn = bootstrapSums(
    filled.map(d => Float64Array.of(totals[d]!, ...counts.map(row => row[d]!))),
    ([total, ...sums]) => sums.map(count => count / total!),
    options,
  );
  return counts.map((row, k) => {
    if (filled.length === 0) return { lower: undefined, upper: undefined, interval: 'none' };
    const [sentences, documents] = [wilson(sum(row), all, level), drawn[k]];
    if (!documents) return { ...sentences, interval: 'wilson' };
    return {
      lower: Math.min(sentences.lower, documents.lower),
      upper: Math.max(sentences.upper, documents.upper),
      interval: 'documents',
    };
  });
};
