/** Writes the tone model: weights rounded to the steps that the file holds. */
import { GROUPS } from '../../analyzers/tone/model/features.ts';
import { TONE } from '../../analyzers/tone/model/read.ts';
import type { SentimentModel } from '../../analyzers/tone/model/types.ts';
import { packModel } from '../model/pack.ts';

/** What training gives: as the model, with hashes instead of tables. */
export type TrainedModel = Omit<SentimentModel, 'features' | 'words'> & {
  readonly hashes: Uint32Array;
  readonly wordHashes: Uint32Array;
};

/** The inverse of `readSentimentModel`. */
export const packSentimentModel = (model: TrainedModel): Uint8Array => {
  const { hashes, wordHashes, group, idf, weight, wordWeight } = model;
  // Single precision is what the steps are worth, and shorter to write.
  const idfStep = Math.fround(largest(idf) / 255);
  const wordStep = Math.fround(largest(wordWeight) / 32767);
  const weightSteps = GROUPS.map((_, g) => Math.fround(largest(weight.filter((_, i) => group[i] === g)) / 127));
  return packModel(TONE, {
    facts: {
      intercept: Math.fround(model.intercept),
      centre: Math.fround(model.centre),
      stretch: Math.fround(model.stretch),
      idfStep,
      wordStep,
      weightSteps,
    },
    sections: {
      features: hashes,
      words: wordHashes,
      group,
      idf: Uint8Array.from(idf, value => Math.round(value / idfStep)),
      weight: Int8Array.from(weight, (value, i) => Math.round(value / weightSteps[group[i]!]!)),
      wordWeight: Int16Array.from(wordWeight, value => Math.round(value / wordStep)),
    },
  });
};

const largest = (values: Iterable<number>): number => {
  let most = 1e-12;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
};
