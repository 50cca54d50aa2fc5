/** How sure an edit must be, by what it changes. */
import type { Edit } from '../types.ts';
import { COST_STEP, findWord, type Lexicon } from './lexicon.ts';

/**
 * What the least confidence grows to where 0.5 is asked. On recognised pages whose channels were learned from others, edits below these
 * did about as much harm to words that were read right as good to others.
 */
const NEEDED = Object.freeze({
  /** A word of its own becomes one that is not clearly more frequent, or one that differs in other letters than å, ä, ö and é. */
  ownWord: 0.97,
  /** Only the casing changes. */
  casing: 0.75,
  /** What may be a name becomes another. */
  name: 0.8,
  /** A string of letters that is no word becomes one by other letters than å, ä, ö and é: authors mistype, too. */
  plain: 0.8,
});

/** Nats by which a word must be more frequent to be clearly so. */
const CLEARLY = 1;
/** Nats of a word that is in no list. */
const UNLISTED = 20;

/** The least confidence of an edit, where edits that change no word of its own need `least`. */
export function leastFor(edit: Edit, least: number, lexicon: Lexicon): number {
  const { from, to, reason } = edit;
  if (reason === 'context') {
    if (from.toLowerCase() === to.toLowerCase()) return grown(least, NEEDED.casing);
    if (/\s/.test(from + to)) return surer(least);
    const lead = costOf(from, lexicon) - costOf(to, lexicon);
    return lead < CLEARLY || isPlain(edit) ? grown(least, NEEDED.ownWord) : surer(least);
  }
  if (reason !== 'lexicon') return least;
  if (/^\p{Lu}\p{Ll}/u.test(from)) return grown(least, NEEDED.name);
  return isPlain(edit) && !/\s/.test(from + to) ? grown(least, NEEDED.plain) : least;
}

/** Whether no å, ä, ö or é is given back, and no sign or digit was read for a letter. */
function isPlain({ from, to }: Edit): boolean {
  const marked = (word: string): number => word.match(/[åäöé]/gi)?.length ?? 0;
  return /^[\p{L}-]+$/u.test(from) && marked(to) <= marked(from);
}

function costOf(word: string, lexicon: Lexicon): number {
  const number = findWord(lexicon, word.toLowerCase());
  return number < 0 ? UNLISTED : lexicon.cost[number]! * COST_STEP;
}

/** A scanned word that is a word of its own may be right: to change it takes more (0.6 for 0.5). */
function surer(least: number): number {
  return least + 0.4 * least * (1 - least);
}

/** From 0 to 1 as `least` does, over `half` at 0.5. */
function grown(least: number, half: number): number {
  return least <= 0.5 ? 2 * least * half : half + (2 * least - 1) * (1 - half);
}
