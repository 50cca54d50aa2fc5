/** Agreement and machine error as flat records; what cannot be said is missing. */

import type { AgreementRow, MachineRow } from './agree.ts';

export type FlatAgreement = {
  readonly kind: AgreementRow['kind'];
  readonly group: string;
  readonly total: number;
  /** Krippendorff's alpha of all coders, with its interval. */
  readonly alpha: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The pair that the next values are about; empty where one coder coded alone. */
  readonly coders: string;
  readonly kappa: number | undefined;
  /** Sentences that both gave it to. */
  readonly both: number | undefined;
  /** Mean share of words in common where both gave it (Dice). */
  readonly overlap: number | undefined;
};

/** One row per code or family and pair of coders. */
export function flattenAgreement(rows: readonly AgreementRow[]): FlatAgreement[] {
  return rows.flatMap(({ kind, group, total, alpha, pairs }): FlatAgreement[] => {
    const all = {
      kind,
      group,
      total,
      alpha: rounded(alpha.alpha),
      lower: rounded(alpha.low),
      upper: rounded(alpha.high),
    };
    if (pairs.length === 0) return [{ ...all, coders: '', kappa: undefined, both: undefined, overlap: undefined }];
    return pairs.map(({ coders, kappa, both, overlap }) => ({
      ...all,
      coders: coders.join(' – '),
      kappa: rounded(kappa),
      both,
      overlap: rounded(overlap),
    }));
  });
}

/** The same rows with shares rounded to three decimals. */
export const flattenMachine = (rows: readonly MachineRow[]): MachineRow[] =>
  rows.map(row => ({ ...row, precision: rounded(row.precision), recall: rounded(row.recall), f1: rounded(row.f1) }));

const rounded = (value: number | undefined): number | undefined =>
  value === undefined || !Number.isFinite(value) ? undefined : Math.round(value * 1000) / 1000;
