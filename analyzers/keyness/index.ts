/** Keyness: which words one respondent uses more than another, by what ratio, and how sure that is. */
import type { Answer } from '../../pipeline/corpus.ts';
import { countTerms, type TermOptions } from '../terms/index.ts';
import { conservativeLogRatio, logRatio, signedG2 } from './measures.ts';

/** One term in two groups. Rates are per 1,000 words; measures are positive where the target uses it more. */
export type KeynessRow = {
  readonly term: string;
  readonly target: number;
  readonly reference: number;
  readonly targetTotal: number;
  readonly referenceTotal: number;
  readonly targetRate: number;
  readonly referenceRate: number;
  readonly g2: number;
  readonly logRatio: number;
  /** Conservative log ratio; 0 = the data do not tell which group uses the word more. */
  readonly lrc: number;
};

export type KeynessOptions = TermOptions & {
  /** Terms with fewer occurrences in both groups together are not tested. */
  readonly minimum?: number;
  /** Error rate of the whole table, divided by the number of terms (Bonferroni). */
  readonly alpha?: number;
};

export const KEYNESS_DEFAULTS = Object.freeze({ minimum: 2, alpha: 0.05 });

/**
 * Compares the words of two groups of answers. Rows are sorted by |LRC|, then |G²|, then by term. Denominators are all
 * words of the group, stop words included. There is no p-value: a few documents are no random sample.
 */
export const keyness = (
  target: readonly Answer[],
  reference: readonly Answer[],
  options: KeynessOptions = {},
): KeynessRow[] => {
  const { minimum, alpha } = { ...KEYNESS_DEFAULTS, ...options };
  const a = countTerms(target, options);
  const b = countTerms(reference, options);
  const terms = [...new Set([...a.counts.keys(), ...b.counts.keys()])].filter(
    term => (a.counts.get(term) ?? 0) + (b.counts.get(term) ?? 0) >= minimum,
  );
  return terms
    .map(term => {
      const counts = {
        target: a.counts.get(term) ?? 0,
        reference: b.counts.get(term) ?? 0,
        targetTotal: a.total,
        referenceTotal: b.total,
      };
      return {
        term,
        ...counts,
        targetRate: (1000 * counts.target) / a.total,
        referenceRate: (1000 * counts.reference) / b.total,
        g2: signedG2(counts),
        logRatio: logRatio(counts),
        lrc: conservativeLogRatio(counts, alpha, terms.length),
      };
    })
    .sort((x, y) => Math.abs(y.lrc) - Math.abs(x.lrc) || Math.abs(y.g2) - Math.abs(x.g2) || (x.term < y.term ? -1 : 1));
};
