/** Reads stretches of a file, each when it is asked for. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ByteSource } from '../../analyzers/store/parquet/read.ts';

export type OpenFile = ByteSource;

/** A file below a folder. It is opened anew for every stretch: a store may have more files than a process may hold open. */
export const openFile = (folder: string, place: string): OpenFile => {
  const path = join(folder, place);
  const { size } = statSync(path);
  return {
    size,
    read: (start, end) => {
      const bytes = new Uint8Array(Math.max(0, end - start));
      const file = openSync(path, 'r');
      try {
        for (let at = 0; at < bytes.length; ) {
          const count = readSync(file, bytes, at, bytes.length - at, start + at);
          if (count === 0) break;
          at += count;
        }
      } finally {
        closeSync(file);
      }
      return bytes;
    },
  };
};
