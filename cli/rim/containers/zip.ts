/** Archives of zip, entry by entry, in the order of their directory. */
import { statSync } from 'node:fs';
import { openPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { messages } from '../../../pipeline/messages/index.ts';
import { readError } from '../bytes.ts';
import { type Entry, insidePath } from './entry.ts';
import { limited, PACKED_LIMITS } from './limits.ts';

/** @throws {OrdskifteError} UNREADABLE, ARCHIVE_LIMIT, ARCHIVE_PATH */
export async function* zipEntries(file: string): AsyncGenerator<Entry> {
  let archive: ZipFile | undefined;
  try {
    archive = await openPromise(file, { lazyEntries: true, validateEntrySizes: true });
    yield* entriesOf(archive, file);
  } catch (error) {
    if (error instanceof OrdskifteError) throw error;
    // yauzl refuses paths that leave the archive itself, and says which.
    const path = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/u.exec(
      (error as Error).message,
    )?.[1];
    throw path === undefined ? readError(error, file) : new OrdskifteError(messages.archivePath(file, path));
  } finally {
    archive?.close();
  }
}

async function* entriesOf(archive: ZipFile, file: string): AsyncGenerator<Entry> {
  const packedWhole = statSync(file).size;
  let unpacked = 0;
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const path = insidePath(entry.fileName, file);
    const place = `${file}/${path}`;
    yield {
      path,
      chunks: async function* () {
        if (entry.isEncrypted()) throw new OrdskifteError(messages.unreadable(place, 'it is encrypted'));
        const packed = entry.compressedSize;
        for await (const chunk of limited(bytesOf(archive, entry, place), {
          place,
          packed,
          most: Number.POSITIVE_INFINITY,
        })) {
          // Entries may overlap in the file: what all of them unpack to is limited, too.
          unpacked += chunk.length;
          if (unpacked > PACKED_LIMITS.ratioFrom && unpacked > packedWhole * PACKED_LIMITS.ratio)
            throw new OrdskifteError(
              messages.archiveLimit(file, `unpacks to more than ${PACKED_LIMITS.ratio} times its size`),
            );
          yield chunk;
        }
      },
    };
  }
}

async function* bytesOf(archive: ZipFile, entry: ZipEntry, place: string): AsyncGenerator<Buffer> {
  try {
    yield* (await archive.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw readError(error, place);
  }
}
