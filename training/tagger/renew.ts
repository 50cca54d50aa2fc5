/** Gives a model a new lexicon and new lemma rules and leaves its weights: what a change of the lexicon or of lemmas needs. */
import { ByteReader } from '../../pipeline/model/byte-reader.ts';
import { openModel } from '../../pipeline/model/container.ts';
import { joinLexicons, readLexicon } from '../../pipeline/tag/lexicon.ts';
import { TAGGER } from '../../pipeline/tag/model.ts';
import { packModel } from '../model/pack.ts';
import { type BuildInput, packLexicons } from './build.ts';
import { learnLemmas, packLemmas } from './lemmas.ts';

/**
 * Bytes of a model with the weights, tags and clusters of `bytes`. The weights go with tags by their places in the regular lexicon, so its
 * tags must be the same; the irregular forms may bring any.
 */
export const renewModel = (
  bytes: Uint8Array,
  { sentences, lemmas, endings, forms }: Omit<BuildInput, 'clusters'>,
): Uint8Array => {
  const { u8 } = openModel(bytes, TAGGER);
  const { regular, irregular } = packLexicons(lemmas, endings, forms);
  const [before, after] = [readLexicon(u8('lexicon')), readLexicon(regular)];
  if (before.tags.join() !== after.tags.join())
    throw new RangeError('the tags of the lexicon have changed: train anew');
  const clusters = new Set(new ByteReader(u8('clusters')).sortedWords());
  const lexicon = joinLexicons(after, readLexicon(irregular), 'all');
  return packModel(TAGGER, {
    sections: {
      lexicon: regular,
      irregular,
      tags: u8('tags'),
      frequent: u8('frequent'),
      clusters: u8('clusters'),
      first: u8('first'),
      second: u8('second'),
      lemmas: packLemmas(learnLemmas(sentences, lexicon, word => clusters.has(word))),
    },
  });
};
