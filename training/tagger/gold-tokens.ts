/** Gold sentences as an untagged token table. */
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { createVocabulary, intern } from '../../pipeline/tokenize/vocabulary.ts';
import type { GoldSentence } from './treebank.ts';

/** Offsets are those of the words set one after the other without white space. */
export const toGoldTokens = (sentences: readonly GoldSentence[]): Tokens => {
  const vocabulary = createVocabulary();
  const words = sentences.flat();
  const length = words.length;
  const end = new Uint32Array(length);
  words.forEach((word, i) => {
    end[i] = (i === 0 ? 0 : end[i - 1]!) + word.form.length;
  });
  const start = Uint32Array.from(end, (_, i) => (i === 0 ? 0 : end[i - 1]!));
  const sentence = new Uint32Array(length);
  let firstToken = 0;
  const spans = sentences.map((gold, index) => {
    const endToken = firstToken + gold.length;
    sentence.fill(index, firstToken, endToken);
    const span = { start: start[firstToken]!, end: end[endToken - 1]!, firstToken, endToken, block: index };
    firstToken = endToken;
    return span;
  });
  return {
    length,
    vocabulary,
    form: Uint32Array.from(words, word => intern(vocabulary, word.form)),
    lower: Uint32Array.from(words, word => intern(vocabulary, word.form.toLowerCase())),
    lemma: new Uint32Array(length),
    upos: new Uint8Array(length),
    feats: new Uint32Array(length),
    kind: new Uint8Array(length),
    start,
    end,
    sentence,
    sentences: spans,
  };
};
