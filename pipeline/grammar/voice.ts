/** Voice and verb form: who is left out when a verb stands in the passive. */
import type { Tokens } from '../tokenize/types.ts';
import { featureOf, lemmaAt, uposOf } from './features.ts';

/** `deponent`: a passive form with active meaning (`finns`, `hoppas`). `bli-passive`: participle after a form of `bli`; `vara-passive`: after `vara`. */
export type Voice = 'active' | 's-passive' | 'bli-passive' | 'vara-passive' | 'deponent';

/** Voice of the verb at `index`, undefined where the token is no verb. */
export const voiceOf = (tokens: Tokens, index: number): Voice | undefined => {
  const upos = uposOf(tokens, index);
  const participle = featureOf(tokens, index, 'VerbForm') === 'Part';
  if (participle && featureOf(tokens, index, 'Tense') === 'Past') return participleVoice(tokens, index);
  if ((upos !== 'VERB' && upos !== 'AUX') || participle) return undefined;
  const voice = featureOf(tokens, index, 'Voice');
  if (voice === 'Pass') return 's-passive';
  if (voice === undefined && lemmaAt(tokens, index).endsWith('s')) return 'deponent';
  return 'active';
};

/** True for supines (`gjort`, `beslutats`). */
export const isSupine = (tokens: Tokens, index: number): boolean => featureOf(tokens, index, 'VerbForm') === 'Sup';

/** True where the word has genitive case; a passive or plain final -s is none. */
export const isGenitive = (tokens: Tokens, index: number): boolean => featureOf(tokens, index, 'Case') === 'Gen';

/** Farthest place of the auxiliary before its participle, in tokens. */
const REACH = 6;

const participleVoice = (tokens: Tokens, index: number): Voice | undefined => {
  const first = tokens.sentences[tokens.sentence[index]!]!.firstToken;
  for (let i = index - 1; i >= first && i >= index - REACH; i -= 1) {
    const upos = uposOf(tokens, i);
    if (upos === 'NOUN' && i === index - 1 && featureOf(tokens, i, 'Case') !== 'Gen') continue;
    if (upos === 'PUNCT' || upos === 'SCONJ' || upos === 'ADP' || upos === 'DET') return undefined;
    if (upos !== 'AUX' && upos !== 'VERB') continue;
    const lemma = lemmaAt(tokens, i);
    if (lemma === 'bli' || lemma === 'bliva') return 'bli-passive';
    if (lemma === 'vara' && uposOf(tokens, index) === 'VERB') return 'vara-passive';
    return undefined;
  }
  return featureOf(tokens, index, 'Voice') === 'Pass' ? 'bli-passive' : undefined;
};
