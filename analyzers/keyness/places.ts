/** The sentences behind a keyness row: where each term stands. */
import type { Answer } from '../../pipeline/corpus.ts';
import { eachTerm } from '../terms/stream.ts';
import { TERM_DEFAULTS, type TermOptions } from '../terms/table.ts';

/** Sentences in which a term stands, by their place in the document from 1, in order. */
export type KeynessPlace = { readonly term: string; readonly document: string; readonly sentences: readonly number[] };

/** Where the given terms stand; one row per term and document that has it. */
export const placesOf = (
  answers: readonly Answer[],
  terms: readonly string[],
  options: Partial<TermOptions> = {},
): KeynessPlace[] => {
  const { stopWords, ...rest } = { ...TERM_DEFAULTS, ...options };
  const stream = { ...rest, stopWords: new Set(stopWords) };
  const wanted = new Set(terms);
  return answers.flatMap(answer => {
    const found = new Map<string, Set<number>>();
    eachTerm(answer, stream, (term, _first, _end, sentence) => {
      if (!wanted.has(term)) return;
      found.set(term, (found.get(term) ?? new Set()).add(sentence + 1));
    });
    return [...found].map(([word, sentences]) => ({
      term: word,
      document: answer.document.id,
      sentences: [...sentences],
    }));
  });
};
