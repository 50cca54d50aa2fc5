import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../pipeline/read/clean.ts';
import { decode } from '../../../pipeline/read/decode.ts';
import { applyEdits, toRawOffset } from '../../../pipeline/restore/offsets.ts';

const cleaned = (text: string): string => clean(text).text;
const latin1 = (text: string): string =>
  Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('');
/** What Windows shows of the bytes of UTF-8, by its own table (Python's cp1252 with its gaps as controls). */
const SIGNS = new Map([
  ...[...'€‚ƒ„…†‡ˆ‰Š‹Œ'].map((sign, i) => [i === 0 ? 0x80 : 0x81 + i, sign] as const),
  [0x8e, 'Ž'] as const,
  ...[...'‘’“”•–—˜™š›œ'].map((sign, i) => [0x91 + i, sign] as const),
  [0x9e, 'ž'] as const,
  [0x9f, 'Ÿ'] as const,
]);
const windows = (text: string): string =>
  latin1(text).replace(/[\u0080-\u009f]/g, c => SIGNS.get(c.charCodeAt(0)) ?? c);

const SENTENCE = 'Åsa öppnar förskolan på Ängsvägen – ”en bra idé”, säger hon … och går.';

describe('a text of a wrong encoding is read as it was meant', () => {
  it.each([
    ['UTF-8 as Latin-1', latin1(SENTENCE)],
    ['UTF-8 as Windows-1252', windows(SENTENCE)],
    ['the same twice', windows(windows(SENTENCE))],
    ['first one and then the other', latin1(windows(SENTENCE))],
  ])('%s', (_, text) => expect(cleaned(text)).toBe(SENTENCE));

  it('also where the last byte of a closing quotation mark got lost', () => {
    expect(cleaned('â€œBra skolaâ€ Ã¤r mÃ¥let.')).toBe('“Bra skola” är målet.');
  });

  it('UTF-8 as Mac Roman', () => expect(cleaned('Vi g√•r f√∂r att f√• v√§gar.')).toBe('Vi går för att få vägar.'));

  it('Mac Roman as Windows-1252, and no French or Czech text', () => {
    expect(cleaned('Vi har mŒnga Œr kvar, och Šr nšjda.')).toBe('Vi har många år kvar, och är nöjda.');
    expect(cleaned('Une Œuvre de Dušan Šimić.')).toBe('Une Œuvre de Dušan Šimić.');
  });

  it('the fields above a page in Markdown are no words, a rule between sentences is none of them', () => {
    expect(cleaned('---\ntitle: Svar\ntags:\n  - skola\n---\nVi bygger.')).toBe('Vi bygger.');
    const ruled = '---\nVi säger: ja.\nOch mer.\n---\nVi bygger.';
    expect(cleaned(ruled)).toBe(ruled);
  });

  it('letters for show and of full width', () => {
    expect(cleaned('𝗩𝗶 𝘃𝗶𝗹𝗹 ha ２０ kr.')).toBe('Vi vill ha 20 kr.');
  });

  it('raised numbers stay raised', () => {
    expect(cleaned('Skolan<sup>1</sup> har 20 m<sup>2</sup>, <sup><a href="#n">[3]</a></sup> H<sub>2</sub>O.')).toBe(
      'Skolan¹ har 20 m², ³ H2O.',
    );
  });

  it('signs of Windows-1252 that were taken for Latin-1', () => {
    expect(cleaned('Det är \u0093bra\u0094 \u0096 så är det\u0085')).toBe('Det är “bra” – så är det…');
  });

  it('in part, where only some lines are wrong', () => {
    expect(cleaned('Åsa är här.\nHon Ã¤r hÃ¤r.')).toBe('Åsa är här.\nHon är här.');
  });

  it.each(['Château à la carte, señor Núñez', 'PÅ ”SJÄ” och «BLÅ»', 'Â är en bokstav', '10 € – 5 ‰', 'naïve Ðorđe'])(
    'and one that is right stays: %s',
    text => expect(clean(text)).toMatchObject({ text, edits: [] }),
  );
});

describe('bytes of Windows-1252', () => {
  const bytes = (...parts: (string | number)[]): Uint8Array =>
    Uint8Array.from(
      parts.flatMap(part => (typeof part === 'number' ? [part] : Array.from(part, c => c.charCodeAt(0)))),
    );

  it('are the signs that Windows has for them, whatever the runtime makes of the label', () => {
    const { text, encoding } = decode(
      bytes('Vi g\xe5r ', 0x96, ' ', 0x93, 'fram\xe5t', 0x94, ' ', 0x85, ' 5 ', 0x80),
      'x',
    );
    expect([text, encoding]).toEqual(['Vi går – “framåt” … 5 €', 'windows-1252']);
  });

  it('win over Mac Roman in a short text full of quotation marks', () => {
    const { text } = decode(
      bytes(0x94, 'B\xe4ttre skola', 0x94, ', ', 0x94, 'fler jobb', 0x94, ' ', 0x96, ' v\xe5r plan', 0x85),
      'x',
    );
    expect(text).toBe('”Bättre skola”, ”fler jobb” – vår plan…');
  });
});

