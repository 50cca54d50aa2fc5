/** Dictionaries: how often the words of each category stand in each group of texts, which words they are, and how much of the texts they cover. */
import { sum } from 'd3-array';
import type { Answer } from '../../pipeline/corpus.ts';
import { TOKEN_KINDS } from '../../pipeline/tokenize/types.ts';
import { analyserOf, type Counter, rateOf } from '../contract.ts';
import { addTerms, openTable, type TermData } from '../terms/table.ts';
import { BOOTSTRAP_DEFAULTS } from '../uncertainty/bootstrap.ts';
import { type RateInterval, rateIntervals } from '../uncertainty/rates.ts';
import { roleOf, unitNeeds, type Whose } from '../words/index.ts';
import { compileDictionary, compiledFor, createSearch, type DictionaryUnit } from './search.ts';
import type { Dictionary } from './types.ts';

export { DICTIONARY_UNITS, type DictionaryUnit } from './search.ts';
export { DICTIONARY_FORMATS, type Dictionary, type DictionaryEntry, type DictionaryFormat } from './types.ts';

/** One category of one group. */
export type LookupRow = {
  readonly group: string;
  /** With those that it stands in before it: `emotion.joy`. What stands in a category counts there, too. */
  readonly category: string;
  readonly count: number;
  readonly total: number;
  readonly rate: number | undefined;
  readonly documents: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly interval?: RateInterval;
  /** Share of the group's words that stand in any category. */
  readonly coverage: number | undefined;
  /** What was found most often. */
  readonly matches: string;
  readonly basis: string;
};

export type LookupOptions = {
  readonly dictionary: Dictionary;
  readonly unit: DictionaryUnit;
  readonly whose: Whose;
  readonly interval: RateInterval | 'none';
  readonly level: number;
  readonly seed: number;
  readonly resamples: number;
};

export const LOOKUP_DEFAULTS: LookupOptions = Object.freeze({
  dictionary: Object.freeze({ name: '', entries: [] }),
  unit: 'form',
  whose: 'respondent',
  interval: 'documents',
  ...BOOTSTRAP_DEFAULTS,
});

/** Counts by document, each category under its name; which words were found; and how many words of each document are covered. */
export type LookupData = {
  readonly table: TermData;
  readonly covered: readonly number[];
  readonly words: readonly (readonly [category: string, words: string, count: number])[];
};

/** Counts categories by document; rows as `lookup` gives them. */
export const lookupCounter: Counter<LookupData, LookupRow, LookupOptions> = {
  needs: given => {
    const { dictionary, unit } = { ...LOOKUP_DEFAULTS, ...given };
    return unitNeeds(compileDictionary(dictionary, unit).needsTags ? 'lemma' : 'form');
  },
  count: (answers, given) => countCategories(answers, { ...LOOKUP_DEFAULTS, ...given }),
  add: (a, b) => ({
    table: addTerms(a.table, b.table),
    covered: [...a.covered, ...b.covered],
    words: [...wordCounts([...a.words, ...b.words])],
  }),
  rows: (groups, given) => {
    const options = { ...LOOKUP_DEFAULTS, ...given };
    const { categories } = compileDictionary(options.dictionary, options.unit);
    const rows = groups.flatMap(({ name, table }) => rowsOf(name, table, categories, options));
    return { rows, notices: [], options };
  },
};

/**
 * How often each group uses the words of each category of a dictionary: counts, rates per 1,000 words with limits, in how many documents, the
 * words that were found, and the share of all words that any category covers. A phrase counts once; words under several categories count in each.
 *
 * @throws {OrdskifteError} NOT_TAGGED for lemmas of untagged words, BAD_OPTION for an entry that makes no sense
 */
export const lookup = analyserOf(lookupCounter);

const WORD = TOKEN_KINDS.indexOf('word');

const countCategories = (answers: readonly Answer[], { dictionary, unit, whose }: LookupOptions): LookupData => {
  const terms = new Map<string, { documents: number[]; counts: number[] }>();
  const words: [string, string, number][] = [];
  const [sizes, covered]: [number[], number[]] = [[], []];
  answers.forEach((answer, d) => {
    const { tokens } = answer;
    const { vocabulary } = tokens;
    const compiled = compiledFor(vocabulary, dictionary, unit);
    const search = createSearch(answer, compiled);
    const isCovered = new Uint8Array(tokens.length);
    let size = 0;
    tokens.sentences.forEach((sentence, s) => {
      if (whose !== 'all' && roleOf(answer, s) !== whose) return;
      for (let i = sentence.firstToken; i < sentence.endToken; i++) if (tokens.kind[i] === WORD) size++;
      for (const { category, first, end } of search(sentence)) {
        const name = compiled.categories[category]!;
        addOne(terms, name, d);
        words.push([name, Array.from(tokens.lower.slice(first, end), id => vocabulary.words[id]!).join(' '), 1]);
        isCovered.fill(1, first, end);
      }
    });
    sizes.push(size);
    covered.push(isCovered.reduce((all, one, i) => all + (one === 1 && tokens.kind[i] === WORD ? 1 : 0), 0));
  });
  const documents = answers.map(({ document }) => document.id);
  const respondents = answers.map(({ document, structure }) => structure.respondent?.name ?? document.id);
  return { table: { documents, respondents, sizes, terms: [...terms] }, covered, words: wordCounts(words) };
};

const addOne = (
  terms: Map<string, { documents: number[]; counts: number[] }>,
  term: string,
  document: number,
): void => {
  const postings = terms.get(term);
  if (postings === undefined) terms.set(term, { documents: [document], counts: [1] });
  else if (postings.documents.at(-1) === document) postings.counts[postings.counts.length - 1]!++;
  else {
    postings.documents.push(document);
    postings.counts.push(1);
  }
};

/** Counts of the same words of a category as one, in the order of first mention. */
const wordCounts = (words: LookupData['words']): LookupData['words'] => {
  const counts = new Map<string, [string, string, number]>();
  for (const [category, own, count] of words) {
    const known = counts.get(`${category}\t${own}`);
    if (known) known[2] += count;
    else counts.set(`${category}\t${own}`, [category, own, count]);
  }
  return [...counts.values()];
};

const SHOWN = 10;

const rowsOf = (
  group: string,
  { table: data, covered, words }: LookupData,
  categories: readonly string[],
  { interval, level, seed, resamples }: LookupOptions,
): LookupRow[] => {
  const table = openTable(data);
  const limits = interval === 'none' ? [] : rateIntervals(table, categories, interval, { level, seed, resamples });
  const coverage = table.total === 0 ? undefined : sum(covered) / table.total;
  return categories.map((category, i) => {
    const postings = table.terms.get(category);
    const count = sum(postings?.counts ?? []);
    const limit = table.total === 0 ? undefined : limits[i];
    return {
      group,
      category,
      count,
      total: table.total,
      rate: rateOf(count, table.total, 1000),
      documents: postings?.documents.length ?? 0,
      ...(interval !== 'none' && { lower: limit?.lower, upper: limit?.upper, ...(limit && { interval }) }),
      coverage,
      matches: foundOf(words, category)
        .slice(0, SHOWN)
        .map(([, own, times]) => `${own} ${times}`)
        .join('; '),
      basis: 'words',
    };
  });
};

/** What was found of a category, most often first. */
export const foundOf = (words: LookupData['words'], category: string): LookupData['words'] =>
  words.filter(([own]) => own === category).toSorted((a, b) => b[2] - a[2] || (a[1] < b[1] ? -1 : 1));
