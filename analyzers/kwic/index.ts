/** Key word in context: every place where a word or phrase stands, with what stands around it. */
import type { Answer } from '../../pipeline/corpus.ts';
import { classOf, type WordClass } from '../../pipeline/language/word-classes.ts';
import { type Analyser, type Needs, reading } from '../contract.ts';
import {
  CONCORDANCE_DEFAULTS,
  type ConcordanceOptions,
  type Context,
  concordance,
  type Saying,
} from './concordance.ts';
import type { Place } from './order.ts';
import { type Part, parseQuery } from './query.ts';

export {
  CONCORDANCE_DEFAULTS,
  type ConcordanceOptions,
  type Context,
  concordance,
  contextOf,
  type Saying,
  wordsBetween,
} from './concordance.ts';
export { type Place, SORT_KEYS, type SortKey } from './order.ts';
export { type Part, parseQuery, type Query } from './query.ts';

export type KwicRow = Context & { readonly group: string } & Saying;

export type KwicOptions = ConcordanceOptions & {
  /** What is looked for; nothing is found if it is not given. */
  readonly query: string;
};

export const KWIC_DEFAULTS: KwicOptions = Object.freeze({ query: '', ...CONCORDANCE_DEFAULTS });

/** What a search reads: lemmas only where it asks for one. */
const kwicNeeds: Needs<KwicOptions> = ({ query = KWIC_DEFAULTS.query } = {}) =>
  parseQuery(query)
    .readings.flat()
    .some(({ lemma, upos }) => lemma || upos !== undefined)
    ? ['roles', 'form', 'lemma', 'upos']
    : ['roles', 'form'];

/**
 * Matches of `query`: one or more words, compared by lower-case form; `*` stands for any letters ("social*", "kan inte *").
 * `lemma:gå` compares a word's lemma instead, `lemma:skola (verb)` its class, too; `upos:VERB` its part of speech; `/ansv.+/` is a regular expression
 * that a whole word has to pass. What the tokeniser makes one word is one here, however it was typed: `t ex`, `25 000`.
 * A match is made of whole words of one sentence; context does not cross the document.
 */
export const kwic: Analyser<KwicRow, KwicOptions> = reading(kwicNeeds, (groups, given) => {
  const options = { ...KWIC_DEFAULTS, ...given };
  const { readings } = parseQuery(options.query);
  const wanted = readings.filter(parts => parts.length > 0);
  const places = groups.flatMap(({ name, answers }) =>
    answers.flatMap(answer => matchesIn(answer, wanted).map(match => ({ group: name, answer, ...match }))),
  );
  const rows = concordance(places, options, ({ group }) => ({ group }));
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

type Match = Pick<Place, 'first' | 'end'>;

const matchesIn = (answer: Answer, readings: readonly (readonly Part[])[]): Match[] => {
  const { tokens } = answer;
  const searches = readings.map(parts => sequenceOf(answer, parts));
  const places: Match[] = [];
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
    if (part.upos !== undefined) return part.upos === tokens.upos[token] ? 1 : 0;
    const word = wordOf(token, part).toLowerCase();
    if (part.test(word)) return part.class === undefined || part.class === classAt(token) ? 1 : 0;
    if (part.lemma || !word.includes(' ')) return 0;
    const pieces = word.split(' ');
    const isForm = (part: Part | undefined): part is Part => part?.lemma === false && part.upos === undefined;
    return pieces.every((piece, k) => isForm(parts[at + k]) && parts[at + k]!.test(piece)) ? pieces.length : 0;
  };
  const remembered = (token: number, at: number): number => {
    // A word's lemma and part of speech depend on its place, its form does not.
    if (parts[at]!.lemma || parts[at]!.upos !== undefined) return taken(token, at);
    const id = tokens.lower[token]!;
    const known =
      memory.get(id) ?? parts.map((part, k) => (part.lemma || part.upos !== undefined ? 0 : taken(token, k)));
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
