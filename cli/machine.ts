/** What the machine finds in texts that were coded, and how often it errs on them. */
import { COMPARE_OPTIONS, compareMachine, familiesIn, type MachineRow } from '../analyzers/codings/agree.ts';
import { joinCodings } from '../analyzers/codings/index.ts';
import type { CodedDocument, Span } from '../analyzers/codings/types.ts';
import { codeRecord } from '../analyzers/rhetoric/index.ts';
import type { Codebook } from '../analyzers/rhetoric/types.ts';
import type { Memory } from '../pipeline/memory.ts';
import { type ReadCodings, readCodingPlace } from './rim/codings.ts';
import { annotate } from './rim/single-speaker.ts';

/** Codes the coded texts themselves, with what their records say about question, role, party and date. */
export const findNow = (
  { records }: ReadCodings,
  documents: readonly CodedDocument[],
  codebook: Codebook,
  memory: Memory,
): Map<string, readonly Span[]> =>
  new Map(
    documents.map(({ id, text, speaker }) => {
      const record = { ...records.get(id), ...(speaker !== undefined && { speaker }), id, text };
      return [id, codeRecord(record, codebook, words => annotate(words, memory)).findings];
    }),
  );

/** The names of all who coded, in order. */
export const codersOf = (documents: readonly CodedDocument[]): string[] =>
  [...new Set(documents.flatMap(({ codings }) => codings.map(({ coder }) => coder)))].sort((a, b) => (a < b ? -1 : 1));

export type MachineErrors = { readonly machine: readonly MachineRow[]; readonly coders: readonly string[] };

/**
 * How often the machine errs on each speaker of some coded texts, over the kinds of marker.
 *
 * @throws {OrdskifteError} NOT_FOUND, UNREADABLE, CODING_FORMAT, BAD_RECORD
 */
export const machineErrors = (places: readonly string[], codebook: Codebook, memory: Memory): MachineErrors => {
  const read = places.map(place => readCodingPlace(place));
  const documents = joinCodings(read.flatMap(({ parts }) => parts));
  const records = new Map(read.flatMap(own => [...own.records]));
  const found = findNow({ ...read[0]!, records }, documents, codebook, memory);
  const rows = compareMachine(documents, found, { ...COMPARE_OPTIONS, familyOf: familiesIn(codebook) }).filter(
    ({ kind }) => kind === 'speaker',
  );
  return { machine: rows, coders: codersOf(documents) };
};
