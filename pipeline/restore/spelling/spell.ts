/** Finds the words that a recogniser may have read as a given string. */
import type { Channel } from '../channel.ts';
import { type Lexicon, ROOT } from '../lexicon.ts';
import { createDeadEnds } from './dead-ends.ts';
import { glyphCutter } from './glyphs.ts';
import { type Shortlist, type Spelling, totalCost } from './shortlist.ts';
import { type Search, walk } from './walk.ts';

/** `plain`: listed words and confusions; `compounds`: productive compounds too; `guess`: one confusion that is not listed. */
export type Effort = 'plain' | 'compounds' | 'guess';

/** Spellings of a scanned word, best first. A word that is `shouted` is taken letter by letter in capitals. */
export type Spell = {
  (noisy: string, effort: Effort, shouted?: boolean): readonly Spelling[];
  /**
   * The best spelling by listed words and confusions, where it costs no more than `most` nats: the first that the whole search gives, found
   * without the others.
   */
  readonly best: (noisy: string, most: number) => Spelling | undefined;
};

/** Nats, and nats a letter, beyond which leaving the word alone is better in any case. */
const HOPELESS = 20;
const HOPELESS_LETTER: Readonly<Record<Effort, number>> = Object.freeze({ plain: 1, compounds: 1.5, guess: 1.5 });
const LONGEST = 48;

export function createSpeller(lexicon: Lexicon, channel: Channel): Spell {
  const cutGlyphs = glyphCutter(lexicon, channel);
  const deadEnds = createDeadEnds();
  const find = (noisy: string, effort: Effort, shouted: boolean, most: number): readonly Spelling[] => {
    if (noisy.length > LONGEST) return [];
    const hopeless = HOPELESS + HOPELESS_LETTER[effort] * noisy.length;
    const shortlist: Shortlist = { spellings: [], limit: Math.min(most, hopeless), most };
    const glyphs = cutGlyphs(noisy, shouted);
    const search: Search = {
      lexicon,
      unlistedCost: channel.unseenCost,
      glyphs,
      shrinking: glyphs.reduce((least, { rules }) => Math.min(least, rules.shrinking), Infinity),
      shouted,
      mayCompound: effort === 'compounds',
      shortlist,
      deadEnds,
      found: 0,
      rules: [],
      heads: [],
      begun: 0,
      capital: false,
      guesses: effort === 'guess' ? 1 : 0,
    };
    deadEnds.forget();
    walk(search, 0, ROOT, 0, 0);
    return shortlist.spellings;
  };
  const spell = (noisy: string, effort: Effort, shouted = false): readonly Spelling[] =>
    find(noisy, effort, shouted, Infinity);
  const best = (noisy: string, most: number): Spelling | undefined => {
    // The first that is found may raise what counts as hopeless, so that a search of its limit has to be the whole one.
    const isWhole = most >= HOPELESS + HOPELESS_LETTER.plain * noisy.length;
    const found = find(noisy, 'plain', false, isWhole ? Infinity : most)[0];
    return found !== undefined && totalCost(found) <= most ? found : undefined;
  };
  return Object.assign(spell, { best });
}
