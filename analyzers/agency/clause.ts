/** Who does what the finite verbs of a sentence say, and on whose side they stand. */

import { clausesOf, isFiniteVerb, lemmaOf, lowerOf, subjectOf, uposOf } from '../../pipeline/grammar/index.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { ActorModel } from '../actors/index.ts';
import { isSocietal } from '../actors/societal.ts';
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
