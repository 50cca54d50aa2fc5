/** From scores to chances: how often coders gave what was reported with such evidence (Platt 1999, with the evidence as further inputs). */

/** Coefficients: intercept, then one per input of {@link codeInputs} or {@link familyInputs}. */
export type Calibration = readonly number[];

/** What a reported code rests on. */
export type Evidenced = {
  /** Log-odds of the code and of its family. */
  readonly code: number;
  readonly family: number;
  /** Whether a cue of the code stands in the sentence, and whether they are sure enough to decide alone. */
  readonly hasCue: boolean;
  readonly isSure: boolean;
};

/** Inputs for the chance that coders give this code. */
export const codeInputs = ({ code, family, hasCue, isSure }: Evidenced): number[] => [
  code,
  family,
  Number(hasCue),
  Number(isSure),
];
/** Inputs for the chance that coders give any code of the family. */
export const familyInputs = ({ code, family, hasCue }: Evidenced): number[] => [
  Math.max(code, family),
  family,
  Number(hasCue),
];

/** The calibrated chance, 0 to 1. */
export const chanceOf = ([intercept = 0, ...weights]: Calibration, inputs: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, i) => sum + weight * (inputs[i] ?? 0), intercept)));
