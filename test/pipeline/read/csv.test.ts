import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../analyzers/tone/read-lexicon.ts';
import { csvRows, separatorOf } from '../../../pipeline/read/csv.ts';

const cells = (text: string): readonly (readonly string[])[] => csvRows(text).map(row => row.cells);

describe('a table', () => {
  it.each([
    [',b,c', [['', 'b', 'c']]],
    ['a,,', [['a', '', '']]],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\ufeffa,b', [['a', 'b']]],
    ['"a ""b"", c",d', [['a "b", c', 'd']]],
    ['"a\nb",c', [['a\nb', 'c']]],
    ['a;b,c;d', [['a', 'b,c', 'd']]],
    ['a\tb', [['a', 'b']]],
    ['ord', [['ord']]],
    ['', []],
    ['\n\n', []],
  ])('%j has the cells %j', (text, expected) => expect(cells(text)).toEqual(expected));

  it('numbers its rows by their lines, blank ones counted', () => {
    expect(csvRows('a,b\n\nc,d').map(row => row.number)).toEqual([1, 3]);
  });

  it('finds the separator outside quotation marks', () => {
    expect(separatorOf('"a;b;c;d",e')).toBe(',');
    expect(separatorOf('\n  a;b')).toBe(';');
  });

  it('comes back as it was written, whatever the cells hold', () => {
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain(width =>
        fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, rows => {
        fc.pre(rows.every(row => row.some(cell => cell.trim() !== '')));
        const text = rows.map(row => row.map(quoted).join(',')).join('\n');
        expect(csvRows(text, ',').map(row => row.cells)).toEqual(rows);
      }),
    );
  });
});

describe('a word list of tone as a table', () => {
  it('keeps an empty first cell, and passes over remarks', () => {
    expect(parseCsv(',b,c')).toEqual([['', 'b', 'c']]);
    expect(parseCsv('# källa\nword,strength\n"a,b",1')).toEqual([
      ['word', 'strength'],
      ['a,b', '1'],
    ]);
  });
});
