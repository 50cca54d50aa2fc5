import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInRange, parseRange } from '../../../analyzers/groups/range.ts';

const isIn = (value: string, typed: string): boolean => isInRange(value, parseRange(typed)!);

describe('a range', () => {
  it.each([
    ['2018-01-01', '2018..2020', true],
    ['2020-12-31', '2018..2020', true],
    ['2021-01-01', '2018..2020', false],
    ['2020', '2020-03..2021', false],
    ['2020', '2018..2020-06', false],
    ['2020-06', '2018..2020-06-15', false],
    ['2017', '..2018', true],
    ['2019', '2018..', true],
    ['9', '8..10', true],
    ['11', '8..10', false],
    ['-1', '-2..0', true],
    ['', '..5', false],
    ['okänd', '1..5', false],
  ])('of %s in %s: %s', (value, typed, expected) => expect(isIn(value, typed)).toBe(expected));

  it.each(['2018', '..', 'a..b', 'Ek', '2018...2020', ''])('is not %s', typed =>
    expect(parseRange(typed)).toBeUndefined(),
  );

  it('of numbers holds those between its ends', () => {
    const number = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(number, number, number, (value, from, to) => {
        expect(isIn(String(value), `${from}..${to}`)).toBe(value >= from && value <= to);
      }),
    );
  });
});
