/** One vocabulary for many documents that are let go: what was worked out of its words serves all of them, and it is let go itself before it grows large. */
import { type Memory, room } from '../../pipeline/memory.ts';
import type { Vocabulary } from '../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';

/** Words (forms, lemmas, features) after which a new one is begun: those of some fifty megabytes of speeches. */
const MOST_WORDS = 200_000;

/** The vocabulary for the next document. */
export const vocabularyFor = (memory: Memory): Vocabulary => {
  const current = memory.about(memory, CURRENT, () => ({ vocabulary: createVocabulary(memory) }));
  if (current.vocabulary.words.length > MOST_WORDS) current.vocabulary = createVocabulary(memory);
  return current.vocabulary;
};

const CURRENT = room<{ vocabulary: Vocabulary }>('vocabulary of documents that are let go');
