/** Containers: files that hold files. Which one a file is, its name says. */
import { basename } from 'node:path';
import { parseSidecar } from '../../../pipeline/read/sidecar.ts';
import type { Sidecar } from '../../../pipeline/types.ts';
import type { Entry } from './entry.ts';
import { gathered, PACKED_LIMITS } from './limits.ts';
import { tarEntries } from './tar.ts';
import { zipEntries } from './zip.ts';

export type { Entry } from './entry.ts';
export { gathered, limited, PACKED_LIMITS } from './limits.ts';

const TAR = /\.(?:tar|tgz|tar\.gz)$/iu;
const ZIP = /\.zip$/iu;

/** Whether a file holds files, by its name. */
export const isArchive = (file: string): boolean => TAR.test(file) || ZIP.test(file);

/** Entries of an archive in its order. */
export const entriesOf = (file: string): AsyncIterable<Entry> => (ZIP.test(file) ? zipEntries(file) : tarEntries(file));

const SIDECAR = /\.meta\.json$/u;

/** What pyriksprot puts beside a record in its archive: {"name","date"}. */
const NAMED = /(?<=^|\/)metadata\.json$/u;

const namedIn = (text: string): (readonly [name: string, date: string])[] => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const { name, date } = (value ?? {}) as { readonly name?: unknown; readonly date?: unknown };
  return typeof name === 'string' && typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(date)
    ? [[name, date]]
    : [];
};

/** The sidecars of an archive, by the path of their document without its ending. They may stand after their documents, so they are read first. */
export const sidecarsIn = async (file: string): Promise<ReadonlyMap<string, Sidecar>> => {
  const found = new Map<string, Sidecar>();
  for await (const { path, chunks } of entriesOf(file)) {
    if (!SIDECAR.test(path) && !NAMED.test(path)) continue;
    const place = `${file}/${path}`;
    const bytes = await gathered(chunks(), place, PACKED_LIMITS.entry);
    const text = new TextDecoder().decode(bytes);
    if (SIDECAR.test(path)) found.set(path.replace(SIDECAR, ''), parseSidecar(text, place));
    else for (const [name, date] of namedIn(text)) found.set(path.replace(NAMED, name), { date });
  }
  return found;
};

/** Paths in an archive that are no documents and need no word: sidecars, explanations, hidden files, what a Mac adds. */
export const isBesideInArchive = (path: string): boolean =>
  SIDECAR.test(path) || NAMED.test(path) || /^readme\b|^\./iu.test(basename(path)) || path.startsWith('__MACOSX/');
