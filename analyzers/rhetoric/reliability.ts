/** How far the two coders of the development gold agree per code. Written by train/train.ts; Krippendorff's alpha, nominal, per sentence. */

export type Reliability = { readonly code: string; readonly alpha: number | null; readonly both: number };

export const RELIABILITY: readonly Reliability[] = [
  { code: 'deflection.withhold', alpha: 1.0, both: 5 },
  { code: 'deflection.defer', alpha: 0.944, both: 18 },
  { code: 'deflection.contest', alpha: 0.803, both: 13 },
  { code: 'deflection.discredit', alpha: 0.951, both: 10 },
  { code: 'deflection.generalise', alpha: 0.822, both: 23 },
  { code: 'deflection.redirect', alpha: 0.794, both: 19 },
  { code: 'deflection.minimise', alpha: 0.897, both: 9 },
  { code: 'deflection.bolster', alpha: 0.8, both: 15 },
  { code: 'deflection.hedge', alpha: 0.908, both: 5 },
  { code: 'responsibility.accept', alpha: 0.666, both: 1 },
  { code: 'responsibility.deny', alpha: 1.0, both: 2 },
  { code: 'responsibility.shift', alpha: 0.708, both: 5 },
  { code: 'responsibility.delegate', alpha: 0.853, both: 9 },
  { code: 'responsibility.excuse', alpha: 0.922, both: 6 },
  { code: 'responsibility.justify', alpha: 0.833, both: 19 },
  { code: 'responsibility.obscure', alpha: 0.666, both: 1 },
  { code: 'responsibility.act', alpha: 0.864, both: 17 },
  { code: 'responsibility.commit', alpha: 0.906, both: 10 },
];

const TENTATIVE = 0.67;
const FEWEST = 5;

/** Codes to report by family only: agreement below 0.67, or too few cases to know. */
export const UNRELIABLE: ReadonlySet<string> = new Set(
  RELIABILITY.flatMap(({ code, alpha, both }) => (alpha === null || alpha < TENTATIVE || both < FEWEST ? [code] : [])),
);
