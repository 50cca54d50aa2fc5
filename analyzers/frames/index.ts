/** Rows → a danfo.js DataFrame, for people at a notebook. danfo.js is loaded only when this is called. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';

/** The part of danfo.js that is used here; its DataFrame is handed on as it is. */
export type Danfo<Frame> = {
  readonly DataFrame: new (data: object, options?: { columns?: string[]; dtypes?: string[] }) => Frame;
};

/**
 * A DataFrame with one column per field of the rows, in the order in which the fields first appear, and types by
 * content: `int32`, `float32`, `boolean`, else `string`. Missing numbers are `NaN`, other missing values an empty text;
 * lists become text joined by a space, objects JSON. Column names are those of the rows: where danfo.js has a member of
 * the same name (`count`), read the column as `frame.column('count')`.
 * Pass `danfo` where it cannot be found by its name (a notebook with packages of its own).
 *
 * @throws {OrdskifteError} NO_DATA_FRAMES when danfojs is not installed
 */
export const toDataFrame = async <Frame = unknown>(rows: readonly object[], danfo?: Danfo<Frame>): Promise<Frame> => {
  const { DataFrame } = danfo ?? ((await loadDanfo()) as Danfo<Frame>);
  const { columns, dtypes, values } = columnsOf(rows);
  return new DataFrame(values, { columns: [...columns], dtypes: [...dtypes] });
};

type Cell = string | number | boolean;
type Dtype = 'int32' | 'float32' | 'boolean' | 'string';

/** Columns, danfo.js types and cell values of rows, as `toDataFrame` hands them over. */
export const columnsOf = (
  rows: readonly object[],
): { readonly columns: string[]; readonly dtypes: Dtype[]; readonly values: Cell[][] } => {
  // Fields that are optional appear first in some later row.
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const dtypes = columns.map(column => typeOf(rows.map(row => field(row, column))));
  const values = rows.map(row => columns.map((column, i) => cell(field(row, column), dtypes[i]!)));
  return { columns, dtypes, values };
};

const field = (row: object, column: string): unknown =>
  Object.hasOwn(row, column) ? (row as Record<string, unknown>)[column] : undefined;

const INT32_LIMIT = 2 ** 31;

const typeOf = (values: readonly unknown[]): Dtype => {
  const present = values.filter(value => value !== undefined && value !== null);
  const isComplete = present.length === values.length;
  if (present.length === 0) return 'string';
  if (present.every(value => typeof value === 'number')) {
    return isComplete && present.every(isInt32) ? 'int32' : 'float32';
  }
  return isComplete && present.every(value => typeof value === 'boolean') ? 'boolean' : 'string';
};

const isInt32 = (value: number): boolean => Number.isInteger(value) && value >= -INT32_LIMIT && value < INT32_LIMIT;

const cell = (value: unknown, dtype: Dtype): Cell => {
  if (value === undefined || value === null) return dtype === 'float32' ? Number.NaN : '';
  return dtype === 'string' ? text(value) : (value as number | boolean);
};

const text = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(text).join(' ');
  if (typeof value === 'string') return value;
  return typeof value === 'object' || typeof value === 'boolean' ? JSON.stringify(value) : `${value as number}`;
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
