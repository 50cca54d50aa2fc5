/** Correspondence analysis: groups and terms on common axes, the first of which explains most of their differences. */
import type { CountedGroup } from '../keyness/groups.ts';
import { vectorsOf } from '../similarity/index.ts';
import { dot } from '../similarity/vectors.ts';

/** Place of a group or term on an axis, in principal coordinates; `inertia` is the share of all differences that the axis shows. */
export type AxisRow = {
  readonly kind: 'group' | 'term';
  readonly name: string;
  readonly axis: number;
  readonly coordinate: number;
  /** Share of the axis that is due to this group or term. */
  readonly contribution: number;
  readonly inertia: number;
  readonly count: number;
};

export type CorrespondenceOptions = {
  readonly axes?: number;
  /** Terms with fewer occurrences altogether are left out. */
  readonly minimum?: number;
};

export const CORRESPONDENCE_DEFAULTS = Object.freeze({ axes: 2, minimum: 10 });

/** Fewer groups than this lie on a line or plane anyway. */
export const FEWEST_GROUPS = 3;

/**
 * Axes of the table groups × terms by singular value decomposition of the standardised residuals (Greenacre 2017,
 * Correspondence Analysis in Practice, 3rd ed., appendix A). The sign of an axis is chosen so that the first group is not
 * negative. Groups without any of the terms are left out; empty without three others.
 */
export const correspondence = (all: readonly CountedGroup[], options: CorrespondenceOptions = {}): AxisRow[] => {
  const { axes, minimum } = { ...CORRESPONDENCE_DEFAULTS, ...options };
  const [allTerms, allCounts] = vectorsOf(all, false);
  const sums = allTerms.map((_, k) => allCounts.reduce((total, counts) => total + counts[k]!, 0));
  const kept = allTerms.flatMap((_, k) => (sums[k]! >= minimum ? [k] : []));
  const allKept = allCounts.map(vector => Float64Array.from(kept, k => vector[k]!));
  const hasTerms = allKept.map(row => row.some(count => count > 0));
  const [groups, counts] = [all.filter((_, i) => hasTerms[i]), allKept.filter((_, i) => hasTerms[i])];
  if (groups.length < FEWEST_GROUPS) return [];
  const rowSums = counts.map(row => row.reduce((a, b) => a + b, 0));
  const total = rowSums.reduce((a, b) => a + b, 0);
  const [r, c] = [rowSums.map(sum => sum / total), kept.map(k => sums[k]! / total)];
  const residuals = counts.map((row, i) =>
    row.map((count, k) => (count / total - r[i]! * c[k]!) / Math.sqrt(r[i]! * c[k]!)),
  );
  const { values, vectors } = symmetricEigen(residuals.map(a => residuals.map(b => dot(a, b))));
  const inertia = values.reduce((a, b) => a + Math.max(0, b), 0);
  const rows: AxisRow[] = [];
  for (let axis = 0; axis < Math.min(axes, groups.length - 1); axis++) {
    const singular = Math.sqrt(Math.max(0, values[axis]!));
    if (singular < 1e-12) break;
    const raw = vectors[axis]!;
    const sign = (raw.find(x => Math.abs(x) > 1e-12) ?? 1) < 0 ? -1 : 1;
    const u = raw.map(x => x * sign);
    const v = kept.map((_, k) => residuals.reduce((s, row, i) => s + row[k]! * u[i]!, 0) / singular);
    const place = (kind: AxisRow['kind'], name: string, x: number, mass: number, count: number): AxisRow => ({
      kind,
      name,
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
        .sort((a, b) => b.contribution - a.contribution || (a.name < b.name ? -1 : 1)),
    );
  }
  return rows;
};

/** Eigenvalues, greatest first, and eigenvectors of a symmetric matrix, by cyclic Jacobi rotations (Golub and Van Loan 2013, §8.5). */
export const symmetricEigen = (matrix: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } => {
  const n = matrix.length;
  const a = matrix.map(row => [...row]);
  const v = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += a[p]![q]! ** 2;
    if (off < 1e-30) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
  }
  const order = a.map((_, i) => i).sort((i, j) => a[j]![j]! - a[i]![i]! || i - j);
  return { values: order.map(i => a[i]![i]!), vectors: order.map(i => v.map(row => row[i]!)) };
};

const rotate = (a: number[][], v: number[][], p: number, q: number): void => {
  const apq = a[p]![q]!;
  if (apq === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(1, theta));
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  for (const row of a) [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!];
  const [rp, rq] = [a[p]!, a[q]!];
  for (let k = 0; k < a.length; k++) [rp[k], rq[k]] = [c * rp[k]! - s * rq[k]!, s * rp[k]! + c * rq[k]!];
  for (const row of v) [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!];
};
