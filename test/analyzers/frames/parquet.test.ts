import { describe, expect, it } from 'vitest';
import { type ParquetColumn, parquetColumns, toParquet } from '../../../analyzers/frames/parquet.ts';

const rows = [
  { term: 'skola', count: 3, rate: 1.5, key: true, documents: ['a', 'b'], dp: undefined },
  { term: 'vård', count: 4, rate: 2, key: false, documents: [], dp: 0.25, place: { start: 1 } },
];

describe('Parquet columns', () => {
  it('have the type of their values, and null where there is none', () => {
    expect(parquetColumns(rows).map(({ name, type, data }) => [name, type, ...data])).toEqual([
      ['term', 'STRING', 'skola', 'vård'],
      ['count', 'INT32', 3, 4],
      ['rate', 'DOUBLE', 1.5, 2],
      ['key', 'BOOLEAN', true, false],
      ['documents', 'STRING', 'a b', ''],
      ['dp', 'DOUBLE', null, 0.25],
      ['place', 'STRING', null, '{"start":1}'],
    ]);
  });

  it('are doubles where a whole number does not fit 32 bits', () =>
    expect(parquetColumns([{ n: 2 ** 31 }])[0]!.type).toBe('DOUBLE'));

  it('go to the writer with the settings of the run', async () => {
    let seen: readonly ParquetColumn[] = [];
    let keys: string[] = [];
    const writer = {
      parquetWriteBuffer: ({
        columnData,
        kvMetadata = [],
      }: {
        columnData: readonly ParquetColumn[];
        kvMetadata?: readonly { key: string }[];
      }) => {
        seen = columnData;
        keys = kvMetadata.map(({ key }) => key);
        return new TextEncoder().encode('PAR1').buffer;
      },
    };
    const bytes = await toParquet(rows, { unit: 'lemma' }, writer);
    expect(new TextDecoder().decode(bytes)).toBe('PAR1');
    expect([seen.length, keys]).toEqual([7, ['unit']]);
  });
});
