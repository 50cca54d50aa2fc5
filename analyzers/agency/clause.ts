/** Who does what the finite verbs of a sentence say, and on whose side they stand. */

import { clausesOf, isFiniteVerb, lemmaOf, lowerOf, subjectOf, uposOf } from '../../pipeline/grammar/index.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { ActorModel } from '../actors/index.ts';
import type { Agent } from './types.ts';

/** The subject of each finite verb of a sentence; needs tags. Verbs without one are left out. */
export function findAgents(tokens: Tokens, sentence: number, actors: ActorModel): Agent[] {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const agents: Agent[] = [];
  const clauses = clausesOf(tokens, sentence);
  for (let verb = firstToken; verb < endToken; verb++) {
    if (!isFiniteVerb(tokens, verb)) continue;
    const found = subjectOf(tokens, verb, clauses);
    if (found === undefined) continue;
    const subject = lowerOf(tokens, found.head) === 'som' ? antecedentOf(tokens, found.head) : found.head;
    if (subject === undefined) continue;
    const words = tokens.vocabulary.words[tokens.form[subject]!]!;
    agents.push({
      sentence,
      verb,
      subject,
      words,
      side: sideAt(tokens, subject, actors),
      confidence: found.confidence,
    });
  }
  return agents;
}

/** How far before *som* the word stands that it refers to. */
const REACH = 3;

/** *nämnden, som beslutar*: whom a relative refers to, the nearest noun, name or pronoun before it. */
function antecedentOf(tokens: Tokens, relative: number): number | undefined {
  const { firstToken } = tokens.sentences[tokens.sentence[relative]!]!;
  for (let i = relative - 1; i >= Math.max(firstToken, relative - REACH); i--) {
    const upos = uposOf(tokens, i);
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') return i;
  }
  return undefined;
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
