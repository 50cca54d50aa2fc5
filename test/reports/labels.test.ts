import { describe, expect, it } from 'vitest';
import { en } from '../../reports/labels/en.ts';
import { sv } from '../../reports/labels/sv.ts';
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

const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)(?:\}|\|)/g)].map(m => m[1]!).sort();

describe('labels', () => {
  it('exist in both languages, with the same holes to fill', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
    for (const key of Object.keys(sv) as (keyof typeof sv)[])
      expect([key, [...new Set(holes(en[key]))]]).toEqual([key, [...new Set(holes(sv[key]))]]);
  });

  it('choose the word that goes with a number', () => {
    const sentence = '{n} {n|mening|meningar}';
    expect(['1', 1, 'en', 0, 2, '1 000'].map(n => fill(sentence, { n }))).toEqual([
      '1 mening',
      '1 mening',
      'en mening',
      '0 meningar',
      '2 meningar',
      '1 000 meningar',
    ]);
  });
  it('leave a hole visible when nothing fills it', () => expect(fill('{a} och {b}', { a: 1 })).toBe('1 och {b}'));
});

describe('Swedish form', () => {
  const number = formatter(sv);
  it.each([
    [number(1234.5, 1), '1\u00a0234,5'],
    [number(-0.25, 2), '\u22120,25'],
    [number(-0.001, 1), '0,0'],
    [percent(0.305, sv), '30,5\u00a0%'],
    [longDate('2021-04-06', sv), '6 april 2021'],
    [longDate('2021-04-06', en), '6 April 2021'],
    [longDate('2021-04', sv), 'april 2021'],
    [longDate('1992', en), '1992'],
    [pValue(0.0421, sv), '0,0421'],
    [pValue(0.00002, sv), '<\u00a00,0001'],
    [pValue(undefined, sv), '–'],
    [capitalised(numeral(8, sv)), 'Åtta'],
    [numeral(13, sv), '13'],
    [numeral(1234, en), '1,234'],
    [genitive('Jan Jönsson', sv), 'Jan Jönssons'],
    [genitive('Max', sv), 'Max'],
    [genitive('Jan Jönsson', en), 'Jan Jönsson’s'],
    [shortNames('Jan Jönsson', 'Alexander Ojanne').join(), 'Jönsson,Ojanne'],
    [shortNames('Jan Ek', 'Eva Ek').join(), 'Jan Ek,Eva Ek'],
  ])('%s', (written, expected) => expect(written).toBe(expected));
});
