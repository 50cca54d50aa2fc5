/** What a piece may have been before it was scanned: the readings that the decoder chooses from. */
import type { Channel } from '../channel.ts';
import type { RestoreModel } from '../model.ts';
import { createSpeller } from '../spelling/spell.ts';
import { joinWords } from './blanks.ts';
import { readPiece } from './piece.ts';
import type { Knowledge, Readings } from './reading.ts';

export type { Reading, Readings } from './reading.ts';

export type Reader = {
  readonly read: (text: string) => Readings;
  /** Two pieces as one word, or none. */
  readonly merge: (left: string, right: string) => Readings | null;
};

/** A reader that remembers what it has worked out. */
export function createReader({ lexicon, language }: RestoreModel, channel: Channel): Reader {
  const spell = createSpeller(lexicon, channel);
  const knowledge: Knowledge = {
    lexicon,
    language,
    channel,
    spell,
    spellPlain: remember(text => spell(text, 'plain')),
    spellShouted: remember(text => spell(text, 'plain', true)),
  };
  return {
    read: remember(text => readPiece(knowledge, text)),
    merge: (left, right) => joinWords(knowledge, left, right),
  };
}

function remember<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    let result = known.get(text);
    if (result === undefined) {
      result = workOut(text);
      known.set(text, result);
    }
    return result;
  };
}
