/** Documents and what is said about them: records, sidecars, edits. */
import type { ErrorDetails } from '../errors.ts';
import { quoted, shortened } from './wording.ts';

/** Where a record stands: the file and the line in it, or the row of a table, as far as they are known. */
export type RecordPlace = {
  readonly number?: number | undefined;
  readonly file?: string | undefined;
  readonly unit?: 'line' | 'row';
};

const subjectOf = ({ number, file, unit = 'line' }: RecordPlace): string => {
  const whole = file === undefined ? 'the input' : quoted(file);
  return number === undefined ? `A record of ${whole}` : `${unit === 'row' ? 'Row' : 'Line'} ${number} of ${whole}`;
};

const placeOf = ({ number, file, unit = 'line' }: RecordPlace): string =>
  [file, number === undefined ? undefined : `${unit} ${number}`].filter(part => part !== undefined).join(', ');

const EDIT_OFFSETS = 'Edits hold offsets into the text as received: correct those that were made for this very text.';

export const records = {
  emptyRecord: (line: number, id: string, file: string): ErrorDetails => ({
    code: 'EMPTY_RECORD',
    message: `Line ${line} of ${quoted(file)}, ${quoted(id)}, has an empty "text".`,
    place: `${file}, line ${line}`,
    next: 'Give the line its text, or remove it.',
  }),
  recordsUnfiltered: (command: string, place: string): ErrorDetails => ({
    code: 'NEEDS_JSONL',
    message: `${quoted(place)} holds a document a line, and ${command} without --jsonl writes plain text, where nothing would tell them apart.`,
    place,
    next: `Add --jsonl: it writes a line for every line, with its id (ordskifte ${command} --jsonl FILE.jsonl).`,
  }),
  noRecords: (place: string): ErrorDetails => ({
    code: 'NO_DOCUMENTS',
    message: `${quoted(place)} holds no line with a text.`,
    place,
    next: 'Every line must be a JSON object such as {"id":"1","text":"…","speaker":"…"}.',
  }),
  sidecarInvalid: (file: string, reason: string): ErrorDetails => ({
    code: 'BAD_RECORD',
    message: `The sidecar ${quoted(file)} ${reason}.`,
    place: file,
    next: 'It must be one JSON object such as {"respondent":"…","date":"2019-03-14"}; or remove it: the text alone is usually enough.',
  }),
  sidecarHash: (place: string, expected: string, found: string): ErrorDetails => ({
    code: 'SIDECAR_HASH',
    message: `The sidecar ${quoted(place)} says sha256 ${expected}, but the file has ${found}.`,
    place,
    next: 'The text was changed after it was described: restore the file, or correct the sidecar.',
  }),
  sidecarExists: (place: string): ErrorDetails => ({
    code: 'SIDECAR_EXISTS',
    message: `${quoted(place)} is there already, perhaps corrected by hand.`,
    place,
    next: 'Move it away, or write over it with --force: facts that stand in it are kept, "whose" is made anew.',
  }),
  noSidecar: (document: string): ErrorDetails => ({
    code: 'NO_SIDECAR',
    message: `${quoted(document)} is no file by itself: it stands in a table, an archive or a record of several speeches, or it came on standard input.`,
    place: document,
    next: 'Its facts stand in its own line; or write it to a file of its own (ordskifte ingest) and correct that.',
  }),
  noSuchLines: (at: string, lines: number): ErrorDetails => ({
    code: 'BAD_RECORD',
    message: `A sidecar's "whose" speaks of ${quoted(at)}, but the text has ${lines} lines, or not so many letters there.`,
    place: at,
    next: 'Write lines of the text as received, from 1: "3", "3-5", or with letters of the lines "3:14-5:2". ordskifte inspect --sidecar --force writes them anew.',
  }),
  duplicateId: (id: string): ErrorDetails => ({
    code: 'DUPLICATE_DOCUMENT',
    message: `Two documents are called ${quoted(id)}.`,
    place: id,
    next: 'Give each document an id of its own: for a file that is its name without the extension.',
  }),
  badRecord: (place: RecordPlace, reason: string): ErrorDetails => ({
    code: 'BAD_RECORD',
    message: `${subjectOf(place)} ${reason}.`,
    place: placeOf(place),
    next: 'Every line must be a JSON object such as {"id":"1","text":"…"}.',
  }),
  /** `reason` goes on after the field and its value: `which is no day of the calendar`. */
  badField: (
    place: RecordPlace,
    {
      field,
      value,
      reason,
      next,
    }: { readonly field: string; readonly value: unknown; readonly reason: string; readonly next: string },
  ): ErrorDetails => ({
    code: 'BAD_RECORD',
    message: `${subjectOf(place)} has "${field}" ${shortened(JSON.stringify(value) ?? 'nothing')}, ${reason}.`,
    place: placeOf(place),
    next,
  }),
  badWordCount: (line: number, content: string, file: string): ErrorDetails => ({
    code: 'BAD_RECORD',
    message: `Line ${line} of ${quoted(file)} is not a word and its count (${quoted(content)}).`,
    place: `${file}, line ${line}`,
    next: 'Every line must be such as: skola,1203 – a word that holds a comma stands in quotation marks.',
  }),
  editOverlaps: (from: string, start: number): ErrorDetails => ({
    code: 'EDIT_MISMATCH',
    message: `The corrected edit of “${from}” at ${start} overlaps the one before it.`,
    place: `offset ${start}`,
    next: EDIT_OFFSETS,
  }),
  editMismatch: (from: string, start: number, end: number, found: string): ErrorDetails => ({
    code: 'EDIT_MISMATCH',
    message: `A corrected edit expects “${from}” at ${start}–${end}, but the text has “${found}” there.`,
    place: `offset ${start}`,
    next: EDIT_OFFSETS,
  }),
} as const;
