/** The words of a sentence as the parser sees them: numbers that are the same in every vocabulary. */
import { type Tokens, UPOS } from '../tokenize/types.ts';
import type { Words } from './features.ts';

/** Parts of speech whose words are seen by themselves. */
const CLOSED = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'PUNCT']);

const [VERB, AUX, PUNCT, SCONJ, CCONJ] = ['VERB', 'AUX', 'PUNCT', 'SCONJ', 'CCONJ'].map(tag =>
  (UPOS as readonly string[]).indexOf(tag),
) as [number, number, number, number, number];
const ROOT_UPOS = 30;
const ROOT = 0x51ed270b;

/** What words are made of; a token table has all of it. */
export type Tagged = Pick<Tokens, 'lower' | 'lemma' | 'upos' | 'feats' | 'vocabulary'>;

export type WordReader = (tokens: Tagged, firstToken: number, endToken: number) => Words;

/** Clusters of lower-case words with every digit as `0`. */
export type Clusters = ReadonlyMap<string, readonly [fine: number, coarse: number]>;

const NO_CLUSTER = Object.freeze([0, 0]) as readonly [number, number];

/** A reader of sentences that works out every distinct string once; the strings of one vocabulary only. */
export const createWordReader = (clusters: Clusters): WordReader => {
  const hashes: number[] = [];
  const groups: (readonly [number, number])[] = [];
  return (tokens, firstToken, endToken) => {
    const size = endToken - firstToken;
    const strings = tokens.vocabulary.words;
    const hashOf = (id: number): number => {
      hashes[id] ??= hashText(strings[id]!.replace(/\d/g, '0'));
      return hashes[id];
    };
    const clustersOf = (id: number): readonly [number, number] => {
      groups[id] ??= clusters.get(strings[id]!.replace(/\d/g, '0')) ?? NO_CLUSTER;
      return groups[id];
    };
    const column = (): Int32Array => new Int32Array(size + 1).fill(ROOT);
    const words = {
      size,
      form: column(),
      lemma: column(),
      tag: column(),
      kind: column(),
      fine: column(),
      coarse: column(),
      upos: new Uint8Array(size + 1).fill(ROOT_UPOS),
      verbs: new Uint16Array(size + 2),
      commas: new Uint16Array(size + 2),
      links: new Uint16Array(size + 2),
    };
    for (let i = 0; i < size; i++) {
      const t = firstToken + i;
      const upos = tokens.upos[t]!;
      const [fine, coarse] = clustersOf(tokens.lower[t]!);
      words.fine[i] = fine;
      words.coarse[i] = coarse;
      words.form[i] = hashOf(tokens.lower[t]!);
      words.lemma[i] = hashOf(tokens.lemma[t]! || tokens.lower[t]!);
      words.upos[i] = upos;
      words.tag[i] = Math.imul(hashOf(tokens.feats[t]!), 0x01000193) ^ upos;
      words.kind[i] = CLOSED.has(UPOS[upos]!) ? Math.imul(words.lemma[i]!, 0x01000193) ^ upos : words.tag[i]!;
      words.verbs[i + 1] = words.verbs[i]! + (upos === VERB || upos === AUX ? 1 : 0);
      words.commas[i + 1] = words.commas[i]! + (upos === PUNCT ? 1 : 0);
      words.links[i + 1] = words.links[i]! + (upos === SCONJ || upos === CCONJ ? 1 : 0);
    }
    words.verbs[size + 1] = words.verbs[size]!;
    words.commas[size + 1] = words.commas[size]!;
    words.links[size + 1] = words.links[size]!;
    return words;
  };
};

/** FNV-1a over UTF-16 code units. */
const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
};
