/** Tense of finite verbs. */
import type { Tokens } from '../tokenize/types.ts';
import { featureOf, isVerb } from './features.ts';

/** `present` (*beslutar*) or `past` (*beslutade*) of a finite verb; undefined for other forms, for imperatives, and without tags. */
export const tenseOf = (tokens: Tokens, index: number): 'present' | 'past' | undefined => {
  if (!isFiniteVerb(tokens, index)) return undefined;
  const tense = featureOf(tokens, index, 'Tense');
  return tense === 'Pres' ? 'present' : tense === 'Past' ? 'past' : undefined;
};

/** True for verbs that carry a tense or an imperative: one to a clause. */
export const isFiniteVerb = (tokens: Tokens, index: number): boolean =>
  isVerb(tokens, index) && featureOf(tokens, index, 'VerbForm') === 'Fin';
