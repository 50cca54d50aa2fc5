/** The term table: how often each term stands in each document, kept sparse; everything that counts words starts from it. */
import { min, sum } from 'd3-array';
import type { Answer } from '../../pipeline/corpus.ts';
import { stopWords } from '../../pipeline/language/stopwords.ts';
import type { Counted, Needs } from '../contract.ts';
import { namesOf } from '../words/classes.ts';
import { unitNeeds, type Whose } from '../words/index.ts';
import { countedTerms } from './counted.ts';
import { eachTerm, type HeadOf, type TermUnit } from './stream.ts';

/** What is counted, and in whose words. */
export type TermOptions = {
  readonly unit: TermUnit;
  /** Words per term: 1 for words, 2 for pairs, and so on. */
  readonly order: number;
  /** Entries of a stop list (`pipeline/language/stop-list.ts`): words that get no row; they still count in the denominators. */
  readonly stopWords: readonly string[];
  readonly whose: Whose;
  /** Splits compounds; needed for the unit `head`. */
  readonly headOf: HeadOf | undefined;
};

export const TERM_DEFAULTS: TermOptions = Object.freeze({
  unit: 'lemma',
  order: 1,
  stopWords: stopWords.entries,
  whose: 'respondent',
  headOf: undefined,
});

/** Documents that hold a term (places in `documents`, ascending) and how often. */
export type Postings = { readonly documents: readonly number[]; readonly counts: readonly number[] };

/** Counts of terms by document, each term under its key: a lemma with its class until `named`. `sizes` are the denominators: all words (or n-grams) of each document, stop words included. */
export type TermTable = {
  readonly documents: readonly string[];
  readonly sizes: readonly number[];
  readonly total: number;
  readonly terms: ReadonlyMap<string, Postings>;
};

/** The same as plain data, with whose each document is: what a counter counts, sends and adds. */
export type TermData = {
  readonly documents: readonly string[];
  readonly respondents: readonly string[];
  readonly sizes: readonly number[];
  readonly terms: readonly (readonly [term: string, postings: Postings])[];
};

/** What counting terms reads. */
export const termNeeds: Needs<TermOptions> = ({ unit = TERM_DEFAULTS.unit, order = TERM_DEFAULTS.order } = {}) =>
  (unit === 'form' || unit === 'stem') && order === 1 ? ['roles', 'counts'] : unitNeeds(unit);

/** Counts the terms of each answer. Parts of one document (see `groupBy`) are documents of their own here. */
export const tabulate = (answers: readonly Answer[], options: Partial<TermOptions> = {}): TermTable => {
  const stream = { ...TERM_DEFAULTS, ...options };
  const counted = countedTerms(answers, stream);
  if (counted !== undefined) return tableOf(answers, counted);
  const terms = new Map<string, { documents: number[]; counts: number[] }>();
  const sizes = answers.map((answer, d) =>
    eachTerm(answer, stream, term => {
      const postings = terms.get(term);
      if (postings === undefined) terms.set(term, { documents: [d], counts: [1] });
      else if (postings.documents.at(-1) === d) postings.counts[postings.counts.length - 1]!++;
      else {
        postings.documents.push(d);
        postings.counts.push(1);
      }
    }),
  );
  return tableOf(answers, { sizes, terms });
};

const tableOf = (answers: readonly Answer[], { sizes, terms }: Pick<TermTable, 'sizes' | 'terms'>): TermTable => ({
  documents: answers.map(a => a.document.id),
  sizes,
  total: sum(sizes),
  terms,
});

/** The counts of the answers as data; the half of a counter of terms that counts. */
export const countTerms = (answers: readonly Answer[], options: Partial<TermOptions> = {}): TermData => {
  const { documents, sizes, terms } = tabulate(answers, options);
  return { documents, respondents: answers.map(respondentOf), sizes, terms: [...terms] };
};

/** The half that adds. */
export const addTerms = (a: TermData, b: TermData): TermData => {
  const { documents, sizes, terms } = joinTables([openTable(a), openTable(b)]);
  return { documents, respondents: [...a.respondents, ...b.respondents], sizes, terms: [...terms] };
};

/** Data as a table in which terms are found by name. */
export const openTable = ({ documents, sizes, terms }: TermData): TermTable => ({
  documents,
  sizes,
  total: sum(sizes),
  terms: new Map(terms),
});

/**
 * The tables of everything that is compared, their terms under the names that a reader sees: `skola`, or `skola (verb)` where the lemma
 * stands in these tables with another class as well. Each class remains a term of its own.
 */
