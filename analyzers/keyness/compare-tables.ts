/** Two tables compared term by term: which words the target uses more than the reference, by what ratio, and how sure that is. */
import { sum } from 'd3-array';
import { finite } from '../contract.ts';
import { deviationOfProportions } from '../dispersion/deviation.ts';
import { juillandD } from '../dispersion/juilland.ts';
import { type Postings, sizeFacts, type TermTable } from '../terms/table.ts';
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
  /** Lower bound of the log ratio, for lists of the target's words only; missing where the target does not use the term (−∞). */
  readonly positiveLrc: number | undefined;
  /** Documents of each group that hold the term. */
  readonly targetDocuments: number;
  readonly referenceDocuments: number;
  /** Gries' DP and Juilland's D of the term in each group; missing where a group has one document. */
  readonly targetDp: number | undefined;
  readonly referenceDp: number | undefined;
  readonly targetJuilland: number | undefined;
  readonly referenceJuilland: number | undefined;
} & Partial<Readonly<Record<ExtraMeasure, number | undefined>>>;

export type KeynessTableOptions = {
  /** Terms with fewer occurrences in both groups together are not tested. */
  readonly minimum: number;
  /** Error rate of the whole table, divided by the number of terms (Bonferroni). */
  readonly alpha: number;
  /** Further measures, each a column of its own; missing where they are infinite or not defined. */
  readonly measures: readonly ExtraMeasure[];
};

export const KEYNESS_TABLE_DEFAULTS: KeynessTableOptions = Object.freeze({ minimum: 2, alpha: 0.05, measures: [] });

/** What of a row the counts alone give: enough to order rows and to choose among them. */
export type BriefKeynessRow = Omit<KeynessRow, ForReaders | ExtraMeasure>;
type ForReaders = 'positiveLrc' | 'targetDp' | 'referenceDp' | 'targetJuilland' | 'referenceJuilland';

/** All terms of a comparison in brief, and each in full when it is shown. */
export type BriefComparison = {
  readonly rows: readonly BriefKeynessRow[];
  readonly complete: (row: BriefKeynessRow) => KeynessRow;
  readonly positiveLrcOf: (row: BriefKeynessRow) => number | undefined;
  /** The further measures that were asked for. */
  readonly extrasOf: (row: BriefKeynessRow) => Partial<Readonly<Record<ExtraMeasure, number | undefined>>>;
};

/**
 * Compares the terms of two tables. Rows are sorted by |LRC|, then |G²|, then by term. Denominators are all words of the table,
 * stop words included. There is no p-value here: words of one document are no random sample. Where both groups have
 * several documents, `testTerms` gives one. A table without words can be compared with nothing: no rows.
 */
export const compareTables = (
  target: TermTable,
  reference: TermTable,
  options: Partial<KeynessTableOptions> = {},
): KeynessRow[] => {
  const { rows, complete } = compareBriefly(target, reference, options);
  return rows.map(complete);
};

/** The same rows in the same order, of which only those that are shown need be completed. */
export const compareBriefly = (
  target: TermTable,
  reference: TermTable,
  options: Partial<KeynessTableOptions> = {},
): BriefComparison => {
  const { minimum, alpha, measures } = { ...KEYNESS_TABLE_DEFAULTS, ...options };
  if (target.total === 0 || reference.total === 0) return NOTHING;
  const [targetFacts, referenceFacts] = [sizeFacts(target), sizeFacts(reference)];
  const terms: string[] = [];
  const postings: Postings[] = [];
  const counts: number[] = [];
  const compare = (term: string, a: Postings, b: Postings): void => {
    const [x, y] = [sumOf(a.counts), sumOf(b.counts)];
    if (x + y < minimum) return;
    terms.push(term);
    postings.push(a, b);
    counts.push(x, y);
  };
  for (const [term, a] of target.terms) compare(term, a, reference.terms.get(term) ?? NOWHERE);
  for (const [term, b] of reference.terms) if (!target.terms.has(term)) compare(term, NOWHERE, b);
  // Rare terms have the same few counts: each pair of counts is judged once.
  const totals = { targetTotal: target.total, referenceTotal: reference.total };
  const judged = oncePerCounts(totals, pair => ({
    g2: signedG2(pair),
    logRatio: logRatio(pair),
    lrc: conservativeLogRatio(pair, alpha, terms.length),
  }));
  const positive = oncePerCounts(totals, pair => finite(positiveLogRatio(pair, alpha, terms.length)));
  const positiveLrcOf = (row: BriefKeynessRow): number | undefined => positive(row.target, row.reference);
  const extras = oncePerCounts(totals, pair =>
    Object.fromEntries(measures.map(name => [name, finite(EXTRA_MEASURES[name](pair))])),
  );
  const rows = terms.map((term, i): BriefKeynessRow => {
    const [x, y] = [counts[2 * i]!, counts[2 * i + 1]!];
    const { g2, logRatio: ratio, lrc } = judged(x, y);
    return {
      term,
      target: x,
      reference: y,
      targetTotal: target.total,
      referenceTotal: reference.total,
      targetRate: (1000 * x) / target.total,
      referenceRate: (1000 * y) / reference.total,
      g2,
      logRatio: ratio,
      lrc,
      targetDocuments: postings[2 * i]!.documents.length,
      referenceDocuments: postings[2 * i + 1]!.documents.length,
    };
  });
  return {
    rows: rows.sort(
      (x, y) => Math.abs(y.lrc) - Math.abs(x.lrc) || Math.abs(y.g2) - Math.abs(x.g2) || (x.term < y.term ? -1 : 1),
    ),
    positiveLrcOf,
    extrasOf: row => extras(row.target, row.reference),
    complete: ({ targetDocuments, referenceDocuments, ...row }) => {
      const [a, b] = [target.terms.get(row.term), reference.terms.get(row.term)];
      return {
        ...row,
        positiveLrc: positive(row.target, row.reference),
        targetDocuments,
        referenceDocuments,
        targetDp: a && deviationOfProportions(a, target, targetFacts),
        referenceDp: b && deviationOfProportions(b, reference, referenceFacts),
        targetJuilland: a && juillandD(a, target, targetFacts),
        referenceJuilland: b && juillandD(b, reference, referenceFacts),
        ...extras(row.target, row.reference),
      };
    },
  };
};

const NOTHING: BriefComparison = {
  rows: [],
  complete: row => row as KeynessRow,
  positiveLrcOf: () => undefined,
  extrasOf: () => ({}),
};

const sumOf = (counts: readonly number[]): number => {
  let total = 0;
  for (const count of counts) total += count;
  return total;
};

/** What follows from a pair of counts in one comparison, worked out once for each pair. */
const oncePerCounts = <T>(
  totals: Pick<Counts, 'targetTotal' | 'referenceTotal'>,
  workOut: (counts: Counts) => T,
): ((target: number, reference: number) => T) => {
  const known = new Map<number, Map<number, T>>();
  return (target, reference) => {
    let row = known.get(target);
    if (row === undefined) {
      row = new Map();
      known.set(target, row);
    }
    let value = row.get(reference);
    if (value === undefined) {
      value = workOut({ target, reference, ...totals });
      row.set(reference, value);
    }
    return value;
  };
};

/** A list of words with their counts as a table of one document. */
export const listTable = (name: string, list: ReadonlyMap<string, number>): TermTable => {
  const total = sum(list.values());
  const terms = new Map([...list].map(([term, count]) => [term, { documents: [0], counts: [count] }]));
  return { documents: [name], sizes: [total], total, terms };
};

const NOWHERE: Postings = { documents: [], counts: [] };
