/** What a piece may have been before it was scanned: the readings that the decoder chooses from. */
import { Recent } from '../../memory.ts';
import { type LetterUse, letterUse } from '../adapt.ts';
import type { Channel } from '../channel.ts';
import type { RestoreModel } from '../model.ts';
import { createSpeller } from '../spelling/spell.ts';
import { joinWords } from './blanks.ts';
import { readPiece } from './piece.ts';
import type { Knowledge, Readings } from './reading.ts';

export type { Reading, Readings } from './reading.ts';

export type Reader = {
  readonly read: (text: string) => Readings;
  /** How many words and pieces are remembered now. */
  readonly size: () => number;
  /** What the likeliest of some readings takes; worked out once for each of those that were read. */
  readonly useOf: (readings: Readings) => LetterUse;
  /** Two pieces as one word, or none. */
  readonly merge: (left: string, right: string) => Readings | null;
};

/** So many texts of each kind at most: what is known of one takes up to two thousand bytes. */
const MOST = 60_000;

/** A reader that remembers what it has worked out, for at most `most` texts of each kind. */
export function createReader({ lexicon, language }: RestoreModel, channel: Channel, most = MOST): Reader {
  const tables: Recent<string, unknown>[] = [];
  const remember = <T>(workOut: (text: string) => T): ((text: string) => T) => {
    const known = new Recent<string, T>(Math.min(most, MOST));
    tables.push(known as Recent<string, unknown>);
    return text => known.get(text, workOut);
  };
  const spell = createSpeller(lexicon, channel);
  const knowledge: Knowledge = {
    lexicon,
    language,
    channel,
    spell,
    spellPlain: remember(text => spell(text, 'plain')),
    spellShouted: remember(text => spell(text, 'plain', true)),
  };
  const uses = new WeakMap<Readings, LetterUse>();
  return {
    useOf: readings => {
      let use = uses.get(readings);
      if (use === undefined) {
        use = letterUse(readings, language);
        uses.set(readings, use);
      }
      return use;
    },
    read: remember(text => readPiece(knowledge, text)),
    size: () => tables.reduce((sum, table) => sum + table.size, 0),
    merge: (left, right) => joinWords(knowledge, left, right),
  };
}
