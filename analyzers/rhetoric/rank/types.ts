/** What the ranker is made of, what it reads, and what it shows of its reasons. */

import type { Calibration } from './calibrate.ts';
import type { FeatureNames } from './feature-names.ts';
import type { WordVectors } from './vectors.ts';

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
  /** What weighs the meaning of the words beside the features. */
  readonly net?: Net;
};

/**
 * Features of one sentence that hold, each once, with the token that it stands on or −1, and its meaning where the ranker asks for it; null for words
 * that are not the respondent's.
 */
export type SentenceFeatures = {
  readonly ids: readonly number[];
  readonly at: readonly number[];
  readonly meaning?: Meaning;
} | null;

/** What a sentence means by the vectors of its words; all vectors have the same dimensions. */
export type Meaning = {
  /** By token of the sentence the row of its vector, −1 where it has none. */
  readonly rows: Int32Array;
  /** Sum of the weights of these words. */
  readonly total: number;
  /** Weighted mean of the vectors, and the greatest value in each dimension. */
  readonly mean: Float32Array;
  readonly most: Float32Array;
  /** Means of the sentences right beside it, and of all sentences of the answer together; zero where there is none. */
  readonly before: Float32Array;
  readonly after: Float32Array;
  readonly whole: Float32Array;
};

/** How much one feature spoke for a code. */
export type FeatureWeight = { readonly feature: string; readonly weight: number };

/** The parts of a meaning that the net sees. */
export const BLOCKS = ['mean', 'most', 'before', 'after', 'whole'] as const;
export type Block = (typeof BLOCKS)[number];

export type Net = {
  readonly vectors: WordVectors;
  /** Number of hidden units. */
  readonly units: number;
  readonly bias: Float32Array;
  /** By part of the meaning, dimension by dimension a weight for each unit. */
  readonly blocks: Readonly<Record<Block, Float32Array>>;
  /** What mean and greatest values usually are: what a word adds is told against that. */
  readonly usual: Readonly<Record<'mean' | 'most', Float32Array>>;
  /** By the number of a feature a weight for each unit; none where the net does not look at it. */
  readonly features: readonly (Float32Array | undefined)[];
  /** Unit by unit a weight for each output. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  /** Share of the net in the log-odds; the rest is the regression's. */
  readonly share: number;
};
