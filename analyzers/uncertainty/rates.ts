/** Intervals for the rate of a term, by a model of words or by drawing documents. */

import { sum } from 'd3-array';
import { clopperPearson, type Interval, jeffreys, wilson } from '../statistics/interval.ts';
import { createRandom } from '../statistics/random.ts';
import type { TermTable } from '../terms/table.ts';
import { BOOTSTRAP_DEFAULTS, type BootstrapOptions, quantile } from './bootstrap.ts';

/** `documents` draws documents; the others treat every word as a draw of its own and are too narrow for words that come in bursts. */
export const RATE_INTERVALS = ['documents', 'wilson', 'jeffreys', 'exact'] as const;
export type RateInterval = (typeof RATE_INTERVALS)[number];

/**
 * Intervals of the terms' rates per 1,000 words, in the order of `terms`; null where documents are to be drawn and there
 * are not two. All terms share the same resamples.
 */
export const rateIntervals = (
  table: TermTable,
  terms: readonly string[],
  method: RateInterval,
  options: BootstrapOptions = {},
): (Interval | null)[] => {
  const { level } = { ...BOOTSTRAP_DEFAULTS, ...options };
  if (method === 'documents') return bootstrapRates(table, terms, options);
  const interval = { wilson, jeffreys, exact: clopperPearson }[method];
  return terms.map(term => {
    const { lower, upper } = interval(sum(table.terms.get(term)?.counts ?? []), table.total, level);
    return { lower: 1000 * lower, upper: 1000 * upper };
  });
};

const bootstrapRates = (table: TermTable, terms: readonly string[], options: BootstrapOptions): (Interval | null)[] => {
  const { resamples, level, seed } = { ...BOOTSTRAP_DEFAULTS, ...options };
  const n = table.documents.length;
  if (n < 2) return terms.map(() => null);
  const random = createRandom(seed);
  const drawn = terms.map(() => new Float64Array(resamples));
  for (let r = 0; r < resamples; r++) {
    const times = new Uint32Array(n);
    let words = 0;
    for (let i = 0; i < n; i++) {
      const document = Math.floor(random() * n);
      times[document]!++;
      words += table.sizes[document]!;
    }
    terms.forEach((term, t) => {
      const { documents, counts } = table.terms.get(term) ?? { documents: [], counts: [] };
      let count = 0;
      for (let k = 0; k < documents.length; k++) count += times[documents[k]!]! * counts[k]!;
      drawn[t]![r] = words === 0 ? 0 : (1000 * count) / words;
    });
  }
  return terms.map((term, t) => {
    const rate = (1000 * sum(table.terms.get(term)?.counts ?? [])) / table.total;
    const sorted = drawn[t]!.sort();
    return {
      lower: Math.min(rate, quantile(sorted, (1 - level) / 2)),
      upper: Math.max(rate, quantile(sorted, (1 + level) / 2)),
    };
  });
};
