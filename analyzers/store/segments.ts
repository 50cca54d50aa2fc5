/** A row a segment, and a row a block of running text in one. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Block, Segment, SegmentKind, SpeakerRole } from '../../pipeline/types.ts';
import { type Column, fewNumbers, knownWords, plainNumbers, words } from './parquet/columns.ts';
import type { Table } from './parquet/read.ts';
import { columnsOver, numberColumns, rowsOf, textColumns } from './rows.ts';

export const segmentColumns = (answers: readonly Answer[]): Column[] => {
  const column = columnsOver(
    answers.flatMap(({ document, structure }) =>
      structure.segments.map((segment, i) => ({ document: document.id, number: i + 1, ...segment })),
    ),
  );
  return [
    column('document', words, row => row.document),
    column('segment', fewNumbers, row => row.number),
    column('kind', words, row => row.kind),
    column('role', knownWords, row => row.role ?? null),
    column('speaker', knownWords, row => row.speaker ?? null),
    // Numbers of questions begin at 1; yes and no are 1 and 0.
    column('question', fewNumbers, row => (row.question === undefined ? NONE : row.question)),
    column('unsure', fewNumbers, row => Number(row.unsure === true)),
    column('label', fewNumbers, row => Number(row.label === true)),
    column('start', plainNumbers, row => row.start),
    column('end', plainNumbers, row => row.end),
  ];
};

const NONE = -1;

/** The segments in some rows of the table. */
export const readSegments = (table: Table): ((first: number, end: number) => Segment[]) => {
  const [kind, role, speaker] = textColumns(table, 'kind', 'role', 'speaker');
  const [start, end] = numberColumns(table, 'start', 'end');
  const [question, unsure, label] = numberColumns(table, 'question', 'unsure', 'label');
  return rowsOf(row => {
    const [says, who] = [role(row), speaker(row)];
    return {
      kind: kind(row) as SegmentKind,
      start: start[row]!,
      end: end[row]!,
      ...(who !== undefined && { speaker: who }),
      ...(says !== undefined && { role: says as SpeakerRole }),
      ...(question[row] !== NONE && { question: question[row]! }),
      ...(unsure[row] === 1 && { unsure: true }),
      ...(label[row] === 1 && { label: true }),
    };
  });
};

export const blockColumns = (answers: readonly Answer[]): Column[] => {
  const column = columnsOver(
    answers.flatMap(({ document, structure }) => structure.blocks.map(block => ({ document: document.id, ...block }))),
  );
  return [
    column('document', words, row => row.document),
    column('start', plainNumbers, row => row.start),
    column('end', plainNumbers, row => row.end),
    column('segment', fewNumbers, row => row.segment + 1),
  ];
};

/** The blocks in some rows of the table. */
export const readBlocks = (table: Table): ((first: number, end: number) => Block[]) => {
  const [start, end, segment] = numberColumns(table, 'start', 'end', 'segment');
  return rowsOf(row => ({ start: start[row]!, end: end[row]!, segment: segment[row]! - 1 }));
};