export const named = <Table extends TermTable>(tables: readonly Table[]): Table[] => {
  if (!tables.some(hasClasses)) return [...tables];
  const nameOf = namesOf(keysOf(tables));
  return tables.map(table => renamed(table, nameOf));
};

/** Forms and stems have no classes, and are named as they are. */
const hasClasses = ({ terms }: TermTable): boolean => {
  for (const key of terms.keys()) if (key.endsWith(')')) return true;
  return false;
};

function* keysOf(tables: readonly TermTable[]): Iterable<string> {
  for (const { terms } of tables) yield* terms.keys();
}

/** A table under other names; terms of the same name are joined. */
export const renamed = <Table extends TermTable>(table: Table, nameOf: (key: string) => string): Table => {
  const terms = new Map<string, Postings>();
  for (const [key, postings] of table.terms) {
    const name = nameOf(key);
    const known = terms.get(name);
    terms.set(name, known === undefined ? postings : joinPostings([known, postings]));
  }
  return { ...table, terms };
};

/** Postings of several terms as one. */
export const joinPostings = (parts: readonly Postings[]): Postings => {
  const counts = new Map<number, number>();
  for (const part of parts)
    part.documents.forEach((d, k) => void counts.set(d, (counts.get(d) ?? 0) + part.counts[k]!));
  const sorted = [...counts].sort((a, b) => a[0] - b[0]);
  return { documents: sorted.map(([d]) => d), counts: sorted.map(([, count]) => count) };
};

/** Counted groups that are compared with one another, opened and `named`. */
export const openGroups = (groups: readonly Counted<TermData>[]): Counted<TermTable>[] => {
  const tables = named(groups.map(({ table }) => openTable(table)));
  return groups.map(({ name }, i) => ({ name, table: tables[i]! }));
};

/** Whose an answer is; one by nobody known stands for itself. */
const respondentOf = ({ document, structure }: Answer): string => structure.respondent?.name ?? document.id;

/** Postings of a known length while they are filled. */
type Filling = { readonly documents: number[]; readonly counts: number[]; next: number };

const fillingOf = (length: number): Filling => ({
  documents: new Array<number>(length),
  counts: new Array<number>(length),
  next: 0,
});

/** One table of several, their documents in the order given. */
export const joinTables = (tables: readonly TermTable[]): TermTable => {
  const lengths = new Map<string, number>();
  for (const table of tables)
    for (const [term, { documents }] of table.terms) lengths.set(term, (lengths.get(term) ?? 0) + documents.length);
  const filling = new Map<string, Filling>();
  for (const [term, length] of lengths) filling.set(term, fillingOf(length));
  let offset = 0;
  for (const table of tables) {
    for (const [term, { documents, counts }] of table.terms) {
      const postings = filling.get(term)!;
      for (let k = 0; k < documents.length; k++) {
        postings.documents[postings.next] = documents[k]! + offset;
        postings.counts[postings.next++] = counts[k]!;
      }
    }
    offset += table.documents.length;
  }
  const terms = new Map<string, Postings>();
  for (const [term, { documents, counts }] of filling) terms.set(term, { documents, counts });
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
  const join = joinerOf(placeOf, places.size);
  for (const [term, postings] of table.terms) terms.set(term, join(postings));
  return { documents: [...places.keys()], sizes, total: table.total, terms };
};

/** Postings by document → postings by place, in ascending order; several documents may have one place. */
const joinerOf = (placeOf: readonly number[], places: number): ((postings: Postings) => Postings) => {
  const sums = new Float64Array(places);
  return ({ documents, counts }) => {
    const found: number[] = [];
    for (let k = 0; k < documents.length; k++) {
      const place = placeOf[documents[k]!]!;
      if (sums[place] === 0) found.push(place);
      sums[place]! += counts[k]!;
    }
    found.sort((a, b) => a - b);
    const joined = found.map(place => sums[place]!);
    for (const place of found) sums[place] = 0;
    return { documents: found, counts: joined };
  };
};

/** Number of documents with words, and the share of the shortest of them. Work it out once for all terms of a table. */
export type SizeFacts = { readonly filled: number; readonly smallest: number };

export const sizeFacts = ({ sizes, total }: TermTable): SizeFacts => {
  const filled = sizes.filter(size => size > 0);
  return { filled: filled.length, smallest: (min(filled) ?? total) / total };
};

/** How often a term stands in the whole table. */
export const countOf = ({ terms }: TermTable, term: string): number => sum(terms.get(term)?.counts ?? []);
