/** Word n-grams with back-off: how well a word fits after the two before it. */
import { COST_STEP } from './lexicon.ts';

export type LanguageModel = {
  /** −ln P(w) and back-off weight by word, in steps of COST_STEP. */
  readonly cost1: Uint8Array;
  readonly backoff1: Uint8Array;
  /** Pairs: those that begin with word w lie from `start2[w]` to `start2[w + 1]`, second words ascending. */
  readonly start2: Uint32Array;
  readonly word2: Uint16Array;
  readonly cost2: Uint8Array;
  readonly backoff2: Uint8Array;
  /** Triples: those that begin with pair p lie from `start3[p]` to `start3[p + 1]`. */
  readonly start3: Uint32Array;
  readonly word3: Uint16Array;
  readonly cost3: Uint8Array;
};

export const UNKNOWN = 0;
export const BOUNDARY = 1;
/** Whole numbers by their number of digits: 1, 2, 3, 4, more; other signs. */
const FIRST_NUMBER = 2;
export const OTHER_SIGN = 7;
/** Names that are rare or unknown. */
export const NAME = 8;
export const FIRST_WORD = 9;

/** −ln P(c | a b) in nats, with back-off (Katz's scheme over interpolated absolute discounting). */
export function trigramCost(model: LanguageModel, a: number, b: number, c: number): number {
  return costBehind(model, pairOf(model, a, b), b, c);
}

/** Number of a pair, -1 where it has none. */
export function pairOf({ word2, start2 }: LanguageModel, a: number, b: number): number {
  return search(word2, start2[a]!, start2[a + 1]!, b);
}

/** The same behind a `pair` that was looked up before and ends with `b`. */
export function costBehind(model: LanguageModel, pair: number, b: number, c: number): number {
  if (pair < 0) return bigramCost(model, b, c);
  const triple = search(model.word3, model.start3[pair]!, model.start3[pair + 1]!, c);
  if (triple >= 0) return model.cost3[triple]! * COST_STEP;
  return model.backoff2[pair]! * COST_STEP + bigramCost(model, b, c);
}

/** −ln P(c | b) in nats. */
export function bigramCost(model: LanguageModel, b: number, c: number): number {
  const pair = search(model.word2, model.start2[b]!, model.start2[b + 1]!, c);
  if (pair >= 0) return model.cost2[pair]! * COST_STEP;
  return (model.backoff1[b]! + model.cost1[c]!) * COST_STEP;
}

/** Class of a piece that is not a word. */
export function signClass(text: string): number {
  return /^\d+$/.test(text) ? FIRST_NUMBER + Math.min(text.length, 5) - 1 : OTHER_SIGN;
}

function search(words: Uint16Array, from: number, to: number, word: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = words[middle]!;
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
