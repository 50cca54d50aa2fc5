/** The sentences behind a keyness row: where each term stands. */
import type { Answer } from '../../pipeline/corpus.ts';
import { TERM_DEFAULTS, type TermOptions } from '../terms/index.ts';
import { eachWord, unitOf } from '../words.ts';

/** Sentences (index in the document) in which a term stands, in order. */
export type KeynessPlace = { readonly term: string; readonly document: string; readonly sentences: readonly number[] };

/** Where the given terms stand; one row per term and document that has it. */
export const placesOf = (
  answers: readonly Answer[],
  terms: readonly string[],
  options: TermOptions = {},
): KeynessPlace[] => {
  const { unit, whose } = { ...TERM_DEFAULTS, ...options };
  const wanted = new Set(terms);
  return answers.flatMap(answer => {
    const term = unitOf(answer.tokens, unit);
    const found = new Map<string, Set<number>>();
    eachWord(answer, whose, (token, sentence) => {
      const word = term(token);
      if (!wanted.has(word)) return;
      found.set(word, (found.get(word) ?? new Set()).add(sentence));
    });
    return [...found].map(([word, sentences]) => ({
      term: word,
      document: answer.document.id,
      sentences: [...sentences],
    }));
  });
};
