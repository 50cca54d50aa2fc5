/** Keyness: which words one respondent uses more than another, by what ratio, and how sure that is. */
import type { Answer } from '../../pipeline/corpus.ts';
import { deviationOfProportions } from '../dispersion/deviation.ts';
import { juillandD } from '../dispersion/juilland.ts';
import { type Postings, sum, type TermOptions, type TermTable, tabulate } from '../terms/table.ts';
import { type Counts, conservativeLogRatio, logRatio, positiveLogRatio, signedG2 } from './measures.ts';
import { EXTRA_MEASURES, type ExtraMeasure } from './measures-by-name.ts';

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
  /** Lower bound of the log ratio, for lists of the target's words only. */
  readonly positiveLrc: number;
  /** Documents of each group that hold the term. */
  readonly targetDocuments: number;
  readonly referenceDocuments: number;
  /** Gries' DP and Juilland's D of the term in each group; missing where a group has one document. */
  readonly targetDp: number | undefined;
  readonly referenceDp: number | undefined;
  readonly targetJuilland: number | undefined;
  readonly referenceJuilland: number | undefined;
} & Partial<Readonly<Record<ExtraMeasure, number>>>;

export type KeynessTableOptions = {
  /** Terms with fewer occurrences in both groups together are not tested. */
  readonly minimum?: number;
  /** Error rate of the whole table, divided by the number of terms (Bonferroni). */
  readonly alpha?: number;
  /** Further measures, each a column of its own. */
  readonly measures?: readonly ExtraMeasure[];
};

export type KeynessOptions = TermOptions & KeynessTableOptions;

export const KEYNESS_DEFAULTS = Object.freeze({ minimum: 2, alpha: 0.05, measures: [] as readonly ExtraMeasure[] });

/**
 * Compares the words of two groups of answers. Rows are sorted by |LRC|, then |G²|, then by term. Denominators are all
 * words of the group, stop words included. There is no p-value here: words of one document are no random sample. Where both
 * groups have several documents, `testTerms` gives one.
 */
export const keyness = (
  target: readonly Answer[],
  reference: readonly Answer[],
  options: KeynessOptions = {},
): KeynessRow[] => compareTables(tabulate(target, options), tabulate(reference, options), options);

/** The same for tables that are there already, or for a word list (`listTable`). */
export const compareTables = (
  target: TermTable,
  reference: TermTable,
  options: KeynessTableOptions = {},
): KeynessRow[] => {
  const { minimum, alpha, measures } = { ...KEYNESS_DEFAULTS, ...options };
  const tested: (readonly [term: string, a: Postings, b: Postings, counts: Counts])[] = [];
  const totals = { targetTotal: target.total, referenceTotal: reference.total };
  const compare = (term: string, a: Postings, b: Postings): void => {
    const counts = { target: sum(a.counts), reference: sum(b.counts), ...totals };
    if (counts.target + counts.reference >= minimum) tested.push([term, a, b, counts]);
  };
  for (const [term, a] of target.terms) compare(term, a, reference.terms.get(term) ?? NOWHERE);
  for (const [term, b] of reference.terms) if (!target.terms.has(term)) compare(term, NOWHERE, b);
  return tested
    .map(([term, a, b, counts]) => ({
      term,
      ...counts,
      targetRate: (1000 * counts.target) / target.total,
      referenceRate: (1000 * counts.reference) / reference.total,
      g2: signedG2(counts),
      logRatio: logRatio(counts),
      lrc: conservativeLogRatio(counts, alpha, tested.length),
      positiveLrc: positiveLogRatio(counts, alpha, tested.length),
      targetDocuments: a.documents.length,
      referenceDocuments: b.documents.length,
      targetDp: a === NOWHERE ? undefined : deviationOfProportions(a, target),
      referenceDp: b === NOWHERE ? undefined : deviationOfProportions(b, reference),
      targetJuilland: a === NOWHERE ? undefined : juillandD(a, target),
      referenceJuilland: b === NOWHERE ? undefined : juillandD(b, reference),
      ...Object.fromEntries(measures.map(name => [name, EXTRA_MEASURES[name](counts)])),
    }))
    .sort((x, y) => Math.abs(y.lrc) - Math.abs(x.lrc) || Math.abs(y.g2) - Math.abs(x.g2) || (x.term < y.term ? -1 : 1));
};

/** A list of words with their counts as a table of one document. */
export const listTable = (name: string, list: ReadonlyMap<string, number>): TermTable => {
  const total = sum([...list.values()]);
  const terms = new Map([...list].map(([term, count]) => [term, { documents: [0], counts: [count] }]));
  return { documents: [name], sizes: [total], total, terms };
};

const NOWHERE: Postings = { documents: [], counts: [] };
