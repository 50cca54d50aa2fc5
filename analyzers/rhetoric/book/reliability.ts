/** How far two coders agree per code, over all answers that were coded twice. Written by train/train.ts; Krippendorff's alpha, nominal, per sentence. */

export type Reliability = { readonly code: string; readonly alpha: number | null; readonly both: number };

export const RELIABILITY: readonly Reliability[] = [
  { code: 'deflection.withhold', alpha: 0.875, both: 117 },
  { code: 'deflection.defer', alpha: 0.857, both: 241 },
  { code: 'deflection.contest', alpha: 0.775, both: 1118 },
  { code: 'deflection.discredit', alpha: 0.836, both: 1379 },
  { code: 'deflection.generalise', alpha: 0.734, both: 896 },
  { code: 'deflection.redirect', alpha: 0.716, both: 1309 },
  { code: 'deflection.minimise', alpha: 0.739, both: 109 },
  { code: 'deflection.bolster', alpha: 0.793, both: 617 },
  { code: 'deflection.hedge', alpha: 0.691, both: 37 },
  { code: 'responsibility.accept', alpha: 0.771, both: 61 },
  { code: 'responsibility.deny', alpha: 0.768, both: 70 },
  { code: 'responsibility.shift', alpha: 0.811, both: 430 },
  { code: 'responsibility.delegate', alpha: 0.792, both: 157 },
  { code: 'responsibility.excuse', alpha: 0.794, both: 192 },
  { code: 'responsibility.justify', alpha: 0.737, both: 1134 },
  { code: 'responsibility.obscure', alpha: 0.363, both: 4 },
  { code: 'responsibility.act', alpha: 0.834, both: 547 },
  { code: 'responsibility.commit', alpha: 0.857, both: 229 },
];

const TENTATIVE = 0.67;
const FEWEST = 5;

/** Codes to report by family only: agreement below 0.67, or too few cases to know. */
export const UNRELIABLE: ReadonlySet<string> = new Set(
  RELIABILITY.flatMap(({ code, alpha, both }) => (alpha === null || alpha < TENTATIVE || both < FEWEST ? [code] : [])),
);
