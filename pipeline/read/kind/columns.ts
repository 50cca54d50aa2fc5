/** Data in columns: CSV, TSV, CoNLL-U. A text with a table in it is still a text. */
import { csvRows, type Separator } from '../csv.ts';
import { linesOf, shareOf } from './lines.ts';

const MOST = 0.6;

/** Most lines are a number and the nine columns of a word. */
export const isConllu = (start: string): boolean =>
  shareOf(
    linesOf(start).filter(line => !line.startsWith('#')),
    line => /^\d+(?:[-.]\d+)?\t[^\t]+(?:\t[^\t]*){8}$/.test(line),
  ) > MOST;

export const isTable = (start: string): boolean => [',', ';', '\t'].some(by => isTableBy(start, by as Separator));

const EQUAL = 0.9;
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;
/** A table of so many rows needs no names above its columns. */
const MANY_ROWS = 6;

/**
 * Nearly all rows have the same number of cells, and a separator is not followed by a blank, as it is in running text. The first row
 * names the columns, or there are many rows. Two columns must have names that are no words of a sentence (`id,text`).
 */
const isTableBy = (start: string, separator: Separator): boolean => {
  const rows = csvRows(start, separator).map(({ cells }) => cells);
  const [head = []] = rows;
  const width = head.length;
  if (width < 2 || rows.length < Math.min(FEWEST_ROWS, width)) return false;
  if (shareOfRows(rows, cells => cells.length === width) < EQUAL) return false;
  if (separator !== '\t' && shareOfRows(rows, cells => cells.slice(1).every(cell => !/^\s+\S/.test(cell))) < EQUAL)
    return false;
  if (width < FEWEST_COLUMNS) return isPairs(rows);
  if (rows.length < FEWEST_ROWS) return head.every(cell => IS_IDENTIFIER.test(cell));
  return head.every(cell => IS_NAME.test(cell)) || rows.length >= MANY_ROWS;
};

const MANY_PAIRS = 12;

const isPairs = (rows: readonly (readonly string[])[]): boolean =>
  rows[0]!.every(cell => /^[a-z][a-z0-9_]*$/.test(cell)) ||
  (rows.length >= MANY_PAIRS &&
    shareOfRows(rows, ([, value = '']) => /^-?\d+(?:[.,]\d+)?$/.test(value.trim())) >= EQUAL);

const IS_IDENTIFIER = /^[\p{L}][\p{L}\p{N}_.-]*$/u;
const IS_NAME = /^[\p{L}\p{N}][^.!?]{0,40}$/u;

const shareOfRows = (rows: readonly (readonly string[])[], test: (cells: readonly string[]) => boolean): number =>
  rows.filter(test).length / rows.length;
