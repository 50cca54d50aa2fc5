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
export type BriefKeynessRow = Omit<KeynessRow, Dispersion | ExtraMeasure>;
type Dispersion = 'targetDp' | 'referenceDp' | 'targetJuilland' | 'referenceJuilland';

/** All terms of a comparison in brief, and each in full when it is shown. */
export type BriefComparison = {
  readonly rows: readonly BriefKeynessRow[];
  readonly complete: (row: BriefKeynessRow) => KeynessRow;
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
  if (target.total === 0 || reference.total === 0) return { rows: [], complete: row => row as KeynessRow };
  const [targetFacts, referenceFacts] = [sizeFacts(target), sizeFacts(reference)];
  const tested: (readonly [term: string, a: Postings, b: Postings, counts: Counts])[] = [];
  const compare = (term: string, a: Postings, b: Postings): void => {
    const counts = {
      target: sumOf(a.counts),
      reference: sumOf(b.counts),
      targetTotal: target.total,
      referenceTotal: reference.total,
    };
    if (counts.target + counts.reference >= minimum) tested.push([term, a, b, counts]);
  };
  for (const [term, a] of target.terms) compare(term, a, reference.terms.get(term) ?? NOWHERE);
  for (const [term, b] of reference.terms) if (!target.terms.has(term)) compare(term, NOWHERE, b);
  // Rare terms have the same few counts: each pair of counts is judged once.
  const judged = oncePerCounts(counts => ({
    g2: signedG2(counts),
    logRatio: logRatio(counts),
    lrc: conservativeLogRatio(counts, alpha, tested.length),
    positiveLrc: finite(positiveLogRatio(counts, alpha, tested.length)),
  }));
  const extras = oncePerCounts(counts =>
    Object.fromEntries(measures.map(name => [name, finite(EXTRA_MEASURES[name](counts))])),
  );
  const rows = tested.map(([term, a, b, counts]): BriefKeynessRow => {
    const { g2, logRatio: ratio, lrc, positiveLrc } = judged(counts);
    return {
      term,
      target: counts.target,
      reference: counts.reference,
      targetTotal: counts.targetTotal,
      referenceTotal: counts.referenceTotal,
      targetRate: (1000 * counts.target) / target.total,
      referenceRate: (1000 * counts.reference) / reference.total,
      g2,
      logRatio: ratio,
      lrc,
      positiveLrc,
      targetDocuments: a.documents.length,
      referenceDocuments: b.documents.length,
    };
  });
  return {
    rows: rows.sort(
      (x, y) => Math.abs(y.lrc) - Math.abs(x.lrc) || Math.abs(y.g2) - Math.abs(x.g2) || (x.term < y.term ? -1 : 1),
    ),
    complete: row => {
      const [a, b] = [target.terms.get(row.term), reference.terms.get(row.term)];
      return {
        ...row,
        targetDp: a && deviationOfProportions(a, target, targetFacts),
        referenceDp: b && deviationOfProportions(b, reference, referenceFacts),
        targetJuilland: a && juillandD(a, target, targetFacts),
        referenceJuilland: b && juillandD(b, reference, referenceFacts),
        ...extras(row),
      };
    },
  };
};

const sumOf = (counts: readonly number[]): number => {
  let total = 0;
  for (const count of counts) total += count;
  return total;
};

/** What follows from counts, worked out once for each pair of them; the totals are those of one comparison. */
const oncePerCounts = <T>(workOut: (counts: Counts) => T): ((counts: Counts) => T) => {
  const known = new Map<number, Map<number, T>>();
  return counts => {
    let row = known.get(counts.target);
    if (row === undefined) {
      row = new Map();
      known.set(counts.target, row);
    }
    let value = row.get(counts.reference);
    if (value === undefined) {
      value = workOut(counts);
      row.set(counts.reference, value);
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
