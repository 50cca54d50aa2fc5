/** How words are written with capitals: what a reading looks like in its place, and what that costs. */
import { ACRONYM, CAPITAL, EITHER } from '../lexicon.ts';
import type { Spelling } from '../spelling/shortlist.ts';

export function capitalise(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** In capitals throughout, and more than one. */
export function isShout(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase();
}

export function beginsWithCapital(text: string): boolean {
  return text[0] !== text[0]!.toLowerCase();
}

/** The word as it is to be written in place of `noisy`; an abbreviation that was read right keeps its casing. */
export function writeFor(noisy: string, { word, capital, shouted, casing }: Spelling): string {
  if (shouted) return word.toUpperCase();
  if (casing === ACRONYM && noisy.toLowerCase() === word) return noisy;
  return capital ? capitalise(word) : word;
}

/** −ln P(capital or not) inside a sentence and at its beginning, by the word's usual casing. */
export function casingCost(casing: number, capital: boolean, opens: boolean): number {
  if (opens) return capital ? 0.05 : 3;
  if (casing === EITHER) return capital ? 1 : 0.5;
  return (casing === CAPITAL || casing === ACRONYM) === capital ? 0.01 : 4.6;
}
