/** The tables of a report: the rows of the analysers as flat records, one table a file. */

import { chanceColumn } from '../analyzers/columns.ts';
import type { AgentRow, ReplyRow } from '../analyzers/comparison/close/agency.ts';
import type { CloseRows } from '../analyzers/comparison/close/rows.ts';
import type { GroupComparison } from '../analyzers/comparison/groups/rows.ts';
import type { Comparison, FindingRow } from '../analyzers/comparison/pair/index.ts';
import type { Answer } from '../pipeline/corpus.ts';
import type { Notice } from '../pipeline/types.ts';
import { type RawPlace, rawPlaces } from './trust/rows.ts';

/** A table under the name of its file. */
export type Table = { readonly name: string; readonly rows: readonly object[] };

/** Every row behind the report, in a form that any program reads. Offsets are into the restored text unless named raw. */
export const tablesOf = (comparison: Comparison, answers: readonly Answer[]): Table[] => [
  { name: 'documents', rows: comparison.rows.documents },
  { name: 'keyness', rows: comparison.rows.keyness },
  { name: 'terms', rows: comparison.rows.terms },
  ...closeTables(comparison.rows, receivedAt(answers)),
  { name: 'sensitivity', rows: comparison.sensitivity?.rows ?? [] },
  { name: 'tone', rows: comparison.rows.tone },
  { name: 'edits', rows: answers.flatMap(editRows) },
  { name: 'notices', rows: comparison.notices.map(noticeRow) },
];

/** Every row behind a report about groups. None holds text of the documents, unless they are few enough to be shown. */
export const groupTablesOf = (comparison: GroupComparison): Table[] => [
  { name: 'groups', rows: comparison.rows.groups },
  { name: 'documents', rows: comparison.rows.documents },
  { name: 'words', rows: comparison.rows.words },
  { name: 'style', rows: comparison.rows.style },
  { name: 'markers', rows: comparison.rows.markers },
  { name: 'tone', rows: comparison.rows.tone },
  { name: 'similarity', rows: comparison.rows.similarity },
  { name: 'axes', rows: comparison.rows.axes },
  ...(comparison.close === undefined
    ? []
    : closeTables(comparison.close.rows, receivedAt(comparison.close.groups.flatMap(group => group.answers)))),
  { name: 'notices', rows: comparison.notices.map(noticeRow) },
];

/** The tables of texts that are shown. */
const closeTables = (rows: CloseRows, received: (row: Stretch) => RawPlace | undefined): Table[] => [
  { name: 'codes', rows: [...rows.families.map(row => ({ ...row, code: `family:${row.code}` })), ...rows.codes] },
  { name: 'rates', rows: rows.rates },
  { name: 'findings', rows: rows.findings.map(flatFinding(rows.sentences, received)) },
  {
    name: 'sentences',
    rows: rows.sentences.map(({ matches, chances, ...row }) => ({
      ...row,
      matches: matches.map(({ word, value }) => `${word}:${value}`),
      ...Object.fromEntries([...chances].map(([family, chance]) => [chanceColumn(family), chance])),
      ...received(row),
    })),
  },
  { name: 'agents', rows: rows.agents.map(agentRow) },
  { name: 'devices', rows: rows.devices },
  { name: 'replies', rows: rows.replies.map(replyRow) },
];

/** `passage` carries the finding, `text` is the whole sentence; offsets are those of the passage. */
const flatFinding = (sentences: Comparison['rows']['sentences'], received: (row: Stretch) => RawPlace | undefined) => {
  const placed = new Map(sentences.map(row => [`${row.document}\n${row.sentence}`, row]));
  return ({ document, group, sentence, cue, ...finding }: FindingRow): object => {
    const own = placed.get(`${document}\n${sentence}`);
    return {
      document,
      group,
      number: own?.number,
      sentence,
      code: finding.code,
      family: finding.family,
      start: finding.start,
      end: finding.end,
      passage: cue.words.replace(/\s+/g, ' '),
      cue: cue.id,
      confidence: finding.confidence,
      familyOnly: finding.familyOnly ?? false,
      text: own?.text,
      ...received({ document, ...finding }),
    };
  };
};

type Stretch = { readonly document: string; readonly start: number; readonly end: number };

/** Where stretches of the restored texts stood as they were received. */
const receivedAt = (answers: readonly Answer[]): ((row: Stretch) => RawPlace | undefined) => {
  const places = new Map(answers.map(({ document }) => [document.id, rawPlaces(document)]));
  return ({ document, start, end }) => places.get(document)?.(start, end);
};

const editRows = ({ document }: Answer): object[] => [
  ...document.edits.map(({ start, end, from, to, reason, confidence, alternatives }) => ({
    document: document.id,
    status: 'edited',
    rawStart: start,
    rawEnd: end,
    from,
    to,
    reason,
    confidence,
    alternatives: alternatives ?? [],
  })),
  ...document.doubtful.map(({ start, end, suggestion }) => ({
    document: document.id,
    status: 'doubtful',
    start,
    end,
    from: document.text.slice(start, end),
    to: suggestion ?? '',
  })),
];

const agentRow = ({ names, ...row }: AgentRow): object => ({
  ...row,
  names: names.map(({ word, count }) => `${word}:${count}`),
});

const replyRow = ({ others, ...row }: ReplyRow): object => ({
  ...row,
  otherAgents: others.map(({ sentence, agent }) => `${sentence}:${agent}`),
});

const noticeRow = ({ code, values: _, ...rest }: Notice): object => ({ notice: code, ...rest });
