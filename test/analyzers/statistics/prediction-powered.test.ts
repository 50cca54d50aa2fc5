/** The corrected mean: right on average whatever the machine gets wrong, with limits that hold as often as they say. */
import { sum } from 'd3-array';
import { describe, expect, test } from 'vitest';
import {
  type Cluster,
  type CodedUnit,
  correctedMean,
  studentQuantile,
} from '../../../analyzers/statistics/prediction-powered.ts';
import { createRandom } from '../../../analyzers/statistics/random.ts';

/** How a group was made: its documents and sentences, how often coders give the code, and how the machine errs. */
type Design = {
  readonly name: string;
  readonly documents: number;
  readonly rate: number;
  readonly machine: (logit: number) => number;
  readonly coded: number;
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const DESIGNS: readonly Design[] = [
  { name: 'a machine that misses two thirds', documents: 40, rate: -1.4, machine: x => x - 1.6, coded: 100 },
  { name: 'a machine that finds twice as much', documents: 60, rate: -2, machine: x => 0.7 * x + 0.6, coded: 150 },
  { name: 'a machine that knows nothing', documents: 40, rate: -0.8, machine: () => -1, coded: 100 },
];

type Sentence = { readonly document: number; readonly coded: number; readonly chance: number };

/** A population of documents; sentences of a document are alike. */
const populationOf = ({ documents, rate, machine }: Design, random: () => number): Sentence[] => {
  // Box and Muller 1958.
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: documents }, (_, document) => {
    const own = 0.5 * normal();
    return Array.from({ length: 10 + Math.floor(random() * 30) }, () => {
      const logit = rate + own + 1.5 * normal();
      return { document, coded: Number(random() < logistic(logit)), chance: logistic(machine(logit) + 0.5 * normal()) };
    });
  }).flat();
};

/** Three strata by the machine's chance, as many coded in each. */
const codeSample = (
  sentences: readonly Sentence[],
  coded: number,
  documents: number,
  random: () => number,
): Cluster[] => {
  const order = [...sentences].sort((a, b) => a.chance - b.chance);
  const size = Math.ceil(order.length / 3);
  const units = new Map<number, CodedUnit[]>();
  const stratumOf = new Map(order.map((sentence, i) => [sentence, String(Math.floor(i / size))]));
  for (const stratum of [0, 1, 2]) {
    const part = order.slice(stratum * size, (stratum + 1) * size);
    const take = Math.floor(coded / 3);
    for (let i = 0; i < take; i++) {
      const pick = i + Math.floor(random() * (part.length - i));
      [part[i], part[pick]] = [part[pick]!, part[i]!];
      const { document, ...unit } = part[i]!;
      units.set(document, [
        ...(units.get(document) ?? []),
        { ...unit, weight: part.length / take, stratum: String(stratum) },
      ]);
    }
  }
  return Array.from({ length: documents }, (_, document) => {
    const own = sentences.filter(sentence => sentence.document === document);
    const strata = new Map<string, number>();
    for (const sentence of own) strata.set(stratumOf.get(sentence)!, (strata.get(stratumOf.get(sentence)!) ?? 0) + 1);
    const chances = sum(own, ({ chance }) => chance);
    return { sentences: own.length, chances, strata, sample: units.get(document) ?? [] };
  });
};

/** The mean that documents of the kind have, by one large population. */
const truthOf = (design: Design): number => {
  const large = populationOf({ ...design, documents: 20_000 }, createRandom(99));
  return sum(large, ({ coded }) => coded) / large.length;
};

describe.each(DESIGNS)('$name', design => {
  const random = createRandom(7);
  const truth = truthOf(design);
  const draws = Array.from({ length: 400 }, () =>
    correctedMean(codeSample(populationOf(design, random), design.coded, design.documents, random)),
  ).map(draw => draw!);

  test('the corrected mean is right on average', () => {
    const errors = draws.map(({ mean }) => mean - truth);
    const average = sum(errors) / draws.length;
    const spread = Math.sqrt(sum(errors, error => (error - average) ** 2) / draws.length);
    expect(Math.abs(average)).toBeLessThan((3 * spread) / Math.sqrt(draws.length));
  });

  test('95 per cent limits hold in 93 to 97 of 100 draws', () => {
    const held = draws.filter(({ lower, upper }) => lower <= truth && truth <= upper).length;
    expect(held / draws.length).toBeGreaterThanOrEqual(0.93);
    expect(held / draws.length).toBeLessThanOrEqual(0.97);
  });
});

test('Student’s quantiles are those of the tables', () => {
  // Fisher and Yates 1963, table III: two-sided 5 %.
  expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706, 3);
  expect(studentQuantile(0.975, 10)).toBeCloseTo(2.2281, 4);
  expect(studentQuantile(0.975, 120)).toBeCloseTo(1.9799, 4);
});

test('with a machine that says what the coders say, every sentence counts as coded', () => {
  const one = { coded: 1, chance: 1, weight: 20, stratum: '' };
  const other = { coded: 0, chance: 0, weight: 20, stratum: '' };
  const cluster = (ones: number, sample: readonly CodedUnit[]): Cluster => ({
    sentences: 40,
    chances: ones,
    strata: new Map([['', 40]]),
    sample,
  });
  const corrected = correctedMean([cluster(10, [one, one]), cluster(12, [one, other]), cluster(8, [other, other])])!;
  // All of the machine's 30 in 120, though half of the coded sentences bear the code.
  expect(corrected.mean).toBeCloseTo(30 / 120, 2);
  expect(corrected.power).toBeGreaterThan(0.95);
});

test('one coded document says nothing of others', () => {
  const sample = [{ coded: 1, chance: 1, weight: 3, stratum: '' }];
  expect(correctedMean([{ sentences: 3, chances: 1, strata: new Map([['', 3]]), sample }])).toBe(undefined);
});
