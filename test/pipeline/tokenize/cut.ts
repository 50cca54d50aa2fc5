/** Shows what the tokeniser makes of a text, for tables of examples. */
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

/** Sentences of a text, tokens parted by `|`. */
export const cut = (text: string): string[] => {
  const { sentences, form, vocabulary } = tokenize(text, paragraphBlocks(text), createVocabulary());
  return sentences.map(({ firstToken, endToken }) =>
    Array.from(form.subarray(firstToken, endToken), id => vocabulary.words[id]).join('|'),
  );
};

/** Sentences of a text as they stand in it. */
export const sentencesOf = (text: string): string[] =>
  tokenize(text, paragraphBlocks(text), createVocabulary()).sentences.map(({ start, end }) => text.slice(start, end));
