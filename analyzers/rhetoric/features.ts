/** What a sentence shows to the ranker: cues, devices, agents, tense, modality, position, overlap with the question, and words. */

import { type Tokens, UPOS } from '../../pipeline/tokenize/types.ts';
import { isTagged } from '../agency/index.ts';
import { listsOf, type WordLists } from '../pattern/index.ts';
import type { Evidence } from './evidence.ts';
import { type AskedQuestion, contentWords, overlapOf } from './question.ts';

/** Names of the features of one sentence that hold; each with the token that it stands on, or −1. */
export type SentenceFeatures = ReadonlyMap<string, number>;

const MODALS: ReadonlySet<string> = new Set([
  'ska',
  'skall',
  'kan',
  'måste',
  'bör',
  'får',
  'vill',
  'kommer',
  'skulle',
  'borde',
  'behöver',
  'avser',
  'kunde',
  'hade',
  'har',
]);
const ADDRESS = /^(?:herr|fru|värderade) (?:ålders)?(?:talman|president|talmän|ålderspresident)/u;
/** Signs and function words whose place alone says nothing. */
const LONG = 25;
const SHORT = 8;
const CONNECTED = 1;

/** Features of every sentence of the answer, in order; sentences that are nobody's own words have none. */
export function describeSentences(
  evidence: Evidence,
  questions: readonly AskedQuestion[],
  lists: WordLists,
): SentenceFeatures[] {
  const { tokens } = evidence;
  const known = rememberLists(tokens, lists);
  const own = tokens.sentences.map((_, s) => isOwnSentence(evidence, s));
  const inner = tokens.sentences.map((_, s) =>
    own[s] ? describeOne(evidence, s, questions, known) : new Map<string, number>(),
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

/** Lists that hold the word at a token, looked up once per distinct word. */
type ListsAt = (token: number) => readonly string[];

function rememberLists(tokens: Tokens, lists: WordLists): ListsAt {
  const words = tokens.vocabulary.words;
  const cache = new Map<number, readonly string[]>();
  return token => {
    const key = tokens.lower[token]! * 2 ** 26 + tokens.lemma[token]!;
    let names = cache.get(key);
    if (!names) {
      names = listsOf(words[tokens.lower[token]!]!, words[tokens.lemma[token]!]!.toLowerCase(), lists);
      cache.set(key, names);
    }
    return names;
  };
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
  known: ListsAt,
): Map<string, number> {
  const { tokens, candidates, agency } = evidence;
  const { firstToken, endToken } = tokens.sentences[s]!;
  const features = new Map<string, number>();
  const add = (name: string, token = -1) => {
    if (!features.has(name)) features.set(name, token);
  };
  for (const candidate of candidates)
    if (candidate.sentence === s) {
      add(`cue:${candidate.cue.id}`, candidate.first);
      if (features.has(`code:${candidate.cue.code}`)) add(`code2:${candidate.cue.code}`, candidate.first);
      add(`code:${candidate.cue.code}`, candidate.first);
    }
  for (const device of agency.devices)
    if (device.sentence === s) add(`device:${device.kind}${device.resolved === null ? '' : ':agent said'}`);
  const agents = agency.agents.filter(agent => agent.sentence === s);
  agents.forEach((agent, i) => {
    add(`agent:${i === 0 ? 'first' : 'later'}:${agent.side ?? 'none'}`, agent.subject);
    if (i === 0) add(`agent:${agent.side ?? 'none'}+${shapeOfVerb(tokens, agent.verb)}`, agent.verb);
  });
  addWords(evidence, s, known, add);
  addOverlap(evidence, s, questions, add);
  const length = endToken - firstToken;
  add(`length:${length < SHORT ? 'short' : length > LONG ? 'long' : 'middle'}`);
  return features;
}

/** Tense, mood and voice of a finite verb. */
const shapeOfVerb = (tokens: Tokens, verb: number): string =>
  /Tense=(\w+)/u.exec(tokens.vocabulary.words[tokens.feats[verb]!]!)?.[1]?.toLowerCase() ?? 'untensed';

type Add = (name: string, token?: number) => void;

function addWords({ tokens, actors, text }: Evidence, s: number, known: ListsAt, add: Add): void {
  const { firstToken, endToken, start, end } = tokens.sentences[s]!;
  const words = tokens.vocabulary.words;
  const tagged = isTagged(tokens);
  const unit = (i: number): string =>
    tagged && words[tokens.lemma[i]!] ? words[tokens.lemma[i]!]!.toLowerCase() : words[tokens.lower[i]!]!;
  const sides = new Set<string>();
  let previous = '^';
  for (let i = firstToken; i < endToken; i++) {
    const lower = words[tokens.lower[i]!]!;
    const name = unit(i);
    const isName = UPOS[tokens.upos[i]!] === 'PROPN';
    const shown = /^\p{N}/u.test(lower) ? '0' : isName && !actors.sideOf(lower, name) ? 'Name' : name;
    if (/[\p{L}\p{N}?]/u.test(lower)) {
      add(`w:${shown}`, i);
      add(`b:${previous} ${shown}`, i);
      previous = shown;
    }
    for (const list of known(i)) add(`list:${list}`, i);
    const side = actors.sideOf(lower, words[tokens.lemma[i]!]!.toLowerCase());
    if (side) {
      sides.add(side);
      add(`names:${side}`, i);
    }
    if (MODALS.has(lower)) add(`modal:${lower}`, i);
    if (lower === 'inte' || lower === 'aldrig' || lower === 'ingen' || lower === 'inga' || lower === 'inget')
      add('negated', i);
    const feats = words[tokens.feats[i]!]!;
    if (feats.includes('Degree=Cmp')) add('comparative', i);
    if (feats.includes('Degree=Sup')) add('superlative', i);
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
