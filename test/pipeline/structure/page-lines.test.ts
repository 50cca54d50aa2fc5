import { describe, expect, it } from 'vitest';
import { readable, structureOf } from '../../../pipeline/structure/index.ts';
import { isPageNumber, pageLinesOf } from '../../../pipeline/structure/page-lines.ts';

const read = (text: string): string => readable(text, structureOf(text)).replace(/\s+/g, ' ').trim();
const page = (...lines: string[]): string => lines.join('\n');
let lines = 0;
/** Lines that stand nowhere else. */
const filler = (count: number): string[] =>
  Array.from(
    { length: count },
    () => `Här står rad ${[...String(lines++)].map(digit => 'abcdefghij'[Number(digit)]).join('')} om skolan`,
  );

describe('a running head', () => {
  it('between two halves of a sentence is no text, and the sentence goes on', () => {
    const text = page(
      'Vi ser att det behövs fler',
      '10 | PROGRAM',
      'bostäder för unga.',
      '',
      'Alla får',
      '11 | PROGRAM',
      'plats här.',
      '',
      'Så ska det',
      '12 | PROGRAM',
      'vara.',
    );
    expect(read(text)).toBe('Vi ser att det behövs fler bostäder för unga. Alla får plats här. Så ska det vara.');
    const { segments, blocks } = structureOf(text);
    expect(segments.filter(s => s.kind === 'furniture').map(s => text.slice(s.start, s.end))).toEqual([
      '10 | PROGRAM',
      '11 | PROGRAM',
      '12 | PROGRAM',
    ]);
    expect(blocks.map(b => text.slice(b.start, b.end).split('\n')[0])).toEqual([
      'Vi ser att det behövs fler',
      'Alla får',
      'Så ska det',
    ]);
  });

  it.each([
    [
      'with growing numbers behind it',
      (i: number) => ['Kommunstyrelsens protokoll', `Partiprogram för staden ${i + 4}`],
    ],
    ['with the number on the line below', (i: number) => ['Partiprogram för staden', String(i + 4)]],
    ['with the sides of the page said', (i: number) => [`Sida ${i + 1} av 4`, 'Interpellationssvar']],
  ])('%s is found', (_, head) => {
    const text = [0, 1, 2, 3].flatMap(i => [...filler(12), ...head(i)]).join('\n');
    const found = [...pageLinesOf(text)].map(line => text.split('\n')[line]!);
    expect(found).toEqual(expect.arrayContaining([0, 1, 2, 3].map(i => head(i)[1]!)));
    expect(found.some(line => line.startsWith('Här'))).toBe(false);
  });

  it('at even distances is found without any number', () => {
    const text = [0, 1, 2, 3].flatMap(i => [...filler(20 + i), 'Stadsledningskontoret']).join('\n');
    expect([...pageLinesOf(text)].map(line => text.split('\n')[line])).toEqual(Array(4).fill('Stadsledningskontoret'));
  });
});

describe('what a speaker repeats is text', () => {
  it.each([
    [
      'a short paragraph four times',
      [
        'Det räcker inte.',
        'Vi gör mer.',
        'Det räcker inte.',
        'Vi bygger.',
        'Det räcker inte.',
        'Ja.',
        'Det räcker inte.',
      ],
    ],
    ['the same paragraph throughout', Array(4).fill('Vi vill ha fler lärare i skolan')],
    ['at even distances, as a sentence', [0, 1, 2].flatMap(() => [...filler(10), 'Vi behöver en annan politik.'])],
    ['numbered questions', ['Fråga 1', 'Vad kostar det?', 'Fråga 2', 'När blir det klart?', 'Fråga 3', 'Vem betalar?']],
    ['items of a list', ['1. Fler lärare', '2. Fler lärare', '3. Fler lärare']],
    ['amounts', ['Skola 10', 'Vård 20', 'Skola 30', 'Vård 40', 'Skola 50']],
    ['a year alone on a line', ['Det var under', '2019', 'som vi började och', '2021', 'blev det klart']],
  ])('%s', (_, paragraphs) => {
    for (const gap of ['\n', '\n\n']) expect([...pageLinesOf(paragraphs.join(gap))]).toEqual([]);
    const text = `Herr talman! Så här är det.\n\n${paragraphs.join('\n\n')}\n\nTack så mycket för ordet.`;
    for (const paragraph of paragraphs.filter(p => /\p{L}{3}/u.test(p) && !/^Fråga \d/.test(p)))
      expect(read(text)).toContain(paragraph);
  });
});

describe('a page number', () => {
  it.each(['3', '- 3 -', 'Sida 3 av 7', '3 (7)', 's. 12'])('is %s', line => expect(isPageNumber(line)).toBe(true));
  it.each(['3 kap.', 'År 2019', '12345', 'Sida'])('is not %s', line => expect(isPageNumber(line)).toBe(false));
});
