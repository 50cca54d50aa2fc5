/** Finite verbs and their subjects, by position: Swedish puts the finite verb second and the subject next to it. */

import { type Tokens, UPOS } from '../../pipeline/tokenize/types.ts';
import type { ActorModel } from '../actors/index.ts';
import type { Agent } from './types.ts';

const CODE = new Map(UPOS.map((name, i) => [name, i]));
const upos = (tokens: Tokens, i: number): string => UPOS[tokens.upos[i]!]!;
export const lowerOf = (tokens: Tokens, i: number): string => tokens.vocabulary.words[tokens.lower[i]!]!;
export const lemmaOf = (tokens: Tokens, i: number): string => tokens.vocabulary.words[tokens.lemma[i]!]!.toLowerCase();
export const featsOf = (tokens: Tokens, i: number): string => tokens.vocabulary.words[tokens.feats[i]!]!;
export const isTagged = (tokens: Tokens): boolean => tokens.upos.some(value => value !== 0);

/** Pronouns whose form alone says that they are subjects. */
const NOMINATIVE: ReadonlySet<string> = new Set(['jag', 'du', 'han', 'hon', 'vi', 'ni', 'de', 'man']);
/** How far from the verb a subject is looked for, in words. */
const REACH = 8;
const BEFORE = 0.8;
const AFTER = 0.75;
const FAR = 0.55;

/** The subject of each finite verb of a sentence; needs tags. Verbs without one are left out. */
export function findAgents(tokens: Tokens, sentence: number, actors: ActorModel): Agent[] {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const agents: Agent[] = [];
  for (let verb = firstToken; verb < endToken; verb++) {
    const tag = tokens.upos[verb];
    if ((tag !== CODE.get('VERB') && tag !== CODE.get('AUX')) || !featsOf(tokens, verb).includes('VerbForm=Fin'))
      continue;
    const after = subjectAfter(tokens, verb, endToken);
    const before = subjectBefore(tokens, verb, firstToken);
    const found = after && (!before || NOMINATIVE.has(lowerOf(tokens, after.subject))) ? after : before;
    if (!found) continue;
    const { subject, confidence } = found;
    const side = sideAt(tokens, subject, actors);
    agents.push({ sentence, verb, subject, words: tokens.vocabulary.words[tokens.form[subject]!]!, side, confidence });
  }
  return agents;
}

/** Side of the word at `i`; a “vi” that is everybody belongs to nobody. */
export function sideAt(tokens: Tokens, i: number, actors: ActorModel): Agent['side'] {
  const lower = lowerOf(tokens, i);
  if ((lower === 'vi' || lower === 'oss') && isSocietal(tokens, i)) return null;
  return actors.sideOf(lower, lemmaOf(tokens, i));
}

/** “Vi människor”, “vi alla”, “vi som samhälle”, “vi i Sverige”: the society and not the government. */
export function isSocietal(tokens: Tokens, i: number): boolean {
  const { firstToken, endToken } = tokens.sentences[tokens.sentence[i]!]!;
  const next = [1, 2, 3].flatMap(k => (i + k < endToken ? [lowerOf(tokens, i + k)] : []));
  if (next[0] === 'människor' || next[0] === 'alla' || next[0] === 'allihop' || next[0] === 'svenskar') return true;
  if (next[0] === 'som' && (next[1] === 'samhälle' || next[1] === 'land' || next[1] === 'människor')) return true;
  if (next[0] === 'i' && (next[1] === 'sverige' || next[1] === 'samhället' || next[1] === 'kammaren')) return true;
  if (next.includes('alla') || next.includes('båda')) return true;
  return i > firstToken && lowerOf(tokens, i - 1) === 'alla';
}

type Subject = { readonly subject: number; readonly confidence: number };

/** *Därför har vi …*, *I våras höjde istället regeringen …*: the nominative after the finite verb, adverbs between. */
function subjectAfter(tokens: Tokens, verb: number, end: number): Subject | null {
  for (let i = verb + 1; i < Math.min(end, verb + 4); i++) {
    const tag = upos(tokens, i);
    if (isNominative(tokens, i) && (tag === 'PRON' || tag === 'PROPN')) return { subject: i, confidence: AFTER };
    if (
      tag === 'NOUN' &&
      /Definite=Def/u.test(featsOf(tokens, i)) &&
      isNominative(tokens, i) &&
      !hasSubjectBefore(tokens, verb)
    )
      return { subject: i, confidence: AFTER };
    if (tag !== 'ADV' && tag !== 'PART') return null;
  }
  return null;
}

const hasSubjectBefore = (tokens: Tokens, verb: number): boolean =>
  subjectBefore(tokens, verb, tokens.sentences[tokens.sentence[verb]!]!.firstToken)?.confidence === BEFORE;

/** *Vi har …*, *Regeringen i sin tur har …*: the nearest nominative before the verb that no preposition governs. */
function subjectBefore(tokens: Tokens, verb: number, first: number): Subject | null {
  for (let i = verb - 1; i >= Math.max(first, verb - REACH); i--) {
    const tag = upos(tokens, i);
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') return null;
    if (tag === 'PRON' && isNominative(tokens, i) && /PronType=(Prs|Ind)/u.test(featsOf(tokens, i)))
      return { subject: i, confidence: BEFORE };
    if ((tag === 'NOUN' || tag === 'PROPN') && isNominative(tokens, i) && !isGoverned(tokens, i, first))
      return { subject: i, confidence: verb - i <= 2 ? BEFORE : FAR };
  }
  return null;
}

const isNominative = (tokens: Tokens, i: number): boolean =>
  !/Case=(Acc|Gen)|Poss=Yes|Reflex/u.test(featsOf(tokens, i));

function isGoverned(tokens: Tokens, i: number, first: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    const tag = upos(tokens, k);
    if (tag === 'ADP') return true;
    if (
      tag !== 'DET' &&
      tag !== 'ADJ' &&
      tag !== 'NUM' &&
      tag !== 'PROPN' &&
      !/Case=Gen|Poss=Yes/u.test(featsOf(tokens, k))
    )
      return false;
  }
  return false;
}
