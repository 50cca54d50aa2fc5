/** Terms: how often each respondent uses each word, per 1,000 words. */
import type { Answer } from '../../pipeline/corpus.ts';
import { stopWords } from '../../pipeline/language/stopwords.ts';
import { eachWord, type Unit, unitOf, type Whose } from '../words.ts';

export type TermOptions = {
  readonly unit?: Unit;
  /** Words (lower-case forms) that get no row; they still count in the denominators. */
  readonly stopWords?: readonly string[];
  readonly whose?: Whose;
};

export const TERM_DEFAULTS = Object.freeze({
  unit: 'form' as Unit,
  stopWords: stopWords.words as readonly string[],
  whose: 'respondent' as Whose,
});

/** One word of one respondent: its count, the words it is counted among, and its rate per 1,000 of them. */
export type TermRow = {
  readonly respondent: string;
  readonly term: string;
  readonly count: number;
  readonly words: number;
  readonly per1000: number;
  /** Number of this respondent's documents that hold the word. */
  readonly documents: number;
};

export type TermCounts = {
  readonly counts: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, number>;
  /** All words, stop words included. */
  readonly total: number;
};

/** Counts of each term in a group of answers. A token is left out of the counts if its form is a stop word. */
export const countTerms = (answers: readonly Answer[], options: TermOptions = {}): TermCounts => {
  const { unit, stopWords: stops, whose } = { ...TERM_DEFAULTS, ...options };
  const stopped = new Set(stops);
  const counts = new Map<string, number>();
  const documents = new Map<string, number>();
  let total = 0;
  for (const answer of answers) {
    const { tokens } = answer;
    const term = unitOf(tokens, unit);
    const here = new Set<string>();
    eachWord(answer, whose, token => {
      total++;
      if (stopped.has(tokens.vocabulary.words[tokens.lower[token]!]!)) return;
      const word = term(token);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      here.add(word);
    });
    for (const word of here) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  return { counts, documents, total };
};

/** Term rows of one respondent's answers, most frequent first, equally frequent ones by code point. */
export const terms = (respondent: string, answers: readonly Answer[], options: TermOptions = {}): TermRow[] => {
  const { counts, documents, total } = countTerms(answers, options);
  return [...counts]
    .map(([term, count]) => ({
      respondent,
      term,
      count,
      words: total,
      per1000: (1000 * count) / total,
      documents: documents.get(term)!,
    }))
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
};
