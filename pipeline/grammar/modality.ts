/** Modality: which verb says that something can, must, should or is wanted to be, and which words make it only possible. */
import { MODAL_VERBS, type Modality, POSSIBILITY } from '../language/modality.ts';
import type { Tokens } from '../tokenize/types.ts';
import { featureOf, lemmaOf, lowerOf, uposOf } from './features.ts';

/** Modality of a finite modal auxiliary (*ska*, *kunde*, *måste*); undefined for other tokens, also for *vill ha glass*'s other verbs and nouns. */
export const modalityOf = (tokens: Tokens, index: number): Modality | undefined =>
  uposOf(tokens, index) === 'AUX' && featureOf(tokens, index, 'VerbForm') === 'Fin'
    ? MODAL_VERBS.get(lemmaOf(tokens, index))
    : undefined;

/** Whether the word at `index` is said to be possible or wished only: a word of possibility stands before it, from `first` on. */
export const isOnlyPossible = (tokens: Tokens, first: number, index: number): boolean => {
  for (let i = index - 1; i >= first; i--) if (POSSIBILITY.has(lowerOf(tokens, i))) return true;
  return false;
};
