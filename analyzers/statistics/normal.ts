/** The normal distribution: its tails and its quantiles. */
import { gammaTail } from './chi-square.ts';

/** Share of the standard normal distribution above `z`. */
export const normalTail = (z: number): number => {
  if (z === 0) return 0.5;
  const far = gammaTail(0.5, (z * z) / 2) / 2;
  return z > 0 ? far : 1 - far;
};

/**
 * The z below which the share `p` of the standard normal distribution lies. Start by Abramowitz and Stegun 1964,
 * 26.2.23, brought to full precision by Halley's method on the exact tail.
 */
export const normalQuantile = (p: number): number => {
  if (!(p > 0)) return Number.NEGATIVE_INFINITY;
  if (!(p < 1)) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  let z = start(tail);
  for (let i = 0; i < 5; i++) {
    const error = (normalTail(z) - tail) / density(z);
    z += error / (1 - (z * error) / 2);
  }
  return p < 0.5 ? -z : z;
};

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

const start = (tail: number): number => {
  const t = Math.sqrt(-2 * Math.log(tail));
  return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
};
