/** Archives of tar, packed or not, entry by entry. */
import { createReadStream, statSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { messages } from '../../../pipeline/messages/index.ts';
import { readError } from '../bytes.ts';
import { type Entry, insidePath } from './entry.ts';
import { limited } from './limits.ts';

/** @throws {OrdskifteError} UNREADABLE, ARCHIVE_LIMIT, ARCHIVE_PATH */
export async function* tarEntries(file: string): AsyncGenerator<Entry> {
  const archive = extract();
  const packed = statSync(file).size;
  const bytes = createReadStream(file);
  const end = new End();
  const unpacked = /\.(tgz|gz)$/iu.test(file)
    ? limited(
        pipeline(bytes, createGunzip(), () => undefined),
        { place: file, packed, most: Number.POSITIVE_INFINITY },
      )
    : (bytes as AsyncIterable<Buffer>);
  pipeline(Readable.from(end.of(unpacked)), archive, () => undefined);
  try {
    for await (const entry of archive) {
      let isRead = false;
      // Links and devices hold no text.
      if (entry.header.type === 'file' || entry.header.type === 'contiguous-file') {
        yield {
          path: insidePath(entry.header.name, file),
          chunks: () => {
            isRead = true;
            return bytesOf(entry as AsyncIterable<Buffer>, file);
          },
        };
      }
      if (!isRead) entry.resume();
    }
    if (!end.isWhole) throw new OrdskifteError(messages.unreadable(file, 'it is cut off'));
  } catch (error) {
    throw readError(error, file);
  } finally {
    archive.destroy();
    bytes.destroy();
  }
}

/** Whoever reads an entry hears of its errors before the archive does. */
async function* bytesOf(entry: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  try {
    yield* entry;
  } catch (error) {
    throw readError(error, file);
  }
}

const BLOCK = 512;

/** Whether an archive ends as it has to: with a block of zeros. What is cut off between two files looks whole otherwise. */
class End {
  #last = Buffer.alloc(0);

  async *of(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.#last = Buffer.from(
        chunk.length >= BLOCK ? chunk.subarray(-BLOCK) : Buffer.concat([this.#last, chunk]).subarray(-BLOCK),
      );
      yield chunk;
    }
  }

  get isWhole(): boolean {
    return this.#last.length === BLOCK && this.#last.every(byte => byte === 0);
  }
}
