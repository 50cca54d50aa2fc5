/** Voice: who is left out when a verb stands in the passive, and which verbs in -s only look like one. */
import { DEPONENTS, MEDIALS, PASSIVE_PARTICLES, RECIPROCALS, TOGETHER } from '../language/deponents.ts';
import type { Tokens } from '../tokenize/types.ts';
import { featureOf, isVerb, lemmaOf, lowerOf, uposOf } from './features.ts';

/**
 * `s-passive`: *beslutas*, *har gjorts*. `bli-passive`: a past participle governed by `bli`. `vara-state`: one governed by `vara`, the state
 * after something was done (*är placerad*), no passive. `deponent`: a form in -s with active meaning (*finns*, *hoppas*, *känns*).
 * `reciprocal`: -s for "each other" (*vi ses*, *parterna möts*).
 */
export type Voice = 'active' | 's-passive' | 'bli-passive' | 'vara-state' | 'deponent' | 'reciprocal';

/** Voice of the verb or predicative past participle at `index`; undefined for any other token, and without tags. */
export const voiceOf = (tokens: Tokens, index: number): Voice | undefined => {
  if (isPastParticiple(tokens, index)) return participleVoice(tokens, index);
  if (!isVerb(tokens, index) || featureOf(tokens, index, 'VerbForm') === 'Part') return undefined;
  const lemma = lemmaOf(tokens, index);
  const isPassiveForm = featureOf(tokens, index, 'Voice') === 'Pass';
  if (!isPassiveForm && !(lemma.endsWith('s') && lowerOf(tokens, index).endsWith('s'))) return 'active';
  const verb = lemma.endsWith('s') ? lemma : `${lemma}s`;
  if (isReciprocal(tokens, index, verb)) return 'reciprocal';
  if (RECIPROCALS.get(verb) === 'always') return 's-passive';
  const own = !isPassiveForm || DEPONENTS.has(verb) || MEDIALS.has(verb);
  return own && !PASSIVE_PARTICLES.has(nextWord(tokens, index)) ? 'deponent' : 's-passive';
};

/** True for the passives, in -s or with `bli`: whoever acts is not the subject. */
export const isPassive = (tokens: Tokens, index: number): boolean => {
  const voice = voiceOf(tokens, index);
  return voice === 's-passive' || voice === 'bli-passive';
};

/** True for supines (`gjort`, `beslutats`). */
export const isSupine = (tokens: Tokens, index: number): boolean => featureOf(tokens, index, 'VerbForm') === 'Sup';

/** True where the word has genitive case; a passive or plain final -s is none. */
export const isGenitive = (tokens: Tokens, index: number): boolean => featureOf(tokens, index, 'Case') === 'Gen';

/** Farthest place of the auxiliary before its participle, in tokens: *Därför blev alla tre pojkarna genast placerade*. */
const REACH = 7;
const BORDERS: ReadonlySet<string> = new Set(['PUNCT', 'SCONJ']);
/** A phrase that begins with one of these, and has no head before the participle, has the participle in it. */
const OPENERS: ReadonlySet<string> = new Set(['ADP', 'DET']);
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/** The form of `bli` or `vara` that governs a predicative past participle; undefined where it stands with `ha`, with a noun, or alone. */
export const auxiliaryOf = (tokens: Tokens, participle: number): number | undefined => {
  const { firstToken, endToken } = tokens.sentences[tokens.sentence[participle]!]!;
  if (participle + 1 < endToken && isAttributive(tokens, participle)) return undefined;
  let hasHead = false;
  for (let i = participle - 1; i >= firstToken && i >= participle - REACH; i--) {
    const upos = uposOf(tokens, i);
    hasHead ||= HEADS.has(upos);
    if (BORDERS.has(upos) || (OPENERS.has(upos) && !hasHead)) return undefined;
    if (upos !== 'AUX' && upos !== 'VERB') continue;
    if (isPastParticiple(tokens, i)) continue;
    const lemma = lemmaOf(tokens, i);
    return lemma === 'bli' || lemma === 'bliva' || lemma === 'vara' ? i : undefined;
  }
  return undefined;
};

const isPastParticiple = (tokens: Tokens, index: number): boolean =>
  featureOf(tokens, index, 'VerbForm') === 'Part' && featureOf(tokens, index, 'Tense') === 'Past';

/** *Det blev ett avslutat kapitel*: the participle belongs to the noun after it. One in the passive never does. */
const isAttributive = (tokens: Tokens, index: number): boolean => {
  const next = uposOf(tokens, index + 1);
  return featureOf(tokens, index, 'Voice') !== 'Pass' && (next === 'NOUN' || next === 'ADJ' || next === 'PROPN');
};

/** What can be more or less so is a quality and not an event: *blev mer irriterad*. */
const COMPARISON: ReadonlySet<string> = new Set(['mer', 'mera', 'mindre', 'mest', 'minst', 'alltmer']);

const participleVoice = (tokens: Tokens, index: number): Voice | undefined => {
  const { firstToken } = tokens.sentences[tokens.sentence[index]!]!;
  if (index > firstToken && COMPARISON.has(lowerOf(tokens, index - 1))) return undefined;
  const auxiliary = auxiliaryOf(tokens, index);
  if (auxiliary === undefined) return featureOf(tokens, index, 'Voice') === 'Pass' ? 'bli-passive' : undefined;
  return lemmaOf(tokens, auxiliary) === 'vara' ? 'vara-state' : 'bli-passive';
};

const nextWord = (tokens: Tokens, index: number): string =>
  index + 1 < tokens.sentences[tokens.sentence[index]!]!.endToken ? lowerOf(tokens, index + 1) : '';

/** How far from the verb its *av*-phrase and its subject are looked for, in tokens. */
const NEAR = 4;
const PEOPLE: ReadonlySet<string> = new Set(['vi', 'ni', 'de', 'dom', 'parterna', 'människor', 'alla', 'båda', 'man']);

const isReciprocal = (tokens: Tokens, index: number, verb: string): boolean => {
  const kind = RECIPROCALS.get(verb);
  if (kind === undefined) return false;
  const next = nextWord(tokens, index);
  if (kind === 'apart') return TOGETHER.has(next);
  if (next === 'som' || next === 'av' || next === 'från') return false;
  return kind === 'always' || standsNear(tokens, index, PEOPLE);
};

/** One of the words within reach before the verb, or right after it, in the same stretch between punctuation marks. */
const standsNear = (tokens: Tokens, index: number, words: ReadonlySet<string>): boolean => {
  if (words.has(nextWord(tokens, index))) return true;
  const { firstToken } = tokens.sentences[tokens.sentence[index]!]!;
  for (let i = index - 1; i >= Math.max(firstToken, index - NEAR); i--) {
    if (uposOf(tokens, i) === 'PUNCT') return false;
    if (words.has(lowerOf(tokens, i))) return true;
  }
  return false;
};
