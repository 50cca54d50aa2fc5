/** The learned tone model in memory. */

/** Weights by feature hash. Made by `readSentimentModel`; `training/tone` says how they were learned. */
export type SentimentModel = {
  readonly intercept: number;
  /** Prediction = centre + stretch · (regression − centre): undoes the pull of a regression towards the mean. */
  readonly centre: number;
  readonly stretch: number;
  readonly features: Table;
  readonly group: Uint8Array;
  readonly idf: Float32Array;
  readonly weight: Float32Array;
  readonly words: Table;
  readonly wordWeight: Float32Array;
};

/** Hash table from 32-bit hashes to indices: `slots` holds index + 1, 0 is empty. */
export type Table = { readonly hashes: Uint32Array; readonly slots: Uint32Array };
