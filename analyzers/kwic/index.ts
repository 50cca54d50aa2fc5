/** Key word in context: every place where a word or phrase stands, with what stands around it. */
import type { Answer } from '../../pipeline/corpus.ts';
import { classOf, type WordClass } from '../../pipeline/language/word-classes.ts';
import { type Analyser, type Needs, reading } from '../contract.ts';
import { type WordPlace, wordPlaceOf } from '../words/place.ts';
import { type Part, parseQuery } from './query.ts';

export { type Part, parseQuery, type Query } from './query.ts';

/** A place in a document with the words around it. */
export type Context = WordPlace & { readonly left: string; readonly match: string; readonly right: string };

export type KwicRow = Context & { readonly group: string };

export type KwicOptions = {
  /** What is looked for; nothing is found if it is not given. */
  readonly query: string;
  /** Words shown on each side. */
  readonly window: number;
};

export const KWIC_DEFAULTS: KwicOptions = Object.freeze({ query: '', window: 8 });

/** What a search reads: lemmas only where it asks for one. */
const kwicNeeds: Needs<KwicOptions> = ({ query = KWIC_DEFAULTS.query } = {}) =>
  parseQuery(query)
    .readings.flat()
    .some(({ lemma }) => lemma)
    ? ['roles', 'form', 'lemma', 'upos']
    : ['roles', 'form'];

/**
 * Matches of `query`: one or more words, compared by lower-case form; `*` stands for any letters ("social*", "kan inte *").
 * `lemma:gå` compares a word's lemma instead, `lemma:skola (verb)` its class, too. What the tokeniser makes one word is one here, however it was typed: `t ex`, `25 000`.
 * A match is made of whole words of one sentence; context does not cross the document.
 */
export const kwic: Analyser<KwicRow, KwicOptions> = reading(kwicNeeds, (groups, given) => {
  const options = { ...KWIC_DEFAULTS, ...given };
  const { readings } = parseQuery(options.query);
  const wanted = readings.filter(parts => parts.length > 0);
  const rows = groups.flatMap(({ name, answers }) =>
    answers.flatMap(answer =>
      matchesIn(answer, wanted).map(match => ({ group: name, ...contextOf(answer, match, options.window) })),
    ),
  );
  return { rows, notices: [], options };
});

/** How many words of the answers pass each part of the query's first reading on its own: which of them is missing where nothing was found. */
export const countParts = (
  answers: readonly Answer[],
  query: string,
): { readonly part: Part; readonly words: number }[] =>
  (parseQuery(query).readings[0] ?? []).map(part => ({
    part,
    words: answers.reduce((sum, answer) => sum + matchesIn(answer, [[part]]).length, 0),
  }));

/** Words `first` up to but not including `end`. */
type Place = { readonly first: number; readonly end: number };

const matchesIn = (answer: Answer, readings: readonly (readonly Part[])[]): Place[] => {
  const { tokens } = answer;
  const searches = readings.map(parts => sequenceOf(answer, parts));
  const places: Place[] = [];
  for (const sentence of tokens.sentences)
    for (let first = sentence.firstToken; first < sentence.endToken; first++) {
      const ends = searches.map(search => search(first, sentence.endToken)).filter(end => end !== undefined);
      for (const end of new Set(ends)) places.push({ first, end });
    }
  return places;
};

/** The end of the match that begins at a word, if one does. A word with spaces in it (`25 000`) takes a part for itself, or one for each piece. */
const sequenceOf = (
  { tokens }: Answer,
  parts: readonly Part[],
): ((first: number, end: number) => number | undefined) => {
  const { words } = tokens.vocabulary;
  const memory = new Map<number, readonly number[]>();
  const wordOf = (token: number, { lemma }: Part): string => words[(lemma ? tokens.lemma : tokens.lower)[token]!]!;
  const classAt = (token: number): WordClass => classOf(words[tokens.lemma[token]!]!, tokens.upos[token]!);
  /** How many parts from `at` on a word passes: 0 for none. */
  const taken = (token: number, at: number): number => {
    const part = parts[at]!;
    const word = wordOf(token, part).toLowerCase();
    if (part.test(word)) return part.class === undefined || part.class === classAt(token) ? 1 : 0;
    if (part.lemma || !word.includes(' ')) return 0;
    const pieces = word.split(' ');
    return pieces.every((piece, k) => parts[at + k]?.lemma === false && parts[at + k]!.test(piece)) ? pieces.length : 0;
  };
  const remembered = (token: number, at: number): number => {
    // A word's lemma depends on its place, its form does not.
    if (parts[at]!.lemma) return taken(token, at);
    const id = tokens.lower[token]!;
    const known = memory.get(id) ?? parts.map((part, k) => (part.lemma ? 0 : taken(token, k)));
    memory.set(id, known);
    return known[at]!;
  };
  return (first, end) => {
    let token = first;
    for (let at = 0; at < parts.length; token++) {
      const length = token < end ? remembered(token, at) : 0;
      if (length === 0) return undefined;
      at += length;
    }
    return token;
  };
};

/** The tokens from `first` up to but not including `end`, with `window` words on each side. */
export const contextOf = (
  answer: Answer,
  { first, end }: { readonly first: number; readonly end: number },
  window: number,
): Context => ({
  ...wordPlaceOf(answer, first, end),
  left: wordsBetween(answer, Math.max(0, first - window), first),
  match: wordsBetween(answer, first, end),
  right: wordsBetween(answer, end, Math.min(answer.tokens.length, end + window)),
});

/** The words from `first` up to but not including `end` on one line; white space of the page is folded. */
export const wordsBetween = ({ document, tokens }: Answer, first: number, end: number): string =>
  first >= end ? '' : document.text.slice(tokens.start[first]!, tokens.end[end - 1]!).replace(/\s+/g, ' ');
