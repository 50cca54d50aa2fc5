import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../reports/labels/index.ts';
import {
  capitalised,
  fill,
  formatter,
  genitive,
  longDate,
  numeral,
  percent,
  pValue,
  shortNames,
} from '../../reports/text.ts';

const { sv, en } = LANGUAGES;
const NBSP = '\u00a0';

describe('a template', () => {
  it('has its names replaced by their values, each time they stand there', () =>
    expect(fill('{a} och {b}, {a}', { a: 'Ek', b: 2 })).toBe('Ek och 2, Ek'));

  it.each([
    [1, 'en mening'],
    ['en', 'en mening'],
    ['one', 'en mening'],
    [0, 'flera meningar'],
    [2, 'flera meningar'],
    ['21', 'flera meningar'],
  ])('has the word that goes with %s', (n, text) => expect(fill('{n|en mening|flera meningar}', { n })).toBe(text));

  it('shows a name without a value, also one that every object has', () =>
    expect(fill('{a} {constructor}', {})).toBe('{a} {constructor}'));

  it('takes values as they are: braces and dollar signs in them mean nothing', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('$', '&', '{', '}', 'a', '|') }), value => {
        expect(fill('x{a}y', { a: value })).toBe(`x${value}y`);
      }),
    ));
});

describe('numbers', () => {
  it.each([
    [1234.5, 1, `1${NBSP}234,5`, '1,234.5'],
    [0.125, 2, '0,13', '0.13'],
    [-3, 0, '−3', '−3'],
    [-0.04, 1, '0,0', '0.0'],
    [undefined, 1, '–', '–'],
  ])('%f with %i decimals', (value, digits, swedish, english) => {
    expect(formatter(sv)(value, digits)).toBe(swedish);
    expect(formatter(en)(value, digits)).toBe(english);
  });

  it('never show the minus sign of nothing', () =>
    fc.assert(
      fc.property(fc.double({ min: -0.049, max: 0.049, noNaN: true }), value => {
        expect(formatter(en)(value, 1)).toBe('0.0');
      }),
    ));

  it('as shares are per cent, as the language sets them', () => {
    expect([percent(0.1234, sv), percent(0.1234, en), percent(0.5, sv, 0)]).toEqual([
      `12,3${NBSP}%`,
      '12.3%',
      `50${NBSP}%`,
    ]);
    expect(percent(undefined, sv)).toBe('–');
  });

  it('are words up to twelve', () => {
    expect([numeral(0, en), numeral(3, en), numeral(12, en), numeral(13, en)]).toEqual([
      'zero',
      'three',
      'twelve',
      '13',
    ]);
    expect([numeral(2, sv), numeral(12, sv), numeral(1300, sv)]).toEqual(['två', 'tolv', `1${NBSP}300`]);
  });

  it('as p-values have four decimals, or are smaller than that', () => {
    expect(pValue(0.03456, en)).toBe('0.0346');
    expect(pValue(0.0001, en)).toBe('0.0001');
    expect(pValue(0.00009, sv)).toBe(`<${NBSP}0,0001`);
    expect(pValue(undefined, sv)).toBe('–');
  });
});

describe('dates', () => {
  it.each([
    ['2021-04-06', '6 april 2021'],
    ['2021-12-31', '31 december 2021'],
    ['2021-04', 'april 2021'],
    ['2021', '2021'],
  ])('%s is %s', (iso, words) => expect(longDate(iso, sv)).toBe(words));
});

describe('names', () => {
  it('are family names where there is little room, and whole where these are alike', () => {
    expect(shortNames('Eva Ek', 'Bo Alm')).toEqual(['Ek', 'Alm']);
    expect(shortNames('Eva Ek', 'Bo Ek')).toEqual(['Eva Ek', 'Bo Ek']);
    expect(shortNames('Ek', 'Alm')).toEqual(['Ek', 'Alm']);
    expect(shortNames('Acko Ankarberg Johansson', 'Jan Ek (S)')).toEqual(['Ankarberg Johansson', 'Ek (S)']);
  });

  it.each([
    ['Jan Jönsson', 'Jan Jönssons', 'Jan Jönsson’s'],
    ['Anders', 'Anders', 'Anders’s'],
    ['Max', 'Max', 'Max’s'],
    ['Schulz', 'Schulz', 'Schulz’s'],
  ])('in the genitive: %s', (name, swedish, english) =>
    expect([genitive(name, sv), genitive(name, en)]).toEqual([swedish, english]),
  );

  it('begin a sentence with a capital', () => expect([capitalised('åtta'), capitalised('')]).toEqual(['Åtta', '']));
});
