/** Rows → a danfo.js DataFrame, for people at a notebook. danfo.js is loaded only when this is called. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';

/** The part of danfo.js that is used here; its DataFrame is handed on as it is. */
export type Danfo<Frame> = {
  readonly DataFrame: new (data: object, options?: { columns?: string[]; dtypes?: string[] }) => Frame;
};

/**
 * A DataFrame with one column per field of the rows, in the order of the first row, and types by content: `int32`,
 * `float32`, `boolean`, else `string`. Lists become text joined by a space, missing values `NaN` or an empty text.
 * Pass `danfo` where it cannot be found by its name (a notebook with packages of its own).
 *
 * @throws {OrdskifteError} NO_DATA_FRAMES when danfojs is not installed
 */
export const toDataFrame = async <Frame = unknown>(rows: readonly object[], danfo?: Danfo<Frame>): Promise<Frame> => {
  const { DataFrame } = danfo ?? ((await loadDanfo()) as Danfo<Frame>);
  const { columns, dtypes, values } = columnsOf(rows);
  return new DataFrame(values, { columns: [...columns], dtypes: [...dtypes] });
};

/** Columns, danfo types and cell values of rows, as `toDataFrame` hands them over. */
export const columnsOf = (
  rows: readonly object[],
): { columns: string[]; dtypes: string[]; values: (string | number | boolean)[][] } => {
  const columns = Object.keys(rows[0] ?? {});
  const dtypes = columns.map(column => typeOf(rows.map(row => (row as Record<string, unknown>)[column])));
  const values = rows.map(row =>
    columns.map((column, i) => cell((row as Record<string, unknown>)[column], dtypes[i]!)),
  );
  return { columns, dtypes, values };
};

const typeOf = (values: readonly unknown[]): string => {
  const present = values.filter(value => value !== undefined && value !== null);
  if (present.length > 0 && present.every(value => typeof value === 'number')) {
    return present.length === values.length && present.every(Number.isInteger) ? 'int32' : 'float32';
  }
  return present.length > 0 && present.length === values.length && present.every(value => typeof value === 'boolean')
    ? 'boolean'
    : 'string';
};

const cell = (value: unknown, dtype: string): string | number | boolean => {
  if (value === undefined || value === null) return dtype === 'float32' ? Number.NaN : '';
  if (Array.isArray(value)) return value.map(String).join(' ');
  if (typeof value === 'object') return JSON.stringify(value);
  return dtype === 'string' ? String(value) : (value as number | boolean);
};

const loadDanfo = async (): Promise<unknown> => {
  const name = 'danfojs';
  try {
    const loaded = (await import(name)) as { default?: unknown };
    return loaded.default ?? loaded;
  } catch (error) {
    throw new OrdskifteError(messages.badFrame((error as Error).message.split('\n')[0]!), { cause: error });
  }
};
