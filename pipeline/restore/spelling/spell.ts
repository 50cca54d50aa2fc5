/** Finds the words that a recogniser may have read as a given string. */
import type { Channel } from '../channel.ts';
import { type Lexicon, ROOT } from '../lexicon.ts';
import { cutGlyphs } from './glyphs.ts';
import type { Shortlist, Spelling } from './shortlist.ts';
import { type Search, walk } from './walk.ts';

/** `plain`: listed words and confusions; `compounds`: productive compounds too; `guess`: one confusion that is not listed. */
export type Effort = 'plain' | 'compounds' | 'guess';

/** Spellings of a scanned word, best first. A word that is `shouted` is taken letter by letter in capitals. */
export type Spell = (noisy: string, effort: Effort, shouted?: boolean) => readonly Spelling[];

/** Nats, and nats a letter, beyond which leaving the word alone is better in any case. */
const HOPELESS = 20;
const HOPELESS_LETTER: Readonly<Record<Effort, number>> = Object.freeze({ plain: 1, compounds: 1.5, guess: 1.5 });
const LONGEST = 48;

export function createSpeller(lexicon: Lexicon, channel: Channel): Spell {
  return (noisy, effort, shouted = false) => {
    if (noisy.length > LONGEST) return [];
    const shortlist: Shortlist = { spellings: [], limit: HOPELESS + HOPELESS_LETTER[effort] * noisy.length };
    const search: Search = {
      lexicon,
      unlistedCost: channel.unseenCost,
      glyphs: cutGlyphs(noisy, shouted, lexicon, channel),
      shouted,
      mayCompound: effort === 'compounds',
      shortlist,
      rules: [],
      heads: [],
      begun: 0,
      capital: false,
      guesses: effort === 'guess' ? 1 : 0,
    };
    walk(search, { at: 0, node: ROOT, number: 0, spent: 0 });
    return shortlist.spellings;
  };
}
