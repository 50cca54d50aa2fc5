/** Rows → columns as a shard is written, and columns → rows as it is read. */
import type { Column } from './parquet/columns.ts';
import type { Coded, Table } from './parquet/read.ts';

/** How a column is written: one of `parquet/columns.ts`. */
type Kind<Value> = (name: string, data: ArrayLike<Value>) => Column;

/** Columns over some rows: a name, how it is written, and what a row has in it. */
export const columnsOver =
  <Row>(rows: readonly Row[]) =>
  <Value>(name: string, kind: Kind<Value>, value: (row: Row) => Value): Column =>
    kind(name, rows.map(value));

/** A column of texts by row, undefined where there is none. It is read when the first of them is asked for. */
const textsOf = (table: Table, name: string): ((row: number) => string | undefined) => {
  let coded: Coded | undefined;
  return row => {
    coded ??= table.words(name);
    return coded.list.get(coded.at[row]!);
  };
};

/** Columns of texts, in the order of their names. */
export const textColumns = <const Names extends readonly string[]>(
  table: Table,
  ...names: Names
): { [place in keyof Names]: (row: number) => string | undefined } =>
  names.map(name => textsOf(table, name)) as { [place in keyof Names]: (row: number) => string | undefined };

/** Columns of whole numbers, in the order of their names. */
export const numberColumns = <const Names extends readonly string[]>(
  table: Table,
  ...names: Names
): { [place in keyof Names]: Int32Array } =>
  names.map(name => table.numbers(name)) as { [place in keyof Names]: Int32Array };

/** Reads the rows from `first` up to but not including `end`. */
export const rowsOf =
  <Row>(read: (row: number) => Row): ((first: number, end: number) => Row[]) =>
  (first, end) =>
    Array.from({ length: end - first }, (_, i) => read(first + i));
