import { describe, expect, it } from 'vitest';
import { agentRows, DEVICES, deviceRows, replyRows, SIDES } from '../../../../analyzers/comparison/close/agency.ts';
import type { CodedAnswer } from '../../../../analyzers/rhetoric/types.ts';
import { answerBy } from '../../../corpus.ts';
import { answer } from '../../answers.ts';

describe('the rows of agents', () => {
  const text = 'Vi har agerat. Därför har vi lyssnat. Tåget har stannat.';
  const rows = agentRows({ name: 'Ek', answers: [answerBy('Ek', text)] });

  it('are one for every side, also where nobody is on it', () =>
    expect(rows.map(({ side }) => side)).toEqual([...SIDES]));

  it('add up to all finite verbs with a subject', () => {
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(rows.every(({ total, group }) => total === 3 && group === 'Ek')).toBe(true);
  });

  it('name the words, a capital at the beginning of a sentence or not', () =>
    expect(rows.find(({ side }) => side === 'own')).toMatchObject({ count: 2, names: [{ word: 'vi', count: 2 }] }));
});

/** What coding found in a document. */
const coded = (more: Partial<CodedAnswer>): CodedAnswer => ({
  findings: [],
  devices: [],
  reply: { status: 'not-judged', questions: [] },
  notices: [],
  weighed: [],
  ...more,
});
/** A device in the sentence with this index, with or without somebody who acts. */
const device = (kind: 'man' | 's-passive', sentence: number, resolved: 'av-agent' | null) => ({
  kind,
  sentence,
  resolved,
  start: 0,
  end: 1,
  agent: null,
});

describe('the rows of devices', () => {
  const quoting = answer('a', 'quoted|Vad görs?\nDet görs. Man ser det.');
  const devices = [
    device('s-passive', 0, null),
    device('s-passive', 1, 'av-agent'),
    device('s-passive', 1, null),
    device('man', 2, null),
  ];
  const rows = deviceRows({ name: 'Ek', answers: [quoting], coded: new Map([[quoting, coded({ devices })]]) });
  const of = (kind: string) => rows.find(row => row.device === kind)!;

  it('are one for every form', () => expect(rows.map(row => row.device)).toEqual([...DEVICES]));

  it('count those of the respondent alone, and of these the ones whose agent is said nowhere', () => {
    expect(of('s-passive')).toEqual({
      group: 'Ek',
      device: 's-passive',
      count: 2,
      withoutAgent: 1,
      sentences: 2,
      agentInClause: 1,
    });
    expect(of('man')).toMatchObject({ count: 1, withoutAgent: 1 });
    expect(of('metonymy')).toMatchObject({ count: 0, withoutAgent: 0 });
  });
});

describe('the rows of replies', () => {
  it('are one for every question, numbered in their document, with the sentences that speak to it', () => {
    const own = answer('svar', 'Ja. Nej.');
    const instead = [{ sentence: 2, agent: 'staten' }];
    const questions = [
      { question: 'Vad\ngör ni?', status: 'full', focus: [], sentences: [1], others: [] },
      { question: 'Varför?', status: 'none', focus: [], sentences: [], others: instead },
    ] as const;
    const reply = { status: 'intermediate', questions } as const;
    const rows = replyRows({ name: 'Ek', answers: [own], coded: new Map([[own, coded({ reply })]]) });
    const [first, second] = rows;
    expect(rows).toHaveLength(2);
    expect(first).toEqual({
      group: 'Ek',
      document: 'svar',
      questionNumber: 1,
      question: 'Vad gör ni?',
      reply: 'full',
      places: [1],
      others: [],
    });
    expect(second).toMatchObject({ questionNumber: 2, reply: 'none', places: [], others: instead });
  });
});
