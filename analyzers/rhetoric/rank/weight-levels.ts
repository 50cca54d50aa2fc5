/** Weights as one of 91 levels each: a byte in the file, near enough to decide the same. */

/** Levels on each side of zero. */
const LEVELS = 45;
/** Largest weight that can be written. Steps grow with the root of the weight w: none is off by more than 0.0005 + 0.045·√|w|. */
const LARGEST = 4;

/** The nearest level, −45 to 45; weights beyond ±4 are cut. */
export function levelOf(weight: number): number {
  const level = Math.round(LEVELS * Math.sqrt(Math.min(1, Math.abs(weight) / LARGEST)));
  return weight < 0 ? -level : level;
}

/** The weight that a level stands for. */
export function weightOf(level: number): number {
  return Math.sign(level) * LARGEST * (level / LEVELS) ** 2;
}