describe('signs that stand for others', () => {
  it.each([
    [
      'ligatures',
      'Den oﬃciella ﬂyktinghjälpen är eﬀektiv och ﬁn, waﬄor ﬅ',
      'Den officiella flyktinghjälpen är effektiv och fin, wafflor st',
    ],
    ['soft hyphens', 'sjuk\u00adsköter\u00adskor', 'sjuksköterskor'],
    ['a soft hyphen that was used', 'sjuk\u00ad\nsköterskor och kom¬\r\nmunen', 'sjuksköterskor och kommunen'],
    ['zero-width signs', 'kommun\u200ben\u2060 be\u200dtal\u200car\ufeff.', 'kommunen betalar.'],
    ['marks of direction', '\u200eKommunen\u200f \u202abetalar\u202c', 'Kommunen betalar'],
    ['firm and thin spaces', '25\u00a0000\u2009kr\u202ftill\u3000oss', '25 000 kr till oss'],
    ['hyphens of other widths', 'e\u2011post och barn\u2010 och', 'e-post och barn- och'],
    ['carriage returns alone', 'Rad ett\rRad två\r\rNytt stycke', 'Rad ett\nRad två\n\nNytt stycke'],
    ['carriage returns too many', 'Rad ett\r\r\nRad två', 'Rad ett\nRad två'],
    ['line ends of other systems', 'ett\u0085två\u2028tre\u2029fyra\u000bfem', 'ett\ntvå\ntre\n\nfyra\nfem'],
    ['controls', 'Kom\u0007munen\u001b', 'Kommunen'],
    ['accents behind their letters', 'Fo¨r oss a¨r det a˚ret och go¨ra', 'För oss är det året och göra'],
    ['accents before their letters', 'F¨or oss ¨ar det ˚aret och Co¨o¨', 'För oss är det året och Coö¨'],
    ['accents that a space holds away', 'fo \u0308r a \u030ar', 'för år'],
  ])('%s', (_, text, meant) => expect(cleaned(text)).toBe(meant));

  it('pictures that are held together stay', () => {
    const text = 'Bra 👩‍🔬 och 👨‍👩‍👧 ❤️';
    expect(clean(text)).toMatchObject({ text, edits: [] });
  });
});

describe('markup is no text', () => {
  it.each([
    ['paragraphs', '<p>Herr talman!</p><p>Tack.</p>', ['Herr talman!', 'Tack.']],
    [
      'line breaks and inline tags',
      'Vi <b>vill</b> bygga<br/>fler <a href="x">sko</a>lor.',
      ['Vi vill bygga', 'fler skolor.'],
    ],
    [
      'references',
      'Det g&aring;r bra &amp; fort.&nbsp;Vi &ouml;ppnar &#229;r &#xE4;n.',
      ['Det går bra & fort. Vi öppnar år än.'],
    ],
    ['references written twice', 'g&amp;aring;r &amp;amp; st&amp;#229;r', ['går & står']],
    ['tags written as references', '&lt;p&gt;Herr talman!&lt;/p&gt;', ['Herr talman!']],
    ['comments and style', '<style>p { color: red }</style>Hej<!-- dold --> alla', ['Hej alla']],
    ['tags of word processors', 'Hej<o:p></o:p> <w:r>alla</w:r>', ['Hej alla']],
    [
      'the field of a running head',
      'Tack.\nSTYLEREF Kantrubrik \\* MERGEFORMAT Svar på frågor\nVi går.',
      ['Tack.', 'Vi går.'],
    ],
    [
      'other fields',
      'Se sidan PAGEREF _Toc12 \\h och HYPERLINK "http://x.se" \\t "_blank" länken.',
      ['Se sidan  och  länken.'],
    ],
    ['escapes', '2013\\. Kommun\\- och \\*landsting\\* C:\\\\x', ['2013. Kommun- och *landsting* C:\\x']],
  ])('%s', (_, text, lines) => {
    expect(
      cleaned(text)
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== ''),
    ).toEqual(lines);
  });

  it.each([
    'a < b och b > c',
    'R&D, AT&T; och &c;',
    'x <3 dig',
    'EU <-> Sverige',
    'TITLE och PAGE och DATE',
    'C:\\mapp',
  ])('and what only looks like it stays: %s', text => expect(clean(text)).toMatchObject({ text, edits: [] }));
});

/** Dirt that may stand between any two characters without another word being meant. */
const DIRT = fc.constantFrom('\u00ad', '\u200b', '\u200c', '\u2060', '\ufeff', '\u200e', '\u202c', '\u0007');

describe('cleaning, whatever the text', () => {
  it('leads from the text as received to the cleaned one by edits that are sorted and fit', () => {
    const part = fc.oneof(
      DIRT,
      fc.constantFrom(
        'Ã¥',
        'â€œ',
        '&aring;',
        '<p>',
        '</p>',
        '\\.',
        '¨',
        '˚',
        'ﬁ',
        '\r',
        '\n',
        'a',
        'o',
        ' ',
        '&amp;',
        'Ã',
        '¬\n',
        '\u0093',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), parts => {
        const raw = parts.join('');
        const { text, edits } = clean(raw);
        expect(applyEdits(raw, edits)).toBe(text);
        edits.forEach(({ start, end, from }, i) => {
          expect(raw.slice(start, end)).toBe(from);
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : edits[i - 1]!.end);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('takes out exactly the dirt that was put in, and every sign leads back to where it stood', () => {
    const letters = [...'Åsa öppnar 25 000 förskolor – ”bra”, e-post. Nästa år:\nSlut!'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: letters.length }), DIRT), { maxLength: 12 }), spots => {
        const at = new Map<number, string>();
        for (const [place, dirt] of spots) at.set(place, (at.get(place) ?? '') + dirt);
        const raw = [...letters, ''].map((letter, i) => (at.get(i) ?? '') + letter).join('');
        const { text, edits } = clean(raw);
        expect(text).toBe(letters.join(''));
        expect([...text].map((_, i) => raw[toRawOffset(edits, i)])).toEqual([...text]);
      }),
      { numRuns: 300 },
    );
  });
});
