import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, type Danfo, toDataFrame } from '../../../analyzers/frames/index.ts';
import { OrdskifteError } from '../../../pipeline/errors.ts';

const ROWS = [
  {
    term: 'vård',
    count: 3,
    rate: 6.25,
    sure: true,
    codes: ['deflection.hedge', 'deflection.defer'],
    date: '2021-04-06',
  },
  { term: 'skola', count: 0, rate: 1, sure: false, codes: [], date: undefined },
];

const KINDS = { int32: 'number', float32: 'number', boolean: 'boolean', string: 'string' } as const;

const typeOfColumn = (...values: unknown[]): string => columnsOf(values.map(value => ({ value }))).dtypes[0]!;
const cellsOfColumn = (...values: unknown[]): unknown[] =>
  columnsOf(values.map(value => ({ value }))).values.map(row => row[0]);

describe('columns of rows', () => {
  it('stand in the order of the fields, with one type each', () => {
    expect(columnsOf(ROWS)).toEqual({
      columns: ['term', 'count', 'rate', 'sure', 'codes', 'date'],
      dtypes: ['string', 'int32', 'float32', 'boolean', 'string', 'string'],
      values: [
        ['vård', 3, 6.25, true, 'deflection.hedge deflection.defer', '2021-04-06'],
        ['skola', 0, 1, false, '', ''],
      ],
    });
  });

  it('hold a field that only a later row has', () => {
    const { columns, values } = columnsOf([{ from: 'for' }, { from: 'moj', suggestion: 'möj' }]);
    expect(columns).toEqual(['from', 'suggestion']);
    expect(values).toEqual([
      ['for', ''],
      ['moj', 'möj'],
    ]);
  });

  it('have a missing number as NaN, which makes whole numbers a float column', () => {
    expect(typeOfColumn(1, undefined, 3)).toBe('float32');
    expect(cellsOfColumn(1, undefined, 3)).toEqual([1, Number.NaN, 3]);
    expect(cellsOfColumn(1, null)).toEqual([1, Number.NaN]);
  });

  it('are text where kinds are mixed, a truth value is missing, or nothing is known', () => {
    expect(typeOfColumn(1, 'en')).toBe('string');
    expect(cellsOfColumn(1, 'en')).toEqual(['1', 'en']);
    expect(cellsOfColumn(true, undefined)).toEqual(['true', '']);
    expect(cellsOfColumn(undefined, null)).toEqual(['', '']);
  });

  it('never call a number int32 that 32 bits cannot hold', () => {
    expect(typeOfColumn(2 ** 31 - 1, -(2 ** 31))).toBe('int32');
    expect(typeOfColumn(2 ** 31)).toBe('float32');
  });

  it('write objects as JSON, also inside lists', () => {
    expect(cellsOfColumn({ id: 'c1', words: 'inte kommentera' })).toEqual(['{"id":"c1","words":"inte kommentera"}']);
    expect(cellsOfColumn([{ word: 'fel', value: -2 }, 'x'])).toEqual(['{"word":"fel","value":-2} x']);
  });

  it('take field names as they are, also those that every object inherits', () => {
    expect(columnsOf([{ constructor: 1 }, { term: 'a' }]).values).toEqual([
      [1, ''],
      [Number.NaN, 'a'],
    ]);
  });

  it('of no rows are none', () => {
    expect(columnsOf([])).toEqual({ columns: [], dtypes: [], values: [] });
  });

  it('keep every number and text, and every cell fits the type of its column', () => {
    const row = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.string(), fc.boolean(), fc.constant(null)),
    );
    fc.assert(
      fc.property(fc.array(row), rows => {
        const { columns, dtypes, values } = columnsOf(rows);
        for (const [r, cells] of values.entries()) {
          for (const [c, cell] of cells.entries()) {
            expect(typeof cell).toBe(KINDS[dtypes[c]!]);
            const given = rows[r]![columns[c]!];
            if (given !== undefined && given !== null) expect(String(cell)).toBe(String(given));
          }
        }
      }),
    );
  });
});

describe('a data frame', () => {
  class Recorded {
    readonly given: readonly unknown[];
    constructor(...given: readonly unknown[]) {
      this.given = given;
    }
  }

  it('is made by the danfo.js that was passed, from values, columns and types', async () => {
    const frame = await toDataFrame([{ term: 'vård', count: 3 }], { DataFrame: Recorded });
    expect(frame).toBeInstanceOf(Recorded);
    expect(frame.given).toEqual([[['vård', 3]], { columns: ['term', 'count'], dtypes: ['string', 'int32'] }]);
  });
});

const AT_ROOT = existsSync('node_modules/danfojs');
if (AT_ROOT) console.warn('not checked here: the message when danfojs is missing, for it is installed at the root');

describe.runIf(!AT_ROOT)('without danfo.js', () => {
  it('the error names the package and says how to get it', async () => {
    const error = await toDataFrame(ROWS).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(OrdskifteError);
    expect(error).toMatchObject({ code: 'NO_DATA_FRAMES', place: 'danfojs' });
    expect((error as OrdskifteError).next).toContain('danfojs@1.2.0');
    expect((error as OrdskifteError).cause).toBeInstanceOf(Error);
  });
});

const NOTEBOOKS = resolve('notebooks/package.json');
const INSTALLED = existsSync('notebooks/node_modules/danfojs');
if (!INSTALLED) console.warn('not checked here: frames with the real danfo.js (npm ci in notebooks/ installs it)');

/** The members of danfo.js that are used below. */
type RealFrame = {
  readonly columns: string[];
  readonly dtypes: string[];
  readonly shape: number[];
  readonly values: unknown[][];
  column(name: string): { values: unknown[]; sum(): number };
  groupby(columns: string[]): { col(columns: string[]): { sum(): RealFrame } };
  loc(part: { columns: string[] }): RealFrame;
};

describe.runIf(INSTALLED)('with the real danfo.js', () => {
  const danfo = INSTALLED ? (createRequire(NOTEBOOKS)('danfojs') as Danfo<RealFrame>) : undefined;

  it('columns, types and values arrive as they were given', async () => {
    const frame = await toDataFrame(ROWS, danfo);
    const { columns, dtypes, values } = columnsOf(ROWS);
    expect([frame.columns, frame.dtypes, frame.values]).toEqual([columns, dtypes, values]);
  });

  it('the frame computes: sums of a column, and sums by group', async () => {
    const rows = [
      { respondent: 'A', count: 2, words: 10 },
      { respondent: 'B', count: 5, words: 20 },
      { respondent: 'A', count: 3, words: 10 },
    ];
    const frame = await toDataFrame(rows, danfo);
    expect(frame.column('count').sum()).toBe(10);
    expect(frame.groupby(['respondent']).col(['words']).sum().values).toEqual([
      ['A', 20],
      ['B', 20],
    ]);
  });

  it('a column named like a member of danfo.js is read through column()', async () => {
    const frame = await toDataFrame([{ count: 7 }, { count: 8 }], danfo);
    expect(frame.column('count').values).toEqual([7, 8]);
  });

  it('no rows make an empty frame', async () => {
    expect((await toDataFrame([], danfo)).shape).toEqual([0, 0]);
  });
});
