/** Files of JSON lines as documents: one a line, each with its line for errors and the hash of the whole file. */
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Input } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { parseRecord, sidecarOf } from '../../pipeline/read/record.ts';
import { isPacked, readError, sha256 } from './bytes.ts';

/** What is done with a line that holds no text; by default it is thrown. */
export type Refuse = (error: OrdskifteError) => void;

/**
 * The records of a file as documents, in the order of their lines. A line whose text is empty goes to `refuse`, the others
 * are still read; a line that is no record refuses the file.
 *
 * @throws {OrdskifteError} UNREADABLE, BAD_RECORD, NO_DOCUMENTS
 */
export const recordsIn = (file: string, bytes: Uint8Array, refuse: Refuse): Input[] => {
  const hash = sha256(bytes);
  const numberOf = new Map<string, number>();
  const inputs = linesOf(bytes, file).flatMap((line, i): Input[] => {
    if (line.trim() === '') return [];
    const place = { number: i + 1, file };
    const record = parseRecord(line, place);
    const { id, text } = record;
    const earlier = numberOf.get(id);
    if (earlier !== undefined)
      throw new OrdskifteError(messages.badRecord(place, `has the id "${id}" of line ${earlier}`));
    numberOf.set(id, i + 1);
    const sidecar = sidecarOf(record, place);
    if (text.trim() === '') {
      refuse(new OrdskifteError(messages.emptyRecord(i + 1, id, file)));
      return [];
    }
    return [
      {
        name: basename(file),
        bytes: new TextEncoder().encode(text),
        sha256: hash,
        sidecar,
        record: { id, line: i + 1 },
      },
    ];
  });
  if (inputs.length === 0) throw new OrdskifteError(messages.noRecords(file));
  return inputs;
};

/** Whether a text of unknown kind is JSON lines: its first line that is not blank is an object with a text. */
export const isRecords = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes).trimStart();
  if (!text.startsWith('{')) return false;
  try {
    return 'text' in JSON.parse(text.split('\n', 1)[0]!);
  } catch {
    return false;
  }
};

const UTF8 = new TextDecoder('utf-8', { fatal: true });

const linesOf = (bytes: Uint8Array, file: string): string[] => {
  try {
    return UTF8.decode(isPacked(file) ? gunzipSync(bytes) : bytes).split('\n');
  } catch (error) {
    if (!(error instanceof TypeError)) throw readError(error, file);
    throw new OrdskifteError(messages.unreadable(file, 'not UTF-8'), { cause: error });
  }
};
