/** What work on single documents is. */
import type { Noticed } from '../../pipeline/corpus.ts';
import type { LinePlace, TextRecord } from '../../pipeline/read/record.ts';
import type { Notice } from '../../pipeline/types.ts';

export type LineWorkName = 'code' | 'restore' | 'sentiment' | 'annotate';
export type DocumentWorkName = 'code' | 'sentiment' | 'annotate';

/** A filter: a record in, an object out. */
export type LineWork = (record: TextRecord, place: LinePlace) => unknown;

/** What is made of one document: text as it is written, rows of a table, or both; and what is to be said of it. */
export type DocumentResult = {
  readonly text?: string;
  readonly rows?: readonly object[];
  readonly notices?: readonly Notice[];
};
export type DocumentWork = (answer: Noticed['answer']) => DocumentResult;

/** A command's options, as they were given: plain data. */
export type WorkOptions = Readonly<Record<string, unknown>>;

/** A name and options, by which anybody makes the same work. */
export type Named<Name extends string> = { readonly name: Name; readonly options: WorkOptions };
