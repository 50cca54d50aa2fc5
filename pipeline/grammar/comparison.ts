/** Comparatives that a negation raises: *aldrig varit bättre*, *ingen viktigare uppgift*, *kunde inte ha gått bättre*. */
import { BEING, CAN, COMPARATIVE, NEGATION_REACH, type NegatorKind, NO_LONGER } from '../language/negation.ts';
import type { Tokens } from '../tokenize/types.ts';
import { featureOf, lowerOf, uposOf } from './features.ts';

/**
 * Whether the negator raises the comparative that follows it in its scope: nothing is said to be more so. *Ingen* does it beside the comparative
 * or across a form of *vara*; *aldrig* across a supine; *inte* after *kan*, across a verb of being; all of them before *än*, but *inte*.
 */
export const raisesComparative = (tokens: Tokens, negator: number, kind: NegatorKind, end: number): boolean => {
  if (kind !== 'adverb' && kind !== 'nobody') return false;
  if (kind === 'nobody' && isEquative(tokens, negator, end)) return true;
  const at = firstComparative(tokens, negator + 1, end);
  if (at === undefined) return false;
  const word = lowerOf(tokens, negator);
  const between = (is: (index: number) => boolean): boolean => {
    for (let i = negator + 1; i < at; i++) if (!is(i)) return false;
    return true;
  };
  if (kind === 'nobody') return between(i => isBeing(tokens, i)) || isCompared(tokens, at);
  if (word === 'aldrig') return hasSupine(tokens, negator, at) || isCompared(tokens, at) || isVerbless(tokens, negator);
  return follows(tokens, negator, CAN) && between(i => isBeing(tokens, i) || uposOf(tokens, i) === 'PRON');
};

/** *Ingenting är så bra som*: nothing else is. */
const isEquative = (tokens: Tokens, negator: number, end: number): boolean => {
  let i = negator + 1;
  while (i < end && isBeing(tokens, i) && lowerOf(tokens, i) !== 'så') i++;
  return i > negator + 1 && i + 1 < end && lowerOf(tokens, i) === 'så' && lowerOf(tokens, i + 2) === 'som';
};

const firstComparative = (tokens: Tokens, from: number, end: number): number | undefined => {
  for (let i = from; i < end; i++) {
    const word = lowerOf(tokens, i);
    const isTagged = uposOf(tokens, i) !== '_';
    const is = isTagged ? featureOf(tokens, i, 'Degree') === 'Cmp' : COMPARATIVE.test(word);
    if (is) return NO_LONGER.has(word) ? undefined : i;
  }
  return undefined;
};

const isBeing = (tokens: Tokens, index: number): boolean =>
  BEING.has(lowerOf(tokens, index)) || uposOf(tokens, index) === 'ADV';

/** *bättre än*, *viktigare uppgift än*. */
const isCompared = (tokens: Tokens, comparative: number): boolean => {
  const { endToken } = tokens.sentences[tokens.sentence[comparative]!]!;
  for (let i = comparative + 1; i < Math.min(endToken, comparative + 4); i++)
    if (lowerOf(tokens, i) === 'än') return true;
  return false;
};

/** *har aldrig varit*, *varit* between; or *gått* just before. */
const hasSupine = (tokens: Tokens, negator: number, comparative: number): boolean => {
  for (let i = negator + 1; i < comparative; i++)
    if (featureOf(tokens, i, 'VerbForm') === 'Sup' || (uposOf(tokens, i) === '_' && BEING.has(lowerOf(tokens, i))))
      return true;
  return false;
};

/** *Aldrig bättre!* */
const isVerbless = (tokens: Tokens, negator: number): boolean => {
  const { firstToken, endToken } = tokens.sentences[tokens.sentence[negator]!]!;
  for (let i = firstToken; i < endToken; i++) {
    const upos = uposOf(tokens, i);
    if (upos === 'VERB' || upos === 'AUX' || upos === '_') return false;
  }
  return true;
};

const follows = (tokens: Tokens, negator: number, words: ReadonlySet<string>): boolean => {
  const { firstToken } = tokens.sentences[tokens.sentence[negator]!]!;
  for (let i = negator - 1; i >= Math.max(firstToken, negator - NEGATION_REACH.back); i--)
    if (words.has(lowerOf(tokens, i))) return true;
  return false;
};
