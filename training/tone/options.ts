/** Options of `npm run train:sentiment`, which runs two steps. */
export const OPTIONS = {
  /** Where the strengths of words are written. */
  strengths: { type: 'string', default: 'analyzers/tone/strengths.ts' },
  /** Where the model is written. */
  out: { type: 'string', default: 'analyzers/tone/model.bin' },
} as const;
