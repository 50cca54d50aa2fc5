/** Estimates the back-off model of words from counts: interpolated absolute discounting (Ney, Essen and Kneser 1994, Computer Speech and Language 8, eq. 13) in back-off form. */

import type { LanguageModel } from '../../pipeline/restore/language-model.ts';
import { quantise } from './quantise.ts';

export type NgramOptions = {
  /** How often a pair or triple must occur to be kept; pairs and triples with a word that has a double are kept more readily. */
  readonly minPair: number;
  readonly minPairDouble: number;
  readonly minTriple: number;
  readonly minTripleDouble: number;
  /** Whether a word has a double: another word that it is mistaken for when å, ä and ö are lost. */
  readonly hasDouble: (word: number) => boolean;
};

const DISCOUNT2 = 0.75;
const DISCOUNT3 = 0.8;

/** `text`: word numbers below `size`. */
export function estimate(
  text: Uint16Array,
  size: number,
  { minPair, minPairDouble, minTriple, minTripleDouble, hasDouble }: NgramOptions,
): LanguageModel {
  const one = new Float64Array(size);
  for (const w of text) one[w]!++;
  const p1 = Float64Array.from(one, count => (count + 0.5) / (text.length + 0.5 * size));
  const pairs = countRuns(text, 2, size);
  const triples = countRuns(text, 3, size);
  const { distinct: distinct1 } = followers(pairs, size, w => Math.floor(w / size));
  const keptPairs: number[] = [];
  const p2 = new Map<number, number>();
  const withTriple = new Set<number>();
  const isKept3 = (key: number, count: number): boolean => {
    if (count < minTripleDouble || count >= minTriple) return count >= minTriple;
    return (
      hasDouble(key % size) || hasDouble(Math.floor(key / size) % size) || hasDouble(Math.floor(key / size / size))
    );
  };
  triples.keys.forEach((key, i) => {
    if (isKept3(key, triples.counts[i]!)) withTriple.add(Math.floor(key / size));
  });
  pairs.keys.forEach((key, i) => {
    const least = hasDouble(Math.floor(key / size)) || hasDouble(key % size) ? minPairDouble : minPair;
    if (pairs.counts[i]! < least && !withTriple.has(key)) return;
    const a = Math.floor(key / size);
    const lambda = (DISCOUNT2 * distinct1[a]!) / one[a]!;
    p2.set(key, (pairs.counts[i]! - DISCOUNT2) / one[a]! + lambda * p1[key % size]!);
    keptPairs.push(key);
  });
  const start2 = startsOf(
    keptPairs.map(key => Math.floor(key / size)),
    size,
  );
  // What the kept successors leave over is spread over the others by the lower order.
  const backoff1 = leftOver(
    keptPairs,
    key => Math.floor(key / size),
    size,
    key => p2.get(key)!,
    key => p1[key % size]!,
  );
  const pairNumber = new Map(keptPairs.map((key, i) => [key, i]));
  const pairCount = new Map<number, number>();
  const pairDistinct = new Map<number, number>();
  pairs.keys.forEach((key, i) => {
    pairCount.set(key, pairs.counts[i]!);
  });
  triples.keys.forEach(key => {
    const context = Math.floor(key / size);
    pairDistinct.set(context, (pairDistinct.get(context) ?? 0) + 1);
  });
  const lower = (b: number, c: number): number => p2.get(b * size + c) ?? backoff1[b]! * p1[c]!;
  const keptTriples: number[] = [];
  const p3: number[] = [];
  triples.keys.forEach((key, i) => {
    if (!isKept3(key, triples.counts[i]!)) return;
    const context = Math.floor(key / size);
    const total = pairCount.get(context)!;
    const lambda = (DISCOUNT3 * pairDistinct.get(context)!) / total;
    keptTriples.push(key);
    p3.push((triples.counts[i]! - DISCOUNT3) / total + lambda * lower(context % size, key % size));
  });
  const contexts = keptTriples.map(key => pairNumber.get(Math.floor(key / size))!);
  const order = keptTriples.map((_, i) => i);
  const backoff2 = leftOver(
    order,
    i => contexts[i]!,
    keptPairs.length,
    i => p3[i]!,
    i => {
      const key = keptTriples[i]!;
      return lower(Math.floor(key / size) % size, key % size);
    },
  );
  return {
    cost1: Uint8Array.from(p1, quantise),
    backoff1: Uint8Array.from(backoff1, quantise),
    start2,
    word2: Uint16Array.from(keptPairs, key => key % size),
    cost2: Uint8Array.from(keptPairs, key => quantise(p2.get(key)!)),
    backoff2: Uint8Array.from(backoff2, quantise),
    start3: startsOf(contexts, keptPairs.length),
    word3: Uint16Array.from(keptTriples, key => key % size),
    cost3: Uint8Array.from(p3, quantise),
  };
}

type Runs = { readonly keys: Float64Array; readonly counts: Uint32Array };

function countRuns(text: Uint16Array, order: number, size: number): Runs {
  const all = new Float64Array(text.length - order + 1);
  for (let i = 0; i < all.length; i++) {
    let key = 0;
    for (let k = 0; k < order; k++) key = key * size + text[i + k]!;
    all[i] = key;
  }
  all.sort();
  const keys = new Float64Array(all.length);
  const counts = new Uint32Array(all.length);
  let n = -1;
  for (let i = 0; i < all.length; i++) {
    if (i === 0 || all[i] !== all[i - 1]) keys[++n] = all[i]!;
    counts[n]!++;
  }
  return { keys: keys.slice(0, n + 1), counts: counts.slice(0, n + 1) };
}

function followers(runs: Runs, size: number, contextOf: (key: number) => number): { readonly distinct: Float64Array } {
  const distinct = new Float64Array(size);
  for (const key of runs.keys) distinct[contextOf(key)]!++;
  return { distinct };
}

function startsOf(contexts: readonly number[], size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const context of contexts) starts[context + 1]!++;
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  return starts;
}

function leftOver(
  items: readonly number[],
  contextOf: (item: number) => number,
  size: number,
  own: (item: number) => number,
  lower: (item: number) => number,
): Float64Array {
  const left = new Float64Array(size).fill(1);
  const below = new Float64Array(size).fill(1);
  for (const item of items) {
    left[contextOf(item)]! -= own(item);
    below[contextOf(item)]! -= lower(item);
  }
  return left.map((rest, i) => Math.max(1e-8, rest) / Math.max(1e-8, below[i]!));
}
