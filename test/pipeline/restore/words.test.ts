import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../../pipeline/restore/words.ts';

const texts = (text: string): string[] => cutPieces(text).map(piece => piece.text);
const pieceOf = (text: string, word: string) => cutPieces(text).find(piece => piece.text === word)!;

describe('a text is cut into pieces', () => {
  it.each([
    ['words without the marks around them', '”Ja”, (sade) han!', ['Ja', 'sade', 'han']],
    ['parts of hyphenated words', 'Hägersten-Älvsjö', ['Hägersten', 'Älvsjö']],
    ['parts of spans and of alternatives', '2019–2020 och/eller', ['2019', '2020', 'och', 'eller']],
    ['words with points and colons inside', 'bl.a. EU:s', ['bl.a', 'EU:s']],
    ['addresses in one', 'https://www.a-b.se/c-d e-post@a-b.se', ['https://www.a-b.se/c-d', 'e-post@a-b.se']],
    ['signs that may be letters, where they stand alone', 'det | stad ! bra', ['det', '|', 'stad', '!', 'bra']],
    ['nothing of marks alone', '– … * ---', []],
    ['nothing of an empty text', '', []],
  ])('%s', (_, text, pieces) => expect(texts(text)).toEqual(pieces));

  it('with what follows each of them up to the next white space or piece', () => {
    const after = cutPieces('Ja, barn- och Hägersten-Älvsjö.”').map(piece => piece.after);
    expect(after).toEqual([',', '-', '', '-', '.”']);
  });

  it('of which those behind a hyphen or a slash are joined to the one before', () =>
    expect(cutPieces('Hägersten-Älvsjö och/eller').map(({ joined }) => joined)).toEqual([false, true, false, true]));
});

describe('a piece knows where it stands', () => {
  it('on which line, and whether it is the first of it', () => {
    const text = 'ett två\n tre fyra-fem';
    expect(cutPieces(text).map(({ text: word, line, lineStart }) => [word, line, lineStart])).toEqual([
      ['ett', 0, true],
      ['två', 0, false],
      ['tre', 1, true],
      ['fyra', 1, false],
      ['fem', 1, false],
    ]);
  });

  it.each([
    ['at the beginning of the text', 'nu går vi', true],
    ['behind a full stop', 'Ja. nu går vi', true],
    ['behind a closing quotation mark after one', '”Ja.” nu går vi', true],
    ['behind a colon', 'Svar: nu går vi', true],
    ['behind an empty line', 'Svar\n\nnu går vi', true],
    ['behind a full stop that stands alone', 'Ja . nu går vi', true],
    ['behind a comma', 'Ja, nu går vi', false],
    ['behind a mere line end', 'Ja\nnu går vi', false],
    ['behind a hyphen', 'Ja.-nu går vi', false],
  ])('and whether it opens a sentence: %s', (_, text, opens) => expect(pieceOf(text, 'nu').opens).toBe(opens));
});

describe('pieces, whatever the text', () => {
  const part = fc.constantFrom('ord', 'Å', '-', '–', ' ', '\n', '”', '.', ',', '|', '12', '/', '@', 'www.', '(', '\t');

  it('stand in it in order, without white space, and none is empty', () =>
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), parts => {
        const text = parts.join('');
        let end = 0;
        for (const piece of cutPieces(text)) {
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
          expect(piece.text).toMatch(/^\S+$/);
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(piece.end).startsWith(piece.after)).toBe(true);
          expect(piece.line).toBe(text.slice(0, piece.start).split('\n').length - 1);
          end = piece.end;
        }
      }),
    ));

  it('hold every letter and digit of it', () =>
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), parts => {
        const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(texts(parts.join('')).join(''))).toBe(letters(parts.join('')));
      }),
    ));
});
