/** The tagger model in memory: lexicon, tag set, weights of two passes, lemma rules. Read from bytes that the rim loads. */

import { UPOS } from '../tokenize/types.ts';
import type { AttributeSource } from './attributes.ts';
import { ByteReader, unpackSections } from './binary.ts';
import { BOUNDARY, FINITE, MODIFIER, NOMINAL, NON_FINITE, type TagFacts } from './features/keys.ts';
import { type LemmaRules, readLemmaRules } from './lemma-rules.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { readWeights, type Weights } from './weights.ts';

export type TaggerModel = {
  readonly lexicon: Lexicon;
  /** `UPOS|feats`, place in the list is the tagger's tag. */
  readonly tags: readonly string[];
  readonly facts: TagFacts;
  readonly source: AttributeSource;
  readonly first: Weights;
  readonly second: Weights;
  readonly lemmas: LemmaRules;
};

/** Reads `model.bin`. Throws `model-unreadable` where the bytes are not a model of this version. */
export const readTaggerModel = (bytes: Uint8Array): TaggerModel => {
  const sections = unpackSections(bytes);
  const lexicon = readLexicon(sections.get('lexicon')!);
  const tags = readTexts(sections.get('tags')!);
  const frequent = new Set(new ByteReader(sections.get('frequent')!).sortedWords());
  const clusters = readClusters(sections.get('clusters')!);
  return {
    lexicon,
    tags,
    facts: tagFacts(tags),
    source: {
      lexicon,
      frequent,
      clusterOf: word => clusters.get(word)?.[0] ?? 0,
      coarseOf: word => clusters.get(word)?.[1] ?? 0,
    },
    first: readWeights(sections.get('first')!),
    second: readWeights(sections.get('second')!),
    lemmas: readLemmaRules(sections.get('lemmas')!),
  };
};

/** What the templates need to know about each tag. */
export const tagFacts = (tags: readonly string[]): TagFacts => {
  const facts: TagFacts = { upos: new Uint8Array(256).fill(30), role: new Uint8Array(256) };
  tags.forEach((tag, i) => {
    const upos = tag.slice(0, tag.indexOf('|'));
    facts.upos[i] = (UPOS as readonly string[]).indexOf(upos);
    facts.role[i] = roleOf(upos, tag);
  });
  return facts;
};

const roleOf = (upos: string, tag: string): number => {
  if (tag.includes('VerbForm=Fin')) return FINITE;
  if (upos === 'VERB' || upos === 'AUX') return NON_FINITE;
  if (upos === 'NOUN' || upos === 'PROPN') return NOMINAL;
  if (upos === 'DET' || upos === 'ADJ' || upos === 'NUM') return MODIFIER;
  return upos === 'SCONJ' || upos === 'CCONJ' || /PronType=(?:Rel|Int)/.test(tag) ? BOUNDARY : 0;
};

const readTexts = (bytes: Uint8Array): string[] => {
  const reader = new ByteReader(bytes);
  return Array.from({ length: reader.varint() }, () => reader.text());
};

const readClusters = (bytes: Uint8Array): Map<string, readonly [number, number]> => {
  const reader = new ByteReader(bytes);
  const words = reader.sortedWords();
  return new Map(words.map(word => [word, [reader.varint(), reader.varint()] as const]));
};
