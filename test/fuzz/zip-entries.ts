/** Entries of an archive that `zipOf` made, to make it anew with some of them spoilt. */
import { inflateRawSync } from 'node:zlib';
import type { ZipEntry } from '../corpus/zip.ts';

export const entriesIn = (zip: Uint8Array): ZipEntry[] => {
  const bytes = Buffer.from(zip);
  const entries: ZipEntry[] = [];
  for (let at = 0; bytes.toString('latin1', at, at + 4) === 'PK\x03\x04'; ) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const start = at + 30 + nameLength;
    entries.push({
      path: bytes.toString('utf8', at + 30, start),
      data: new Uint8Array(inflateRawSync(bytes.subarray(start, start + size))),
    });
    at = start + size;
  }
  return entries;
};
