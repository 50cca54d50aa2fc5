import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../analyzers/columns.ts';
import { dataPackage } from '../../../cli/report/datapackage.ts';
import { CSV_EXCEL, type CsvStyle } from '../../../reports/export/csv.ts';
import type { Table } from '../../../reports/tables.ts';

type Field = {
  readonly name: string;
  readonly type: string;
  readonly decimalChar?: string;
  readonly description?: string;
};
type Package = {
  readonly name: string;
  readonly ordskifte: object;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly dialect?: object;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
};
const describeTables = (tables: Readonly<Record<string, readonly object[]>>, style?: CsvStyle): Package =>
  JSON.parse(
    dataPackage(
      Object.entries(tables).map(([name, rows]) => ({ name, rows }) as unknown as Table),
      { version: '1' },
      style,
    ),
  );
const typesOf = (rows: readonly object[], style?: CsvStyle) =>
  Object.fromEntries(
    describeTables({ t: rows }, style).resources[0]!.schema.fields.map(({ name, type }) => [name, type]),
  );

describe('the description of a report folder', () => {
  it('names each table that has rows, with the file where it stands', () =>
    expect(
      describeTables({ terms: [{ term: 'a' }], empty: [] }).resources.map(({ name, path }) => [name, path]),
    ).toEqual([['terms', 'tables/terms.csv']]));

  it('holds what the run was made with', () =>
    expect(describeTables({})).toMatchObject({ name: 'ordskifte-report', ordskifte: { version: '1' }, resources: [] }));

  it('says of each column what it means, as the dictionary of columns has it', () => {
    const [field] = describeTables({ t: [{ term: 'a' }] }).resources[0]!.schema.fields;
    expect(field!.description).toBe(COLUMNS.get('term')!.meaning);
  });

  it('says the type of each column by all of its values', () =>
    expect(
      typesOf([
        { whole: 1, part: 1, text: 1, flag: true, list: ['a'], nothing: undefined },
        { whole: 2, part: 1.5, text: 'a', flag: false, list: [], nothing: null },
      ]),
    ).toEqual({
      whole: 'integer',
      part: 'number',
      text: 'string',
      flag: 'boolean',
      list: 'string',
      nothing: 'string',
    }));

  it('does not take missing values for another type', () =>
    expect(typesOf([{ n: 1, b: true }, { n: undefined }, { b: null }])).toEqual({ n: 'integer', b: 'boolean' }));

  it('knows columns that only some rows have, also one that is called as JavaScript calls its own', () =>
    expect(typesOf([{ a: 1 }, { constructor: 2 }])).toEqual({ a: 'integer', constructor: 'integer' }));

  it('tells of semicolons and decimal commas where files are for Excel', () => {
    const excel = describeTables({ t: [{ x: 0.5, n: 1 }] }, CSV_EXCEL).resources[0]!;
    expect(excel.dialect).toEqual({ delimiter: ';' });
    expect(excel.schema.fields.map(({ decimalChar }) => decimalChar)).toEqual([',', undefined]);
    const plain = describeTables({ t: [{ x: 0.5 }] }).resources[0]!;
    expect([plain.dialect, plain.schema.fields[0]!.decimalChar]).toEqual([undefined, undefined]);
  });

  it('is the same for the same tables, byte for byte', () => {
    const tables = [{ name: 't', rows: [{ a: 1 }] }] as unknown as readonly Table[];
    expect(dataPackage(tables, {})).toBe(dataPackage(tables, {}));
    expect(dataPackage(tables, {})).toMatch(/\}\n$/);
  });
});
