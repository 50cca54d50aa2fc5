/** Similarity: which texts or groups choose their words alike. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import type { CountedGroup } from '../keyness/groups.ts';
import { sum } from '../terms/table.ts';
import { DISTANCES, SIMILARITIES } from './measures.ts';

export const SIMILARITY_MEASURES = Object.freeze({ ...SIMILARITIES, ...DISTANCES });
export type SimilarityMeasure = keyof typeof SIMILARITY_MEASURES;

/** Two groups and how alike (or, for a distance, how far apart) they are. */
export type SimilarityRow = {
  readonly a: string;
  readonly b: string;
  readonly measure: SimilarityMeasure;
  readonly value: number;
  readonly aWords: number;
  readonly bWords: number;
  /** Terms that both have, and that either has. */
  readonly shared: number;
  readonly terms: number;
};

export type SimilarityOptions = {
  readonly measure?: SimilarityMeasure;
  /** Compare shares of all words instead of counts. */
  readonly shares?: boolean;
  /** Keep for each group its most similar others only. */
  readonly top?: number;
};

export const SIMILARITY_DEFAULTS = Object.freeze({ measure: 'cosine' as SimilarityMeasure, shares: true });

/** With more groups than this there are too many pairs to list them all, and too many counts for one table. */
const MOST = 2000;

/**
 * Pairs of groups, most alike first. Each pair stands once, or with `top` from the side of each group. A group without terms is
 * like or unlike nobody and is left out, and so is a pair for which the measure is not defined.
 *
 * @throws {OrdskifteError} BAD_OPTION for more than 2,000 groups
 */
export const similarity = (all: readonly CountedGroup[], options: SimilarityOptions = {}): SimilarityRow[] => {
  const { measure, shares, top } = { ...SIMILARITY_DEFAULTS, ...options };
  const groups = all.filter(({ table }) => table.terms.size > 0);
  const [terms, vectors] = vectorsOf(groups, shares);
  const rows: SimilarityRow[] = [];
  groups.forEach((a, i) => {
    groups.forEach((b, j) => {
      if (i >= j) return;
      const row = rowOf(a, b, vectors[i]!, vectors[j]!, measure, terms);
      if (!Number.isNaN(row.value)) rows.push(row);
    });
  });
  const sign = measure in DISTANCES ? 1 : -1;
  const order = (x: SimilarityRow, y: SimilarityRow): number =>
    sign * (x.value - y.value) || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
  if (top === undefined) return rows.sort(order);
  return groups.flatMap(({ name }) =>
    rows
      .filter(row => row.a === name || row.b === name)
      .map(row => (row.a === name ? row : { ...row, a: row.b, b: row.a, aWords: row.bWords, bWords: row.aWords }))
      .sort(order)
      .slice(0, top),
  );
};

/**
 * Counts or shares of every term in every group; the terms are those of all groups.
 *
 * @throws {OrdskifteError} BAD_OPTION for more than 2,000 groups
 */
export const vectorsOf = (groups: readonly CountedGroup[], shares: boolean): [string[], Float64Array[]] => {
  if (groups.length > MOST) {
    throw new OrdskifteError(
      messages.badOption('--by', `${groups.length} groups`, `a grouping with at most ${MOST} groups`),
    );
  }
  const places = new Map<string, number>();
  for (const { table } of groups)
    for (const term of table.terms.keys()) if (!places.has(term)) places.set(term, places.size);
  const vectors = groups.map(({ table }) => {
    const vector = new Float64Array(places.size);
    for (const [term, { counts }] of table.terms) vector[places.get(term)!] = sum(counts) / (shares ? table.total : 1);
    return vector;
  });
  return [[...places.keys()], vectors];
};

const rowOf = (
  a: CountedGroup,
  b: CountedGroup,
  va: Float64Array,
  vb: Float64Array,
  measure: SimilarityMeasure,
  terms: readonly string[],
): SimilarityRow => {
  let [shared, either] = [0, 0];
  for (let k = 0; k < terms.length; k++) {
    if (va[k]! > 0 && vb[k]! > 0) shared++;
    if (va[k]! > 0 || vb[k]! > 0) either++;
  }
  const value = SIMILARITY_MEASURES[measure](va, vb);
  return { a: a.name, b: b.name, measure, value, aWords: a.table.total, bWords: b.table.total, shared, terms: either };
};
