/** What was found in the documents of a shard when it was made, by the names under which analysers ask for it. */

import { readCoding, readDevices, readFindings } from './codings.ts';
import type { OwnRows } from './documents.ts';
import { once } from './once.ts';
import type { Table } from './parquet/read.ts';
import type { TableName } from './tables.ts';
import { readTones } from './tones.ts';

/** The names of what is kept; undefined where it is not. */
export type Kept = { readonly codes?: string; readonly tone?: string };

type RowsOf = (table: OwnRows, place: number) => readonly [first: number, end: number];

export const readKnown = (tableOf: (name: TableName) => Table, rowsOf: RowsOf, kept: Kept) => {
  const findings = once(() => readFindings(tableOf('findings')));
  const devices = once(() => readDevices(tableOf('devices')));
  const coding = once(() => readCoding(tableOf('codings')));
  const tones = once(() => readTones(tableOf('tones'), tableOf('tone_words')));
  const codingAt = (place: number): unknown => {
    const coded = coding()(place);
    return {
      get findings() {
        return findings()(...rowsOf('findings', place));
      },
      get devices() {
        return devices()(...rowsOf('devices', place));
      },
      get reply() {
        return coded.reply;
      },
      get weighed() {
        return coded.weighed;
      },
      notices: coded.notices,
    };
  };
  const toneAt = (place: number): unknown => tones()(...rowsOf('tones', place), rowsOf('tone_words', place)[0]);
  return (place: number, name: string): unknown => {
    if (name === kept.codes) return codingAt(place);
    return name === kept.tone ? toneAt(place) : undefined;
  };
};
