import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { decode } from '../../../pipeline/read/decode.ts';
import { parseSidecar } from '../../../pipeline/read/sidecar.ts';

const TEXT = 'Frågan är ställd med anledning av en uppgift i års rapport – så är det, säger Åsa Öberg.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text.replace('–', '-'), c => c.charCodeAt(0));
const MAC = new Map([
  ['å', 0x8c],
  ['ä', 0x8a],
  ['ö', 0x9a],
  ['Å', 0x81],
  ['Ä', 0x80],
  ['Ö', 0x85],
]);
const macRoman = (text: string): Uint8Array =>
  Uint8Array.from([...text.replace('–', '-')], c => MAC.get(c) ?? c.charCodeAt(0));
const code = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof OrdskifteError ? error.code : String(error);
  }
  return 'none';
};

describe('reading', () => {
  it('keeps any valid UTF-8 text as it is, composed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), text => {
        fc.pre(/\S/u.test(text) && !text.startsWith('\ufeff') && !text.includes('\ufffd'));
        expect(decode(utf8(text), 'x').text).toBe(text.normalize('NFC'));
      }),
    );
  });

  it.each([
    ['utf-8', utf8(TEXT), TEXT],
    ['utf-8', utf8(`\ufeff${TEXT}`), TEXT],
    ['windows-1252', latin1(TEXT), TEXT.replace('–', '-')],
    ['macintosh', macRoman(TEXT), TEXT.replace('–', '-')],
    ['utf-16le', new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), TEXT],
  ])('recognises %s', (encoding, bytes, text) => {
    expect(decode(bytes, 'x')).toEqual({ text, encoding, composed: false });
  });

  it('recognises code page 850, and takes no text in Windows-1252 for it', () => {
    // å ä ö Å Ä Ö as DOS wrote them.
    const places = new Map([...'åäöÅÄÖ'].map((letter, i) => [letter, [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99][i]!]));
    const text = 'Frågan är när vården får fler sängar. Ängarna är gröna.';
    const bytes = Uint8Array.from(text, letter => places.get(letter) ?? letter.charCodeAt(0));
    expect(decode(bytes, 'x')).toMatchObject({ text, encoding: 'cp850' });
    const quoted = 'Hon sa: ”Ja.” Då sa han ”nej” – och gick…';
    const windows = new Map([...'”–…'].map((sign, i) => [sign, [0x94, 0x96, 0x85][i]!]));
    const own = Uint8Array.from(quoted, sign => windows.get(sign) ?? sign.charCodeAt(0));
    expect(decode(own, 'x')).toMatchObject({ text: quoted, encoding: 'windows-1252' });
  });

  it('joins letters and loose accents, and says so', () => {
    expect(decode(utf8('a\u030a'), 'x')).toMatchObject({ text: 'å', composed: true });
  });

  it.each([
    ['EMPTY_FILE', utf8('')],
    ['EMPTY_FILE', utf8(' \n\t')],
    ['NOT_TEXT', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ['NOT_TEXT', utf8('%PDF-1.7 …')],
    ['NOT_TEXT', Uint8Array.from({ length: 400 }, (_, i) => i % 7)],
  ])('refuses with %s', (expected, bytes) => expect(code(() => decode(bytes, 'fil.txt'))).toBe(expected));
});

describe('a sidecar', () => {
  it('is refused with the field and its value', () => {
    expect(() => parseSidecar('{"date":"6 april"}', 'a.meta.json')).toThrow(/"date" "6 april"/);
    expect(() => parseSidecar('{"respondant":"X"}', 'a.meta.json')).toThrow(/"respondant"/);
    expect(() => parseSidecar('{"governs":"ja"}', 'a.meta.json')).toThrow(
      /"governs" "ja", which is neither true nor false/,
    );
    expect(parseSidecar('{"governs":false}', 'a.meta.json')).toEqual({ governs: false });
    expect(() => parseSidecar('[1]', 'a.meta.json')).toThrow(/not a JSON object/);
    expect(() => parseSidecar('{', 'a.meta.json')).toThrow(/not JSON/);
  });
});
