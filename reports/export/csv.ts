/** Rows → CSV (RFC 4180): comma, full stop as decimal sign, quotes where needed, one header line. */

/** One line per row. Columns are all keys that rows have, in the order in which they first occur; lists become values joined by a space, nothing becomes empty. */
export const csv = (rows: readonly object[], columns: readonly string[] = columnsOf(rows)): string => {
  const lines = rows.map(row => columns.map(column => cell((row as Record<string, unknown>)[column])).join(','));
  return columns.length === 0 ? '' : `${[columns.map(cell).join(','), ...lines].join('\n')}\n`;
};

/** All keys of the rows, in the order in which they first occur. */
export const columnsOf = (rows: readonly object[]): string[] => [...new Set(rows.flatMap(Object.keys))];

const cell = (value: unknown): string => {
  const text = plain(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const plain = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(plain).join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
