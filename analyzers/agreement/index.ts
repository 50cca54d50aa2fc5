/** Agreement between coders: Krippendorff's alpha and Cohen's kappa. */

export { type AlphaInterval, bootstrapAlpha, krippendorffAlpha } from './alpha.ts';
export { cohensKappa } from './kappa.ts';
