/** What a planned sample would tell: the coding is played through many times before anybody codes. */
import { group as byKey, mean, sum } from 'd3-array';
import { normalQuantile } from '../statistics/normal.ts';
import { type Cluster, correctedMean } from '../statistics/prediction-powered.ts';
import { createRandom } from '../statistics/random.ts';
import { type Candidate, drawSample, isIn, type PlanOptions } from './plan.ts';

/** What coding as many sentences of a group would tell about a kind. */
export type PowerRow = {
  readonly group: string;
  readonly family: string;
  readonly total: number;
  readonly coded: number;
  /** Mean half of the limits' distance, per 100 sentences. */
  readonly halfWidth: number | undefined;
  /** Difference from another such group that four of five such studies would find, per 100 sentences. */
  readonly detectable: number | undefined;
};

export type PowerOptions = PlanOptions & {
  readonly draws?: number;
  /** What the chances of a sentence are of, in their order. */
  readonly families: readonly string[];
  /** By family: how far the machine is off in a document beyond chance, as measured on coded answers. */
  readonly spreads: readonly number[];
};

/** The machine's chances stand for the coders', off by as much in each document as they are by measure; each draw takes and codes a new sample. */
export const simulatePower = (candidates: readonly Candidate[], options: PowerOptions): PowerRow[] => {
  const { draws = 200, seed = 1, families, spreads } = options;
  const random = createRandom(seed);
  const groups = [...byKey(candidates, ({ group }) => group)];
  const widths = new Map(groups.map(([name]) => [name, families.map((): { half: number; error: number }[] => [])]));
  let coded = new Map<string, number>();
  for (let draw = 0; draw < draws; draw++) {
    const shifts = new Map<string, readonly number[]>();
    for (const { document } of candidates)
      if (!shifts.has(document))
        shifts.set(
          document,
          spreads.map(spread => spread * normalOf(random)),
        );
    const sample = drawSample(candidates, { ...options, seed: Math.floor(random() * 2 ** 31) });
    coded = new Map([...byKey(sample, ({ candidate }) => candidate.group)].map(([name, own]) => [name, own.length]));
    const picked = new Map(sample.map(item => [item.candidate, item]));
    const strata = [...new Set(sample.map(({ stratum }) => stratum))];
    for (const [name, own] of groups)
      families.forEach((_, k) => {
        const clusters = [...byKey(own, ({ document }) => document)].map(([document, sentences]): Cluster => {
          const counts = new Map<string, number>();
          for (const { group, chances } of sentences) {
            const place = String(strata.findIndex(stratum => stratum.group === group && isIn(stratum, chances)));
            counts.set(place, (counts.get(place) ?? 0) + 1);
          }
          return {
            sentences: sentences.length,
            chances: sum(sentences, ({ chances }) => chances[k]!),
            strata: counts,
            sample: sentences.flatMap(sentence => {
              const item = picked.get(sentence);
              if (item === undefined) return [];
              const chance = sentence.chances[k]!;
              const isGiven = random() < chance + shifts.get(document)![k]!;
              return [
                { coded: Number(isGiven), chance, weight: item.weight, stratum: String(strata.indexOf(item.stratum)) },
              ];
            }),
          };
        });
        const found = correctedMean(clusters);
        if (found) widths.get(name)![k]!.push({ half: (found.upper - found.lower) / 2, error: found.error });
      });
  }
  const z = Math.SQRT2 * (normalQuantile(0.975) + normalQuantile(0.8));
  return groups.flatMap(([name, own]) =>
    families.map((family, k) => {
      const seen = widths.get(name)![k]!;
      const [half, error] = [mean(seen, item => item.half), mean(seen, item => item.error)];
      return {
        group: name,
        family,
        total: own.length,
        coded: coded.get(name) ?? 0,
        halfWidth: half === undefined ? undefined : 100 * half,
        detectable: error === undefined ? undefined : 100 * z * error,
      };
    }),
  );
};

/** Box and Muller 1958. */
const normalOf = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
