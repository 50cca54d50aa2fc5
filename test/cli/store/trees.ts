/** Folders as their files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder with the hash of its bytes, so that two folders can be compared. */
export const treeOf = (folder: string): Map<string, string> =>
  new Map(
    filesIn(folder).map(place => [
      relative(folder, place),
      createHash('sha256').update(readFileSync(place)).digest('hex'),
    ]),
  );

/** Every file below a folder, by name. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
