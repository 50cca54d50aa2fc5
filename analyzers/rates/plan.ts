/** Which sentences people should code, so that a group's rates can be corrected: drawn by chance, more where it tells more. */
import { group as groupItems, sum } from 'd3-array';
import { createRandom } from '../statistics/random.ts';

/** A sentence that could be coded, with the machine's chance of each kind. */
export type Candidate = {
  readonly group: string;
  readonly document: string;
  readonly sentence: number;
  readonly chances: readonly number[];
};

/** Sentences of a group whose chances add up to at least `from` and to less than `to`. */
export type Stratum = { readonly group: string; readonly from: number; readonly to: number };

/** A sentence that was drawn, what it was drawn from, and for how many it stands. */
export type Drawn<T extends Candidate> = { readonly candidate: T; readonly stratum: Stratum; readonly weight: number };

export type PlanOptions = {
  /** Sentences of each group; all where a group has no more. */
  readonly sentences?: number;
  readonly strata?: number;
  readonly seed?: number;
};

export const PLAN_DEFAULTS = Object.freeze({ sentences: 100, strata: 4, seed: 1 });

/** The least that is drawn from a stratum: with one alone its spread would not be known. */
const LEAST = 2;

/**
 * Draws sentences of each group without replacement. Strata hold as many sentences each by the sum of the chances; a stratum gives as many
 * as its size times the standard deviation that the chances foretell (Neyman 1934, "On the two different aspects of the representative method",
 * Journal of the Royal Statistical Society 97, p. 558–625). Same candidates and seed, same sample; the order of the result is that of the candidates.
 */
export const drawSample = <T extends Candidate>(candidates: readonly T[], options: PlanOptions = {}): Drawn<T>[] => {
  const { sentences, strata, seed } = { ...PLAN_DEFAULTS, ...options };
  const random = createRandom(seed);
  const place = new Map(candidates.map((candidate, i) => [candidate, i]));
  return [...groupItems(candidates, ({ group }) => group).values()]
    .flatMap(own => {
      const parts = partsOf(own, strata);
      const counts = allocate(parts, Math.min(sentences, own.length));
      return parts.flatMap(({ stratum, members }, h) =>
        draw(members, counts[h]!, random).map(candidate => ({
          candidate,
          stratum,
          weight: members.length / counts[h]!,
        })),
      );
    })
    .sort((a, b) => place.get(a.candidate)! - place.get(b.candidate)!);
};

/** Whether a sentence of a group belongs to a stratum. */
export const isIn = ({ from, to }: Stratum, chances: readonly number[]): boolean => {
  const score = sum(chances);
  return score >= from && score < to;
};

type Part<T> = { readonly stratum: Stratum; readonly members: readonly T[] };

/** Parts of about one size by score; equal scores stay together. */
const partsOf = <T extends Candidate>(candidates: readonly T[], strata: number): Part<T>[] => {
  const scores = candidates.map(({ chances }) => sum(chances)).sort((a, b) => a - b);
  const cuts = Array.from({ length: strata - 1 }, (_, h) => scores[Math.floor(((h + 1) * scores.length) / strata)]!);
  const edges = [0, ...new Set(cuts.filter(cut => cut > 0)), Number.POSITIVE_INFINITY];
  return edges.slice(1).flatMap((to, h) => {
    const stratum = { group: candidates[0]!.group, from: edges[h]!, to };
    const members = candidates.filter(({ chances }) => isIn(stratum, chances));
    return members.length === 0 ? [] : [{ stratum, members }];
  });
};

/** How many of each part; the largest remainders get what is left over. */
const allocate = <T extends Candidate>(parts: readonly Part<T>[], wanted: number): number[] => {
  const counts = parts.map(({ members }) => Math.min(LEAST, members.length));
  const shares = parts.map(({ members }) => members.length * spreadOf(members));
  for (let left = wanted - sum(counts); left > 0; left--) {
    const open = parts.flatMap(({ members }, h) => (counts[h]! < members.length ? [h] : []));
    if (open.length === 0) break;
    // Divisor method of Webster: the next goes where the share for each one more is largest.
    const next = open.reduce((a, b) => (shares[b]! / (counts[b]! + 0.5) > shares[a]! / (counts[a]! + 0.5) ? b : a));
    counts[next]!++;
  }
  return counts;
};

/** Standard deviation of the kinds in a part, as the chances foretell it; never quite 0, since the machine may be wrong. */
const spreadOf = (members: readonly Candidate[]): number => {
  const kinds = members[0]!.chances.length;
  const variances = Array.from({ length: kinds }, (_, k) => {
    const mean = sum(members, ({ chances }) => chances[k]!) / members.length;
    return mean * (1 - mean);
  });
  return Math.sqrt(Math.max(0.01, sum(variances)));
};

/** The first `count` of a Fisher–Yates shuffle. */
const draw = <T>(members: readonly T[], count: number, random: () => number): T[] => {
  const order = [...members];
  for (let i = 0; i < count; i++) {
    const pick = i + Math.floor(random() * (order.length - i));
    [order[i], order[pick]] = [order[pick]!, order[i]!];
  }
  return order.slice(0, count);
};
