/** Reads coded texts from files and folders, in the formats of the annotation programs. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type CodedDocument,
  FORMATS,
  type Format,
  guessFormat,
  type KnownText,
  readCodings,
  withSilentCodings,
} from '../../analyzers/codings/index.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { type LinePlace, parseObject, recordOf, sidecarOf } from '../../pipeline/read/record.ts';
import type { Notice } from '../../pipeline/types.ts';
import { readPlace, STDIN } from './files.ts';

/** Documents as their files have them, and the records of JSONL files with all that they say (question, role, date …). */
export type ReadCodings = {
  readonly parts: readonly CodedDocument[];
  readonly records: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Whether some of it came from tables, which do not name a document in which nothing was found. */
  readonly hasTables: boolean;
  /** What had to be assumed. */
  readonly notices: readonly Notice[];
};

/**
 * A file, `-` for standard input, or a folder with one file per document or coder. Formats without names take them from the place: in a folder of folders
 * (INCEpTION's export) the folder is the document and the file the coder, in a flat one the file names the document (formats that hold one)
 * or the coder.
 *
 * @throws {OrdskifteError} NOT_FOUND, UNREADABLE, CODING_FORMAT, BAD_RECORD
 */
export const readCodingPlace = (place: string, format?: Format): ReadCodings => {
  const files = place === STDIN ? [place] : filesIn(place);
  const records = new Map<string, Record<string, unknown>>();
  const whole: CodedDocument[] = [];
  const tables: CodedDocument[] = [];
  for (const file of files) {
    const content = new TextDecoder().decode(readPlace(file));
    const kind = format ?? guessFormat(content);
    if (kind === null) throw new OrdskifteError(messages.codingFormat(file, FORMATS.join(', ')));
    const isLines = kind === 'jsonl' || kind === 'doccano';
    const own = isLines ? recordsOf(content, file) : [];
    if (kind === 'jsonl') for (const { value } of own) records.set(String(value.id), value);
    const stem = stemOf(file);
    const isNested = dirname(file) !== place && files.length > 1;
    const holdsOne = kind === 'webanno-tsv' || kind === 'cas-json';
    const parts = readCodings(content, kind, {
      id: holdsOne && isNested ? basename(dirname(file)) : stem,
      coder: holdsOne && !isNested ? 'coder' : stem,
      file: nameOf(file),
    });
    (kind === 'csv' ? tables : whole).push(...parts);
  }
  const { parts, notices } = withSilentCodings(tables);
  return { parts: [...whole, ...parts], records, hasTables: tables.length > 0, notices };
};

/** Texts by id from JSONL, a record a line. */
export const readTexts = (file: string): Map<string, KnownText> =>
  new Map(
    readRecords(file).map(({ value, place }) => {
      const { id, text } = recordOf(value, place);
      return [id, { text, speaker: sidecarOf(value, place).respondent }];
    }),
  );

/** The objects of a JSONL file, whatever their fields, each with its place. */
export const readRecords = (file: string): PlacedObject[] => recordsOf(new TextDecoder().decode(readPlace(file)), file);

export type PlacedObject = { readonly value: Record<string, unknown>; readonly place: LinePlace };

const recordsOf = (content: string, file: string): PlacedObject[] =>
  content.split('\n').flatMap((line, i) => {
    const place = { number: i + 1, file: nameOf(file) };
    return line.trim() === '' ? [] : [{ value: parseObject(line, place), place }];
  });

const nameOf = (place: string): string => (place === STDIN ? 'standard input' : place);

const stemOf = (file: string): string => basename(file).replace(/\.[^.]+$/u, '');

const EXTENSION = /\.(?:jsonl|json|tsv|csv)$/iu;

const filesIn = (place: string): string[] => {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) throw new OrdskifteError(messages.notFound(place));
  if (!stat.isDirectory()) return [place];
  const files = readdirSync(place, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      if (entry.isDirectory()) return filesIn(join(place, entry.name));
      return EXTENSION.test(entry.name) ? [join(place, entry.name)] : [];
    });
  if (files.length === 0) throw new OrdskifteError(messages.codingFormat(place, FORMATS.join(', ')));
  return files;
};
