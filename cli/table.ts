/** Tables as they leave the command line; a Parquet file also holds how it was made. */
import type { Notice } from '../pipeline/types.ts';
import { packageInfo } from './rim/package-files.ts';
import { FORMATS, type Session, writeRows } from './session.ts';

const PARQUET = 'parquet';

/** What the rows of an analysis can be written as. */
export const TABLE_FORMATS: readonly string[] = [...FORMATS, PARQUET];

export type AnalysisTable = {
  readonly command: string;
  /** Everything that the numbers depend on. */
  readonly settings: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  readonly notices: readonly Notice[];
  readonly rows: readonly object[];
};

/** Name and version of the program, and the command. */
export const titleOf = ({ command }: AnalysisTable): string => `ordskifte ${packageInfo().version} ${command}`;

/** Every setting and notice, as names and values; several notices may have one name. */
export const factsOf = ({ settings, notices }: AnalysisTable): [name: string, value: string][] => [
  ...Object.entries(settings).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, [value].flat().join(' ')]],
  ),
  ...notices.map((notice): [string, string] => [`${notice.level} ${notice.code}`, notice.message]),
];

/** Writes the rows in the format that was asked for. Parquet has the facts as metadata; the other formats hold the rows alone. */
export const writeTable = async (session: Session, table: AnalysisTable, format: string): Promise<void> => {
  if (format !== PARQUET) return writeRows(session, table.rows, format);
  const metadata = new Map([['ordskifte', titleOf(table)]]);
  for (const [name, value] of factsOf(table))
    metadata.set(name, metadata.has(name) ? `${metadata.get(name)}\n${value}` : value);
  const { toParquet } = await import('../analyzers/frames/parquet.ts');
  session.out.write(await toParquet(table.rows, Object.fromEntries(metadata)));
};

/**
 * Writes rows that are places in texts: CSV is the rows alone. The notices go to stderr; what is to be said of many documents is
 * said once, with their number and the first of them. `nothing` is said where there is no row.
 */
export const writePlaces = async (
  session: Session,
  table: AnalysisTable,
  format: string,
  nothing = 'Nothing was found.',
): Promise<void> => {
  const notices = foldNotices(table.notices);
  await writeTable(session, { ...table, notices }, format);
  for (const { message } of notices) session.err.write(`${message}\n`);
  if (table.rows.length === 0) session.err.write(`${nothing}\n`);
};

/** What was looked for in how many documents, which part of it stands nowhere, and what looks like it. */
export const nothingFound = (
  parts: readonly { readonly name: string; readonly words: number; readonly near: readonly string[] }[],
  documents: number,
): string => {
  const nowhere = (near: readonly string[]): string =>
    near.length === 0 ? 'nowhere' : `nowhere; near: ${near.map(word => `“${word}”`).join(', ')}`;
  const sought = parts
    .map(({ name, words, near }) => `${name} (${words === 0 ? nowhere(near) : `${words} alone`})`)
    .join(' ');
  return `Nothing was found in ${documents} document${documents === 1 ? '' : 's'}; looked for: ${sought}.`;
};

const foldNotices = (notices: readonly Notice[]): Notice[] => {
  const alike = new Map<string, Notice[]>();
  for (const notice of notices) {
    const key = `${notice.level} ${notice.code} ${notice.message}`;
    const group = alike.get(key);
    if (group) group.push(notice);
    else alike.set(key, [notice]);
  }
  return [...alike.values()].map(group => {
    const { code, level, message } = group[0]!;
    const documents = [...new Set(group.flatMap(({ document }) => document ?? []))];
    return { code, level, message: `${message}${namesAfter(message, documents)}` };
  });
};

const namesAfter = (message: string, documents: readonly string[]): string => {
  const [first] = documents;
  if (first === undefined || message.startsWith(`${first}: `)) return '';
  if (documents.length === 1) return ` (${first})`;
  return ` (${documents.length} documents: ${documents.slice(0, 3).join(', ')}${documents.length > 3 ? ' …' : ''})`;
};
