/** From learned parts to the bytes of model.bin. */
import { type LearnedChannels, RESTORATION } from '../../pipeline/restore/model.ts';
import { packModel } from '../model/pack.ts';
import type { Language } from './language.ts';

export const SOURCES = [
  'Speeches and articles of Swedish politicians 1992–2026 (Riksdag open data, SWERIK, regeringen.se): word and sequence frequencies',
  'UD Swedish-Talbanken, training part (CC BY-SA 4.0): word and sequence frequencies',
  'SALDO, Språkbanken Text (CC BY-SA), inflected by patterns from UniMorph (CC BY-SA 3.0): word forms',
  'Swedish Hunspell dictionary by Göran Andersson, npm dictionary-sv (LGPL 3.0): word forms, compound flags',
  'Recognised pages of Talbanken dev, ABSAbank-Imm train and dev, Argumentation sentences train (CC BY-SA 4.0 as a whole): rates of confusion',
];

export function packRestoreModel(
  { chars, edges, cost, lmId, casing, letters, model }: Language,
  channels: LearnedChannels,
): Uint8Array {
  return packModel(RESTORATION, {
    facts: { chars, channels, sources: SOURCES },
    sections: {
      edges,
      cost,
      lmId,
      casing,
      letters,
      cost1: model.cost1,
      backoff1: model.backoff1,
      count2: countsOf(model.start2),
      word2: model.word2,
      cost2: model.cost2,
      backoff2: model.backoff2,
      count3: countsOf(model.start3),
      word3: model.word3,
      cost3: model.cost3,
    },
  });
}

function countsOf(starts: Uint32Array): Uint16Array {
  return Uint16Array.from({ length: starts.length - 1 }, (_, i) => starts[i + 1]! - starts[i]!);
}
