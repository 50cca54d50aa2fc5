/** Columns survive a Parquet file, and hyparquet, which is not ours, reads the same. */
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import {
  fewNumbers,
  knownTexts,
  knownWords,
  plainNumbers,
  realNumbers,
  risingNumbers,
  texts,
  words,
} from '../../../analyzers/store/parquet/columns.ts';
import { type Coded, openTable } from '../../../analyzers/store/parquet/read.ts';
import { parquetBytes } from '../../../analyzers/store/parquet/write.ts';

const open = (bytes: Uint8Array) => openTable({ size: bytes.length, read: (start, end) => bytes.subarray(start, end) });
const textsOf = ({ list, at }: Coded) => Array.from(at, place => list.get(place) ?? null);
const objects = async (bytes: Uint8Array) =>
  parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer });

const integer = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 300 }));
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('och', 'ångest', 'Ängla', 'é', 'ÿ', 'Ā', '😀', '', '\u{feff}', 'i dag'),
);
const row = fc.record({
  plain: integer,
  few: fc.oneof(integer, fc.constant(7)),
  rising: integer,
  real: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  word: text,
  known: fc.option(text),
  text,
  knownText: fc.option(text),
});

describe('a Parquet file', () => {
  it('gives back every column that was written, and hyparquet reads the same rows', () =>
    fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 200 }), async rows => {
        const bytes = parquetBytes([
          plainNumbers(
            'plain',
            rows.map(r => r.plain),
          ),
          fewNumbers(
            'few',
            rows.map(r => r.few),
          ),
          risingNumbers(
            'rising',
            rows.map(r => r.rising),
          ),
          realNumbers(
            'real',
            rows.map(r => r.real),
          ),
          words(
            'word',
            rows.map(r => r.word),
          ),
          knownWords(
            'known',
            rows.map(r => r.known),
          ),
          texts(
            'text',
            rows.map(r => r.text),
          ),
          knownTexts(
            'knownText',
            rows.map(r => r.knownText),
          ),
        ]);
        const table = open(bytes);
        expect(table.rows).toBe(rows.length);
        expect([...table.numbers('plain')]).toEqual(rows.map(r => r.plain));
        expect([...table.numbers('few')]).toEqual(rows.map(r => r.few));
        expect([...table.numbers('rising')]).toEqual(rows.map(r => r.rising));
        expect(Array.from(table.reals('real'), x => (Number.isNaN(x) ? null : x))).toEqual(rows.map(r => r.real));
        expect(textsOf(table.words('word'))).toEqual(rows.map(r => r.word));
        expect(textsOf(table.words('known'))).toEqual(rows.map(r => r.known));
        expect(textsOf(table.words('text'))).toEqual(rows.map(r => r.text));
        expect(textsOf(table.words('knownText'))).toEqual(rows.map(r => r.knownText));
        // hyparquet takes a byte order mark at the beginning of a text for none of the text.
        if (!JSON.stringify(rows).includes('\u{feff}')) expect(await objects(bytes)).toEqual(rows);
      }),
      { numRuns: 60 },
    ));

  it('finds texts by their bytes, wherever they stand', () =>
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (rows, wanted) => {
        const { list, at } = open(parquetBytes([words('w', rows)])).words('w');
        const places = new Set(list.find(wanted));
        expect(Array.from(at, place => places.has(place))).toEqual(rows.map(row => wanted.includes(row)));
      }),
      { numRuns: 60 },
    ));

  it('is read by column: bytes of others are not looked at', () => {
    const bytes = parquetBytes([plainNumbers('a', [1, 2, 3]), texts('b', ['x', 'y', 'z'])]);
    const read: [number, number][] = [];
    const table = openTable({
      size: bytes.length,
      read: (start, end) => {
        read.push([start, end]);
        return bytes.subarray(start, end);
      },
    });
    const others = table.stretchOf('b');
    table.numbers('a');
    expect(read.every(([start, end]) => end <= others.start || start >= others.end)).toBe(true);
  });

  it('holds words of which there are many in few bits: up to a hundred thousand different ones', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `ord${(i * 7919) % 100_000}`);
    const table = open(parquetBytes([words('w', rows)]));
    expect(textsOf(table.words('w'))).toEqual(rows);
  });
});
