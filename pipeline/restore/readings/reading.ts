/** A way to read a piece of scanned text, and all ways to read it. */
import type { Channel } from '../channel.ts';
import { FIRST_WORD, type LanguageModel, UNKNOWN } from '../language-model.ts';
import { COST_STEP, findWord, type Lexicon } from '../lexicon.ts';
import type { Spelling } from '../spelling/shortlist.ts';
import type { Spell } from '../spelling/spell.ts';
import { casingCost } from './casing.ts';

export type Reading = {
  /** As it would be written in place of the piece. */
  readonly text: string;
  /** Numbers in the language model: one, or two where a lost blank is put back. */
  readonly ids: readonly number[];
  /** Nats that the language model does not see: channel, spelling of unknown words, casing. */
  readonly cost: number;
  readonly kind: 'same' | 'lexicon' | 'compound' | 'name' | 'unknown';
  /** Confusions that it takes, as rule numbers of the channel or UNLISTED. */
  readonly rules: readonly number[];
};

/** What is known about a string without looking at its neighbours. */
export type Readings = {
  readonly known: boolean;
  readonly inside: readonly Reading[];
  readonly opening: readonly Reading[];
};

/** A reading whose casing is not charged yet. */
export type Draft = Reading & { readonly casing: number; readonly capital: boolean };

/** What readings are found and judged by. */
export type Knowledge = {
  readonly lexicon: Lexicon;
  readonly language: LanguageModel;
  readonly channel: Channel;
  readonly spell: Spell;
  /** Listed words behind a string, and behind one in capitals; what was looked up once is remembered. */
  readonly spellPlain: (noisy: string) => readonly Spelling[];
  readonly spellShouted: (noisy: string) => readonly Spelling[];
};

/** The readings inside a sentence and at its beginning. In capitals nothing shows how a word is usually cased. */
export function readingsOf(drafts: readonly Draft[], known: boolean, isShouted = false): Readings {
  const at = (opens: boolean): Reading[] =>
    drafts.map(({ text, ids, cost, kind, rules, casing, capital }) => ({
      text,
      ids,
      cost: cost + (isShouted ? 0 : casingCost(casing, capital, opens)),
      kind,
      rules,
    }));
  return { known, inside: at(false), opening: at(true) };
}

/** Number of a lower-case word in the language model. */
export function idOf({ lexicon }: Knowledge, word: string): number {
  const number = findWord(lexicon, word);
  return number < 0 ? UNKNOWN : lexicon.lmId[number]!;
}

/** What a word costs beyond what the language model charges for its class; that of a word with a number of its own is the word itself. */
export function costWithin({ language }: Knowledge, id: number, prior: number): number {
  return id >= FIRST_WORD ? 0 : prior - language.cost1[id]! * COST_STEP;
}
