/** Where a sequence of tests of words stands. */
import type { Answer } from '../../pipeline/corpus.ts';
import { classOf, type WordClass } from '../../pipeline/language/word-classes.ts';
import type { Place } from './order.ts';
import type { Part } from './query.ts';

export type Match = Pick<Place, 'first' | 'end'>;

/** Every place of an answer where one of the readings stands. */
export const matchesIn = (answer: Answer, readings: readonly (readonly Part[])[]): Match[] => {
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
export const sequenceOf = (
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
