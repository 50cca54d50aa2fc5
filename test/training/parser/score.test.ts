import { describe, expect, it } from 'vitest';
import { scoreTrees, type TreeWord } from '../../../training/parser/score.ts';

/** Rows: form, part of speech, features, head, relation. */
type Row = readonly [string, string, string, number, string];
const sentence = (...rows: readonly Row[]): TreeWord[] =>
  rows.map(([form, upos, feats, head, relation]) => ({ form, upos, feats, head, relation }));

const PASSIVE: readonly Row[] = [
  ['Boken', 'NOUN', '_', 3, 'nsubj:pass'],
  ['har', 'AUX', '_', 3, 'aux'],
  ['lästs', 'VERB', 'VerbForm=Sup|Voice=Pass', 0, 'root'],
  ['av', 'ADP', '_', 5, 'case'],
  ['barn', 'NOUN', '_', 3, 'obl:agent'],
  ['.', 'PUNCT', '_', 3, 'punct'],
];
const ACTIVE: readonly Row[] = [
  ['Hon', 'PRON', '_', 2, 'nsubj'],
  ['läser', 'VERB', 'Voice=Act', 0, 'root'],
  ['böcker', 'NOUN', '_', 2, 'obj'],
];
const gold = [sentence(...PASSIVE), sentence(...ACTIVE)];
const change = (row: number, value: Row): TreeWord[][] => [sentence(...PASSIVE.with(row, value)), sentence(...ACTIVE)];

describe('scores of trees', () => {
  it('are 100 for the same trees', () =>
    expect(scoreTrees(gold, gold)).toEqual({
      uas: 100,
      las: 100,
      clas: 100,
      args: 100,
      frames: 100,
      agency: 100,
      task: 100,
    }));

  it('leave subtypes out of LAS, but not out of the arguments of a verb', () => {
    const scores = scoreTrees(gold, change(0, ['Boken', 'NOUN', '_', 3, 'nsubj']));
    expect(scores).toMatchObject({ uas: 100, las: 100, args: 75, frames: 50, agency: 100 });
  });

  it('know a lost agent: the passive is answered wrongly, three of four arguments stay', () => {
    const scores = scoreTrees(gold, change(4, ['barn', 'NOUN', '_', 3, 'obl']));
    // Arguments: 3 right of 4 and 3; passives: 0 right of 1 and 1.
    expect(scores.agency).toBe(0);
    expect(scores.args).toBeCloseTo(600 / 7, 10);
    expect(scores.task).toBeCloseTo(600 / 9, 10);
  });

  it('leave function words out of CLAS', () => {
    const scores = scoreTrees(gold, change(3, ['av', 'ADP', '_', 3, 'case']));
    expect(scores.las).toBeCloseTo(800 / 9, 10);
    expect(scores.clas).toBe(100);
  });

  it('match words by their place where the system cut them otherwise', () => {
    const cut = sentence(
      ['Boken', 'NOUN', '_', 4, 'nsubj:pass'],
      ['har', 'AUX', '_', 4, 'aux'],
      ['läs', 'VERB', '_', 4, 'compound'],
      ['ts', 'VERB', 'Voice=Pass', 0, 'root'],
      ['av', 'ADP', '_', 6, 'case'],
      ['barn', 'NOUN', '_', 4, 'obl:agent'],
      ['.', 'PUNCT', '_', 4, 'punct'],
    );
    // Of 9 and 10 words 8 are the same; the heads of av, Hon, böcker and läser are right.
    expect(scoreTrees(gold, [cut, sentence(...ACTIVE)]).uas).toBeCloseTo(800 / 19, 10);
  });
});
