import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../../pipeline/restore/punctuation/index.ts';
import { mended, scanOf } from './marks.ts';

const staysAs = (text: string): void => expect(mended(text)).toBe(text);

describe('a comma was a full stop', () => {
  it.each([
    ['before a common word with a capital', 'Vi går, Det regnar.', 'Vi går. Det regnar.'],
    ['over a line end', 'Vi går,\nDet regnar.', 'Vi går.\nDet regnar.'],
    [
      'at the end of a paragraph',
      'Vi går en lång mening som slutar här nu,\n\nDet regnar.',
      'Vi går en lång mening som slutar här nu.\n\nDet regnar.',
    ],
    ['behind the number of a list', '1, Skolan\n2, Lagen', '1. Skolan\n2. Lagen'],
  ])('%s', (_, text, meant) => expect(mended(text)).toBe(meant));

  it.each([
    ['before a name', 'Vi går, Anna kommer.'],
    ['before a word in capitals', 'Vi går, DET regnar.'],
    ['before a word that no list has', 'Vi går, Xyz kommer.'],
    ['before a rare word', 'Vi går, Urna kommer.'],
    ['behind a form of address on a line of its own', 'Herr talman,\n\nDet regnar.'],
    ['between numbers', '1, 2'],
    ['before a name behind a number inside a line', 'Vi går 1, Anna'],
    ['where a quotation mark stands between', 'Vi går,” Det regnar.'],
  ])('but not %s', (_, text) => staysAs(text));
});

describe('a full stop was a comma', () => {
  it('before a common word with a small letter', () => expect(mended('Vi går. och sen')).toBe('Vi går, och sen'));

  it.each([
    ['behind a short form', 'Det är jan. och sen'],
    ['behind two letters', 'Vi vi. och sen'],
    ['behind a word that no list has', 'Vi xyz. och sen'],
    ['before a word that no list has', 'Vi går. xyz sen'],
    ['before a capital', 'Vi går. Sen går vi.'],
    ['behind a word with points inside', 'Vi bl.a. och sen'],
    ['at the end of a paragraph', 'Vi går.\n\noch sen'],
  ])('but not %s', (_, text) => staysAs(text));
});

describe('quotation marks', () => {
  it.each([
    ['one that opens nothing goes', 'Det ‘regnar nu.', 'Det regnar nu.'],
    ['one whose quotation ends in a double becomes a double', 'Han sade ‘ja tack” nu.', 'Han sade ”ja tack” nu.'],
    [
      'a lost one comes back where a capital begins the quotation',
      'han sade Vi går hem” nu.',
      'han sade ”Vi går hem” nu.',
    ],
    [
      'one whose double stands elsewhere already goes',
      'Han sade ”ja tack” och ‘nu går vi.',
      'Han sade ”ja tack” och nu går vi.',
    ],
  ])('%s', (_, text, meant) => expect(mended(text)).toBe(meant));

  it.each([
    ['a pair of single ones', 'Han sade ‘ja tack’ nu.'],
    ['a pair of double ones', 'Han sade ”Vi går” nu.'],
    ['a closing one with no place for its beginning', 'han sade ja tack” nu.'],
    ['a closing one whose capital is that of the sentence', 'Vi går hem” nu.'],
    ['a closing one in another paragraph', 'han sade Vi går\n\nhem” nu'],
    ['two closing ones, which may belong together', 'han sade Vi går” hem” nu'],
  ])('stay: %s', (_, text) => staysAs(text));

  it('that were lost are looked for fourteen words back, and no further', () => {
    const quote = (words: number): string => `han sade Vi ${Array(words).fill('går').join(' ')}” nu.`;
    expect(mended(quote(14))).toBe(quote(14).replace('Vi', '”Vi'));
    expect(mended(quote(15))).toBe(quote(15));
  });

  it('are looked for twelve words on, and no further', () => {
    const quote = (words: number): string => `Han ‘${Array(words).fill('går').join(' ')}” nu.`;
    expect(mended(quote(12))).toBe(quote(12).replace('‘', '”'));
    expect(mended(quote(13))).toBe(quote(13).replace('‘', ''));
  });
});

describe('other signs', () => {
  it.each([
    ['= and ~ between words were dashes', 'Det = vi går ~ hem', 'Det – vi går – hem'],
    ['_ behind a comma was one', 'Det regnar, _ vi går', 'Det regnar, – vi går'],
    ['$ behind the number of a section was §', 'Se 6 $ lagen', 'Se 6 § lagen'],
    ['© in an address was @', 'Skriv till anna©stad.se nu', 'Skriv till anna@stad.se nu'],
  ])('%s', (_, text, meant) => expect(mended(text)).toBe(meant));

  it.each([
    ['= inside a word', 'a=b'],
    ['$ before a number', 'Det kostar $ 6 nu'],
    ['$ behind a word', 'Det kostar många $ nu'],
    ['$ behind a sum in thousands', 'Det kostar 1 000 $ nu'],
    ['$ apart from its number', 'Se 6  $ lagen'],
    ['© of a holder of rights', '© 2020 anna'],
  ])('stay: %s', (_, text) => staysAs(text));
});

describe('marks, whatever the text', () => {
  const part = fc.constantFrom(
    'Vi ',
    'går',
    ', ',
    '. ',
    'Det ',
    '‘',
    '” ',
    '’ ',
    '\n\n',
    ' = ',
    '6 $ ',
    '1, ',
    'Anna ',
  );
  const texts = fc.array(part, { maxLength: 25 }).map(parts => parts.join(''));

  it('lie inside it, one sign each at most, and never on top of one another', () =>
    fc.assert(
      fc.property(texts, text => {
        const marks = findMarks(scanOf(text)).toSorted((a, b) => a.start - b.start || a.end - b.end);
        marks.forEach(({ start, end, to, confidence }, i) => {
          expect(start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end - start).toBeLessThanOrEqual(1);
          expect(to.length).toBeLessThanOrEqual(1);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        });
      }),
    ));

  it('are left alone where nothing may be touched', () =>
    fc.assert(
      fc.property(texts, text => {
        expect(mended(text, () => false)).toBe(text);
      }),
    ));

  it('change no letter and no digit', () =>
    fc.assert(
      fc.property(texts, text => {
        const letters = (from: string): string => from.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(mended(text))).toBe(letters(text));
      }),
    ));
});
