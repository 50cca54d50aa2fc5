/** What a corrected report says otherwise than the one that it replaces: every number that changed, row by row. */
import { dsvFormat } from 'd3-dsv';

/** A table as it was written, by its cells. */
export type WrittenTable = { readonly name: string; readonly csv: string };

/** A cell that changed; of a row that came or went only that. */
export type Change = {
  readonly table: string;
  /** What the row is about: its texts, without those that changed. */
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
};

/** Stands in the manifest of the report that corrects. */
export type Correction = {
  /** Hash of the data package of the report that is corrected. */
  readonly report: string;
  readonly because: string;
  readonly changes: readonly Change[];
  readonly added: number;
  readonly removed: number;
  /** What that report corrected in turn. */
  readonly earlier?: Correction;
};

type Row = Readonly<Record<string, string | undefined>>;

/** The numbers that changed between two sets of tables, and how many rows came and went. */
export const changesBetween = (
  before: readonly WrittenTable[],
  after: readonly WrittenTable[],
): Pick<Correction, 'changes' | 'added' | 'removed'> => {
  const changes: Change[] = [];
  let [added, removed] = [0, 0];
  for (const name of new Set([...before, ...after].map(table => table.name))) {
    const [old, now] = [before, after].map(tables => keyed(tables.find(table => table.name === name)?.csv ?? ''));
    for (const [key, row] of now!) {
      const was = old!.get(key);
      if (was === undefined) added++;
      else changes.push(...changedCells(name, key, was, row));
    }
    for (const key of old!.keys()) if (!now!.has(key)) removed++;
  }
  return { changes, added, removed };
};

const changedCells = (table: string, row: string, was: Row, now: Row): Change[] =>
  Object.keys(now)
    .filter(column => isNumber(was[column]) || isNumber(now[column]))
    .filter(column => (was[column] ?? '') !== (now[column] ?? ''))
    .map(column => ({ table, row, column, before: was[column] ?? '', after: now[column] ?? '' }));

/** Columns that say what a row is about, of which each table has its own. */
const IDENTITY: ReadonlySet<string> = new Set([
  'document',
  'group',
  'other',
  'side',
  'term',
  'code',
  'device',
  'measure',
  'sentence',
  'questionNumber',
  'status',
  'rawStart',
  'layer',
  'quoted',
  'stopWords',
  'unit',
  'order',
  'notice',
  'axis',
]);

/** Rows by what they are about; those that are about the same are told apart by their order. */
const keyed = (csv: string): Map<string, Row> => {
  const rows = new Map<string, Row>();
  const texts = csv.replace(/^\uFEFF/u, '');
  // Excel's files have semicolons and decimal commas.
  const isExcel = texts.slice(0, texts.indexOf('\n')).includes(';');
  const parsed = dsvFormat(isExcel ? ';' : ',').parse(isExcel ? texts.replace(DECIMAL, '$1.$2') : texts);
  const keys = parsed.columns.filter(column => IDENTITY.has(column));
  for (const row of parsed) {
    const name = keys.flatMap(column => row[column] || []).join(' · ');
    let key = name;
    for (let n = 2; rows.has(key); n++) key = `${name} (${n})`;
    rows.set(key, row);
  }
  return rows;
};

const DECIMAL = /(?<=^|;)(-?\d+),(\d+)(?=;|$)/gmu;

const isNumber = (cell: string | undefined): boolean =>
  cell !== undefined && cell !== '' && Number.isFinite(Number(cell));
