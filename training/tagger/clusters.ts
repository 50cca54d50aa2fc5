/**
 * Word clusters by exchange: every word goes to the cluster that keeps most information about its left and right neighbours (sequential
 * information bottleneck, Slonim, Friedman & Tishby 2002; the exchange algorithm is Kneser & Ney 1993). No randomness: words start in
 * clusters by frequency rank.
 */
import type { Clusters } from './fit.ts';
import { byCodeUnits } from './pack-lexicon.ts';

export type ClusterOptions = {
  readonly fine: number;
  readonly coarse: number;
  /** Words that occur less often get no cluster. */
  readonly least: number;
  /** So many of the most frequent words serve as neighbours. */
  readonly contexts: number;
  readonly rounds: number;
};

export const CLUSTER_DEFAULTS: ClusterOptions = Object.freeze({
  fine: 256,
  coarse: 40,
  least: 10,
  contexts: 2000,
  rounds: 8,
});

/** `sentences` holds lower-case words with every digit as `0`. */
export const clusterWords = (
  sentences: Iterable<readonly string[]>,
  options: ClusterOptions = CLUSTER_DEFAULTS,
): Clusters => {
  const kept = [...sentences];
  const counts = new Map<string, number>();
  for (const words of kept) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts]
    .filter(([, count]) => count >= options.least)
    .sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b))
    .map(([word]) => word);
  const neighbours = countNeighbours(kept, ranked, options.contexts);
  const fine = exchange(neighbours, options.contexts, options.fine, options.rounds);
  const coarse = exchange(neighbours, options.contexts, options.coarse, options.rounds);
  return new Map(ranked.map((word, i) => [word, [fine[i]! + 1, coarse[i]! + 1] as const]));
};

/** Per word: places of its neighbours (left ones first, then right ones) and how often. */
type Neighbours = readonly { readonly place: Int32Array; readonly count: Int32Array; readonly total: number }[];

const countNeighbours = (
  sentences: readonly (readonly string[])[],
  ranked: readonly string[],
  contexts: number,
): Neighbours => {
  const idOf = new Map(ranked.map((word, i) => [word, i]));
  const tables = ranked.map(() => new Map<number, number>());
  const add = (word: number, place: number): void => {
    tables[word]!.set(place, (tables[word]!.get(place) ?? 0) + 1);
  };
  // Place 0 is the edge of the sentence, 1 any word that is not among the contexts.
  const placeOf = (id: number | undefined): number => (id === undefined || id >= contexts ? 1 : id + 2);
  for (const words of sentences) {
    const ids = words.map(word => idOf.get(word));
    ids.forEach((id, i) => {
      if (id === undefined) return;
      add(id, i === 0 ? 0 : placeOf(ids[i - 1]));
      add(id, contexts + 2 + (i + 1 === ids.length ? 0 : placeOf(ids[i + 1])));
    });
  }
  return tables.map(table => {
    const count = Int32Array.from(table.values());
    return { place: Int32Array.from(table.keys()), count, total: count.reduce((sum, n) => sum + n, 0) };
  });
};

const exchange = (words: Neighbours, contexts: number, clusters: number, rounds: number): Int32Array => {
  const joint = new Int32Array((contexts + 2) * 2 * clusters);
  const totals = new Float64Array(clusters);
  const home = Int32Array.from(words, (_, i) => i % clusters);
  const put = (word: number, cluster: number, sign: number): void => {
    const { place, count, total } = words[word]!;
    for (let i = 0; i < place.length; i += 1) joint[place[i]! * clusters + cluster]! += sign * count[i]!;
    totals[cluster]! += sign * total;
  };
  words.forEach((_, i) => {
    put(i, home[i]!, 1);
  });
  const gains = new Float64Array(clusters);
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (let word = 0; word < words.length; word += 1) {
      put(word, home[word]!, -1);
      const { place, count, total } = words[word]!;
      for (let c = 0; c < clusters; c += 1) gains[c] = entropyTerm(totals[c]!) - entropyTerm(totals[c]! + total);
      for (let i = 0; i < place.length; i += 1) {
        const from = place[i]! * clusters;
        const n = count[i]!;
        const alone = entropyTerm(n);
        for (let c = 0; c < clusters; c += 1) {
          const there = joint[from + c]!;
          gains[c]! += there === 0 ? alone : entropyTerm(there + n) - entropyTerm(there);
        }
      }
      let best = home[word]!;
      for (let c = 0; c < clusters; c += 1) if (gains[c]! > gains[best]!) best = c;
      if (best !== home[word]) moved += 1;
      home[word] = best;
      put(word, best, 1);
    }
    if (moved < words.length / 500) break;
  }
  return home;
};

const TERMS = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));

/** x log x. */
const entropyTerm = (x: number): number => (x < TERMS.length ? TERMS[x]! : x * Math.log(x));
