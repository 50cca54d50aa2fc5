/** What the ranker is made of, what it reads, and what it shows of its reasons. */

import type { Calibration } from './calibrate.ts';
import type { FeatureNames } from './feature-names.ts';

/** A calibration of all sentences, and how far it can be trusted. */
export type Expectation = {
  readonly weights: Calibration;
  /** Of the weights, row by row to the diagonal; answers were drawn, not sentences. */
  readonly covariance: readonly number[];
  /** Standard deviation, over answers, of the share that the machine is wrong by beyond chance. */
  readonly spread: number;
};

/** The same for a family of the codebook that is no output of its own. */
export type FamilyExpectation = Expectation & {
  readonly id: string;
  /** The outputs that are codes of it. */
  readonly members: readonly number[];
};

export type Ranker = {
  /** What is scored: the three families, then the codes. */
  readonly outputs: readonly string[];
  /** By group: which outputs are its codes. */
  readonly members: readonly (readonly number[])[];
  readonly bias: Float64Array;
  readonly names: FeatureNames;
  /** Weights by the number of a feature, one per output; none for a feature that weighs nothing. */
  readonly weights: readonly (Float64Array | undefined)[];
  /** How much the sentences beside it count, per neighbour, on the log-odds scale. */
  readonly smoothing: number;
  /** By output, the least probability at which it is found where a cue speaks for it. */
  readonly withCue: readonly number[];
  /** The same where no cue does. */
  readonly withoutCue: readonly number[];
  /** From scores to the chance that coders give the code, and any code of the family. */
  readonly calibration: { readonly code: Calibration; readonly family: Calibration };
  /** By output: the chance that coders give it to any sentence, reported or not. */
  readonly expectation: readonly Expectation[];
  /** The same for the families of the codebook. */
  readonly families?: readonly FamilyExpectation[];
};

/** Features of one sentence that hold, each once, with the token that it stands on or −1; null for words that are not the respondent's. */
export type SentenceFeatures = { readonly ids: readonly number[]; readonly at: readonly number[] } | null;

/** How much one feature spoke for a code. */
export type FeatureWeight = { readonly feature: string; readonly weight: number };
