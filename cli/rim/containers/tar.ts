/** Archives of tar, packed or not, entry by entry. */
import { createReadStream, statSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { readError } from '../bytes.ts';
import { type Entry, insidePath } from './entry.ts';
import { limited } from './limits.ts';

/** @throws {OrdskifteError} UNREADABLE, ARCHIVE_LIMIT, ARCHIVE_PATH */
export async function* tarEntries(file: string): AsyncGenerator<Entry> {
  const archive = extract();
  const packed = statSync(file).size;
  const bytes = createReadStream(file);
  const source = /\.(tgz|gz)$/iu.test(file)
    ? Readable.from(
        limited(
          pipeline(bytes, createGunzip(), () => undefined),
          { place: file, packed, most: Number.POSITIVE_INFINITY },
        ),
      )
    : bytes;
  pipeline(source, archive, () => undefined);
  try {
    for await (const entry of archive) {
      let isRead = false;
      // Links and devices hold no text.
      if (entry.header.type === 'file' || entry.header.type === 'contiguous-file') {
        yield {
          path: insidePath(entry.header.name, file),
          chunks: () => {
            isRead = true;
            return entry as AsyncIterable<Buffer>;
          },
        };
      }
      if (!isRead) entry.resume();
    }
  } catch (error) {
    throw readError(error, file);
  } finally {
    archive.destroy();
    bytes.destroy();
  }
}
