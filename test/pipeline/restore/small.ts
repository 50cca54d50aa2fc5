/** A lexicon and a channel of a few words and confusions, so that every cost can be worked out on paper. */
import { type Channel, type ChannelFigures, openChannel } from '../../../pipeline/restore/channel.ts';
import { FIRST_WORD, type LanguageModel, UNKNOWN } from '../../../pipeline/restore/language-model.ts';
import { type Lexicon, LOWER, openLexicon } from '../../../pipeline/restore/lexicon.ts';
import type { Knowledge } from '../../../pipeline/restore/readings/reading.ts';
import { createSpeller } from '../../../pipeline/restore/spelling/spell.ts';
import { buildAutomaton, compareWords } from '../../../training/restore/automaton.ts';

/** `+` is the mark behind a form that begins a compound. */
const CHARS = 'abcdefghijklmnopqrstuvwxyzåäö+';

/** A word's cost in steps of COST_STEP, and how it is written; `isRare` words have no number of their own in the language model. */
export type SmallWord = { readonly cost: number; readonly casing?: number; readonly isRare?: true };

/** Common words of 50 steps, and others as they are given. */
export const lexiconOf = (common: string, others: Readonly<Record<string, SmallWord>> = {}): Lexicon => {
  const listed = new Map<string, SmallWord>([
    ...common.split(' ').map(word => [word, { cost: 50 }] as const),
    ...Object.entries(others),
  ]);
  const words = [...listed.keys()].sort(compareWords(CHARS));
  return openLexicon({
    chars: CHARS,
    edges: buildAutomaton(words, CHARS),
    cost: Uint8Array.from(words, word => listed.get(word)!.cost),
    lmId: Uint16Array.from(words, (word, i) => (listed.get(word)!.isRare ? UNKNOWN : FIRST_WORD + i)),
    casing: Uint8Array.from(words, word => listed.get(word)!.casing ?? LOWER),
    letters: new Uint8Array(CHARS.length ** 3).fill(30),
  });
};

/** Letters that are kept for certain; what else is said replaces it. */
export const channelOf = (lexicon: Lexicon, figures: Partial<ChannelFigures> = {}): Channel =>
  openChannel(
    {
      confusions: [],
      kept: Object.fromEntries([...CHARS].map(char => [char, 1])),
      lone: [],
      other: 0.01,
      unseen: 0.0025,
      joined: 0.01,
      split: 0.01,
      ...figures,
    },
    lexicon,
  );

/** A language model that knows single words only: each costs so many steps. */
const flatLanguage = (steps: number): LanguageModel => {
  const size = FIRST_WORD + 100;
  return {
    cost1: new Uint8Array(size).fill(steps),
    backoff1: new Uint8Array(size),
    start2: new Uint32Array(size + 1),
    word2: new Uint16Array(0),
    cost2: new Uint8Array(0),
    backoff2: new Uint8Array(0),
    start3: new Uint32Array(1),
    word3: new Uint16Array(0),
    cost3: new Uint8Array(0),
  };
};

export const knowledgeOf = (lexicon: Lexicon, channel: Channel = channelOf(lexicon)): Knowledge => {
  const spell = createSpeller(lexicon, channel);
  return {
    lexicon,
    channel,
    language: flatLanguage(50),
    spell,
    spellPlain: text => spell(text, 'plain'),
    spellShouted: text => spell(text, 'plain', true),
  };
};
