/** The rim's eyes: finds documents and their sidecars. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Input } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import { parseSidecar } from '../../pipeline/read/sidecar.ts';
import { readBytes, sha256 } from './bytes.ts';
import { isRecords, type Refuse, recordsIn } from './records.ts';

export { readBytes, sha256 } from './bytes.ts';

const EXTENSIONS = new Set(['.txt', '.md']);

/** A file that holds many documents, one a line. */
const RECORDS = /\.jsonl(\.gz)?$/i;

/** Place that stands for standard input. */
export const STDIN = '-';

/**
 * Documents named by files, folders (their .txt and .md files, by name) or `-` for standard input, in that order. A file whose
 * name ends in .jsonl or .jsonl.gz holds a document a line, and so does standard input that begins with such a line.
 * A line whose text is empty goes to `refuse`; without one it is thrown.
 *
 * @throws {OrdskifteError} NOT_FOUND, NO_DOCUMENTS, UNREADABLE, SIDECAR_HASH, BAD_RECORD, EMPTY_RECORD
 */
export const readInputs = (places: readonly string[], refuse: Refuse = raise): Input[] =>
  places.flatMap(place => {
    if (place === STDIN) return standardDocuments(readPlace(place), refuse);
    return RECORDS.test(place) ? recordsIn(place, readBytes(place), refuse) : filesOf(place).map(readInput);
  });

const raise: Refuse = error => {
  throw error;
};

const standardDocuments = (bytes: Uint8Array, refuse: Refuse): Input[] =>
  isRecords(bytes) ? recordsIn('standard input', bytes, refuse) : [inputOf('stdin.txt', bytes)];

/** Bytes of a file, or of standard input for `-`: it can be read once only, so what came is kept for whoever asks again. */
export const readPlace = (place: string): Uint8Array => {
  if (place !== STDIN) return readBytes(place);
  standardInput ??= readBytes(0, 'standard input');
  return standardInput;
};

let standardInput: Uint8Array | undefined;

const filesOf = (place: string): string[] => {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) throw new OrdskifteError(messages.notFound(place));
  if (!stat.isDirectory()) return [place];
  const files = readdirSync(place)
    .filter(name => EXTENSIONS.has(extname(name).toLowerCase()) && !/^readme\b/i.test(name))
    .sort((a, b) => (a < b ? -1 : 1));
  if (files.length === 0) throw new OrdskifteError(messages.noDocuments(place));
  return files.map(name => join(place, name));
};

const readInput = (file: string): Input => {
  const input = inputOf(basename(file), readBytes(file));
  const place = file.replace(/\.[^.]+$/, '.meta.json');
  if (statSync(place, { throwIfNoEntry: false }) === undefined) return input;
  const sidecar = parseSidecar(new TextDecoder().decode(readBytes(place)), place);
  if (sidecar.sha256 !== undefined && sidecar.sha256 !== input.sha256) {
    throw new OrdskifteError(messages.sidecarHash(place, sidecar.sha256, input.sha256));
  }
  return { ...input, sidecar };
};

const inputOf = (name: string, bytes: Uint8Array): Input => ({ name, bytes, sha256: sha256(bytes) });
