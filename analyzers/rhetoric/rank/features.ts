/** What a sentence shows to the ranker: cues, devices, agents, tense, modality, position, overlap with the question, and words. */

import { featureOf, negationsOf } from '../../../pipeline/grammar/index.ts';
import { room } from '../../../pipeline/memory.ts';
import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import type { Side } from '../../actors/index.ts';
import type { Agent, Device } from '../../agency/index.ts';
import type { WordLists } from '../../pattern/index.ts';
import type { Candidate } from '../match/candidates.ts';
import type { Evidence } from '../match/evidence.ts';
import { contentWords, overlapOf } from '../reply/content.ts';
import type { AskedQuestion } from '../reply/question.ts';
import { BEGINNING, type FeatureNames } from './feature-names.ts';
import { readMeanings } from './meaning.ts';
import type { SentenceFeatures } from './types.ts';
import type { WordVectors } from './vectors.ts';
import { readWords, type WordFacts } from './word-facts.ts';

const ADDRESS = /^(?:herr|fru|värderade) (?:ålders)?(?:talman|president|talmän|ålderspresident)/u;
/** From how many tokens on a sentence is long, and up to how many it is short. */
const LONG = 25;
const SHORT = 8;
/** The last of the ranks that count as the beginning of the answer. */
const CONNECTED = 1;
/** So many words at the beginning show what a sentence sets out to do. */
const LEAD = 3;

/** Features of every sentence of the answer, in order, numbered by `names`; with `vectors` its meaning too. */
export function describeSentences(
  evidence: Evidence,
  questions: readonly AskedQuestion[],
  lists: WordLists,
  names: FeatureNames,
  vectors?: WordVectors,
): SentenceFeatures[] {
  const { tokens } = evidence;
  const facts = readWords(evidence, lists, names);
  const context: Context = {
    evidence,
    questions,
    names,
    facts,
    sheets: tokens.vocabulary.memory.about(names, SHEETS, () => ({
      count: 0,
      latest: new Array<number>(names.count()).fill(0),
    })),
    candidates: bySentence(evidence.candidates, tokens),
    devices: bySentence(evidence.agency.devices, tokens),
    agents: bySentence(evidence.agency.agents, tokens),
  };
  const own = tokens.sentences.map((_, s) => isOwnSentence(evidence, s));
  const sheets = tokens.sentences.map((_, s) => (own[s] ? describeOne(context, s) : null));
  const ranks = rankSentences(evidence, own);
  const carried = sheets.map(sheet => sheet?.ids.flatMap(id => names.carriedOf(id) ?? []) ?? []);
  sheets.forEach((sheet, s) => {
    if (!sheet) return;
    const rank = ranks[s]!;
    if (rank <= CONNECTED) sheet.add('place:first');
    const third = rank < ranks.length / 3 ? 'opening' : rank < (2 * ranks.length) / 3 ? 'middle' : 'closing';
    sheet.add(`place:${third}`);
    for (const { before } of carried[s - 1] ?? []) sheet.addId(before, -1);
    for (const { after } of carried[s + 1] ?? []) sheet.addId(after, -1);
  });
  if (!vectors) return sheets;
  const meanings = readMeanings(tokens, own, vectors);
  return sheets.map((sheet, s) => sheet && { ids: sheet.ids, at: sheet.at, meaning: meanings[s]! });
}

type Context = {
  readonly evidence: Evidence;
  readonly questions: readonly AskedQuestion[];
  readonly names: FeatureNames;
  readonly facts: readonly WordFacts[];
  readonly sheets: Sheets;
  readonly candidates: readonly (readonly Candidate[])[];
  readonly devices: readonly (readonly Device[])[];
  readonly agents: readonly (readonly Agent[])[];
};

/** By feature, the latest sheet that has it: so that no sheet needs a set of its own. */
type Sheets = { count: number; readonly latest: number[] };
const SHEETS = room<Sheets>('sheets of features');

