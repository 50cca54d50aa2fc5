/** Correspondence analysis: groups and terms on common axes, the first of which explains most of their differences. */
import { sum } from 'd3-array';
import { messages } from '../../pipeline/messages/index.ts';
import type { Notice } from '../../pipeline/types.ts';
import { analyserOf, type Counter } from '../contract.ts';
import type { CountedGroup } from '../keyness/groups.ts';
import { dot, weightedSum } from '../similarity/vectors.ts';
import { vectorsOf } from '../similarity/vectors-of-groups.ts';
import {
  addTerms,
  countTerms,
  openGroups,
  TERM_DEFAULTS,
  type TermData,
  type TermOptions,
  termNeeds,
} from '../terms/table.ts';
import { symmetricEigen } from './eigen.ts';

/** Place of a group or term on an axis, in principal coordinates; `inertia` is the share of all differences that the axis shows. */
export type AxisRow = {
  readonly kind: 'group' | 'term';
  /** One of the two is there, as `kind` says. */
  readonly group: string | undefined;
  readonly term: string | undefined;
  readonly axis: number;
  readonly coordinate: number;
  /** Share of the axis that is due to this group or term. */
  readonly contribution: number;
  readonly inertia: number;
  readonly count: number;
};

export type AxisOptions = {
  readonly axes: number;
  /** Terms with fewer occurrences altogether are left out. */
  readonly minimum: number;
};

export type CorrespondenceOptions = TermOptions & AxisOptions;

export const CORRESPONDENCE_DEFAULTS: CorrespondenceOptions = Object.freeze({ ...TERM_DEFAULTS, axes: 2, minimum: 10 });

/** Fewer groups than this lie on a line or plane anyway. */
export const FEWEST_GROUPS = 3;

/** Counts terms by document; rows as `correspondence` gives them. */
export const correspondenceCounter: Counter<TermData, AxisRow, CorrespondenceOptions> = {
  needs: termNeeds,
  count: countTerms,
  add: addTerms,
  rows: (groups, given) => {
    const options = { ...CORRESPONDENCE_DEFAULTS, ...given };
    const counted = openGroups(groups);
    const rows = axesOf(counted, options);
    return { rows, notices: rows.length === 0 ? [noAxes(counted, options.minimum)] : [], options };
  },
};

/**
 * Groups and terms on common axes, by correspondence analysis of how often each group uses each term. Without three groups that use
 * terms frequent enough there is no row but a notice.
 *
 * @throws {OrdskifteError} BAD_OPTION for more than 2,000 groups; NOT_TAGGED for lemmas of untagged words
 */
export const correspondence = analyserOf(correspondenceCounter);

/**
 * Axes of the table groups × terms by singular value decomposition of the standardised residuals (Greenacre 2017,
 * Correspondence Analysis in Practice, 3rd ed., appendix A). The sign of an axis is chosen so that the first group is not
 * negative. Groups without any of the terms are left out; empty without three others.
 */
export const axesOf = (all: readonly CountedGroup[], options: Partial<AxisOptions> = {}): AxisRow[] => {
  const { axes, minimum } = { ...CORRESPONDENCE_DEFAULTS, ...options };
  const { allTerms, sums, kept, allKept, hasTerms } = frequentTerms(all, minimum);
  const [groups, counts] = [all.filter((_, i) => hasTerms[i]), allKept.filter((_, i) => hasTerms[i])];
  if (groups.length < FEWEST_GROUPS) return [];
  const rowSums = counts.map(row => sum(row));
  const total = sum(rowSums);
  const [r, c] = [rowSums.map(mass => mass / total), kept.map(k => sums[k]! / total)];
  const residuals = counts.map((row, i) =>
    row.map((count, k) => (count / total - r[i]! * c[k]!) / Math.sqrt(r[i]! * c[k]!)),
  );
  const { values, vectors } = symmetricEigen(crossProducts(residuals));
  const inertia = sum(values, value => Math.max(0, value));
  const rows: AxisRow[] = [];
  for (let axis = 0; axis < Math.min(axes, groups.length - 1); axis++) {
    const singular = Math.sqrt(Math.max(0, values[axis]!));
    if (singular < 1e-12) break;
    const raw = vectors[axis]!;
    const sign = (raw.find(x => Math.abs(x) > 1e-12) ?? 1) < 0 ? -1 : 1;
    const u = raw.map(x => x * sign);
    const v = weightedSum(residuals, Float64Array.from(u)).map(x => x / singular);
    const place = (kind: AxisRow['kind'], name: string, x: number, mass: number, count: number): AxisRow => ({
      kind,
      group: kind === 'group' ? name : undefined,
      term: kind === 'term' ? name : undefined,
      axis: axis + 1,
      coordinate: (x * singular) / Math.sqrt(mass),
      contribution: x * x,
      inertia: values[axis]! / inertia,
      count,
    });
    rows.push(
      ...groups.map(({ name }, i) => place('group', name, u[i]!, r[i]!, rowSums[i]!)),
      ...kept
        .map((k, place_) => place('term', allTerms[k]!, v[place_]!, c[place_]!, sums[k]!))
        .sort((a, b) => b.contribution - a.contribution || (a.term! < b.term! ? -1 : 1)),
    );
  }
  return rows;
};

/** Row times row; each pair once, since the product is the same from both sides. */
const crossProducts = (rows: readonly Float64Array[]): number[][] => {
  const products = rows.map(() => new Array<number>(rows.length).fill(0));
  rows.forEach((a, i) => {
    for (let j = i; j < rows.length; j++) {
      const product = dot(a, rows[j]!);
      products[i]![j] = product;
      products[j]![i] = product;
    }
  });
  return products;
};

/** Why there are no axes: too few groups hold terms that are frequent enough, or all hold them in the same proportions. */
const noAxes = (groups: readonly CountedGroup[], minimum: number): Notice => {
  const { hasTerms } = frequentTerms(groups, minimum);
  const placed = groups.flatMap(({ name }, i) => (hasTerms[i] ? [name] : []));
  const values = { groups: placed.length };
  if (placed.length >= FEWEST_GROUPS)
    return { code: 'same-words', level: 'warning', message: messages.sameWords(placed).message, values };
  const left = placed.length < groups.length ? ` of ${groups.length}` : '';
  return {
    code: 'too-few-groups',
    level: 'warning',
    message: `Axes need at least ${FEWEST_GROUPS} groups with terms that all together use ${minimum} times or more; there ${placed.length === 1 ? 'is' : 'are'} ${placed.length}${left}.`,
    values,
  };
};

/** The terms that all groups together use so often, by their places `kept`, and which groups have any of them. */
const frequentTerms = (all: readonly CountedGroup[], minimum: number) => {
  const [allTerms, allCounts] = vectorsOf(all, false);
  const sums = allTerms.map((_, k) => sum(allCounts, counts => counts[k]!));
  const kept = allTerms.flatMap((_, k) => (sums[k]! >= minimum ? [k] : []));
  const allKept = allCounts.map(vector => Float64Array.from(kept, k => vector[k]!));
  return { allTerms, sums, kept, allKept, hasTerms: allKept.map(row => row.some(count => count > 0)) };
};
