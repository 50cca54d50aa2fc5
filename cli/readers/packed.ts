/** Files that are archives inside (DOCX, ODT): which entries they have, unpacked within limits. */
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { type Limits, MEGABYTE, overLimit } from './limits.ts';

/**
 * Unpacks the entries that are `wanted` and counts the others, all against the limit: what an entry says of its size is believed only where
 * it is too large, since it may say less than it comes to.
 *
 * @throws {OrdskifteError} LIMIT, UNREADABLE_FORMAT
 */
export const unpack = async (
  bytes: Uint8Array,
  place: string,
  limits: Limits,
  wanted: (path: string) => boolean,
): Promise<Map<string, Uint8Array>> => {
  const most = limits.expanded * MEGABYTE;
  let archive: ZipFile | undefined;
  try {
    archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    });
    const found = new Map<string, Uint8Array>();
    let said = 0;
    let size = 0;
    for await (const entry of archive.eachEntry()) {
      said += entry.uncompressedSize;
      if (said > most) throw overLimit(limits, 'expanded', place);
      if (entry.fileName.endsWith('/')) continue;
      const chunks: Buffer[] = [];
      for await (const chunk of await archive.openReadStreamPromise(entry)) {
        size += (chunk as Buffer).length;
        if (size > most) throw overLimit(limits, 'expanded', place);
        if (wanted(entry.fileName)) chunks.push(chunk as Buffer);
      }
      if (wanted(entry.fileName)) found.set(entry.fileName, Buffer.concat(chunks));
    }
    return found;
  } catch (error) {
    if (error instanceof OrdskifteError) throw error;
    throw new OrdskifteError(messages.unreadableFormat(place, 'a zip archive', (error as Error).message), {
      cause: error,
    });
  } finally {
    archive?.close();
  }
};

/** Whether a file that begins as an archive names such an entry: names stand in it as they are. */
export const namesEntry = (bytes: Uint8Array, path: string): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  (bytes[2] === 3 || bytes[2] === 5) &&
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(path);
