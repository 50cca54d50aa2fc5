/** The checksum that a model's file begins with: by it a model is told from others without being read. */
import { closeSync, openSync, readSync } from 'node:fs';

const CHECKSUM_AT = 8;

export const headerMark = (file: string): string => {
  const bytes = Buffer.alloc(4);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, bytes, 0, 4, CHECKSUM_AT);
  } finally {
    closeSync(opened);
  }
  return bytes.readUInt32LE().toString(16).padStart(8, '0');
};
