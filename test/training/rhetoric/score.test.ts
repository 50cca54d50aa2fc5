import { describe, expect, it } from 'vitest';
import { type Judged, scoreGuesses } from '../../../training/rhetoric/score.ts';

const [DEFER, HEDGE, SHIFT, ACT] = [
  'deflection.defer',
  'deflection.hedge',
  'responsibility.shift',
  'responsibility.act',
];
const judged = (guess: readonly string[], ...coders: readonly (readonly string[])[]): Judged => ({
  guess: new Set(guess),
  coders: coders.map(codes => new Set(codes)),
});

describe('a decision', () => {
  it('is right where any coder gave it, and was to be found where all did', () => {
    // Defer: one right (given by one), one right and found (by both), one missed (by both). Shift: wrong.
    const score = scoreGuesses([
      judged([DEFER!], [DEFER!], []),
      judged([DEFER!], [DEFER!], [DEFER!]),
      judged([SHIFT!], [DEFER!], [DEFER!]),
    ]);
    const [precision, recall] = [2 / 3, 1 / 2];
    expect(score.precision).toBeCloseTo(precision, 12);
    expect(score.recall).toBeCloseTo(recall, 12);
    expect(score.f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
  });

  it('of another code of the family is right for the family and wrong as a code', () => {
    const { f1, codes } = scoreGuesses([judged([HEDGE!], [DEFER!], [DEFER!])]);
    expect(f1).toBeCloseTo(1, 8);
    expect(codes).toBe(0);
  });

  it('that only one of two coders gave costs nothing where it is left out', () => {
    const { precision, recall } = scoreGuesses([judged([], [ACT!], []), judged([ACT!], [ACT!], [ACT!])]);
    expect([precision, recall]).toEqual([1, 1]);
  });

  it('in a sentence that nobody marks counts as wrong if one is given, and not at all if none is', () => {
    const one = judged([ACT!], [ACT!], [ACT!]);
    expect(scoreGuesses([one, judged([], [], [])])).toEqual(scoreGuesses([one]));
    expect(scoreGuesses([one, judged([ACT!], [], [])]).precision).toBe(0.5);
  });

  it('of nothing scores nothing', () =>
    expect(scoreGuesses([])).toEqual({ precision: 0, recall: 0, f1: 0, codes: 0, kinds: [0, 0, 0] }));
});
