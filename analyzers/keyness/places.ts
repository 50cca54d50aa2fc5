/** The sentences behind a keyness row: where each term stands. */
import type { Answer } from '../../pipeline/corpus.ts';
import { eachTerm } from '../terms/stream.ts';
import { TERM_DEFAULTS, type TermOptions } from '../terms/table.ts';
import { termsAskedFor } from '../words/classes.ts';

/** Sentences in which a term stands, by their place in the document from 1, in order. */
export type KeynessPlace = { readonly term: string; readonly document: string; readonly sentences: readonly number[] };

/** Where the given terms stand (`skola` of any class, or `skola (verb)`); one row per term and document that has it. */
export const placesOf = (
  answers: readonly Answer[],
  terms: readonly string[],
  options: Partial<TermOptions> = {},
): KeynessPlace[] => {
  const stream = { ...TERM_DEFAULTS, ...options };
  const askedFor = termsAskedFor(terms);
  return answers.flatMap(answer => {
    const found = new Map<string, Set<number>>();
    eachTerm(answer, stream, (key, _first, _end, sentence) => {
      for (const term of askedFor(key)) found.set(term, (found.get(term) ?? new Set()).add(sentence + 1));
    });
    return [...found].map(([word, sentences]) => ({
      term: word,
      document: answer.document.id,
      sentences: [...sentences],
    }));
  });
};
