/** Which words keep company with which: positive pointwise mutual information (Levy, Goldberg and Dagan 2015, TACL 3, p. 211–225). */

import { type Corpus, END } from './corpus.ts';

/** A matrix with few values, row by row. */
export type SparseMatrix = {
  readonly rows: number;
  readonly columns: number;
  /** By row where its values begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly at: Uint32Array;
  readonly values: Float32Array;
};

/** Words further away than this keep no company; nearer ones count more (1, 4/5 … 1/5). */
const WINDOW = 5;
/** Company is counted with so many of the most frequent words. */
const COMPANY = 10_000;
/** Rows that are counted at a time, so that their counts fit into memory. */
const AT_A_TIME = 2_000;
/** Smooths how frequent the company is, so that rare company does not look special. */
const POWER = 0.75;

/** By word the information that each frequent word beside it gives, where it is positive. */
export function companyOf({ words, stream }: Corpus): SparseMatrix {
  const columns = Math.min(COMPANY, words.length);
  const rows = words.length;
  const totals = new Float64Array(rows);
  const columnTotals = new Float64Array(columns);
  const counted: { readonly at: Uint32Array; readonly values: Float32Array }[] = [];
  for (let from = 0; from < rows; from += AT_A_TIME) {
    const count = Math.min(AT_A_TIME, rows - from);
    const dense = countRows(stream, { from, count, columns });
    for (let r = 0; r < count; r++) {
      const row = dense.subarray(r * columns, (r + 1) * columns);
      const found: number[] = [];
      for (let c = 0; c < columns; c++) if (row[c]! > 0) found.push(c);
      const at = Uint32Array.from(found);
      const values = Float32Array.from(at, c => row[c]!);
      at.forEach((c, i) => {
        totals[from + r] = totals[from + r]! + values[i]!;
        columnTotals[c] = columnTotals[c]! + values[i]!;
      });
      counted.push({ at, values });
    }
  }
  const smoothed = columnTotals.map(total => total ** POWER);
  const all = smoothed.reduce((sum, value) => sum + value, 0);
  const kept = counted.map(({ at, values }, r) => {
    const information = values.map((value, i) => Math.log((value * all) / (totals[r]! * smoothed[at[i]!]!)));
    return { at: at.filter((_, i) => information[i]! > 0), values: information.filter(value => value > 0) };
  });
  return joinRows(kept, columns);
}

/** Weighted counts of some rows, one row after the other. */
function countRows(
  stream: Int32Array,
  { from, count, columns }: { readonly from: number; readonly count: number; readonly columns: number },
): Float32Array {
  const dense = new Float32Array(count * columns);
  for (let i = 0; i < stream.length; i++) {
    const row = stream[i]! - from;
    if (row < 0 || row >= count) continue;
    for (const side of [-1, 1])
      for (let distance = 1; distance <= WINDOW; distance++) {
        const other = stream[i + side * distance] ?? END;
        if (other === END) break;
        if (other < 0 || other >= columns) continue;
        const cell = row * columns + other;
        dense[cell] = dense[cell]! + 1 - (distance - 1) / WINDOW;
      }
  }
  return dense;
}

function joinRows(
  rows: readonly { readonly at: Uint32Array; readonly values: Float32Array }[],
  columns: number,
): SparseMatrix {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(({ at }, r) => {
    starts[r + 1] = starts[r]! + at.length;
  });
  const at = new Uint32Array(starts[rows.length]!);
  const values = new Float32Array(at.length);
  rows.forEach((row, r) => {
    at.set(row.at, starts[r]);
    values.set(row.values, starts[r]);
  });
  return { rows: rows.length, columns, starts, at, values };
}
