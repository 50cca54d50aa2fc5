/** What a sentence shows to the ranker: cues, devices, agents, tense, modality, position, overlap with the question, and words. */

import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { Agent, Device } from '../agency/index.ts';
import type { WordLists } from '../pattern/index.ts';
import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { type AskedQuestion, contentWords, overlapOf } from './question.ts';
import { rememberWords, type WordFacts } from './word-facts.ts';

/** Names of the features of one sentence that hold; each with the token that it stands on, or −1. */
export type SentenceFeatures = ReadonlyMap<string, number>;

const ADDRESS = /^(?:herr|fru|värderade) (?:ålders)?(?:talman|president|talmän|ålderspresident)/u;
/** Signs and function words whose place alone says nothing. */
const LONG = 25;
const SHORT = 8;
const CONNECTED = 1;
/** So many words at the beginning show what a sentence sets out to do. */
const LEAD = 3;

/** Features of every sentence of the answer, in order; sentences that are nobody's own words have none. */
export function describeSentences(
  evidence: Evidence,
  questions: readonly AskedQuestion[],
  lists: WordLists,
): SentenceFeatures[] {
  const { tokens } = evidence;
  const factsAt = rememberWords(evidence, lists);
  const own = tokens.sentences.map((_, s) => isOwnSentence(evidence, s));
  const found = {
    candidates: bySentence(evidence.candidates, tokens),
    devices: bySentence(evidence.agency.devices, tokens),
    agents: bySentence(evidence.agency.agents, tokens),
  };
  const inner = tokens.sentences.map((_, s) =>
    own[s] ? describeOne(evidence, s, questions, factsAt, found) : new Map<string, number>(),
  );
  const ranks = rankSentences(evidence, own);
  const carried = inner.map(features => [...features.keys()].filter(isCarried));
  inner.forEach((features, s) => {
    if (!own[s]) return;
    const rank = ranks[s]!;
    if (rank <= CONNECTED) features.set('place:first', -1);
    const third = rank < ranks.length / 3 ? 'opening' : rank < (2 * ranks.length) / 3 ? 'middle' : 'closing';
    features.set(`place:${third}`, -1);
    for (const name of carried[s - 1] ?? []) features.set(`before:${name}`, -1);
    for (const name of carried[s + 1] ?? []) features.set(`after:${name}`, -1);
  });
  return inner;
}

type Found = {
  readonly candidates: readonly (readonly Candidate[])[];
  readonly devices: readonly (readonly Device[])[];
  readonly agents: readonly (readonly Agent[])[];
};

function bySentence<T extends { readonly sentence: number }>(items: readonly T[], { sentences }: Tokens): T[][] {
  const cells = sentences.map((): T[] => []);
  for (const item of items) cells[item.sentence]!.push(item);
  return cells;
}

/** Features of a neighbour that a sentence sees as well. */
const isCarried = (name: string): boolean =>
  name.startsWith('code:') || name.startsWith('names:') || name.startsWith('agent:') || name === 'question-mark';

/** The place of each own sentence among the own sentences; addresses to the chair are not counted. */
function rankSentences({ tokens, text }: Evidence, own: readonly boolean[]): number[] {
  let rank = -1;
  return tokens.sentences.map((sentence, s) => {
    if (own[s] && !ADDRESS.test(text.slice(sentence.start, sentence.end).toLowerCase())) rank++;
    return Math.max(0, rank);
  });
}

export function isOwnSentence({ tokens, own }: Evidence, sentence: number): boolean {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  return own.tokens.subarray(firstToken, endToken).includes(1);
}

function describeOne(
  evidence: Evidence,
  s: number,
  questions: readonly AskedQuestion[],
  factsAt: (token: number) => WordFacts,
  found: Found,
): Map<string, number> {
  const { tokens } = evidence;
  const { firstToken, endToken } = tokens.sentences[s]!;
  const features = new Map<string, number>();
  const add = (name: string, token = -1) => {
    if (!features.has(name)) features.set(name, token);
  };
  for (const candidate of found.candidates[s]!) {
    add(`cue:${candidate.cue.id}`, candidate.first);
    if (features.has(`code:${candidate.cue.code}`)) add(`code2:${candidate.cue.code}`, candidate.first);
    add(`code:${candidate.cue.code}`, candidate.first);
  }
  for (const device of found.devices[s]!) add(`device:${device.kind}${device.resolved === null ? '' : ':agent said'}`);
  found.agents[s]!.forEach((agent, i) => {
    add(`agent:${i === 0 ? 'first' : 'later'}:${agent.side ?? 'none'}`, agent.subject);
    if (i === 0) add(`agent:${agent.side ?? 'none'}+${shapeOfVerb(tokens, agent.verb)}`, agent.verb);
  });
  addWords(evidence, s, factsAt, add);
  addOverlap(evidence, s, questions, add);
  const length = endToken - firstToken;
  add(`length:${length < SHORT ? 'short' : length > LONG ? 'long' : 'middle'}`);
  return features;
}

/** Tense, mood and voice of a finite verb. */
const shapeOfVerb = (tokens: Tokens, verb: number): string =>
  /Tense=(\w+)/u.exec(tokens.vocabulary.words[tokens.feats[verb]!]!)?.[1]?.toLowerCase() ?? 'untensed';

type Add = (name: string, token?: number) => void;

function addWords({ tokens, text }: Evidence, s: number, factsAt: (token: number) => WordFacts, add: Add): void {
  const { firstToken, endToken, start, end } = tokens.sentences[s]!;
  const sides = new Set<string>();
  let previous = '^';
  let lead = '';
  let words = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { shown, name, form, side, features } = factsAt(i);
    if (shown !== null) {
      if (words++ < LEAD) {
        lead = lead === '' ? form : `${lead} ${form}`;
        add(`lead:${lead}`, i);
      }
      add(name, i);
      add(`b:${previous} ${shown}`, i);
      previous = shown;
    }
    for (const feature of features) add(feature, i);
    if (side) sides.add(side);
  }
  if (text.slice(start, end).trimEnd().endsWith('?')) add('question-mark', endToken - 1);
  if (/\p{N}/u.test(text.slice(start, end))) add('has-number');
  add(`sides:${[...sides].sort((a, b) => (a < b ? -1 : 1)).join('+') || 'none'}`);
}

function addOverlap({ tokens }: Evidence, s: number, questions: readonly AskedQuestion[], add: Add): void {
  if (questions.length === 0) return;
  const { firstToken, endToken } = tokens.sentences[s]!;
  const words = contentWords(tokens, firstToken, endToken);
  const overlap = Math.max(...questions.map(question => overlapOf(question.focus, words)));
  add(`overlap:${overlap === 0 ? 'none' : overlap < 0.25 ? 'some' : 'much'}`);
}
