/** What coding by a codebook found: a row a finding, a row a device, and a row a document for what was asked of it. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Notice } from '../../pipeline/types.ts';
import type { Device, DeviceKind } from '../agency/types.ts';
import type { Family, InBook } from '../rhetoric/family.ts';
import type { FeatureWeight } from '../rhetoric/rank/types.ts';
import type { CodedAnswer, Finding, Ground, Reply } from '../rhetoric/types.ts';
import { withLazy } from './once.ts';
import {
  type Column,
  fewNumbers,
  knownTexts,
  knownWords,
  plainNumbers,
  realNumbers,
  texts,
  words,
} from './parquet/columns.ts';
import type { Coded, Table } from './parquet/read.ts';
import { rowsBetween } from './repairs.ts';

/** A document with its coding. */
export type CodedDocument = { readonly answer: Answer; readonly coding: CodedAnswer };

export const findingColumns = (coded: readonly CodedDocument[]): Column[] => {
  const rows = coded.flatMap(({ answer, coding }) =>
    coding.findings.map(finding => ({ document: answer.document.id, ...finding })),
  );
  const column = <T>(value: (row: (typeof rows)[number]) => T): T[] => rows.map(value);
  return [
    words(
      'document',
      column(row => row.document),
    ),
    plainNumbers(
      'sentence',
      column(row => row.sentence),
    ),
    knownWords(
      'speaker',
      column(row => row.speaker),
    ),
    words(
      'code',
      column(row => row.code),
    ),
    words(
      'family',
      column(row => row.family),
    ),
    knownWords(
      'direction',
      column(row => row.direction),
    ),
    fewNumbers(
      'family_only',
      column(row => Number(row.familyOnly === true)),
    ),
    plainNumbers(
      'start',
      column(row => row.start),
    ),
    plainNumbers(
      'end',
      column(row => row.end),
    ),
    words(
      'cue',
      column(row => row.cue.id),
    ),
    texts(
      'passage',
      column(row => row.cue.words),
    ),
    realNumbers(
      'confidence',
      column(row => row.confidence),
    ),
    knownWords(
      'device',
      column(row => row.device ?? null),
    ),
    knownWords(
      'ground',
      column(row => row.ground ?? null),
    ),
    knownTexts(
      'agent',
      column(row => row.agent ?? null),
    ),
    knownTexts(
      'target',
      column(row => row.target ?? null),
    ),
    knownTexts(
      'features',
      column(row => (row.features === undefined ? null : JSON.stringify(row.features))),
    ),
  ];
};

/** The findings in some rows of the table. */
export const readFindings = (table: Table): ((first: number, end: number) => Finding[]) => {
  const numbers = { sentence: table.numbers('sentence'), start: table.numbers('start'), end: table.numbers('end') };
  const familyOnly = table.numbers('family_only');
  const confidence = table.reals('confidence');
  const [speaker, code, family, direction] = ['speaker', 'code', 'family', 'direction'].map(name =>
    textsOf(table, name),
  );
  const [cue, passage, device, ground] = ['cue', 'passage', 'device', 'ground'].map(name => textsOf(table, name));
  const [agent, target, reasonsOf] = ['agent', 'target', 'features'].map(name => textsOf(table, name));
  return (first, end) =>
    rowsBetween(first, end).map((row): Finding => {
      const [how, why, who, whom] = [device!(row), ground!(row), agent!(row), target!(row)];
      const reasons = reasonsOf!(row);
      const finding: Finding = {
        code: code!(row)!,
        family: family!(row) as Family,
        direction: (direction!(row) ?? null) as InBook['direction'],
        start: numbers.start[row]!,
        end: numbers.end[row]!,
        sentence: numbers.sentence[row]!,
        speaker: speaker!(row) ?? null,
        cue: { id: cue!(row)!, words: passage!(row)! },
        confidence: confidence[row]!,
        ...(familyOnly[row] === 1 && { familyOnly: true }),
        ...(how !== undefined && { device: how as DeviceKind }),
        ...(why !== undefined && { ground: why as Ground }),
        ...(who !== undefined && { agent: who }),
        ...(whom !== undefined && { target: whom }),
      };
      const features = reasons === undefined ? undefined : () => JSON.parse(reasons) as FeatureWeight[];
      return withLazy(finding, 'features', features);
    });
};

const textsOf = (table: Table, name: string): ((row: number) => string | undefined) => {
  let coded: Coded | undefined;
  return row => {
    coded ??= table.words(name);
    return coded.list.get(coded.at[row]!);
  };
};

export const deviceColumns = (coded: readonly CodedDocument[]): Column[] => {
  const rows = coded.flatMap(({ answer, coding }) =>
    coding.devices.map(device => ({ document: answer.document.id, ...device })),
  );
  return [
    words(
      'document',
      rows.map(row => row.document),
    ),
    words(
      'kind',
      rows.map(row => row.kind),
    ),
    plainNumbers(
      'start',
      rows.map(row => row.start),
    ),
    plainNumbers(
      'end',
      rows.map(row => row.end),
    ),
    // As elsewhere in the tables, sentences are counted from 1.
    plainNumbers(
      'sentence',
      rows.map(row => row.sentence + 1),
    ),
    knownWords(
      'resolved',
      rows.map(row => row.resolved),
    ),
    knownTexts(
      'agent',
      rows.map(row => row.agent),
    ),
  ];
};

/** The devices in some rows of the table. */
export const readDevices = (table: Table): ((first: number, end: number) => Device[]) => {
  const [start, end, sentence] = [table.numbers('start'), table.numbers('end'), table.numbers('sentence')];
  const [kind, resolved, agent] = ['kind', 'resolved', 'agent'].map(name => textsOf(table, name));
  return (firstRow, endRow) =>
    rowsBetween(firstRow, endRow).map(row => ({
      kind: kind!(row) as DeviceKind,
      start: start[row]!,
      end: end[row]!,
      sentence: sentence[row]! - 1,
      resolved: (resolved!(row) ?? null) as Device['resolved'],
      agent: agent!(row) ?? null,
    }));
};

export const codingColumns = (coded: readonly CodedDocument[]): Column[] => [
  texts(
    'document',
    coded.map(({ answer }) => answer.document.id),
  ),
  words(
    'reply',
    coded.map(({ coding }) => coding.reply.status),
  ),
  texts(
    'questions',
    coded.map(({ coding }) => JSON.stringify(coding.reply.questions)),
  ),
  words(
    'notices',
    coded.map(({ coding }) => JSON.stringify(coding.notices)),
  ),
  texts(
    'weighed',
    coded.map(({ coding }) => JSON.stringify(coding.weighed)),
  ),
];

/** What coding has to say of a document beside findings and devices. */
export const readCoding = (table: Table): ((row: number) => Pick<CodedAnswer, 'reply' | 'notices' | 'weighed'>) => {
  const [reply, questions, notices, weighed] = ['reply', 'questions', 'notices', 'weighed'].map(name =>
    textsOf(table, name),
  );
  return row => ({
    get reply() {
      return {
        status: reply!(row) as Reply['status'],
        questions: JSON.parse(questions!(row)!) as Reply['questions'],
      };
    },
    notices: JSON.parse(notices!(row)!) as Notice[],
    get weighed() {
      return JSON.parse(weighed!(row)!) as CodedAnswer['weighed'];
    },
  });
};
