/** Tables as text (CSV, TSV): rows of cells, by RFC 4180. */
import { dsvFormat } from 'd3-dsv';

export type Separator = ',' | ';' | '\t';

/** A row with its number in the table, from 1: the line it begins on, as long as no cell holds a line break. */
export type CsvRow = { readonly number: number; readonly cells: readonly string[] };

/**
 * Rows of a table; a byte order mark and blank rows are passed over, an empty cell is an empty text. Without a separator it is
 * the one that the first row with cells has most of, since spreadsheets in Swedish write semicolons.
 */
export const csvRows = (text: string, separator: Separator = separatorOf(text)): CsvRow[] =>
  dsvFormat(separator)
    .parseRows(text.replace(/^\ufeff/, ''))
    .map((cells, i) => ({ number: i + 1, cells }))
    .filter(({ cells }) => cells.some(cell => cell.trim() !== ''));

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/** The separator that stands most often outside quotation marks in the first line that is not blank. */
export const separatorOf = (text: string): Separator => {
  const line = /\S.*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (separator: Separator): number => line.split(separator).length;
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
};
