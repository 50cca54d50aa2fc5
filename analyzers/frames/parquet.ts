/** Rows → Parquet, for DuckDB, Arrow, R and pandas. hyparquet-writer is loaded only when this is called. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';

/** The part of hyparquet-writer that is used here. */
export type ParquetWriter = {
  readonly parquetWriteBuffer: (options: {
    readonly columnData: readonly ParquetColumn[];
    readonly kvMetadata?: readonly { readonly key: string; readonly value: string }[];
  }) => ArrayBuffer;
};

export type ParquetColumn = {
  readonly name: string;
  readonly data: readonly (string | number | boolean | null)[];
  readonly type: 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';
  readonly nullable: true;
};

/**
 * The bytes of a Parquet file with one column per field of the rows. Whole numbers become INT32, other numbers DOUBLE,
 * yes and no BOOLEAN, everything else text (lists joined by a space, objects as JSON); what is missing, no number (NaN) or without
 * bound (infinity) is null.
 * `metadata` is written into the file beside the schema. Pass `writer` where it cannot be found by its name.
 *
 * @throws {OrdskifteError} NO_PARQUET when hyparquet-writer is not installed
 */
export const toParquet = async (
  rows: readonly object[],
  metadata: Readonly<Record<string, string>> = {},
  writer?: ParquetWriter,
): Promise<Uint8Array> => {
  const { parquetWriteBuffer } = writer ?? (await loadWriter());
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData: parquetColumns(rows), kvMetadata }));
};

/** The columns of rows, in the order in which their fields first appear. */
export const parquetColumns = (rows: readonly object[]): ParquetColumn[] => {
  const names = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return names.map(name => {
    const values = rows.map(
      row => finite(Object.hasOwn(row, name) ? (row as Record<string, unknown>)[name] : undefined) ?? null,
    );
    const type = typeOf(values.filter(value => value !== null));
    return { name, type, nullable: true, data: values.map(value => (value === null ? null : cell(value, type))) };
  });
};

const finite = (value: unknown): unknown => (typeof value === 'number' && !Number.isFinite(value) ? undefined : value);

const typeOf = (present: readonly unknown[]): ParquetColumn['type'] => {
  if (present.length > 0 && present.every(value => typeof value === 'number')) {
    return present.every(value => Number.isInteger(value) && Math.abs(value) < 2 ** 31) ? 'INT32' : 'DOUBLE';
  }
  return present.length > 0 && present.every(value => typeof value === 'boolean') ? 'BOOLEAN' : 'STRING';
};

const cell = (value: unknown, type: ParquetColumn['type']): string | number | boolean =>
  type === 'STRING' ? text(value) : (value as number | boolean);

const text = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(text).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const loadWriter = async (): Promise<ParquetWriter> => {
  const name = 'hyparquet-writer';
  try {
    return (await import(name)) as ParquetWriter;
  } catch (error) {
    throw new OrdskifteError(messages.noParquet((error as Error).message.split('\n')[0]!), { cause: error });
  }
};
