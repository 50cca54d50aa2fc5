/** The rim's eyes: finds documents and their sidecars. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Input } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages, notices } from '../../pipeline/messages/index.ts';
import { parseSidecar } from '../../pipeline/read/sidecar.ts';
import type { Notice, Sidecar } from '../../pipeline/types.ts';
import { isStore } from '../store/places.ts';
import { readBytes, STDIN, sha256 } from './bytes.ts';
import { isRecords, type Refuse, recordsIn } from './records.ts';

export { readBytes, STDIN, sha256 } from './bytes.ts';

/** Endings of files that a folder is read for; what is in them is told by their content. */
const EXTENSIONS = new Set(
  '.txt .md .markdown .html .htm .xhtml .docx .odt .rtf .xml .pdf .eml .png .jpg .jpeg .bmp'.split(' '),
);

/** A file that holds many documents, one a line. */
export const RECORDS = /\.jsonl(\.gz)?$/i;

/**
 * Documents named by files, folders (their .txt and .md files, by name) or `-` for standard input, in that order. A file whose
 * name ends in .jsonl or .jsonl.gz holds a document a line, and so does standard input that begins with such a line.
 * A line whose text is empty goes to `refuse`; without one it is thrown. `notice` is told which files of a folder are not read.
 *
 * @throws {OrdskifteError} NOT_FOUND, NO_DOCUMENTS, UNREADABLE, SIDECAR_HASH, BAD_RECORD, EMPTY_RECORD
 */
export const readInputs = (
  places: readonly string[],
  refuse: Refuse = raise,
  notice: (notice: Notice) => void = () => undefined,
): Input[] =>
  places.flatMap(place => {
    if (place === STDIN) return standardDocuments(readPlace(place), refuse);
    if (RECORDS.test(place)) return recordsIn(place, readBytes(place), refuse);
    const { files, skipped } = documentFiles(place);
    if (skipped.length > 0) notice(skippedFiles(place, skipped));
    return files.map(readInput);
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

type Found = { readonly files: readonly string[]; readonly skipped: readonly string[] };

/**
 * The documents of a folder, by name, or the file itself; and which files of a folder are none. Of files that are no document by
 * their name, `isData` tells those that are one by their content.
 *
 * @throws {OrdskifteError} NOT_FOUND, NO_DOCUMENTS
 */
export const documentFiles = (place: string, isData: (file: string) => boolean = () => false): Found => {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) throw new OrdskifteError(messages.notFound(place));
  if (!stat.isDirectory()) return { files: [place], skipped: [] };
  if (isStore(place)) throw new OrdskifteError(messages.storeNoTexts(place));
  const names = readdirSync(place, { withFileTypes: true })
    .map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter(name => !BESIDE.test(name))
    .sort((a, b) => (a < b ? -1 : 1));
  const isDocument = (name: string): boolean =>
    isDocumentName(name) || (!name.endsWith('/') && isData(join(place, name)));
  const files = names.filter(isDocument);
  const skipped = names.filter(name => !files.includes(name));
  if (files.length === 0) throw new OrdskifteError(messages.noDocuments(place, skipped));
  return { files: files.map(name => join(place, name)), skipped };
};

/** Whether a file of a folder or an archive is a document, by its name. */
export const isDocumentName = (name: string): boolean => EXTENSIONS.has(extname(name).toLowerCase());

/** What stands beside documents and is no document, which needs no word: sidecars, what explains the folder, hidden files. */
const BESIDE = /\.meta\.json$|^readme\b|^\./i;

export const skippedFiles = (place: string, names: readonly string[]): Notice => ({
  code: 'files-skipped',
  level: 'info',
  message: notices.filesSkipped(place, names),
  values: { place, files: names.length },
});

const readInput = (file: string): Input => {
  const input = inputOf(basename(file), readBytes(file));
  const sidecar = sidecarBeside(file, () => input.sha256);
  return { ...input, ...(sidecar && { sidecar }) };
};

/** Where the sidecar of a document lies. */
export const sidecarPlace = (file: string): string => `${file.replace(/\.[^./\\]+$/, '')}.meta.json`;

/**
 * The sidecar that lies beside a document.
 *
 * @throws {OrdskifteError} SIDECAR_HASH where it is about other bytes
 */
export const sidecarBeside = (file: string, hash: () => string): Sidecar | undefined => {
  const place = sidecarPlace(file);
  if (statSync(place, { throwIfNoEntry: false }) === undefined) return undefined;
  const sidecar = parseSidecar(new TextDecoder().decode(readBytes(place)), place);
  if (sidecar.sha256 !== undefined && sidecar.sha256 !== hash())
    throw new OrdskifteError(messages.sidecarHash(place, sidecar.sha256, hash()));
  return sidecar;
};

const inputOf = (name: string, bytes: Uint8Array): Input => ({ name, bytes, sha256: sha256(bytes) });
