/** The last part of a compound, by the words that the tagger knows. */
import type { HeadOf } from '../../analyzers/terms/stream.ts';
import { splitCompound } from '../../pipeline/compound/index.ts';
import { taggerModel } from '../rim/models.ts';

/** Last part of a compound lemma: riksrevision → revision. */
export const compoundHead: HeadOf = lemma =>
  splitCompound(lemma, taggerModel().lexicon, { count: 1 })[0]!.parts.at(-1)!;
