/** Tables as they leave the command line; a Parquet file also holds how it was made. */
import { toParquet } from '../../analyzers/frames/parquet.ts';
import type { Notice } from '../types.ts';
import { packageInfo } from './package-files.ts';
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

/** Every setting and notice, as names and values. */
export const factsOf = ({ settings, notices }: AnalysisTable): [name: string, value: string][] => [
  ...Object.entries(settings).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, [value].flat().join(' ')]],
  ),
  ...notices.map((notice): [string, string] => [`${notice.level} ${notice.code}`, notice.message]),
];

/** Writes the rows in the format that was asked for. Parquet has the facts as metadata; the other formats hold the rows alone. */
export const writeTable = async (session: Session, table: AnalysisTable, format: string): Promise<void> => {
  if (format !== PARQUET) return writeRows(session, table.rows, format);
  const metadata = { ordskifte: titleOf(table), ...Object.fromEntries(factsOf(table)) };
  session.out.write(await toParquet(table.rows, metadata));
};
