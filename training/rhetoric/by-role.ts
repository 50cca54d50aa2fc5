/** How far chances can be relied on for ministers, members and municipal answers: calibration error of each kind and code, with limits. */

import { groups } from 'd3-array';
import { FAMILIES } from '../../analyzers/rhetoric/family.ts';
import { createRandom } from '../../analyzers/statistics/random.ts';

/** The chance of an output in a sentence whose calibration has not seen it, and the share of coders who gave it. */
export type Pair = { readonly answer: string; readonly chance: number; readonly share: number };

const BINS = 10;
const DRAWS = 200;
const SEED = 1;

/** Prints sentences, mean chance, share given and calibration error with 95 % limits over draws of answers, for each output. */
export function reportRole(
  role: string,
  outputs: readonly string[],
  pairsOf: (output: number) => readonly Pair[],
): void {
  const answers = new Set(pairsOf(0).map(({ answer }) => answer)).size;
  console.log(`calibration, ${role}, ${answers} answers: mean chance, share given, calibration error, 95 % limits`);
  const errors = outputs.map((name, k) => {
    const pairs = pairsOf(k);
    const error = calibrationError(pairs);
    const [low, high] = limitsOf(pairs);
    const [said, given] = [mean(pairs.map(({ chance }) => chance)), mean(pairs.map(({ share }) => share))];
    console.log(`  ${name}  ${[said, given, error, low, high].map(value => value.toFixed(3)).join('  ')}`);
    return error;
  });
  console.log(
    `  kinds ${mean(errors.slice(0, FAMILIES.length)).toFixed(3)}, codes ${mean(errors.slice(FAMILIES.length)).toFixed(3)} on average`,
  );
}

/** Mean distance of mean chance and share given, over tenths of the sentences by chance. */
export function calibrationError(pairs: readonly Pair[]): number {
  const sorted = pairs.toSorted((a, b) => a.chance - b.chance);
  const size = sorted.length / BINS;
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = sorted.slice(Math.round(bin * size), Math.round((bin + 1) * size));
    const [said, given] = [mean(inside.map(({ chance }) => chance)), mean(inside.map(({ share }) => share))];
    error += (inside.length / sorted.length) * Math.abs(said - given);
  }
  return error;
}

/** Percentiles over answers drawn with replacement. */
function limitsOf(pairs: readonly Pair[]): [number, number] {
  const random = createRandom(SEED);
  const answers = groups(pairs, ({ answer }) => answer).map(([, own]) => own);
  const drawn = Array.from({ length: DRAWS }, () =>
    calibrationError(answers.flatMap(() => answers[Math.floor(random() * answers.length)]!)),
  ).sort((a, b) => a - b);
  return [drawn[Math.floor(0.025 * DRAWS)]!, drawn[Math.ceil(0.975 * DRAWS) - 1]!];
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
