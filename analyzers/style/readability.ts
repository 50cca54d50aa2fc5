/** Readability from sentences, words and long words. */

/** A word is long with seven letters or more. */
export const LONG = 7;

export type TextSize = { readonly words: number; readonly sentences: number; readonly longWords: number };

/** LIX = words per sentence + percent of long words (Björnsson 1968, Läsbarhet). */
export const lix = ({ words, sentences, longWords }: TextSize): number => words / sentences + (100 * longWords) / words;

/** RIX = long words per sentence (Anderson 1983, Journal of Reading 26:6, p. 490–496). */
export const rix = ({ sentences, longWords }: TextSize): number => longWords / sentences;

/** How many letters a word has; full stops, hyphens and figures are none: `fr.o.m.` has four, `covid-19` five. */
export const lettersOf = (word: string): number => {
  if (ONLY_LETTERS.test(word)) return word.length;
  let letters = 0;
  for (const character of word) if (LETTER.test(character)) letters += 1;
  return letters;
};

const ONLY_LETTERS = /^[a-zåäöéA-ZÅÄÖÉ]*$/;
const LETTER = /^\p{L}$/u;

/** Whether a word is long. */
export const isLong = (word: string): boolean => word.length >= LONG && lettersOf(word) >= LONG;
