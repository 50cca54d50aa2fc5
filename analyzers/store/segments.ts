/** A row a segment, and a row a block of running text in one. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Block, Segment, SegmentKind, SpeakerRole } from '../../pipeline/types.ts';
import { type Column, fewNumbers, knownWords, plainNumbers, words } from './parquet/columns.ts';
import type { Table } from './parquet/read.ts';
import { rowsBetween } from './repairs.ts';

export const segmentColumns = (answers: readonly Answer[]): Column[] => {
  const rows = answers.flatMap(({ document, structure }) =>
    structure.segments.map((segment, i) => ({ document: document.id, number: i + 1, ...segment })),
  );
  return [
    words(
      'document',
      rows.map(row => row.document),
    ),
    fewNumbers(
      'segment',
      rows.map(row => row.number),
    ),
    words(
      'kind',
      rows.map(row => row.kind),
    ),
    knownWords(
      'role',
      rows.map(row => row.role ?? null),
    ),
    knownWords(
      'speaker',
      rows.map(row => row.speaker ?? null),
    ),
    // Numbers of questions begin at 1; yes and no are 1 and 0.
    fewNumbers(
      'question',
      rows.map(row => (row.question === undefined ? NONE : row.question)),
    ),
    fewNumbers(
      'unsure',
      rows.map(row => Number(row.unsure === true)),
    ),
    fewNumbers(
      'label',
      rows.map(row => Number(row.label === true)),
    ),
    plainNumbers(
      'start',
      rows.map(row => row.start),
    ),
    plainNumbers(
      'end',
      rows.map(row => row.end),
    ),
  ];
};

const NONE = -1;

/** The segments in some rows of the table. */
export const readSegments = (table: Table): ((first: number, end: number) => Segment[]) => {
  const [kind, role, speaker] = [table.words('kind'), table.words('role'), table.words('speaker')];
  const [start, end] = [table.numbers('start'), table.numbers('end')];
  const [question, unsure, label] = [table.numbers('question'), table.numbers('unsure'), table.numbers('label')];
  return (firstRow, endRow) =>
    rowsBetween(firstRow, endRow).map(row => {
      const [says, who] = [role.list.get(role.at[row]!), speaker.list.get(speaker.at[row]!)];
      return {
        kind: kind.list.get(kind.at[row]!) as SegmentKind,
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
  const rows = answers.flatMap(({ document, structure }) =>
    structure.blocks.map(block => ({ document: document.id, ...block })),
  );
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
    fewNumbers(
      'segment',
      rows.map(row => row.segment + 1),
    ),
  ];
};

/** The blocks in some rows of the table. */
export const readBlocks = (table: Table): ((first: number, end: number) => Block[]) => {
  const [start, end, segment] = [table.numbers('start'), table.numbers('end'), table.numbers('segment')];
  return (firstRow, endRow) =>
    rowsBetween(firstRow, endRow).map(row => ({ start: start[row]!, end: end[row]!, segment: segment[row]! - 1 }));
};
