/** A row an edit, and a row a word that may still be misread. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { DoubtfulWord, Edit, EditReason } from '../../pipeline/types.ts';
import { type Column, knownTexts, plainNumbers, realNumbers, texts, words } from './parquet/columns.ts';
import type { Table } from './parquet/read.ts';
import { columnsOver, numberColumns, rowsOf, textColumns } from './rows.ts';

export const editColumns = (answers: readonly Answer[]): Column[] => {
  const column = columnsOver(
    answers.flatMap(({ document }) => document.edits.map(edit => ({ document: document.id, ...edit }))),
  );
  return [
    column('document', words, row => row.document),
    column('start', plainNumbers, row => row.start),
    column('end', plainNumbers, row => row.end),
    column('from', texts, row => row.from),
    column('to', texts, row => row.to),
    column('reason', words, row => row.reason),
    column('confidence', realNumbers, row => row.confidence),
    column('alternatives', knownTexts, row =>
      row.alternatives === undefined ? null : JSON.stringify(row.alternatives),
    ),
  ];
};

/** The edits in some rows of the table. */
export const readEdits = (table: Table): ((first: number, end: number) => Edit[]) => {
  const [start, end] = numberColumns(table, 'start', 'end');
  const [from, to, reason, alternatives] = textColumns(table, 'from', 'to', 'reason', 'alternatives');
  const confidence = table.reals('confidence');
  return rowsOf(row => {
    const others = alternatives(row);
    return {
      start: start[row]!,
      end: end[row]!,
      from: from(row)!,
      to: to(row)!,
      reason: reason(row) as EditReason,
      confidence: confidence[row]!,
      ...(others !== undefined && { alternatives: JSON.parse(others) as string[] }),
    };
  });
};

export const doubtfulColumns = (answers: readonly Answer[]): Column[] => {
  const column = columnsOver(
    answers.flatMap(({ document }) => document.doubtful.map(word => ({ document: document.id, ...word }))),
  );
  return [
    column('document', words, row => row.document),
    column('start', plainNumbers, row => row.start),
    column('end', plainNumbers, row => row.end),
    column('suggestion', knownTexts, row => row.suggestion ?? null),
  ];
};

/** The doubtful words in some rows of the table. */
export const readDoubtful = (table: Table): ((first: number, end: number) => DoubtfulWord[]) => {
  const [start, end] = numberColumns(table, 'start', 'end');
  const [suggestion] = textColumns(table, 'suggestion');
  return rowsOf(row => {
    const suggested = suggestion(row);
    return { start: start[row]!, end: end[row]!, ...(suggested !== undefined && { suggestion: suggested }) };
  });
};
