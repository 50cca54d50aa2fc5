/** Stop words among words as they are counted, without the texts that they stand in. */
import { createStopTest } from '../../pipeline/language/stop-list.ts';
import { wordsOf } from './classes.ts';

/** A part of speech of each class. */
const UPOS_OF = { noun: 'NOUN', verb: 'VERB', adj: 'ADJ', function: 'PRON' } as const;

/** Whether a word, as it is counted, is a stop word: a lemma by its class, others by their form. */
export const stopTestOfWords = (entries: readonly string[]): ((word: string) => boolean) => {
  const isStop = createStopTest(entries);
  return word => {
    const [{ lemma, class: own } = { lemma: word, class: undefined }] = wordsOf(word);
    return isStop({ lower: lemma, lemma, upos: own ? UPOS_OF[own] : '_' });
  };
};
