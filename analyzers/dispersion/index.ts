/** Dispersion: where in the texts a term stands (the x-ray), and how evenly it is spread over documents. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Group } from '../groups/index.ts';
import { eachTerm } from '../terms/stream.ts';
import { sum, TERM_DEFAULTS, type TermOptions, tabulate } from '../terms/table.ts';
import { deviationOfProportions } from './deviation.ts';
import { juillandD } from './juilland.ts';

/** One occurrence. `position` counts the words said before it in the document, `share` is that over all of them. */
export type PlaceRow = {
  readonly group: string;
  readonly document: string;
  readonly term: string;
  readonly position: number;
  readonly words: number;
  readonly share: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
};

/** How a term is spread over the documents of a group. */
export type SpreadRow = {
  readonly group: string;
  readonly term: string;
  readonly count: number;
  readonly words: number;
  readonly per1000: number;
  readonly documents: number;
  readonly documentsInGroup: number;
  readonly dp: number | undefined;
  readonly juilland: number | undefined;
};

/** Every place where one of the terms stands, in the order of the texts; `sentence` counts from 1. */
export const placeRows = (groups: readonly Group[], terms: readonly string[], options: TermOptions = {}): PlaceRow[] =>
  groups.flatMap(({ name, answers }) => answers.flatMap(answer => placesIn(name, answer, new Set(terms), options)));

/** Spread of each term in each group, also of terms that a group never uses. */
export const spreadRows = (
  groups: readonly Group[],
  terms: readonly string[],
  options: TermOptions = {},
): SpreadRow[] =>
  groups.flatMap(({ name, answers }) => {
    const table = tabulate(answers, { stopWords: [], ...options });
    return terms.map(term => {
      const postings = table.terms.get(term);
      const count = sum(postings?.counts ?? []);
      return {
        group: name,
        term,
        count,
        words: table.total,
        per1000: (1000 * count) / table.total,
        documents: postings?.documents.length ?? 0,
        documentsInGroup: table.documents.length,
        dp: postings && deviationOfProportions(postings, table),
        juilland: postings && juillandD(postings, table),
      };
    });
  });

const placesIn = (group: string, answer: Answer, wanted: ReadonlySet<string>, options: TermOptions): PlaceRow[] => {
  const { stopWords, ...rest } = { ...TERM_DEFAULTS, stopWords: [] as readonly string[], ...options };
  const stream = { ...rest, stopWords: new Set(stopWords) };
  const { tokens, document } = answer;
  const found: { term: string; token: number; position: number; sentence: number }[] = [];
  let words = 0;
  eachTerm(answer, stream, (term, token, sentence) => {
    if (term !== null && wanted.has(term)) found.push({ term, token, position: words, sentence });
    words++;
  });
  return found.map(({ term, token, position, sentence }) => ({
    group,
    document: document.id,
    term,
    position,
    words,
    share: position / words,
    sentence: sentence + 1,
    start: tokens.start[token]!,
    end: tokens.end[token + rest.order - 1]!,
  }));
};
