/** tf-idf: words that are frequent here and rare elsewhere. */
import { max, sum } from 'd3-array';

/** What is known of a document for weighting its terms. */
export type DocumentTotals = { readonly words: number; readonly most: number; readonly meanCount: number };

export type TfIdfOptions = {
  readonly tf?: keyof typeof TF;
  readonly idf?: keyof typeof IDF;
  /** Base of all logarithms. */
  readonly base?: number;
  readonly smoothing?: number;
  readonly k?: number;
};

export const TFIDF_DEFAULTS = Object.freeze({
  tf: 'count' as keyof typeof TF,
  idf: 'inverse' as keyof typeof IDF,
  base: 10,
  smoothing: 0,
  k: 0,
});

type Log = (x: number) => number;

/** Weights of a count in its document (Manning, Raghavan and Schütze 2008, Introduction to Information Retrieval, §6.4). */
const TF = {
  count: (n: number) => n,
  prop: (n: number, { words }: DocumentTotals) => n / words,
  propmax: (n: number, { most }: DocumentTotals) => n / most,
  logcount: (n: number, _: DocumentTotals, log: Log) => (n === 0 ? 0 : 1 + log(n)),
  boolean: (n: number) => (n > 0 ? 1 : 0),
  augmented: (n: number, { most }: DocumentTotals) => (n === 0 ? 0 : 0.5 + (0.5 * n) / most),
  logave: (n: number, { meanCount }: DocumentTotals, log: Log) => (n === 0 ? 0 : (1 + log(n)) / (1 + log(meanCount))),
} as const;

type Weighing = {
  readonly documents: number;
  readonly greatest: number;
  readonly smoothing: number;
  readonly k: number;
  readonly log: Log;
};

/** Weights of a term by the number of documents that have it (Spärck Jones 1972, Journal of Documentation 28:1, p. 11–21). */
const IDF = {
  count: (df: number) => df,
  unary: () => 1,
  inverse: (df: number, { documents, smoothing, k, log }: Weighing) => log(smoothing + documents / (k + df)),
  inversemax: (df: number, { greatest, smoothing, k, log }: Weighing) => log(smoothing + greatest / (k + df)),
  inverseprob: (df: number, { documents, k, log }: Weighing) => Math.max(0, log((documents - df) / (k + df))),
} as const;

/** Weighted counts, document by document, of a dense table (rows = documents, columns = terms). */
export const tfIdf = (counts: readonly (readonly number[])[], options: TfIdfOptions = {}): number[][] => {
  const { tf, idf, base, smoothing, k } = { ...TFIDF_DEFAULTS, ...options };
  const log: Log = base === 10 ? Math.log10 : base === 2 ? Math.log2 : x => Math.log(x) / Math.log(base);
  const df = (counts[0] ?? []).map((_, term) => counts.filter(row => row[term]! > 0).length);
  const weighing = { documents: counts.length, greatest: max(df) ?? 0, smoothing, k, log };
  return counts.map(row => {
    const totals = totalsOf(row);
    return row.map((n, term) => TF[tf](n, totals, log) * IDF[idf](df[term]!, weighing));
  });
};

const totalsOf = (row: readonly number[]): DocumentTotals => {
  const present = row.filter(n => n > 0);
  const words = sum(present);
  return { words, most: max(present) ?? 0, meanCount: words / present.length };
};

/** The default weight (count × log10 of documents over documents with the term) of one cell of a sparse table. */
export const tfIdfOf = (count: number, documentsWithTerm: number, documents: number): number =>
  count * Math.log10(documents / documentsWithTerm);
