/** The sample to be coded: drawn by chance, with weights that add up to the group. */
import { group as byKey, sum } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, drawSample, isIn } from '../../../analyzers/rates/plan.ts';
import { simulatePower } from '../../../analyzers/rates/power.ts';
import { createRandom } from '../../../analyzers/statistics/random.ts';

const candidates = (sizes: readonly number[], seed = 3): Candidate[] => {
  const random = createRandom(seed);
  return sizes.flatMap((size, g) =>
    Array.from({ length: size }, (_, i) => ({
      group: `g${g}`,
      document: `d${g}-${Math.floor(i / 20)}`,
      sentence: (i % 20) + 1,
      chances: [random() ** 3, random() ** 4, random() ** 5],
    })),
  );
};

describe('a sample', () => {
  it('has as many of each group as were asked for, or all, and each sentence once', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 8, max: 120 }),
        (sizes, sentences) => {
          const sample = drawSample(candidates(sizes), { sentences });
          expect(new Set(sample.map(({ candidate }) => candidate)).size).toBe(sample.length);
          const taken = byKey(sample, ({ candidate }) => candidate.group);
          sizes.forEach((size, g) => {
            expect(taken.get(`g${g}`)?.length).toBe(Math.min(size, sentences));
          });
        },
      ),
      { numRuns: 40 },
    ));

  it('stands for its group: the weights of each stratum add up to its sentences', () => {
    const all = candidates([200, 431]);
    const strata = byKey(drawSample(all, { sentences: 60 }), ({ stratum }) => stratum);
    for (const [stratum, own] of strata) {
      const members = all.filter(({ group, chances }) => group === stratum.group && isIn(stratum, chances));
      expect(sum(own, ({ weight }) => weight)).toBeCloseTo(members.length, 9);
    }
    expect(sum([...strata.values()].flat(), ({ weight }) => weight)).toBeCloseTo(631, 9);
  });

  it('takes a larger share of the sentences that are likelier to bear something', () => {
    const sample = drawSample(candidates([400]), { sentences: 100 });
    const weights = [...byKey(sample, ({ stratum }) => stratum.from)].sort(([x], [y]) => x - y);
    expect(weights.at(-1)![1][0]!.weight).toBeLessThan(weights[0]![1][0]!.weight);
  });

  it('is another with another seed, and the same with the same', () => {
    const all = candidates([300]);
    const drawn = (seed: number): number[] =>
      drawSample(all, { sentences: 40, seed }).map(({ candidate }) => all.indexOf(candidate));
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });
});

it('more coded sentences give narrower limits', () => {
  const all = candidates([600]);
  const halves = [40, 160].map(
    sentences =>
      simulatePower(all, { sentences, families: ['a', 'b', 'c'], spreads: [0.05, 0.05, 0.05], draws: 30 })[0]!
        .halfWidth!,
  );
  expect(halves[1]!).toBeLessThan(halves[0]!);
});
