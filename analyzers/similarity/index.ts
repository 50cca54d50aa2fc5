/** Similarity: which texts or groups choose their words alike. */
import type { Notice } from '../../pipeline/types.ts';
import { analyserOf, type Counter } from '../contract.ts';
import type { CountedGroup } from '../keyness/groups.ts';
import { basisOf } from '../terms/stream.ts';
import {
  addTerms,
  countTerms,
  openGroups,
  TERM_DEFAULTS,
  type TermData,
  type TermOptions,
  termNeeds,
} from '../terms/table.ts';
import { DISTANCES, SIMILARITIES } from './measures.ts';
import { vectorsOf } from './vectors-of-groups.ts';

export const SIMILARITY_MEASURES = Object.freeze({ ...SIMILARITIES, ...DISTANCES });
export type SimilarityMeasure = keyof typeof SIMILARITY_MEASURES;

/** Two groups and how alike (or, for a distance, how far apart) they are. */
export type SimilarityRow = {
  readonly group: string;
  readonly other: string;
  readonly measure: SimilarityMeasure;
  readonly value: number;
  readonly total: number;
  readonly otherTotal: number;
  /** Terms that both have, and that either has. */
  readonly shared: number;
  readonly terms: number;
};

/** What pairs are compared by. */
export type PairOptions = {
  readonly measure: SimilarityMeasure;
  /** Compare shares of all words instead of counts. */
  readonly shares: boolean;
  /** Keep for each group its most similar others only; all pairs if not given. */
  readonly top: number | undefined;
};

export type SimilarityOptions = TermOptions & PairOptions;

export const SIMILARITY_DEFAULTS: SimilarityOptions = Object.freeze({
  ...TERM_DEFAULTS,
  measure: 'cosine',
  shares: true,
  top: undefined,
});

/** Counts terms by document; rows as `similarity` gives them. */
export const similarityCounter: Counter<TermData, SimilarityRow & { readonly basis: string }, SimilarityOptions> = {
  needs: termNeeds,
  count: countTerms,
  add: addTerms,
  rows: (groups, given) => {
    const options = { ...SIMILARITY_DEFAULTS, ...given };
    const counted = openGroups(groups);
    const { rows, notices } = similarPairs(counted, options);
    return { rows: rows.map(row => ({ ...row, basis: basisOf(options) })), notices, options };
  },
};

/**
 * Pairs of groups, most alike first. Each pair stands once, or with `top` from the side of each group. A group without terms is
 * like or unlike nobody and is left out, and so is a pair for which the measure is not defined; notices say how many.
 *
 * @throws {OrdskifteError} BAD_OPTION for more than 2,000 groups; NOT_TAGGED for lemmas of untagged words
 */
export const similarity = analyserOf(similarityCounter);

/** The same of groups whose tables are there already. */
export const similarPairs = (
  all: readonly CountedGroup[],
  given: Partial<PairOptions> = {},
): { readonly rows: readonly SimilarityRow[]; readonly notices: readonly Notice[] } => {
  const options = { ...SIMILARITY_DEFAULTS, ...given };
  const { measure, top } = options;
  const groups = all.filter(({ table }) => table.terms.size > 0);
  const empty = all.filter(({ table }) => table.terms.size === 0).map(({ name }) => name);
  const pairs = definedPairs(groups, options);
  const missing = (groups.length * (groups.length - 1)) / 2 - pairs.length;
  return {
    rows: top === undefined ? pairs.sort(orderBy(measure)) : nearest(groups, pairs, measure, top),
    notices: [
      ...leftOut(empty.length, `without terms, which are like nobody: ${empty.slice(0, 3).join(', ')}`, 'group'),
      ...leftOut(missing, `for which ${measure} is not defined (counts that do not vary)`, 'pair'),
    ],
  };
};

const definedPairs = (groups: readonly CountedGroup[], { measure, shares }: PairOptions): SimilarityRow[] => {
  const [terms, vectors] = vectorsOf(groups, shares);
  const held = vectors.map(vector => Uint32Array.from(terms.keys()).filter(k => vector[k]! > 0));
  const rows: SimilarityRow[] = [];
  groups.forEach((a, i) => {
    const own = new Uint8Array(terms.length);
    for (const k of held[i]!) own[k] = 1;
    for (let j = i + 1; j < groups.length; j++) {
      const value = SIMILARITY_MEASURES[measure](vectors[i]!, vectors[j]!);
      if (Number.isNaN(value)) continue;
      let shared = 0;
      for (const k of held[j]!) shared += own[k]!;
      const b = groups[j]!;
      rows.push({
        group: a.name,
        other: b.name,
        measure,
        value,
        total: a.table.total,
        otherTotal: b.table.total,
        shared,
        terms: held[i]!.length + held[j]!.length - shared,
      });
    }
  });
  return rows;
};

const signOf = (measure: SimilarityMeasure): 1 | -1 => (measure in DISTANCES ? 1 : -1);

const byCodePoint = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

const orderBy = (measure: SimilarityMeasure): ((x: SimilarityRow, y: SimilarityRow) => number) => {
  const sign = signOf(measure);
  return (x, y) => sign * (x.value - y.value) || byCodePoint(x.group, y.group) || byCodePoint(x.other, y.other);
};

/** Each group's most similar others, groups in their order. A pair is looked at from its two sides, however many groups there are. */
const nearest = (
  groups: readonly CountedGroup[],
  pairs: readonly SimilarityRow[],
  measure: SimilarityMeasure,
  top: number,
): SimilarityRow[] => {
  const sign = signOf(measure);
  const own = new Map(groups.map(({ name }): [string, SimilarityRow[]] => [name, []]));
  for (const row of pairs) {
    own.get(row.group)!.push(row);
    own.get(row.other)!.push(row);
  }
  return groups.flatMap(({ name }) => {
    const otherIn = (row: SimilarityRow): string => (row.group === name ? row.other : row.group);
    return own
      .get(name)!
      .sort((x, y) => sign * (x.value - y.value) || byCodePoint(otherIn(x), otherIn(y)))
      .slice(0, top)
      .map(row => (row.group === name ? row : turned(row)));
  });
};

const turned = ({ group, other, measure, value, total, otherTotal, ...row }: SimilarityRow): SimilarityRow => ({
  group: other,
  other: group,
  measure,
  value,
  total: otherTotal,
  otherTotal: total,
  ...row,
});

const leftOut = (count: number, why: string, what: string): Notice[] =>
  count === 0
    ? []
    : [
        {
          code: 'left-out',
          level: 'warning',
          message: `Left out: ${count} ${what}${count === 1 ? '' : 's'} ${why}.`,
          values: { count },
        },
      ];
