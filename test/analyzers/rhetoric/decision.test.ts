import { describe, expect, test } from 'vitest';
import { allLists, decideBy, gatherEvidence } from '../../../analyzers/rhetoric/code.ts';
import type { Candidate } from '../../../analyzers/rhetoric/match/candidates.ts';
import { leavesAgentOut } from '../../../analyzers/rhetoric/match/obscure.ts';
import { chanceOf, codeInputs } from '../../../analyzers/rhetoric/rank/calibrate.ts';
import { closedNames } from '../../../analyzers/rhetoric/rank/feature-names.ts';
import { describeSentences } from '../../../analyzers/rhetoric/rank/features.ts';
import { chooseCodes, cuesBySentence, decideByRanker, weighSentences } from '../../../analyzers/rhetoric/rank/rank.ts';
import type { Ranker } from '../../../analyzers/rhetoric/rank/types.ts';
import { singleSpeaker } from '../../../pipeline/structure/single-speaker.ts';
import { seedText } from '../../seeds.ts';
import { annotateText, COMMISSIONER, codebook, codeText } from './annotate.ts';

const logit = (p: number): number => Math.log(p / (1 - p));
const tokens = annotateText('Nämnden avser att utreda saken.');
const sentence = { ids: [0], at: [-1] };
const cue = (id: string): Candidate => {
  const found = codebook.cues.find(item => item.id === id)!;
  return { cue: { ...found, confidence: 0.5 }, sentence: 0, first: 0, end: 2 };
};

/** A ranker that gives every sentence the same probabilities. */
const rankerWith = (family: number, delegate: number, shift: number): Ranker => ({
  outputs: ['deflection', 'avoided', 'taken', 'responsibility.delegate', 'responsibility.shift'],
  members: [[], [3, 4], []],
  bias: Float64Array.from([0.01, family, 0.01, delegate, shift].map(logit)),
  names: closedNames(['any']),
  weights: [],
  smoothing: 0,
  withCue: [0.45, 0.45, 0.45, 0.45, 0.45],
  withoutCue: [0.65, 0.65, 0.65, 0.65, 0.65],
  calibration: { code: [0, 1, 0, 0, 0], family: [0, 0, 1, 0] },
  expectation: [],
});
const decided = (ranker: Ranker, ...cues: string[]) =>
  decideByRanker(tokens, [sentence], cues.map(cue), ranker).map(item => item.code);

describe('cue and ranker decide together', () => {
  test('a family between the thresholds is found where one of its cues stands, and not without', () => {
    expect(decided(rankerWith(0.5, 0.3, 0.1))).toEqual([]);
    expect(decided(rankerWith(0.5, 0.3, 0.1), 'delegate-sphere-intends')).toEqual(['responsibility.delegate']);
  });
  test('a family that is sure needs no cue', () => {
    expect(decided(rankerWith(0.7, 0.3, 0.1))).toEqual(['responsibility.delegate']);
  });
  test('a code that passes by itself is found whatever its family says', () => {
    expect(decided(rankerWith(0.2, 0.5, 0.1), 'delegate-sphere-intends')).toEqual(['responsibility.delegate']);
    expect(decided(rankerWith(0.2, 0.5, 0.1))).toEqual([]);
  });
  test('a code has a threshold of its own', () => {
    const ranker = rankerWith(0.2, 0.5, 0.1);
    expect(decided({ ...ranker, withoutCue: [0.65, 0.65, 0.65, 0.45, 0.65] })).toEqual(['responsibility.delegate']);
    expect(decided({ ...ranker, withoutCue: [0.65, 0.65, 0.65, 0.65, 0.05] })).toEqual(['responsibility.shift']);
  });
  test('of two codes nearly as likely, the one with a cue is chosen', () => {
    expect(decided(rankerWith(0.7, 0.3, 0.25), 'shift-other-harm')).toEqual(['responsibility.shift']);
    expect(decided(rankerWith(0.7, 0.3, 0.1), 'shift-other-harm')).toEqual(['responsibility.delegate']);
  });
  test('confidence is the calibrated chance', () => {
    const [decision] = decideByRanker(tokens, [sentence], [cue('delegate-sphere-intends')], {
      ...rankerWith(0.5, 0.5, 0.1),
      calibration: { code: [logit(0.8), 0, 0, 0, 0], family: [] },
    });
    expect(decision!.confidence).toBeCloseTo(0.8, 10);
    const evidence = { code: 1, family: 2, hasCue: true, isSure: false };
    expect(chanceOf([0.5, 1, 0.5, -1, 3], codeInputs(evidence))).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 10);
  });
});

test('thresholds are graded on the very codes that coding gives, before any is reported for its family only', () => {
  const text = seedText('jonsson');
  const table = annotateText(text);
  const { ranker, codes } = codebook.learned!;
  const learned = { codes, ranker: { ...ranker, calibration: { code: [], family: [] } } };
  const evidence = gatherEvidence({ text, tokens: table, structure: singleSpeaker(text, COMMISSIONER) }, codebook);
  const lists = allLists(codebook, evidence.actors, table.vocabulary.memory);
  const features = describeSentences(evidence, [], lists, ranker.names);
  const given = decideBy(evidence, features, learned).map(({ sentence: s, code }) => `${s} ${code}`);
  const cells = cuesBySentence(evidence.candidates);
  const graded = weighSentences(features, cells, ranker).flatMap((scores, s) =>
    scores === null
      ? []
      : chooseCodes(scores, cells.get(s) ?? [], ranker)
          .map(k => ranker.outputs[k]!)
          .filter(code => code !== 'responsibility.obscure' || leavesAgentOut(evidence.agency, s))
          .map(code => `${s} ${code}`),
  );
  expect(given.length).toBeGreaterThan(10);
  expect([...given].sort()).toEqual([...graded].sort());
});

test('cues that are sure enough together stand whatever the ranker says', () => {
  const unsure = (...ids: string[]) => decided({ ...rankerWith(0.02, 0.02, 0.02) }, ...ids);
  expect(unsure('delegate-sphere-intends')).toEqual([]);
  expect(unsure('delegate-sphere-intends', 'delegate-intends-sphere')).toEqual(['responsibility.delegate']);
});

describe('who is left out', () => {
  const obscured = (text: string) =>
    codeText(text, COMMISSIONER, { decision: 'rules' }).findings.some(item => item.code === 'responsibility.obscure');
  test('an error without an agent is marked', () => expect(obscured('Det blev fel i handläggningen.')).toBe(true));
  test('a neighbouring sentence that names the own side resolves it', () =>
    expect(obscured('Det blev fel i handläggningen. Vi borde ha upptäckt det.')).toBe(false));
});

describe('who acts', () => {
  const agents = (text: string) =>
    codeText(text, COMMISSIONER, { decision: 'rules' }).findings.map(item => [item.code, item.agent]);
  test('is the subject of the finding’s own verb, not the first subject of the sentence', () => {
    const text = 'Jag kan säga att socialförvaltningen har fått i uppdrag att utreda saken.';
    expect(agents(text)).toContainEqual(['responsibility.delegate', 'socialförvaltningen']);
  });
  test('is nobody where the agent is what is missing', () => {
    expect(agents('Det har blivit fel.')).toContainEqual(['responsibility.obscure', undefined]);
  });
});
