import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../analyzers/columns.ts';
import { type Analysis, analyserOf, type Counter, finite, rateOf } from '../../analyzers/contract.ts';
import { answer } from './answers.ts';

describe('a value', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined])(
    'that cannot be written down is missing: %s',
    value => expect(finite(value)).toBeUndefined(),
  );
  it.each([0, -0.5, 1e300])('that can is itself: %s', value => expect(finite(value)).toBe(value));
  it('counted among nothing is missing', () => {
    expect(rateOf(0, 0, 1000)).toBeUndefined();
    expect(rateOf(1, 4, 1000)).toBe(250);
  });
});

describe('an analyser of a counter', () => {
  type Options = { readonly per: number };
  const characters: Counter<number, { group: string; count: number }, Options> = {
    needs: () => [],
    count: answers => answers.reduce((sum, { document }) => sum + document.text.length, 0),
    add: (a, b) => a + b,
    rows: (groups, options): Analysis<{ group: string; count: number }, Options> => ({
      rows: groups.map(({ name, table }) => ({ group: name, count: table })),
      notices: [],
      options: { per: 1, ...options },
    }),
  };
  const groups = [
    { name: 'a', answers: [answer('1', 'Vi'), answer('2', 'kan.')] },
    { name: 'b', answers: [] },
  ];

  it('counts every group and says with which options', () =>
    expect(analyserOf(characters)(groups, { per: 2 })).toEqual({
      rows: [
        { group: 'a', count: 6 },
        { group: 'b', count: 0 },
      ],
      notices: [],
      options: { per: 2 },
    }));
});

describe('the columns', () => {
  it.each([...COLUMNS])('%s has a meaning, as a sentence', (_, { meaning }) => expect(meaning).toMatch(/^\p{L}.*\.$/u));
  it('have no name that says twice what a row is about', () => {
    for (const name of ['name', 'a', 'b', 'per1000', 'collocation']) expect(COLUMNS.has(name)).toBe(false);
  });
});
