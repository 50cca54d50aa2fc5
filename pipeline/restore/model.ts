/** The restoration model: lexicon, language model, channels. */
import { type ModelKind, openModel } from '../model/container.ts';
import { type Channel, type ChannelFigures, openChannel } from './channel.ts';
import type { LanguageModel } from './language-model.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';

export type RestoreModel = {
  readonly lexicon: Lexicon;
  readonly language: LanguageModel;
  /** `foreign`: a recogniser without å, ä and ö; `light`: the right recogniser, poor image; `typed`: written on a keyboard without å, ä and ö. */
  readonly channels: { readonly foreign: Channel; readonly light: Channel; readonly typed: Channel };
  /** What the model was made from, for provenance. */
  readonly sources: readonly string[];
};

export const RESTORATION: ModelKind = Object.freeze({ kind: 'restoration', version: 1 });

/** What the file says of its channels. */
export type LearnedChannels = { readonly foreign: ChannelFigures; readonly light: ChannelFigures };

/**
 * Reads the bytes of `model.bin`.
 *
 * @throws {OrdskifteError} BAD_MODEL when they are no restoration model, another version, or damaged
 */
export function readRestoreModel(bytes: Uint8Array): RestoreModel {
  const { fact, u8, u16, u32 } = openModel(bytes, RESTORATION);
  const channels = fact('channels') as LearnedChannels;
  const lexicon = openLexicon({
    chars: fact('chars') as string,
    edges: u32('edges'),
    cost: u8('cost'),
    lmId: u16('lmId'),
    casing: u8('casing'),
    letters: u8('letters'),
  });
  return {
    lexicon,
    language: {
      cost1: u8('cost1'),
      backoff1: u8('backoff1'),
      start2: cumulate(u16('count2')),
      word2: u16('word2'),
      cost2: u8('cost2'),
      backoff2: u8('backoff2'),
      start3: cumulate(u16('count3')),
      word3: u16('word3'),
      cost3: u8('cost3'),
    },
    channels: {
      foreign: openChannel(channels.foreign, lexicon),
      light: openChannel(channels.light, lexicon),
      typed: openChannel(TYPED, lexicon),
    },
    sources: fact('sources') as readonly string[],
  };
}

/** A foreign keyboard: every å, ä and ö written as the bare letter, now and then as two, nothing else changed. */
const TYPED: ChannelFigures = {
  confusions: [
    { noisy: 'a', truth: 'å', rate: 0.98 },
    { noisy: 'a', truth: 'ä', rate: 0.98 },
    { noisy: 'o', truth: 'ö', rate: 0.98 },
    { noisy: 'A', truth: 'Å', rate: 0.98 },
    { noisy: 'A', truth: 'Ä', rate: 0.98 },
    { noisy: 'O', truth: 'Ö', rate: 0.98 },
    { noisy: 'e', truth: 'é', rate: 0.98 },
  ],
  kept: {
    ...Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map(char => [char, 0.9999])),
    å: 0.001,
    ä: 0.001,
    ö: 0.001,
    é: 0.01,
  },
  lone: [],
  other: 0.000001,
  unseen: 0.000001,
  joined: 0.00001,
  split: 0.00001,
};

function cumulate(counts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}
