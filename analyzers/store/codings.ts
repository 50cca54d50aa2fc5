/** What coding by a codebook found: a row a finding, a row a device, and a row a document for what was asked of it. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Notice } from '../../pipeline/types.ts';
import type { Device, DeviceKind } from '../agency/types.ts';
import type { InBook } from '../rhetoric/family.ts';
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
import type { Table } from './parquet/read.ts';
import { columnsOver, numberColumns, rowsOf, textColumns } from './rows.ts';

/** A document with its coding. */
export type CodedDocument = { readonly answer: Answer; readonly coding: CodedAnswer };

export const findingColumns = (coded: readonly CodedDocument[]): Column[] => {
  const column = columnsOver(
    coded.flatMap(({ answer, coding }) =>
      coding.findings.map(finding => ({ document: answer.document.id, ...finding })),
    ),
  );
  return [
    column('document', words, row => row.document),
    column('sentence', plainNumbers, row => row.sentence),
    column('speaker', knownWords, row => row.speaker),
    column('code', words, row => row.code),
    column('family', words, row => row.family),
    column('direction', knownWords, row => row.direction),
    column('family_only', fewNumbers, row => Number(row.familyOnly === true)),
    column('start', plainNumbers, row => row.start),
    column('end', plainNumbers, row => row.end),
    column('cue', words, row => row.cue.id),
    column('passage', texts, row => row.cue.words),
    column('confidence', realNumbers, row => row.confidence),
    column('device', knownWords, row => row.device ?? null),
    column('ground', knownWords, row => row.ground ?? null),
    column('agent', knownTexts, row => row.agent ?? null),
    column('target', knownTexts, row => row.target ?? null),
    column('features', knownTexts, row => (row.features === undefined ? null : JSON.stringify(row.features))),
  ];
};

/** The findings in some rows of the table. */
export const readFindings = (table: Table): ((first: number, end: number) => Finding[]) => {
  const [sentence, start, end, familyOnly] = numberColumns(table, 'sentence', 'start', 'end', 'family_only');
  const confidence = table.reals('confidence');
  const [speaker, code, family, direction] = textColumns(table, 'speaker', 'code', 'family', 'direction');
  const [cue, passage, device, ground] = textColumns(table, 'cue', 'passage', 'device', 'ground');
  const [agent, target, reasonsOf] = textColumns(table, 'agent', 'target', 'features');
  return rowsOf((row): Finding => {
    const [how, why, who, whom] = [device(row), ground(row), agent(row), target(row)];
    const reasons = reasonsOf(row);
    const finding: Finding = {
      code: code(row)!,
      family: family(row)!,
      direction: (direction(row) ?? null) as InBook['direction'],
      start: start[row]!,
      end: end[row]!,
      sentence: sentence[row]!,
      speaker: speaker(row) ?? null,
      cue: { id: cue(row)!, words: passage(row)! },
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

export const deviceColumns = (coded: readonly CodedDocument[]): Column[] => {
  const column = columnsOver(
    coded.flatMap(({ answer, coding }) => coding.devices.map(device => ({ document: answer.document.id, ...device }))),
  );
  return [
    column('document', words, row => row.document),
    column('kind', words, row => row.kind),
    column('start', plainNumbers, row => row.start),
    column('end', plainNumbers, row => row.end),
    // As elsewhere in the tables, sentences are counted from 1.
    column('sentence', plainNumbers, row => row.sentence + 1),
    column('resolved', knownWords, row => row.resolved),
    column('agent', knownTexts, row => row.agent),
  ];
};

/** The devices in some rows of the table. */
export const readDevices = (table: Table): ((first: number, end: number) => Device[]) => {
  const [start, end, sentence] = numberColumns(table, 'start', 'end', 'sentence');
  const [kind, resolved, agent] = textColumns(table, 'kind', 'resolved', 'agent');
  return rowsOf(row => ({
    kind: kind(row) as DeviceKind,
    start: start[row]!,
    end: end[row]!,
    sentence: sentence[row]! - 1,
    resolved: (resolved(row) ?? null) as Device['resolved'],
    agent: agent(row) ?? null,
  }));
};

export const codingColumns = (coded: readonly CodedDocument[]): Column[] => {
  const column = columnsOver(coded);
  return [
    column('document', texts, ({ answer }) => answer.document.id),
    column('reply', words, ({ coding }) => coding.reply.status),
    column('questions', texts, ({ coding }) => JSON.stringify(coding.reply.questions)),
    column('notices', words, ({ coding }) => JSON.stringify(coding.notices)),
    column('weighed', texts, ({ coding }) => JSON.stringify(coding.weighed)),
  ];
};

/** What coding has to say of a document beside findings and devices. */
export const readCoding = (table: Table): ((row: number) => Pick<CodedAnswer, 'reply' | 'notices' | 'weighed'>) => {
  const [reply, questions, notices, weighed] = textColumns(table, 'reply', 'questions', 'notices', 'weighed');
  return row => ({
    get reply() {
      return {
        status: reply(row) as Reply['status'],
        questions: JSON.parse(questions(row)!) as Reply['questions'],
      };
    },
    notices: JSON.parse(notices(row)!) as Notice[],
    get weighed() {
      return JSON.parse(weighed(row)!) as CodedAnswer['weighed'];
    },
  });
};
