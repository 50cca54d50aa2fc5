/** Finds the devices of one sentence: each form with its words, and whether an agent is said after all. */

import { auxiliaryOf, featureOf, isGenitive, lemmaOf, lowerOf, uposOf, voiceOf } from '../../pipeline/grammar/index.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import * as lexicon from './lexicon.ts';
import type { Agent, Device, DeviceKind } from './types.ts';

/** How many words after a passive its *av*-phrase may begin. */
const AV_REACH = 7;

/** Devices of a sentence in the order of the text; `agents` are those of its finite verbs. Without tags only what forms show is found: man, event verbs, existentials. */
export function findDevices(tokens: Tokens, sentence: number, agents: readonly Agent[]): Device[] {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const devices: Device[] = [];
  const add = (
    kind: DeviceKind,
    first: number,
    last: number,
    agent: string | null = null,
    resolved: Device['resolved'] = null,
  ) => devices.push({ kind, start: tokens.start[first]!, end: tokens.end[last]!, sentence, resolved, agent });
  for (let i = firstToken; i < endToken; i++) {
    const lower = lowerOf(tokens, i);
    const lemma = lemmaOf(tokens, i);
    const pos = uposOf(tokens, i);
    const voice = voiceOf(tokens, i);
    if (voice === 's-passive' || voice === 'bli-passive') {
      const agent = avAgent(tokens, i, endToken);
      add(voice, voice === 's-passive' ? i : (auxiliaryOf(tokens, i) ?? i), i, agent, agent ? 'av-agent' : null);
    }
    if (lower === 'man' && (pos === 'PRON' || pos === '_')) add('man', i, i);
    if (lexicon.EVENT_FORMS.has(lower) || (pos === 'VERB' && lexicon.EVENT_VERBS.has(lemma))) add('event-verb', i, i);
    if (lower === 'det') {
      const verb = existentialVerb(tokens, i, firstToken, endToken);
      if (verb !== null) add('existential', Math.min(i, verb), Math.max(i, verb));
    }
    if (pos === 'NOUN' && isNominalisation(lower, lemma) && !hasPossessor(tokens, i, firstToken)) {
      const agent = avAgent(tokens, i, Math.min(endToken, i + 3));
      add('nominalisation', i, i, agent, agent ? 'av-agent' : null);
    }
  }
  for (const agent of agents)
    if (agent.side === 'own' && uposOf(tokens, agent.subject) === 'NOUN')
      add('metonymy', agent.subject, agent.subject, agent.words);
  return devices.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The words of an *av*-phrase with a person or body in it: *av nämnden*, *av den pågående pandemin*. */
function avAgent(tokens: Tokens, verb: number, end: number): string | null {
  for (let i = verb + 1; i < Math.min(end - 1, verb + AV_REACH); i++) {
    const pos = uposOf(tokens, i);
    if (pos === 'SCONJ' || (pos === 'PUNCT' && lowerOf(tokens, i) !== ',')) return null;
    if (lowerOf(tokens, i) !== 'av') continue;
    for (let k = i + 1; k < Math.min(end, i + 5); k++) {
      const head = uposOf(tokens, k);
      if (head === 'NOUN' || head === 'PROPN' || head === 'PRON') return tokens.vocabulary.words[tokens.form[k]!]!;
    }
  }
  return null;
}

/** *Det pågår ett arbete*, *pågår det i dag en utredning*: an expletive with a noun of work or of lack. */
function existentialVerb(tokens: Tokens, det: number, first: number, end: number): number | null {
  const neighbours = [det + 1, det - 1].filter(i => i >= first && i < end);
  const verb = neighbours.find(i => lexicon.EXISTENTIAL_FORMS.has(lowerOf(tokens, i)));
  if (verb === undefined) return null;
  const from = Math.max(det, verb) + 1;
  for (let k = from; k < Math.min(end, from + 6); k++)
    if (lexicon.WORK_NOUNS.has(lemmaOf(tokens, k)) || lexicon.WORK_NOUNS.has(lowerOf(tokens, k))) return verb;
  return null;
}

/** Whether a noun is made from a verb: *satsningen*, *beslut*. */
export const isNominalisation = (lower: string, lemma: string): boolean =>
  !lexicon.NOT_NOMINAL.has(lemma) &&
  (lexicon.NOMINAL_LEMMAS.has(lemma) ||
    (lemma.length > 6 && lexicon.NOMINAL_ENDINGS.some(ending => lower.endsWith(ending))));

function hasPossessor(tokens: Tokens, i: number, first: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - 3); k--) {
    if (isGenitive(tokens, k) || featureOf(tokens, k, 'Poss') === 'Yes') return true;
    if (uposOf(tokens, k) !== 'ADJ') return false;
  }
  return false;
}
