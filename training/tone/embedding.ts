/** Word vectors from unlabelled text: positive pointwise mutual information, reduced by a seeded random projection (Levy & Goldberg 2014; Halko, Martinsson & Tropp 2011). */
import { dot } from './sparse.ts';

export type EmbeddingOptions = {
  /** Length of a vector. */
  readonly size: number;
  /** Words on each side that count as context. */
  readonly window: number;
  readonly minimum: number;
  readonly most: number;
};

/** `vectors` has one row of `size` numbers of length 1 per word of `words`; `rarity` weighs frequent words down (a / (a + p)). */
export type Embedding = {
  readonly words: readonly string[];
  readonly vectors: Float64Array;
  readonly rarity: Float64Array;
  readonly size: number;
};

export const embed = (
  texts: readonly (readonly string[])[],
  { size, window, minimum, most }: EmbeddingOptions,
): Embedding => {
  const counts = new Map<string, number>();
  let all = 0;
  for (const words of texts) {
    for (const word of words) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      all++;
    }
  }
  const words = [...counts]
    .filter(([, n]) => n >= minimum)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
  const ids = new Map(words.map((word, i) => [word, i]));
  const matrix = informative(texts, ids, window);
  const vectors = reduce(matrix, words.length, size);
  return { words, vectors, size, rarity: Float64Array.from(words, word => 1e-3 / (1e-3 + counts.get(word)! / all)) };
};

/** Symmetric sparse matrix in rows. */
type Rows = { readonly starts: Uint32Array; readonly columns: Uint32Array; readonly values: Float32Array };

const informative = (texts: readonly (readonly string[])[], ids: ReadonlyMap<string, number>, window: number): Rows => {
  const n = ids.size;
  const pairs = new Map<number, number>();
  const add = (a: number, b: number): void => {
    const key = a * n + b;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  };
  for (const text of texts) {
    const known = text.map(word => ids.get(word)).filter(id => id !== undefined);
    for (let i = 0; i < known.length; i++) {
      for (let j = Math.max(0, i - window); j < i; j++)
        add(Math.min(known[i]!, known[j]!), Math.max(known[i]!, known[j]!));
    }
  }
  const sums = new Float64Array(n);
  for (const [key, count] of pairs) {
    sums[Math.floor(key / n)]! += count;
    sums[key % n]! += count;
  }
  // Contexts are smoothed by the power 0.75, so that rare words do not look all too informative.
  const smoothed = sums.map(sum => sum ** 0.75);
  const whole = smoothed.reduce((a, b) => a + b, 0);
  const entries: (readonly [number, number, number])[] = [];
  for (const [key, count] of pairs) {
    const [a, b] = [Math.floor(key / n), key % n];
    const weight = a === b ? 2 * count : count;
    const ab = Math.log((weight * whole) / (sums[a]! * smoothed[b]!));
    const ba = Math.log((weight * whole) / (sums[b]! * smoothed[a]!));
    if (ab > 0) entries.push([a, b, ab]);
    if (a !== b && ba > 0) entries.push([b, a, ba]);
  }
  pairs.clear();
  return toRows(entries, n);
};

const toRows = (entries: (readonly [number, number, number])[], n: number): Rows => {
  const starts = new Uint32Array(n + 1);
  for (const [row] of entries) starts[row + 1]!++;
  for (let i = 0; i < n; i++) starts[i + 1]! += starts[i]!;
  const fill = starts.slice();
  const columns = new Uint32Array(entries.length);
  const values = new Float32Array(entries.length);
  for (const [row, column, value] of entries) {
    const at = fill[row]!++;
    columns[at] = column;
    values[at] = value;
  }
  return { starts, columns, values };
};

// Range finder with power iterations, then the eigenvectors of the small matrix are not needed: rows of M·Q are the vectors.
const reduce = (matrix: Rows, n: number, size: number): Float64Array => {
  let basis = orthonormal(randomColumns(n, size));
  for (let i = 0; i < 5; i++) basis = orthonormal(columnsTimes(matrix, basis, n));
  const image = columnsTimes(matrix, basis, n);
  const strengths = image.map(column => Math.sqrt(dot(column, column)) || 1);
  const vectors = new Float64Array(n * size);
  image.forEach((column, j) => {
    // The square root of the strength of a direction, as in the symmetric split of a singular value decomposition.
    for (let i = 0; i < n; i++) vectors[i * size + j] = column[i]! / Math.sqrt(strengths[j]!);
  });
  for (let i = 0; i < n; i++) {
    const row = vectors.subarray(i * size, (i + 1) * size);
    const length = Math.sqrt(dot(row, row)) || 1;
    for (let j = 0; j < size; j++) row[j]! /= length;
  }
  return vectors;
};

const columnsTimes = ({ starts, columns, values }: Rows, basis: readonly Float64Array[], n: number): Float64Array[] =>
  basis.map(column => {
    const out = new Float64Array(n);
    for (let row = 0; row < n; row++) {
      let sum = 0;
      for (let i = starts[row]!; i < starts[row + 1]!; i++) sum += values[i]! * column[columns[i]!]!;
      out[row] = sum;
    }
    return out;
  });

const orthonormal = (columns: Float64Array[]): Float64Array[] => {
  columns.forEach((column, j) => {
    for (let pass = 0; pass < 2; pass++) {
      for (let k = 0; k < j; k++) {
        const overlap = dot(column, columns[k]!);
        for (let i = 0; i < column.length; i++) column[i]! -= overlap * columns[k]![i]!;
      }
    }
    const length = Math.sqrt(dot(column, column)) || 1;
    for (let i = 0; i < column.length; i++) column[i]! /= length;
  });
  return columns;
};

const randomColumns = (n: number, size: number): Float64Array[] => {
  let state = 20260101;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  return Array.from({ length: size }, () => Float64Array.from({ length: n }, next));
};
