/** The tables of a report: the rows of the analysers as flat records, one table a file. */

import type { GroupComparison } from '../analyzers/comparison/groups/rows.ts';
import type { AgentRow, ReplyRow } from '../analyzers/comparison/pair/agency.ts';
import type { Comparison } from '../analyzers/comparison/pair/index.ts';
import type { Answer } from '../pipeline/corpus.ts';

export type Table = { readonly name: string; readonly rows: readonly object[] };

/** Every row behind the report, in a form that any program reads. Offsets are into the restored text unless named raw. */
export const tablesOf = (comparison: Comparison, answers: readonly Answer[]): Table[] => [
  { name: 'documents', rows: comparison.documents },
  { name: 'keyness', rows: comparison.keyness },
  { name: 'terms', rows: comparison.terms },
  {
    name: 'codes',
    rows: [...comparison.families.map(row => ({ ...row, code: `family:${row.code}` })), ...comparison.codes],
  },
  { name: 'findings', rows: comparison.findings.map(flatFinding(answers, comparison.sentences)) },
  {
    name: 'sentences',
    rows: comparison.sentences.map(({ toneMatches, ...row }) => ({
      ...row,
      toneWords: toneMatches.map(m => m.word),
    })),
  },
  { name: 'sensitivity', rows: comparison.sensitivity?.rows ?? [] },
  { name: 'agents', rows: comparison.agents.map(agentRow) },
  { name: 'devices', rows: comparison.devices },
  { name: 'replies', rows: comparison.replies.map(replyRow) },
  { name: 'tone', rows: comparison.tones },
  { name: 'edits', rows: answers.flatMap(editRows) },
  { name: 'notices', rows: comparison.notices.map(({ values: _, ...notice }) => notice) },
];

/** Every row behind a report about groups. None holds text of the documents. */
export const groupTablesOf = (comparison: GroupComparison): Table[] => [
  { name: 'groups', rows: comparison.groups },
  { name: 'documents', rows: comparison.documents },
  { name: 'words', rows: comparison.words },
  { name: 'style', rows: comparison.style },
  { name: 'markers', rows: comparison.markers },
  { name: 'tone', rows: comparison.tone },
  { name: 'similarity', rows: comparison.similarity },
  { name: 'axes', rows: comparison.axes },
  { name: 'notices', rows: comparison.notices.map(({ values: _, ...notice }) => notice) },
];

const flatFinding =
  (answers: readonly Answer[], sentences: Comparison['sentences']) =>
  (finding: Comparison['findings'][number]): object => {
    const { document, respondent, code, family, direction, sentence, start, end, cue, confidence } = finding;
    const text = answers
      .find(a => a.document.id === document)!
      .document.text.slice(start, end)
      .replace(/\s+/g, ' ');
    return {
      document,
      respondent,
      number: sentences.find(row => row.document === document && row.sentence === sentence)?.number,
      sentence,
      code,
      family,
      direction,
      start,
      end,
      text,
      cue: cue.id,
      confidence,
      familyOnly: finding.familyOnly ?? false,
    };
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

const replyRow = ({ sentences, others, ...row }: ReplyRow): object => ({
  ...row,
  sentences: sentences,
  others: others.map(({ sentence, agent }) => `${sentence}:${agent}`),
});
