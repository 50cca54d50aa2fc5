/** One table of distinct strings, so that per-word work is done once per type. */
import { Memory } from '../memory.ts';
import type { Vocabulary } from './types.ts';

/** An empty vocabulary. Whoever makes several, one a document, gives them one memory: what was worked out of a word then serves them all. */
export const createVocabulary = (memory: Memory = new Memory()): Vocabulary => ({
  words: [''],
  ids: new Map([['', 0]]),
  memory,
});

/** Id of `word`, added to the vocabulary if it is new. */
export const intern = (vocabulary: Vocabulary, word: string): number => {
  const known = vocabulary.ids.get(word);
  if (known !== undefined) return known;
  const id = vocabulary.words.length;
  vocabulary.words.push(word);
  vocabulary.ids.set(word, id);
  return id;
};
