/** Words as a person types them → words as the tokeniser cuts them. */

import { clean } from '../../pipeline/read/clean.ts';
import { tokenize } from '../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';

/** Typed text, freed of soft hyphens, ligatures and odd spaces as the texts are that it is looked for in. */
export const cleanTyped = (typed: string): string => clean(typed.normalize('NFC')).text;

/** The lower-case forms of a text's words and signs: `25 000 kr` has two, of which the first holds a space. */
export const typedWords = (text: string): string[] => {
  const { lower, vocabulary } = tokenize(text, [{ start: 0, end: text.length, segment: 0 }], createVocabulary());
  return Array.from(lower, id => vocabulary.words[id]!);
};
