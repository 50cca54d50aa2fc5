/** How far two coders agree per code in ministers' answers and turns. Written by npm run evaluate:codebook; Krippendorff's alpha, nominal, per sentence. */

export type Reliability = { readonly code: string; readonly alpha: number | null; readonly both: number };

export const RELIABILITY: readonly Reliability[] = [
  { code: 'deflection.withhold', alpha: 0.871, both: 17 },
  { code: 'deflection.defer', alpha: 0.838, both: 71 },
  { code: 'deflection.contest', alpha: 0.603, both: 73 },
  { code: 'deflection.discredit', alpha: 0.672, both: 97 },
  { code: 'deflection.generalise', alpha: 0.72, both: 173 },
  { code: 'deflection.redirect', alpha: 0.567, both: 97 },
  { code: 'deflection.minimise', alpha: 0.765, both: 25 },
  { code: 'deflection.bolster', alpha: 0.724, both: 87 },
  { code: 'deflection.hedge', alpha: 0.665, both: 5 },
  { code: 'responsibility.accept', alpha: 0.378, both: 4 },
  { code: 'responsibility.deny', alpha: 0.718, both: 9 },
  { code: 'responsibility.shift', alpha: 0.732, both: 44 },
  { code: 'responsibility.delegate', alpha: 0.709, both: 46 },
  { code: 'responsibility.excuse', alpha: 0.543, both: 14 },
  { code: 'responsibility.justify', alpha: 0.599, both: 112 },
  { code: 'responsibility.obscure', alpha: 0.285, both: 1 },
  { code: 'responsibility.act', alpha: 0.775, both: 131 },
  { code: 'responsibility.commit', alpha: 0.802, both: 44 },
];

const TENTATIVE = 0.67;
const FEWEST = 5;

/** Codes to report by family only: agreement below 0.67, or too few cases to know. */
export const UNRELIABLE: ReadonlySet<string> = new Set(
  RELIABILITY.flatMap(({ code, alpha, both }) => (alpha === null || alpha < TENTATIVE || both < FEWEST ? [code] : [])),
);
