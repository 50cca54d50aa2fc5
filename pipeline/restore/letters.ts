/** How likely a string is as an unknown word: letter triples, for names and words that are in no list. */
import { COST_STEP } from './lexicon.ts';

/** Costs of an unlisted letter. */
export const ODD_LETTER = 6;

/** Steps of COST_STEP in which −ln p is kept. */
export function quantiseLetter(p: number): number {
  return Math.max(0, Math.min(255, Math.round(-Math.log(p) / COST_STEP)));
}
