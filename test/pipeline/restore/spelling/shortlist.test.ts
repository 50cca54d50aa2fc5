import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enlist, type Shortlist, type Spelling, totalCost } from '../../../../pipeline/restore/spelling/shortlist.ts';

const spelling = (word: string, channel: number, prior = 0, capital = false): Spelling => ({
  word,
  capital,
  lmId: 9,
  casing: 0,
  channel,
  prior,
  kind: 'lexicon',
  shouted: false,
  rules: [],
});
const listOf = (spellings: readonly Spelling[]): Shortlist => {
  const list: Shortlist = { spellings: [], limit: 100, most: Infinity };
  for (const one of spellings) enlist(list, one);
  return list;
};
const words = ({ spellings }: Shortlist): string[] => spellings.map(({ word }) => word);

describe('a shortlist of spellings', () => {
  it('has the likeliest first: by what the word and its misreading cost together', () =>
    expect(words(listOf([spelling('hus', 5, 1), spelling('hys', 1, 3), spelling('has', 2, 3)]))).toEqual([
      'hys',
      'has',
      'hus',
    ]));

  it('has a word once, at the least that it costs', () => {
    const once = [spelling('hus', 5), spelling('hus', 2), spelling('hus', 3)];
    expect(listOf(once).spellings.map(totalCost)).toEqual([2]);
  });

  it('has a word with a capital beside the one without', () =>
    expect(listOf([spelling('ek', 1), spelling('ek', 2, 0, true)]).spellings).toHaveLength(2));

  it('ends 13 nats behind the best', () => expect(listOf([spelling('hus', 4), spelling('hys', 1, 1)]).limit).toBe(15));

  it('holds ten', () => {
    const list = listOf(Array.from({ length: 14 }, (_, i) => spelling(`w${i}`, 14 - i)));
    expect(words(list)).toEqual(['w13', 'w12', 'w11', 'w10', 'w9', 'w8', 'w7', 'w6', 'w5', 'w4']);
  });

  it('is the same in whatever order the spellings come', () => {
    const many = Array.from({ length: 14 }, (_, i) => spelling(`w${i % 9}`, i));
    const sorted = listOf(many);
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), shuffled => {
        expect(listOf(shuffled)).toEqual(sorted);
      }),
    );
  });
});
