/** What the measures of style are made from, as plain data that adds up. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Whose } from '../words/index.ts';
import { tallyOf } from './tallies.ts';

export type StyleData = {
  /** Documents that have words, each with the sum of its tallies (columns as in `TALLY`) and whose it is. */
  readonly documents: readonly { readonly respondent: string; readonly total: readonly number[] }[];
  /** Tallies of the sentences of a single document; none where there are several, since nothing is then asked of sentences. */
  readonly sentences: readonly (readonly number[])[];
  /** Lower-case words with their counts, in the order of their first appearance. */
  readonly words: readonly (readonly [word: string, count: number])[];
};

/** Counts answers; `window` is the length of the windows of MATTR and the segments of MSTTR, in words. */
export const countStyle = (answers: readonly Answer[], whose: Whose, window: number): StyleData => {
  const tallies = answers.map(answer => tallyOf(answer, whose, window)).filter(({ words }) => words.length > 0);
  const counts = new Map<string, number>();
  for (const { words } of tallies) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    documents: tallies.map(({ respondent, total }) => ({ respondent, total: [...total] })),
    sentences: tallies.length === 1 ? tallies[0]!.sentences.map(sentence => [...sentence]) : [],
    words: [...counts],
  };
};

/** Counts of two parts as those of both. */
export const addStyle = (a: StyleData, b: StyleData): StyleData => {
  const documents = [...a.documents, ...b.documents];
  const counts = new Map(a.words);
  for (const [word, count] of b.words) counts.set(word, (counts.get(word) ?? 0) + count);
  return { documents, sentences: documents.length === 1 ? [...a.sentences, ...b.sentences] : [], words: [...counts] };
};
