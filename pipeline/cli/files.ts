/** The rim's eyes: finds documents and their sidecars, reads bytes, hashes them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Input } from '../corpus.ts';
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages.ts';
import { parseRecord, sidecarOf } from '../read/record.ts';
import { parseSidecar } from '../read/sidecar.ts';

const EXTENSIONS = new Set(['.txt', '.md']);

/** A file that holds many documents, one a line. */
const RECORDS = /\.jsonl(\.gz)?$/i;

/** Place that stands for standard input. */
export const STDIN = '-';

/**
 * Documents named by files, folders (their .txt and .md files, by name) or `-` for standard input, in that order. A file whose
 * name ends in .jsonl or .jsonl.gz holds a document a line.
 *
 * @throws {OrdskifteError} NOT_FOUND, NO_DOCUMENTS, UNREADABLE, SIDECAR_INVALID, SIDECAR_HASH, BAD_RECORD
 */
export const readInputs = (places: readonly string[]): Input[] =>
  places.flatMap(place => {
    if (place === STDIN) return [inputOf('stdin.txt', readPlace(place))];
    return RECORDS.test(place) ? recordsIn(place) : filesOf(place).map(readInput);
  });

/** Bytes of a file, or of standard input for `-`. */
export const readPlace = (place: string): Uint8Array =>
  place === STDIN ? readBytes(0, 'standard input') : readBytes(place);

/** Bytes of a file or descriptor; every failure names the place. */
export const readBytes = (file: string | number, place = String(file)): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (error) {
    throw readError(error, place);
  }
};

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

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

/** The records of a file as documents; each knows its line, and the hash is that of the file. */
const recordsIn = (file: string): Input[] => {
  const bytes = readBytes(file);
  const name = basename(file);
  const lineOf = new Map<string, number>();
  const records = linesOf(bytes, file).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const place = { number: i + 1, file };
    const record = parseRecord(line, place);
    const earlier = lineOf.get(record.id);
    if (earlier !== undefined)
      throw new OrdskifteError(messages.badRecord(i + 1, `has the id "${record.id}" of line ${earlier}`, file));
    lineOf.set(record.id, i + 1);
    return [{ record, sidecar: sidecarOf(record, place), line: i + 1 }];
  });
  if (records.length === 0) throw new OrdskifteError(messages.noRecords(file));
  const hash = sha256(bytes);
  return records.map(({ record: { id, text }, sidecar, line }) => ({
    name,
    bytes: new TextEncoder().encode(text),
    sha256: hash,
    sidecar,
    record: { id, line },
  }));
};

const linesOf = (bytes: Uint8Array, file: string): string[] => {
  try {
    const plain = /\.gz$/i.test(file) ? gunzipSync(bytes) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain).split('\n');
  } catch (error) {
    const reason = error instanceof TypeError ? 'not UTF-8' : `not gzip: ${(error as Error).message}`;
    throw new OrdskifteError(messages.unreadable(file, reason), { cause: error });
  }
};

const inputOf = (name: string, bytes: Uint8Array): Input => ({ name, bytes, sha256: sha256(bytes) });

const readError = (error: unknown, place: string): OrdskifteError => {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const details = code === 'ENOENT' ? messages.notFound(place) : messages.unreadable(place, code);
  return new OrdskifteError(details, { cause: error });
};
