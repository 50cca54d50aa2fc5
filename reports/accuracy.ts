/**
 * Measured error rates of the parts, as their evaluation commands print them; shown in every report's method section.
 * `command` says how to measure again.
 */
export type AccuracyRow = {
  readonly part: string;
  readonly measure: string;
  readonly value: number;
  readonly digits: number;
  readonly data: { readonly sv: string; readonly en: string };
  readonly command: string;
};

export const ACCURACY: readonly AccuracyRow[] = [];
