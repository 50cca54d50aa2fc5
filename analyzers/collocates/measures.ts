/** How strongly a word goes with another: measures over what stands in the windows around it and what stands outside. */
import type { Counts } from '../keyness/measures.ts';

/** Occurrences in the windows if the word stood as often there as anywhere. */
export const expectedIn = ({ target, reference, targetTotal, referenceTotal }: Counts): number =>
  (targetTotal * (target + reference)) / (targetTotal + referenceTotal);

/** Binary logarithm of observed over expected (Church and Hanks 1990, Computational Linguistics 16:1, p. 22–29). */
export const mutualInformation = (counts: Counts): number => Math.log2(counts.target / expectedIn(counts));

/** (O − E) / √O (Church et al. 1991, "Using statistics in lexical analysis"). */
export const tScore = (counts: Counts): number => (counts.target - expectedIn(counts)) / Math.sqrt(counts.target);

/** 14 + log₂ of Dice's coefficient of the node's and the word's frequencies (Rychlý 2008, "A lexicographer-friendly association score"). */
export const logDice = ({ target, reference }: Counts, node: number): number =>
  14 + Math.log2((2 * target) / (node + target + reference));

/** How much more likely the word is inside a window than outside (Gries 2013, International Journal of Corpus Linguistics 18:1, p. 137–165). */
export const deltaP = ({ target, reference, targetTotal, referenceTotal }: Counts): number =>
  target / targetTotal - reference / referenceTotal;
