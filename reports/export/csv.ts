/** Rows → CSV (RFC 4180): comma, full stop as decimal sign, quotes where needed, one header line. */

/** One line per row. Columns are the keys of the first row; lists become values joined by a space, nothing becomes empty. */
export const csv = (rows: readonly object[], columns: readonly string[] = Object.keys(rows[0] ?? {})): string => {
  const lines = rows.map(row => columns.map(column => cell((row as Record<string, unknown>)[column])).join(','));
  return columns.length === 0 ? '' : `${[columns.map(cell).join(','), ...lines].join('\n')}\n`;
};

const cell = (value: unknown): string => {
  const text = plain(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const plain = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(plain).join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
