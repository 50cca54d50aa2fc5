/** Checksums of Parquet files, by column: what is read of a file is checked, and what is not read need not be. */
import { footerOf, openTable, type Stretch, type Table } from '../../analyzers/store/parquet/read.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { sha256 } from '../rim/bytes.ts';
import { type OpenFile, openFile } from './open-file.ts';

/** A file: its size, its hash, and the hashes of the description at its end and of its columns. */
export type FileFact = {
  readonly bytes: number;
  readonly sha256: string;
  readonly footer: string;
  readonly columns: Readonly<Record<string, string>>;
};

/** Files by their names. */
export type Listing = Readonly<Record<string, FileFact>>;

export const factOf = (bytes: Uint8Array): FileFact => {
  const source = { size: bytes.length, read: (start: number, end: number) => bytes.subarray(start, end) };
  const table = openTable(source);
  const hashOf = ({ start, end }: Stretch): string => sha256(bytes.subarray(start, end));
  return {
    bytes: bytes.length,
    sha256: sha256(bytes),
    footer: hashOf(footerOf(source)),
    columns: Object.fromEntries(table.names.map(name => [name, hashOf(table.stretchOf(name))])),
  };
};

/**
 * Opens a file of a store. Its end is checked now, and each column when it is read.
 *
 * @throws {OrdskifteError} STORE_DAMAGED
 */
export const openListed = (store: string, place: string, fact: FileFact): Table => {
  const damaged = (why: string, cause?: unknown): OrdskifteError =>
    new OrdskifteError(messages.storeDamaged(store, place, why), { cause });
  let file: OpenFile;
  try {
    file = openFile(store, place);
  } catch (error) {
    throw damaged((error as NodeJS.ErrnoException).code ?? 'it cannot be opened', error);
  }
  if (file.size !== fact.bytes) throw damaged(`it has ${file.size} bytes instead of ${fact.bytes}`);
  const footer = footerOf(file);
  if (sha256(file.read(footer.start, footer.end)) !== fact.footer) throw damaged('its end is not what was written');
  const table: Table = openTable({
    size: file.size,
    read: (start, end) => {
      const bytes = file.read(start, end);
      if (start >= footer.start) return bytes;
      const name = table.names.find(column => table.stretchOf(column).start === start)!;
      if (sha256(bytes) !== fact.columns[name]) throw damaged(`its column “${name}” is not what was written`);
      return bytes;
    },
  });
  return table;
};
