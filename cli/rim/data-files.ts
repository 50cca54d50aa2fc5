/** Files of data in a folder or an archive: a parliament's are documents, others are not. */
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { readerOf } from '../readers/registry.ts';
import { table } from '../readers/table.ts';

const DATA = /\.(?:json|csv|tsv)$/iu;

/** How much of a file tells what it is. */
const START = 1 << 16;

/** Whether a name is one that data have: what is in it decides. */
export const isDataName = (name: string): boolean => DATA.test(name);

/**
 * Whether bytes that begin so are parliamentary data that a reader reads. A table of any other kind is read when it is named itself:
 * beside texts it is more often about them.
 */
export const isReadableData = (bytes: Uint8Array, place: string): boolean => {
  const reader = readerOf({ bytes: bytes.subarray(0, START), name: basename(place), place });
  return reader !== undefined && reader !== table;
};

/** The same of a file on the disk, of which no more than its beginning is read. One that cannot be opened is left to whoever reads it, who says so. */
export const isDataFile = (file: string): boolean => {
  if (!isDataName(file)) return false;
  const start = Buffer.alloc(START);
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return true;
  }
  try {
    return isReadableData(start.subarray(0, readSync(handle, start)), file);
  } finally {
    closeSync(handle);
  }
};
