/** How sure the parser is of a head and its relation: by how far the next best tree that has another is behind. */
import type { State } from './state.ts';

/** What of arcs with such a lead is right, in percent. */
export type Calibration = {
  /** Leads from which on the next share counts, ascending, the first 0. */
  readonly leads: readonly number[];
  readonly shares: readonly number[];
  /** Where none of the other trees differs. */
  readonly agreed: number;
};

/** Lead of the best tree over the best of the others with another head or relation of the word; infinite where there is none. */
export const leadOf = (word: number, best: State, others: readonly State[]): number => {
  for (const other of others)
    if (other.head(word) !== best.head(word) || other.label(word) !== best.label(word)) return best.score - other.score;
  return Infinity;
};

export const confidenceOf = (lead: number, { leads, shares, agreed }: Calibration): number => {
  if (lead === Infinity) return agreed;
  let at = 0;
  while (at + 1 < leads.length && leads[at + 1]! <= lead) at++;
  return shares[at]!;
};
