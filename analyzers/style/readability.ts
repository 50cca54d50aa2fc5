/** Readability from sentences, words and long words. */

/** A word is long with seven characters (Unicode code points) or more. */
export const LONG = 7;

export type TextSize = { readonly words: number; readonly sentences: number; readonly longWords: number };

/** LIX = words per sentence + percent of long words (Björnsson 1968, Läsbarhet). */
export const lix = ({ words, sentences, longWords }: TextSize): number => words / sentences + (100 * longWords) / words;

/** RIX = long words per sentence (Anderson 1983, Journal of Reading 26:6, p. 490–496). */
export const rix = ({ sentences, longWords }: TextSize): number => longWords / sentences;

/** Whether a word is long. */
export const isLong = (word: string): boolean => word.length >= LONG && [...word].length >= LONG;
