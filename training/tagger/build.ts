/** Puts a model file together from treebank sentences, lexicon tables and word clusters. */
import { joinLexicons, readLexicon } from '../../pipeline/tag/lexicon.ts';
import { TAGGER } from '../../pipeline/tag/model.ts';
import { ByteWriter } from '../model/byte-writer.ts';
import { packModel } from '../model/pack.ts';
import { type Clusters, FIT_DEFAULTS, type FitOptions, fitTagger } from './fit.ts';
import { learnLemmas, packLemmas } from './lemmas.ts';
import { byCodeUnits, packLexicon } from './pack-lexicon.ts';
import { packWeights } from './pack-weights.ts';
import { isIrregular, type ParadigmLexicon, readParadigms } from './paradigms.ts';
import type { FormTable } from './principal-parts.ts';
import type { GoldSentence } from './treebank.ts';

export type BuildInput = {
  readonly sentences: readonly GoldSentence[];
  /** Contents of `saldo-lemma-paradigm.tsv`. */
  readonly lemmas: string;
  /** Contents of `paradigm-inflection.tsv`. */
  readonly endings: string;
  /** Forms of single words that the two lack. */
  readonly forms?: readonly FormTable[];
  readonly clusters: Clusters;
};

/** Bytes of `model.bin`; the same input gives the same bytes. */
export const buildModel = (
  { sentences, lemmas, endings, forms, clusters }: BuildInput,
  options: FitOptions = FIT_DEFAULTS,
): Uint8Array => {
  const { regular, irregular } = packLexicons(lemmas, endings, forms);
  const [first, second] = [readLexicon(regular), readLexicon(irregular)];
  const lexicon = joinLexicons(first, second, 'first');
  const lemmaLexicon = joinLexicons(first, second, 'all');
  const fitted = fitTagger(sentences, lexicon, clusters, options);
  return packModel(TAGGER, {
    sections: {
      lexicon: regular,
      irregular,
      tags: packTexts(fitted.tags),
      frequent: packWords(fitted.frequent),
      clusters: packClusters(clusters),
      first: packWeights(fitted.first, { drop: 0.05 }),
      second: packWeights(fitted.second, { drop: 0.05 }),
      lemmas: packLemmas(learnLemmas(sentences, lemmaLexicon, word => clusters.has(word))),
    },
  });
};

/** The lexicon of patterns and that of single words' forms, packed apart. */
export const packLexicons = (
  lemmas: string,
  endings: string,
  forms: readonly FormTable[] = [],
): { readonly regular: Uint8Array; readonly irregular: Uint8Array } => {
  const { headwords, paradigms } = readParadigms(lemmas, endings, forms);
  const part = (wanted: boolean): ParadigmLexicon => ({
    headwords: new Map(
      [...headwords]
        .map(([word, names]) => [word, names.filter(name => isIrregular(name) === wanted)] as const)
        .filter(([, names]) => names.length > 0),
    ),
    paradigms: new Map([...paradigms].filter(([name]) => isIrregular(name) === wanted)),
  });
  return { regular: packLexicon(part(false)), irregular: packLexicon(part(true)) };
};

const packTexts = (texts: readonly string[]): Uint8Array => {
  const out = new ByteWriter();
  out.varint(texts.length);
  for (const text of texts) out.text(text);
  return out.finish();
};

const packWords = (words: readonly string[]): Uint8Array => {
  const out = new ByteWriter();
  out.sortedWords(words);
  return out.finish();
};

export const packClusters = (clusters: Clusters): Uint8Array => {
  const out = new ByteWriter();
  const words = [...clusters.keys()].sort(byCodeUnits);
  out.sortedWords(words);
  for (const word of words) for (const id of clusters.get(word)!) out.varint(id);
  return out.finish();
};
