/** Known names are looked up by their first letter and once a word; what is found is what trying every name would find. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memory } from '../../../pipeline/memory.ts';
import { openNameBook } from '../../../pipeline/restore/names.ts';
import type { Reader, Reading } from '../../../pipeline/restore/readings/index.ts';

const nobody: Reader = {
  read: () => ({ known: false, inside: [], opening: [] }),
  size: () => 0,
  useOf: () => ({ rules: [], marked: [], letters: 0 }),
  merge: () => null,
};
const same = (text: string): Reading => ({ text, ids: [0], cost: 3, kind: 'same', rules: [] });

const settled = (names: readonly string[], text: string, memory?: Memory): string =>
  openNameBook(names, [], nobody, memory).settle(text, [same(text)])[0]!.text;

/** Each name by itself, in their order. */
const settledOneByOne = (names: readonly string[], text: string): string => {
  for (const name of names.flatMap(all => all.split(/[\s-]+/))) {
    const found = settled([name], text);
    if (found !== text) return found;
  }
  return text;
};

const NAMES = ['Jan Jönsson', 'Åsa Ek', 'Östen Lindström', 'Märta Bäckström-Ål', 'Bo Sjöö', 'Émile Höök', '𝒪lov Åberg'];
const letter = fc.constantFrom(...'JjönssÅåaLlidtrmBbäckÖ68é&eoEÉHkS𝒪v');
const word = fc.oneof(
  fc.constantFrom(
    'Jonsson',
    'J6nsson',
    'Jonssons',
    'Asa',
    'Ésa',
    'Osten',
    'Lindstrém',
    'Lindstroms',
    'Sj66',
    'Hook',
    'ASa',
  ),
  fc.array(letter, { minLength: 1, maxLength: 9 }).map(letters => letters.join('')),
);

describe('known names', () => {
  it.each([
    ['Jonsson', 'Jönsson'],
    ['J6nssons', 'Jönssons'],
    ['Asa', 'Åsa'],
    ['&sa', 'Åsa'],
    ['Lindstrém', 'Lindström'],
    ['Sj66', 'Sjöö'],
    ['jonsson', 'jonsson'],
    ['Ek', 'Ek'],
  ])('%s is %s', (text, name) => expect(settled(NAMES, text)).toBe(name));

  it('are found as if each were tried by itself, in their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES), word, (names, text) => {
        expect(settled(names, text)).toBe(settledOneByOne(names, text));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same whatever was looked up before, and however little is remembered', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 2, max: 8 }), (words, most) => {
        const memory = new Memory({ most });
        for (const text of words) expect(settled(NAMES, text, memory)).toBe(settled(NAMES, text));
      }),
      { numRuns: 100 },
    );
  });

  it('of one corpus are not those of another in the same memory', () => {
    const memory = new Memory();
    expect(settled(['Jan Jönsson'], 'Jonsson', memory)).toBe('Jönsson');
    expect(settled(['Jan Jånsson'], 'Jonsson', memory)).toBe('Jånsson');
  });
});
