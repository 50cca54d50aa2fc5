import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationError } from '../../../training/rhetoric/by-role.ts';
import { averagePrecision, bestF1, type Ranked } from '../../../training/rhetoric/ranking.ts';

const ranked = (...given: readonly (readonly [any: boolean, all: boolean])[]): Ranked[] =>
  given.map(([any, all], i) => ({ score: -i, any, all }));
const [BOTH, ONE, NONE] = [[true, true] as const, [true, false] as const, [false, false] as const];

describe('average precision', () => {
  it('is the mean of the precision down to each sentence that a coder gave', () => {
    // Given at places 1, 3 and 4: precision 1/1, 2/3 and 3/4.
    expect(averagePrecision(ranked(BOTH, NONE, ONE, BOTH))).toBeCloseTo((1 + 2 / 3 + 3 / 4) / 3, 12);
  });

  it('is one where all that was given stands first, whatever the order in which sentences come', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(ranked(BOTH, ONE, BOTH, NONE, NONE), { minLength: 5 }), pairs => {
        expect(averagePrecision(pairs)).toBe(1);
      }),
    ));
});

it('the best F1 counts right what one coder gave and missed what all did, and keeps the precision', () => {
  const pairs = ranked(BOTH, NONE, ONE, BOTH);
  // Down to place 1: P 1, R 1/2; down to place 4: P 3/4, R 1.
  expect(bestF1(pairs, 0.7)).toBeCloseTo((2 * 0.75) / 1.75, 12);
  expect(bestF1(pairs, 0.8)).toBeCloseTo((2 * 0.5) / 1.5, 12);
});

describe('the calibration error', () => {
  const pairs = (chance: number, ...shares: readonly number[]) =>
    shares.map((share, i) => ({ answer: `${i}`, chance, share }));

  it('is none where what is said is given, tenth by tenth', () => {
    const said = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
    expect(calibrationError(said.flatMap(value => pairs(value, value)))).toBeCloseTo(0, 12);
  });

  it('is the distance where all is said alike', () => {
    expect(calibrationError(pairs(0.6, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0))).toBeCloseTo(0.5, 12);
    expect(calibrationError(pairs(0.75, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))).toBeCloseTo(0.25, 12);
  });
});
