/** Rows → CSV: RFC 4180 for programs, and what a Swedish Excel opens on a double click. */

/** How a table is written as text. */
export type CsvStyle = {
  /** Between cells. */
  readonly separator: ',' | ';';
  /** Sign between whole numbers and decimals. */
  readonly decimal: '.' | ',';
  /** Whether the file says that it is UTF-8 (a byte order mark), without which Excel reads Windows-1252. */
  readonly mark: boolean;
  /** Whether texts that Excel would take for a formula get an apostrophe before them. */
  readonly guard: boolean;
};

/** RFC 4180: comma, full stop as decimal sign, quotes where needed, one header line. */
export const CSV_PLAIN: CsvStyle = Object.freeze({ separator: ',', decimal: '.', mark: false, guard: false });

/** For Excel with Swedish settings: semicolons, decimal commas, a byte order mark, and no text that is run as a formula. */
export const CSV_EXCEL: CsvStyle = Object.freeze({ separator: ';', decimal: ',', mark: true, guard: true });

/**
 * One line per row. Columns are all keys that rows have, in the order in which they first occur; lists become values joined by a space.
 * Nothing becomes empty, and so does a number that is none or has no bound (NaN, infinity).
 */
export const csv = (
  rows: readonly object[],
  columns: readonly string[] = columnsOf(rows),
  style: CsvStyle = CSV_PLAIN,
): string => {
  if (columns.length === 0) return '';
  const lines = rows.map(row =>
    csvLine(
      columns.map(column => ownValue(row, column)),
      style,
    ),
  );
  return `${style.mark ? '\uFEFF' : ''}${[csvLine(columns, style), ...lines].join('\n')}\n`;
};

/** One line, without its end. */
const csvLine = (values: readonly unknown[], style: CsvStyle = CSV_PLAIN): string =>
  values.map(value => cell(value, style)).join(style.separator);

/** All keys of the rows, in the order in which they first occur. */
export const columnsOf = (rows: readonly object[]): string[] => {
  const columns = new Set<string>();
  for (const row of rows) for (const key of Object.keys(row)) columns.add(key);
  return [...columns];
};

/** A column may be called `constructor`, which every row would have. */
const ownValue = (row: object, column: string): unknown =>
  Object.hasOwn(row, column) ? (row as Record<string, unknown>)[column] : undefined;

const cell = (value: unknown, style: CsvStyle): string => {
  if (typeof value === 'number') return numberCell(value, style);
  const text = plain(value);
  const guarded = style.guard && FORMULA.test(text) ? `'${text}` : text;
  return /[",;\n\r]/u.test(guarded) && needsQuotes(guarded, style) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** What a spreadsheet may read as the beginning of a formula (OWASP, CSV injection), also in full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

const needsQuotes = (text: string, { separator }: CsvStyle): boolean =>
  /["\n\r]/u.test(text) || text.includes(separator);

const numberCell = (value: number, { decimal, separator }: CsvStyle): string => {
  if (!Number.isFinite(value)) return '';
  const text = String(value).replace('.', decimal);
  return text.includes(separator) ? `"${text}"` : text;
};

const plain = (value: unknown): string => {
  if (value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
  if (Array.isArray(value)) return value.map(plain).join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
