/** The tagger model in memory: lexicon, tag set, weights of two passes, lemma rules. Read from bytes that the rim loads. */

import { ByteReader } from '../model/byte-reader.ts';
import { type ModelKind, openModel } from '../model/container.ts';
import { UPOS } from '../tokenize/types.ts';
import type { AttributeSource } from './attributes.ts';
import { BOUNDARY, FINITE, MODIFIER, NOMINAL, NON_FINITE, type TagFacts } from './features/keys.ts';
import { type LemmaRules, readLemmaRules } from './lemma-rules.ts';
import { joinLexicons, type Lexicon, readFormLexicon, readLexicon } from './lexicon.ts';
import { readWeights, type Weights } from './weights.ts';

export type TaggerModel = {
  /** What the tagger sees: irregular forms only where a form has no regular reading. */
  readonly lexicon: Lexicon;
  /** All readings: what lemmas are chosen from. */
  readonly lemmaLexicon: Lexicon;
  /** `UPOS|feats`, place in the list is the tagger's tag. */
  readonly tags: readonly string[];
  readonly facts: TagFacts;
  readonly source: AttributeSource;
  readonly first: Weights;
  readonly second: Weights;
  readonly lemmas: LemmaRules;
};

export const TAGGER: ModelKind = Object.freeze({ kind: 'tagger', version: 2 });

/**
 * Reads the bytes of `model.bin`.
 *
 * @throws {OrdskifteError} BAD_MODEL when they are no tagger model, another version, or damaged
 */
export const readTaggerModel = (bytes: Uint8Array): TaggerModel => {
  const { u8 } = openModel(bytes, TAGGER);
  const regular = readLexicon(u8('lexicon'));
  const irregular = readFormLexicon(u8('irregular'));
  const lexicon = joinLexicons(regular, irregular, 'first');
  const tags = readTexts(u8('tags'));
  const frequent = new Set(new ByteReader(u8('frequent')).sortedWords());
  const clusters = readClusters(u8('clusters'));
  return {
    lexicon,
    lemmaLexicon: joinLexicons(regular, irregular, 'all'),
    tags,
    facts: tagFacts(tags),
    source: {
      lexicon,
      frequent,
      clusterOf: word => clusters.get(word)?.[0] ?? 0,
      coarseOf: word => clusters.get(word)?.[1] ?? 0,
    },
    first: readWeights(u8('first')),
    second: readWeights(u8('second')),
    lemmas: readLemmaRules(u8('lemmas')),
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

/** Fine and coarse cluster of every word that has one. */
export const readClusters = (bytes: Uint8Array): Map<string, readonly [number, number]> => {
  const reader = new ByteReader(bytes);
  const words = reader.sortedWords();
  return new Map(words.map(word => [word, [reader.varint(), reader.varint()] as const]));
};
