/**
 * The mean of what people coded, where a machine read everything and people read a sample: the machine's mean, corrected by what it was
 * wrong by on the sample. Unbiased whatever the machine's errors are, since people decide.
 */
import { sum } from 'd3-array';
import { betaQuantile } from './beta.ts';
import { type Interval, LEVEL, scoreInterval } from './interval.ts';

/** A sentence that was coded: the share of coders who gave the code, the machine's chance, and how many sentences it stands for. */
export type CodedUnit = {
  readonly coded: number;
  readonly chance: number;
  readonly weight: number;
  /** What it was drawn from: sentences with chances of one size, for example. */
  readonly stratum: string;
};

/** What is drawn together and is alike: a document, with the machine's chances of all its sentences. */
export type Cluster = {
  readonly sentences: number;
  readonly chances: number;
  /** Its sentences by the stratum that they could have been drawn from. */
  readonly strata: ReadonlyMap<string, number>;
  readonly sample: readonly CodedUnit[];
};

export type CorrectedMean = Interval & {
  readonly mean: number;
  readonly error: number;
  /** How far the machine is used: 1 as it is, 0 not at all (the coded sample alone). */
  readonly power: number;
  /** Sentences and documents that were coded. */
  readonly coded: number;
  readonly clusters: number;
};

/**
 * Difference estimator with the machine's weight chosen for the least variance (Särndal, Swensson and Wretman 1992, Model Assisted Survey
 * Sampling, ch. 6; as PPI++: Angelopoulos, Duchi and Zrnic 2023, arXiv:2311.01453, eq. 5 and 8; with sampling weights as design-based
 * supervised learning: Egami, Hinck, Stewart and Wei 2023, arXiv:2306.04746, eq. 4). Its variance is that of the documents' influences, deviations of
 * coded sentences taken within their strata, so sentences of a document need not be independent. It is never larger than that of the coded
 * sample alone. Limits are Wilson's for as many independent sentences as have the same error, with Student's t for the documents coded
 * (Korn and Graubard 1998, Survey Methodology 24, p. 193–201).
 *
 * Undefined where fewer than two documents were coded.
 */
export const correctedMean = (clusters: readonly Cluster[], level = LEVEL): CorrectedMean | undefined => {
  const sampled = clusters.filter(({ sample }) => sample.length > 0);
  if (sampled.length < 2) return undefined;
  const units = sampled.flatMap(({ sample }) => sample);
  const weight = sum(units, unit => unit.weight);
  const sentences = sum(clusters, cluster => cluster.sentences);
  const chance = sum(clusters, cluster => cluster.chances) / sentences;
  const weighted = (value: (unit: CodedUnit) => number): number =>
    sum(units, unit => unit.weight * value(unit)) / weight;
  const [codedMean, chanceMean] = [weighted(unit => unit.coded), weighted(unit => unit.chance)];
  const means = meansByStratum(units);
  // Influence of a document on the mean of the coded sample, and on what the machine's mean is wrong by: its sentences that were coded, and that
  // it has as many as it has of each stratum.
  const pairs = clusters.map(({ sentences: n, chances, strata, sample }): Means => {
    const has = { coded: 0, chance: 0 };
    for (const [stratum, count] of strata) {
      has.coded += (count * ((means.get(stratum)?.coded ?? codedMean) - codedMean)) / sentences;
      has.chance += (count * ((means.get(stratum)?.chance ?? chanceMean) - chanceMean)) / sentences;
    }
    const own = sum(sample, unit => (unit.weight * (unit.coded - means.get(unit.stratum)!.coded)) / weight);
    const same = sum(sample, unit => (unit.weight * (unit.chance - means.get(unit.stratum)!.chance)) / weight);
    return { coded: own + has.coded, chance: same + has.chance - (chances - n * chance) / sentences };
  });
  const spread = sum(pairs, pair => pair.chance * pair.chance);
  const power = spread === 0 ? 0 : clamp(sum(pairs, pair => pair.coded * pair.chance) / spread);
  const scale = sampled.length / (sampled.length - 1);
  const error = Math.sqrt(scale * sum(pairs, pair => (pair.coded - power * pair.chance) ** 2));
  const mean = clamp(codedMean + power * (chance - chanceMean));
  const t = studentQuantile((1 + level) / 2, sampled.length - 1);
  return {
    mean,
    error,
    power,
    coded: units.length,
    clusters: sampled.length,
    ...limitsOf(mean, error, units.length, t),
  };
};

/** Wilson's limits for as many independent sentences as would have this error; those that were coded where all agree and there is no error. */
export const limitsOf = (mean: number, error: number, coded: number, t: number): Interval =>
  scoreInterval(mean, error === 0 ? coded : (mean * (1 - mean)) / error ** 2 || coded, t);

/** The t below which the share `p` ≥ 1/2 of Student's distribution lies (DLMF §8.17: by the incomplete beta function). */
export const studentQuantile = (p: number, df: number): number => {
  const share = betaQuantile(2 * p - 1, 0.5, df / 2);
  return Math.sqrt((df * share) / (1 - share));
};

type Means = { readonly coded: number; readonly chance: number };

const meansByStratum = (units: readonly CodedUnit[]): ReadonlyMap<string, Means> => {
  const sums = new Map<string, { coded: number; chance: number; weight: number }>();
  for (const { stratum, coded, chance, weight } of units) {
    const known = sums.get(stratum) ?? { coded: 0, chance: 0, weight: 0 };
    sums.set(stratum, {
      coded: known.coded + weight * coded,
      chance: known.chance + weight * chance,
      weight: known.weight + weight,
    });
  }
  return new Map(
    [...sums].map(([stratum, { coded, chance, weight }]) => [
      stratum,
      { coded: coded / weight, chance: chance / weight },
    ]),
  );
};

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
