/** The term table: how often each term stands in each document, kept sparse; everything that counts words starts from it. */
import type { Answer } from '../../pipeline/corpus.ts';
import { stopWords } from '../../pipeline/language/stopwords.ts';
import type { Unit, Whose } from '../words/index.ts';
import { eachTerm, type HeadOf, type TermUnit } from './stream.ts';

export type TermOptions = {
  readonly unit?: TermUnit;
  /** Words per term: 1 for words, 2 for pairs, and so on. */
  readonly order?: number;
  /** Words (lower-case forms) that get no row; they still count in the denominators. */
  readonly stopWords?: readonly string[];
  readonly whose?: Whose;
  /** Splits compounds; needed for the unit `head`. */
  readonly headOf?: HeadOf;
};

export const TERM_DEFAULTS = Object.freeze({
  unit: 'form' as Unit,
  order: 1,
  stopWords: stopWords.words as readonly string[],
  whose: 'respondent' as Whose,
});

/** Documents that hold a term (places in `documents`, ascending) and how often. */
export type Postings = { readonly documents: readonly number[]; readonly counts: readonly number[] };

/** Counts of terms by document. `sizes` are the denominators: all words (or n-grams) of each document, stop words included. */
export type TermTable = {
  readonly documents: readonly string[];
  readonly sizes: readonly number[];
  readonly total: number;
  readonly terms: ReadonlyMap<string, Postings>;
};

/** Counts the terms of each answer. Parts of one document (see `groupBy`) are documents of their own here. */
export const tabulate = (answers: readonly Answer[], options: TermOptions = {}): TermTable => {
  const { stopWords: stops, ...rest } = { ...TERM_DEFAULTS, ...options };
  const stream = { ...rest, stopWords: new Set(stops) };
  const terms = new Map<string, { documents: number[]; counts: number[] }>();
  const sizes = answers.map((answer, d) => {
    let size = 0;
    eachTerm(answer, stream, term => {
      size++;
      if (term === null) return;
      const postings = terms.get(term);
      if (postings === undefined) terms.set(term, { documents: [d], counts: [1] });
      else if (postings.documents.at(-1) === d) postings.counts[postings.counts.length - 1]!++;
      else {
        postings.documents.push(d);
        postings.counts.push(1);
      }
    });
    return size;
  });
  return { documents: answers.map(a => a.document.id), sizes, total: sum(sizes), terms };
};

/** One table of several, their documents in the order given. */
export const joinTables = (tables: readonly TermTable[]): TermTable => {
  const terms = new Map<string, { documents: number[]; counts: number[] }>();
  let offset = 0;
  for (const table of tables) {
    for (const [term, { documents, counts }] of table.terms) {
      let postings = terms.get(term);
      if (postings === undefined) {
        postings = { documents: [], counts: [] };
        terms.set(term, postings);
      }
      for (let k = 0; k < documents.length; k++) {
        postings.documents.push(documents[k]! + offset);
        postings.counts.push(counts[k]!);
      }
    }
    offset += table.documents.length;
  }
  const sizes = tables.flatMap(table => table.sizes);
  return { documents: tables.flatMap(table => table.documents), sizes, total: sum(sizes), terms };
};

/**
 * The table with documents of the same name joined into one: with the respondents' names, the unit of dispersion and of
 * tests is the speaker, whose speeches are not independent of one another. `names` has one entry per document.
 */
export const mergeDocuments = (table: TermTable, names: readonly string[]): TermTable => {
  const places = new Map<string, number>();
  const placeOf = names.map(name => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
  const sizes = new Array<number>(places.size).fill(0);
  table.sizes.forEach((size, d) => {
    sizes[placeOf[d]!]! += size;
  });
  const terms = new Map<string, Postings>();
  for (const [term, { documents, counts }] of table.terms) {
    const merged = new Map<number, number>();
    documents.forEach((d, k) => {
      merged.set(placeOf[d]!, (merged.get(placeOf[d]!) ?? 0) + counts[k]!);
    });
    const sorted = [...merged].sort((a, b) => a[0] - b[0]);
    terms.set(term, { documents: sorted.map(([d]) => d), counts: sorted.map(([, count]) => count) });
  }
  return { documents: [...places.keys()], sizes, total: table.total, terms };
};

/** Number of documents with words, and the share of the shortest of them; worked out once per table. */
export const sizeFacts = (table: TermTable): { readonly filled: number; readonly smallest: number } => {
  let facts = FACTS.get(table);
  if (facts === undefined) {
    const sizes = table.sizes.filter(size => size > 0);
    const smallest = sizes.reduce((least, size) => Math.min(least, size), table.total) / table.total;
    facts = { filled: sizes.length, smallest };
    FACTS.set(table, facts);
  }
  return facts;
};

const FACTS = new WeakMap<TermTable, { readonly filled: number; readonly smallest: number }>();

/** How often a term stands in the whole table. */
export const countOf = ({ terms }: TermTable, term: string): number => sum(terms.get(term)?.counts ?? []);

export const sum = (values: readonly number[]): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
