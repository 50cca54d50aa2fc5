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
  { correction, alpha }: { readonly correction: Correction; readonly alpha: number } = TEST_DEFAULTS,
): TestedKeynessRow[] | undefined => {
  if (!isTestable(target, reference)) return undefined;
  const [a, b] = [filled(target), filled(reference)];
  const isListed = choose(a.n + b.n, a.n) <= LISTED;
  const tests = rows.map(({ term }) => {
    const [x, y] = [ratesOf(target.terms.get(term), a), ratesOf(reference.terms.get(term), b)];
    const [mx, my] = [momentsOf(x, a.n), momentsOf(y, b.n)];
    const difference = mx.sum / mx.n - my.sum / my.n;
    return {
      p: isListed ? permutationTest(padded(x, a.n), padded(y, b.n)).p : cautiousP(mx, my),
      needed: documentsNeeded(difference, [variance(mx), variance(my)], { alpha: alpha / rows.length }),
    };
  });
  const adjusted = adjust(
    tests.map(test => test.p),
    correction,
  );
  return rows.map((row, i) => ({
    ...row,
    p: tests[i]!.p,
    adjusted: adjusted[i]!,
    correction,
    tests: rows.length,
    test: isListed ? 'permutation' : 't',
    documentsNeeded: finite(tests[i]!.needed),
  }));
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

const momentsOf = (rates: readonly number[], n: number): Moments => {
  let [sum, squares] = [0, 0];
  for (const rate of rates) {
    sum += rate;
    squares += rate * rate;
  }
  return { n, sum, squares };
};
