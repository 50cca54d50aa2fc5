/** One table of distinct strings, so that per-word work is done once per type. */
import type { Vocabulary } from './types.ts';

export const createVocabulary = (): Vocabulary => ({ words: [''], ids: new Map([['', 0]]) });

/** Id of `word`, added to the vocabulary if it is new. */
export const intern = (vocabulary: Vocabulary, word: string): number => {
  const known = vocabulary.ids.get(word);
  if (known !== undefined) return known;
  const id = vocabulary.words.length;
  vocabulary.words.push(word);
  vocabulary.ids.set(word, id);
  return id;
};
