/**
 * Tags as the tagger gives them to text that it has not seen: each part of the sentences is tagged by a tagger trained on the others. The
 * shipped tagger knows the training text by heart, and a parser that learns from right tags alone trusts them too much.
 */
import { readTaggerModel, tag } from '../../pipeline/tag/index.ts';
import { UPOS } from '../../pipeline/tokenize/types.ts';
import { buildModel } from '../tagger/build.ts';
import type { Clusters } from '../tagger/fit.ts';
import { FIT_DEFAULTS } from '../tagger/fit.ts';
import { toGoldTokens } from '../tagger/gold-tokens.ts';
import type { GoldSentence } from '../tagger/treebank.ts';

/** Upos, features (`_` for none) and lemma of a word. */
export type Tag = readonly [upos: string, feats: string, lemma: string];

export type HonestInput = {
  readonly sentences: readonly GoldSentence[];
  /** Contents of the lexicon tables of the tagger. */
  readonly lemmas: string;
  readonly endings: string;
  readonly clusters: Clusters;
};

/** Parts that the sentences are cut into. */
export const FOLDS = 5;

/** Sentences are cut into runs of this many, so that parts of one document mostly stay together. */
const RUN = 20;

/** Tags of every sentence by a tagger that was trained without it. Fewer rounds than the shipped one: its errors should be of the same kind. */
export const honestTags = (input: HonestInput, folds: number, done: (fold: number) => void): Tag[][] => {
  const { sentences } = input;
  const result: Tag[][] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const isHeldOut = (i: number): boolean => Math.floor(i / RUN) % folds === fold;
    const held = sentences.flatMap((_, i) => (isHeldOut(i) ? [i] : []));
    const rest = sentences.filter((_, i) => !isHeldOut(i));
    const model = readTaggerModel(buildModel({ ...input, sentences: rest }, { ...FIT_DEFAULTS, runs: [1, 1] }));
    const tokens = tag(toGoldTokens(held.map(i => sentences[i]!)), model);
    const { words } = tokens.vocabulary;
    held.forEach((i, place) => {
      const { firstToken, endToken } = tokens.sentences[place]!;
      result[i] = [];
      for (let t = firstToken; t < endToken; t++)
        result[i]!.push([UPOS[tokens.upos[t]!]!, words[tokens.feats[t]!] || '_', words[tokens.lemma[t]!]!]);
    });
    done(fold);
  }
  return result;
};
