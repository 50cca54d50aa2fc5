/** Tests of keyness whose unit is the document: would other documents of the same groups differ in the same way? */
import { finite } from '../contract.ts';
import { adjust, type Correction } from '../statistics/adjust.ts';
import { choose, permutationTest } from '../statistics/permutation.ts';
import { cautiousP, type Moments, variance } from '../statistics/student.ts';
import type { Postings, TermTable } from '../terms/table.ts';
import { documentsNeeded } from '../uncertainty/power.ts';
import type { KeynessRow } from './compare-tables.ts';

/** A row with what the documents say: `p` compares the mean rates of the documents, `adjusted` knows how many there are. */
export type TestedKeynessRow = KeynessRow & {
  readonly p: number;
  readonly adjusted: number;
  readonly correction: Correction;
  /** Number of terms tested. */
  readonly tests: number;
  readonly test: 'permutation' | 't';
  /** Documents per group that would tell this difference in four of five such studies, at the table's error rate; missing without a difference. */
  readonly documentsNeeded: number | undefined;
};

/** With at most this many ways to deal out the documents, all are listed. */
const LISTED = 5000;

export const TEST_DEFAULTS = Object.freeze({ correction: 'holm' as Correction, alpha: 0.05 });

/** Whether both groups have several documents with words: otherwise there is nothing to test with. */
export const isTestable = (target: TermTable, reference: TermTable): boolean =>
  [target, reference].every(table => table.sizes.filter(size => size > 0).length >= 2);

/** The tests of some terms, in their order. `neededFor` is the number of documents that would tell a term's difference. */
export type TermTests = {
  readonly test: TestedKeynessRow['test'];
  readonly tests: number;
  readonly correction: Correction;
  readonly p: readonly number[];
  readonly adjusted: readonly number[];
  readonly neededFor: (place: number) => number | undefined;
};

/**
 * Adds to each row the p-value of the difference between the documents' mean rates: the exact permutation test where
 * there are few documents, else the more cautious of two t-tests (`cautiousP`;
 * Lijffijt et al. 2016, "Significance testing of word frequencies in
 * corpora", Digital Scholarship in the Humanities 31:2, p. 374–397: tests over words count a single talkative document
 * as evidence, tests over documents do not). Rows keep their order. `undefined` where a group has one document.
 */
export const testTerms = (
  rows: readonly KeynessRow[],
  target: TermTable,
  reference: TermTable,
  options: TestOptions = TEST_DEFAULTS,
): TestedKeynessRow[] | undefined => {
  const tests = testsOf(rows, target, reference, options);
  return tests && rows.map((row, i) => withTest(row, i, tests));
};

/** A row with its test, by its place among those that were tested. */
export const withTest = (row: KeynessRow, place: number, tests: TermTests): TestedKeynessRow => ({
  ...row,
  p: tests.p[place]!,
  adjusted: tests.adjusted[place]!,
  correction: tests.correction,
  tests: tests.tests,
  test: tests.test,
  documentsNeeded: tests.neededFor(place),
});

export type TestOptions = { readonly correction: Correction; readonly alpha: number };

/** The tests of terms as `testTerms` adds them to rows; `undefined` where a group has one document. */
export const testsOf = (
  terms: readonly { readonly term: string }[],
  target: TermTable,
  reference: TermTable,
  { correction, alpha }: TestOptions = TEST_DEFAULTS,
): TermTests | undefined => {
  if (!isTestable(target, reference)) return undefined;
  const [a, b] = [filled(target), filled(reference)];
  const isListed = choose(a.n + b.n, a.n) <= LISTED;
  const momentsAt = (place: number): readonly [Moments, Moments] => {
    const { term } = terms[place]!;
    return [momentsOf(target.terms.get(term), a), momentsOf(reference.terms.get(term), b)];
  };
  const p = terms.map(({ term }, place) => {
    if (!isListed) return cautiousP(...momentsAt(place));
    const [x, y] = [ratesOf(target.terms.get(term), a), ratesOf(reference.terms.get(term), b)];
    return permutationTest(padded(x, a.n), padded(y, b.n)).p;
  });
  return {
    test: isListed ? 'permutation' : 't',
    tests: terms.length,
    correction,
    p,
    adjusted: adjust(p, correction),
    neededFor: place => {
      const [x, y] = momentsAt(place);
      const difference = x.sum / x.n - y.sum / y.n;
      return finite(documentsNeeded(difference, [variance(x), variance(y)], { alpha: alpha / terms.length }));
    },
  };
};

type Filled = { readonly sizes: readonly number[]; readonly n: number };

const filled = ({ sizes }: TermTable): Filled => ({ sizes, n: sizes.filter(size => size > 0).length });

/** Rates of the documents that hold the term, per 1,000 words; those that do not are 0. */
const ratesOf = (postings: Postings | undefined, { sizes }: Filled): number[] =>
  (postings?.documents ?? []).map((document, k) => (1000 * postings!.counts[k]!) / sizes[document]!);

const padded = (rates: readonly number[], n: number): number[] => [
  ...rates,
  ...new Array<number>(n - rates.length).fill(0),
];

const NONE: Postings = { documents: [], counts: [] };

/** Sums over the documents' rates per 1,000 words. */
const momentsOf = ({ documents, counts }: Postings = NONE, { sizes, n }: Filled): Moments => {
  let [sum, squares] = [0, 0];
  for (let k = 0; k < documents.length; k++) {
    const rate = (1000 * counts[k]!) / sizes[documents[k]!]!;
    sum += rate;
    squares += rate * rate;
  }
  return { n, sum, squares };
};
