/** What a reader of a format is: it knows its files by their content, and turns one into texts. */
import type { Notice, Sidecar } from '../../pipeline/types.ts';
import type { Step } from './bounds.ts';
import type { Limits } from './limits.ts';

/** A document that a file holds. Paragraphs of `text` are parted by an empty line. */
export type ReadDocument = {
  /** Where a file holds several: its id. Such a document is one speaker's text, as a record is. */
  readonly id?: string;
  readonly text: string;
  /** What the file says of it: date, speaker, party … */
  readonly facts?: Sidecar;
  readonly notices?: readonly Notice[];
};

/** A file as it lies there. */
export type ForeignFile = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly place: string;
  /** Called when a part that takes long is done, so that the time begins anew, for what comes next. */
  readonly step?: (next: Step) => void;
};

export type Reader = {
  /** What the format is called in messages and in `source.encoding`. */
  readonly format: string;
  /** Whether a file is of this format, by its content; the name may decide between formats that look alike. */
  readonly isIts: (file: ForeignFile) => boolean;
  /** True where a file may hold several documents. */
  readonly holdsMany?: boolean;
  /**
   * @throws {OrdskifteError} UNREADABLE_FORMAT, NO_TEXT, LIMIT
   */
  readonly read: (file: ForeignFile, limits: Limits) => Promise<readonly ReadDocument[]> | readonly ReadDocument[];
};

/** Whether bytes begin with these. */
export const beginsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((sign, i) => bytes[i] === sign.charCodeAt(0));

/** The beginning of a file as text, enough to know a format that is written in letters. */
export const beginningOf = (bytes: Uint8Array): string => {
  const start = bytes.subarray(0, 4096);
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start);
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(start);
  return new TextDecoder().decode(start).replace(/^\ufeff/u, '');
};

/** The first line of a text, without its byte order mark. */
export const firstLineOf = (bytes: Uint8Array): string => beginningOf(bytes).split(/\r?\n/u, 1)[0] ?? '';
