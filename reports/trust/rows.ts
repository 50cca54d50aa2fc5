/** Rows with words of a document: each says where they stand in it as received, and stands there. */

import { isRepair } from '../../pipeline/edits.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { offsetsOf, restoredSpans } from '../../pipeline/restore/offsets.ts';
import type { SourceText } from './verbatim.ts';

/** Columns that say where a stretch of a restored text stood as it was received, and how many of its words were repaired. */
export type RawPlace = { readonly rawStart: number; readonly rawEnd: number; readonly repaired: number };

/** Finds the places of stretches of one document. A repaired word is received whole: what stands at the edge of it reaches to its own edge. */
export const rawPlaces = ({ edits }: Pick<SourceText, 'edits'>): ((start: number, end: number) => RawPlace) => {
  const { toRaw } = offsetsOf(edits);
  const spans = restoredSpans(edits);
  return (start, end) => {
    const inside = edits.filter((_, i) => spans[i]!.start < end && spans[i]!.end > start);
    const last = inside.at(-1);
    const isInLast = last !== undefined && spans[edits.indexOf(last)]!.end >= end;
    return {
      rawStart: toRaw(start),
      rawEnd: isInLast ? last.end : toRaw(end - 1) + 1,
      repaired: inside.filter(isRepair).length,
    };
  };
};

/** A table under its name. */
type Named = { readonly name: string; readonly rows: readonly object[] };

type Worded = {
  readonly document?: string;
  readonly start?: number;
  readonly end?: number;
  readonly rawStart?: number;
  readonly rawEnd?: number;
  readonly status?: string;
  readonly from?: string;
  readonly passage?: string;
  readonly text?: string;
};

/**
 * Refuses tables whose words do not stand where their offsets point.
 *
 * @throws {OrdskifteError} NOT_VERBATIM naming the table and the row
 */
export const refuseMisplaced = (tables: readonly Named[], sources: readonly SourceText[]): void => {
  const known = new Map(sources.map(source => [source.id, source]));
  for (const { name, rows } of tables)
    (rows as readonly Worded[]).forEach((row, i) => {
      const source = row.document === undefined ? undefined : known.get(row.document);
      if (source === undefined) return;
      for (const [said, stands] of claimsOf(row, source))
        if (flat(said) !== '' && flat(said) !== flat(stands))
          throw new OrdskifteError(messages.rowNotVerbatim(name, i + 1, said));
    });
};

/** What a row says that stands somewhere, and what stands there. Of a finding the offsets are those of its passage, not of its sentence. */
const claimsOf = (row: Worded, { raw, text }: SourceText): (readonly [said: string, stands: string])[] => {
  const { start, end, rawStart, rawEnd, from, passage } = row;
  if (row.status === 'edited' && from !== undefined) return [[from, raw.slice(rawStart, rawEnd)]];
  if (start === undefined || end === undefined) return [];
  const said = passage ?? from ?? row.text;
  return said === undefined ? [] : [[said, text.slice(start, end)]];
};

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
