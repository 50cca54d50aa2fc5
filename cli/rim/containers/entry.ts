/** An entry of an archive: a name and bytes that are read when they are asked for. */
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { messages } from '../../../pipeline/messages/index.ts';

export type Entry = {
  /** Path inside the archive. */
  readonly path: string;
  /** Can be read once, and only before the next entry is asked for. An entry that is not read is passed over. */
  readonly chunks: () => AsyncIterable<Buffer>;
};

/** Entries in the order of the archive, each let go before the next. */
export type OpenArchive = (file: string) => AsyncIterable<Entry>;

/**
 * A path that stays inside its archive. Nothing is ever unpacked to a disk; who reads an archive should still know that it tries.
 *
 * @throws {OrdskifteError} ARCHIVE_PATH
 */
export const insidePath = (path: string, archive: string): string => {
  const parts = path.replaceAll('\\', '/').split('/');
  if (path.startsWith('/') || /^[a-z]:/iu.test(path) || parts.includes('..') || path.includes('\0'))
    throw new OrdskifteError(messages.archivePath(archive, path));
  return parts.filter(part => part !== '' && part !== '.').join('/');
};