/** The features of a sentence while they are gathered: the first place of each counts, and what has no number is left out. */
class Sheet {
  readonly ids: number[] = [];
  readonly at: number[] = [];
  readonly #names: FeatureNames;
  readonly #number: number;
  readonly #latest: number[];
  constructor(names: FeatureNames, sheets: Sheets) {
    this.#names = names;
    this.#number = ++sheets.count;
    this.#latest = sheets.latest;
  }
  addId(id: number, token: number): void {
    if (id < 0 || this.#latest[id] === this.#number) return;
    this.#latest[id] = this.#number;
    this.ids.push(id);
    this.at.push(token);
  }
  add(name: string, token = -1): void {
    this.addId(this.#names.idOf(name), token);
  }
}

function bySentence<T extends { readonly sentence: number }>(items: readonly T[], { sentences }: Tokens): T[][] {
  const cells = sentences.map((): T[] => []);
  for (const item of items) cells[item.sentence]!.push(item);
  return cells;
}

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

function describeOne(context: Context, s: number): Sheet {
  const { tokens } = context.evidence;
  const { firstToken, endToken } = tokens.sentences[s]!;
  const sheet = new Sheet(context.names, context.sheets);
  const coded = new Set<string>();
  for (const { cue, first } of context.candidates[s]!) {
    sheet.add(`cue:${cue.id}`, first);
    if (coded.has(cue.code)) sheet.add(`code2:${cue.code}`, first);
    coded.add(cue.code);
    sheet.add(`code:${cue.code}`, first);
  }
  for (const device of context.devices[s]!)
    sheet.add(`device:${device.kind}${device.resolved === null ? '' : ':agent said'}`);
  context.agents[s]!.forEach((agent, i) => {
    sheet.add(`agent:${i === 0 ? 'first' : 'later'}:${agent.side ?? 'none'}`, agent.subject);
    if (i === 0) sheet.add(`agent:${agent.side ?? 'none'}+${shapeOfVerb(tokens, agent.verb)}`, agent.verb);
  });
  for (const { kind, negator } of negationsOf(tokens, s))
    if (kind !== 'without' && kind !== 'no') sheet.add('negated', negator);
  addWords(context, s, sheet);
  addOverlap(context, s, sheet);
  const length = endToken - firstToken;
  sheet.add(`length:${length < SHORT ? 'short' : length > LONG ? 'long' : 'middle'}`);
  return sheet;
}

/** Tense of a finite verb, as the features call it. */
const shapeOfVerb = (tokens: Tokens, verb: number): string =>
  featureOf(tokens, verb, 'Tense')?.toLowerCase() ?? 'untensed';

/** In the order of their names. */
const SIDES: readonly Side[] = ['other', 'own', 'questioner', 'sphere'];

function addWords({ evidence: { tokens, text }, names, facts }: Context, s: number, sheet: Sheet): void {
  const { firstToken, endToken, start, end } = tokens.sentences[s]!;
  const sides = new Set<Side>();
  let previous = names.unitOf(BEGINNING);
  let lead = 'lead:';
  let words = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { isWord, unit, id, form, side, features } = facts[i]!;
    if (isWord) {
      if (words < LEAD) {
        lead += words === 0 ? form : ` ${form}`;
        sheet.add(lead, i);
      }
      words++;
      sheet.addId(id, i);
      sheet.addId(names.pairOf(previous, unit), i);
      previous = unit;
    }
    for (const feature of features) sheet.addId(feature, i);
    if (side) sides.add(side);
  }
  const sentence = text.slice(start, end);
  if (sentence.trimEnd().endsWith('?')) sheet.add('question-mark', endToken - 1);
  if (/\p{N}/u.test(sentence)) sheet.add('has-number');
  sheet.add(`sides:${SIDES.filter(side => sides.has(side)).join('+') || 'none'}`);
}

function addOverlap({ evidence: { tokens }, questions }: Context, s: number, sheet: Sheet): void {
  if (questions.length === 0) return;
  const { firstToken, endToken } = tokens.sentences[s]!;
  const words = contentWords(tokens, firstToken, endToken);
  const overlap = Math.max(...questions.map(question => overlapOf(question.focus, words)));
  sheet.add(`overlap:${overlap === 0 ? 'none' : overlap < 0.25 ? 'some' : 'much'}`);
}
