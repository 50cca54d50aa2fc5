import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/rim/models.ts';
import { buildCorpus } from '../../pipeline/corpus.ts';
import { toRawOffset } from '../../pipeline/restore/offsets.ts';

const models = loadModels({ restore: true });
const TEXT = `Svar på interpellation av Lisa Berg (M) till kulturborgarrådet Karin Alm (L) om sjuksköterskornas löner

Jag tackar för frågan. Jag kan inte kommentera det enskilda fallet, men 25 000 kr är för lite – det vet vi. ”Öppna fler platser”, säger Åsa.

1. Vad kostar det, t.ex. per år?

Svar: Det kostar 3,5 miljoner kronor. Flyktinghjälpen är effektiv och officiell.

Upplands Väsby den 4 mars 2024

Karin Alm`;

const read = (text: string): { words: unknown[]; structure: unknown; notices: string[]; back: string[] } => {
  const { answers, notices, vocabulary } = buildCorpus(
    [{ name: 'a.txt', bytes: new TextEncoder().encode(text), sha256: '' }],
    models,
  );
  const { document, structure, tokens } = answers[0]!;
  const word = (id: number): string => vocabulary.words[id]!;
  return {
    words: Array.from({ length: tokens.length }, (_, i) => [
      word(tokens.form[i]!),
      word(tokens.lemma[i]!),
      tokens.upos[i],
      tokens.sentence[i],
    ]),
    structure: [
      structure.respondent,
      structure.questioner,
      structure.date,
      structure.segments.map(s => [s.kind, s.role, s.question]),
    ],
    notices: notices.map(({ code }) => code),
    back: Array.from({ length: tokens.length }, (_, i) => document.raw[toRawOffset(document.edits, tokens.start[i]!)]!),
  };
};
const clean = read(TEXT);

/** Signs that change no word, each with the places where it may stand. */
const DIRT: readonly (readonly [name: string, sign: string, place: RegExp])[] = [
  ['soft hyphens', '\u00ad', /(?<=\p{L})(?=\p{L})/gu],
  ['zero-width spaces', '\u200b', /(?=[\s\S])/g],
  ['word joiners', '\u2060', /(?=[\s\S])/g],
  ['zero-width joiners', '\u200d', /(?<=\p{L})(?=\p{L})/gu],
  ['byte order marks', '\ufeff', /(?<=[\s\S])(?=[\s\S])/g],
  ['marks of direction', '\u200e', /(?=[\s\S])/g],
];

describe('dirt changes no number', () => {
  it.each(DIRT)('%s, wherever they stand', (_, sign, place) => {
    const places = [...TEXT.matchAll(place)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 15 }), chosen => {
        const at = new Set(chosen);
        const dirty = Array.from(TEXT, (letter, i) => (at.has(i) ? sign + letter : letter)).join('');
        const found = read(dirty);
        expect(found.words).toEqual(clean.words);
        expect(found.structure).toEqual(clean.structure);
        expect(found.back).toEqual(clean.back);
        expect(found.notices).toEqual([...clean.notices, 'characters']);
      }),
      { numRuns: 15 },
    );
  });

  const latin1 = (text: string): string =>
    Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('');
  it.each([
    ['ligatures', (text: string) => text.replaceAll('ffi', 'ﬃ').replaceAll('ff', 'ﬀ').replaceAll('fl', 'ﬂ')],
    ['firm spaces', (text: string) => text.replace(/ /g, '\u00a0')],
    ['thin spaces in numbers', (text: string) => text.replace(/(?<=\d) (?=\d)/g, '\u2009')],
    ['carriage returns alone', (text: string) => text.replaceAll('\n', '\r')],
    ['carriage returns too', (text: string) => text.replaceAll('\n', '\r\n')],
    ['line separators', (text: string) => text.replaceAll('\n', '\u2028')],
    ['next-line controls', (text: string) => text.replaceAll('\n', '\u0085')],
    ['letters and accents apart', (text: string) => text.normalize('NFD')],
    [
      'accents before their letters',
      (text: string) => text.replace(/[åäöÅÄÖ]/g, c => `${/[åÅ]/.test(c) ? '˚' : '¨'}${c.normalize('NFD')[0]}`),
    ],
    ['UTF-8 read as Latin-1', latin1],
    ['UTF-8 read as Latin-1 twice', (text: string) => latin1(latin1(text))],
    [
      'paragraphs in tags',
      (text: string) =>
        text
          .split('\n\n')
          .map(p => `<p>${p}</p>`)
          .join(''),
    ],
    ['character references', (text: string) => text.replace(/[åäöÅÄÖ–”]/g, c => `&#${c.charCodeAt(0)};`)],
    [
      'words that line ends divide',
      (text: string) => text.replace('kommentera', 'kommen-\ntera').replace('miljoner', 'miljo-\nner'),
    ],
    ['a word set wide', (text: string) => text.replace('kommentera', [...'kommentera'].join(' '))],
    ['escapes', (text: string) => text.replace(/[.()]/g, '\\$&')],
  ] as const)('%s', (_, soil) => {
    const found = read(soil(TEXT));
    expect(found.words).toEqual(clean.words);
    expect(found.structure).toEqual(clean.structure);
  });
});
