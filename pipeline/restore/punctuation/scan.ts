/** A scanned text whose words are restored and whose marks are not yet. */
import { findWord, type Lexicon, LOWER } from '../lexicon.ts';
import type { Piece } from '../words.ts';

export type Scan = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The pieces as restored. */
  readonly words: readonly string[];
  /** Whether the piece of that number may be touched. */
  readonly isOpen: (piece: number) => boolean;
  readonly lexicon: Lexicon;
};

/** What is to stand in a stretch of the text, and how sure that is, from 0 to 1. */
export type Mark = { readonly start: number; readonly end: number; readonly to: string; readonly confidence: number };

/** Rarer words prove nothing, in steps of COST_STEP. */
const RARE = 180;

export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A listed word that is written with a small letter inside sentences. */
export function isCommon(word: string, lexicon: Lexicon): boolean {
  const number = findWord(lexicon, word);
  return number >= 0 && lexicon.casing[number] === LOWER && lexicon.cost[number]! < RARE;
}

/** A blank line lies in what stands between two pieces. */
export function hasBlankLine(gap: string): boolean {
  return /\n[ \t\r]*\n/.test(gap);
}
