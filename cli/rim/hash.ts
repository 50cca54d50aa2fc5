/** Hashes of what may be larger than memory. */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';

const CHUNK = 2 ** 20;

/** Hash of a file of any length. */
export const hashOfFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

/**
 * Bytes and hash of a file, or of all files of a folder with their names.
 *
 * @throws {OrdskifteError} NOT_FOUND
 */
export const hashOfPlace = async (place: string): Promise<{ readonly bytes: number; readonly sha256: string }> => {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) throw new OrdskifteError(messages.notFound(place));
  if (!stat.isDirectory()) return { bytes: stat.size, sha256: await hashOfFile(place) };
  const hash = createHash('sha256');
  let bytes = 0;
  for (const name of readdirSync(place).sort((a, b) => (a < b ? -1 : 1))) {
    const file = join(place, name);
    const own = statSync(file);
    if (!own.isFile()) continue;
    bytes += own.size;
    hash.update(`${name}\0${await hashOfFile(file)}\n`);
  }
  return { bytes, sha256: hash.digest('hex') };
};
