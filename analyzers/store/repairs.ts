/** A row an edit, and a row a word that may still be misread. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { DoubtfulWord, Edit, EditReason } from '../../pipeline/types.ts';
import { type Column, knownTexts, plainNumbers, realNumbers, texts, words } from './parquet/columns.ts';
import type { Table } from './parquet/read.ts';

export const editColumns = (answers: readonly Answer[]): Column[] => {
  const rows = answers.flatMap(({ document }) => document.edits.map(edit => ({ document: document.id, ...edit })));
  return [
    words(
      'document',
      rows.map(row => row.document),
    ),
    plainNumbers(
      'start',
      rows.map(row => row.start),
    ),
    plainNumbers(
      'end',
      rows.map(row => row.end),
    ),
    texts(
      'from',
      rows.map(row => row.from),
    ),
    texts(
      'to',
      rows.map(row => row.to),
    ),
    words(
      'reason',
      rows.map(row => row.reason),
    ),
    realNumbers(
      'confidence',
      rows.map(row => row.confidence),
    ),
    knownTexts(
      'alternatives',
      rows.map(row => (row.alternatives === undefined ? null : JSON.stringify(row.alternatives))),
    ),
  ];
};

/** The edits in some rows of the table. */
export const readEdits = (table: Table): ((first: number, end: number) => Edit[]) => {
  const [start, end] = [table.numbers('start'), table.numbers('end')];
  const [from, to, reason] = [table.words('from'), table.words('to'), table.words('reason')];
  const [confidence, alternatives] = [table.reals('confidence'), table.words('alternatives')];
  return (firstRow, endRow) =>
    rowsBetween(firstRow, endRow).map(row => {
      const others = alternatives.list.get(alternatives.at[row]!);
      return {
        start: start[row]!,
        end: end[row]!,
        from: from.list.get(from.at[row]!)!,
        to: to.list.get(to.at[row]!)!,
        reason: reason.list.get(reason.at[row]!) as EditReason,
        confidence: confidence[row]!,
        ...(others !== undefined && { alternatives: JSON.parse(others) as string[] }),
      };
    });
};

export const doubtfulColumns = (answers: readonly Answer[]): Column[] => {
  const rows = answers.flatMap(({ document }) => document.doubtful.map(word => ({ document: document.id, ...word })));
  return [
    words(
      'document',
      rows.map(row => row.document),
    ),
    plainNumbers(
      'start',
      rows.map(row => row.start),
    ),
    plainNumbers(
      'end',
      rows.map(row => row.end),
    ),
    knownTexts(
      'suggestion',
      rows.map(row => row.suggestion ?? null),
    ),
  ];
};

/** The doubtful words in some rows of the table. */
export const readDoubtful = (table: Table): ((first: number, end: number) => DoubtfulWord[]) => {
  const [start, end, suggestion] = [table.numbers('start'), table.numbers('end'), table.words('suggestion')];
  return (firstRow, endRow) =>
    rowsBetween(firstRow, endRow).map(row => {
      const suggested = suggestion.list.get(suggestion.at[row]!);
      return {
        start: start[row]!,
        end: end[row]!,
        ...(suggested !== undefined && { suggestion: suggested }),
      };
    });
};

export const rowsBetween = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, i) => first + i);
