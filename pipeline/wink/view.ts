/** Swaps wink's tokens of a document for those of our token table and keeps the table at hand for the later stages. */
import { type TaggerModel, tag } from '../tag/index.ts';
import { paragraphBlocks, tokenize } from '../tokenize/index.ts';
import { type Tokens, UPOS } from '../tokenize/types.ts';
import { createVocabulary } from '../tokenize/vocabulary.ts';
import { CATEGORY_OF_KIND, UPOS_ID } from './lexicon.ts';

/** wink's document while its stages run: four numbers a token, four a sentence. */
export type RawDocument = {
  readonly cache: {
    readonly add: (text: string, category: number) => number;
    readonly value: (id: number) => string;
    readonly normal: (id: number) => number;
  };
  /** Form id, white space before, part of speech, negation flag. */
  readonly tokens: number[];
  readonly currPipe: Readonly<Record<string, boolean>>;
  /** First and last token, negation flag, sentiment. */
  sentences: [number, number, number, number][];
  numOfTokens: number;
  numOfSentences: number;
  document: [number, number, number, number];
  nonBreakingSpaces: Record<number, string>;
};

export type View = {
  /** The table of the document; made on the first call. */
  readonly tokensOf: (raw: RawDocument) => Tokens;
  /** Overwrites wink's list of normal forms for the entity matcher, for the document that was read last. */
  readonly matchNormals: (normals: number[]) => void;
  /** Lemma of the form under the part of speech in the document where it was seen last. */
  readonly lemma: (normal: string, upos: string) => string;
};

/** White space before a token that is not plain spaces is kept as text under this count. */
const KEPT_AS_TEXT = 0xffff;
const LEMMA_BITS = 20;

export const createView = (tagger: TaggerModel): View => {
  const tables = new WeakMap<RawDocument, Tokens>();
  const lemmas = new Map<string, string>();
  let last: RawDocument | undefined;
  return {
    tokensOf: raw => {
      const known = tables.get(raw);
      if (known !== undefined) return known;
      const text = textOf(raw);
      const tokens = tag(tokenize(text, paragraphBlocks(text), createVocabulary()), tagger);
      tables.set(raw, tokens);
      last = raw;
      swap(raw, text, tokens);
      const { words } = tokens.vocabulary;
      for (let i = 0; i < tokens.length; i += 1) {
        lemmas.set(`${words[tokens.lower[i]!]!}\t${UPOS[tokens.upos[i]!]!}`, words[tokens.lemma[i]!]!);
      }
      return tokens;
    },
    matchNormals: normals => {
      if (last === undefined) return;
      const { tokens, cache, numOfTokens } = last;
      normals.length = numOfTokens;
      for (let i = 0; i < numOfTokens; i += 1) normals[i] = cache.normal(tokens[i * 4]!);
    },
    lemma: (normal, upos) => lemmas.get(`${normal}\t${upos}`) ?? normal,
  };
};

/** wink keeps no copy of the text; its tokens with the spaces before them give it back. */
const textOf = ({ tokens, cache, numOfTokens, nonBreakingSpaces }: RawDocument): string => {
  const parts: string[] = [];
  for (let i = 0; i < numOfTokens; i += 1) {
    const count = tokens[i * 4 + 1]! & KEPT_AS_TEXT;
    parts.push(count === KEPT_AS_TEXT ? nonBreakingSpaces[i]! : ' '.repeat(count), cache.value(tokens[i * 4]!));
  }
  return parts.join('');
};

const swap = (raw: RawDocument, text: string, tokens: Tokens): void => {
  raw.tokens.length = 0;
  raw.nonBreakingSpaces = {};
  let before = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const gap = text.slice(before, tokens.start[i]);
    const plain = gap.length < KEPT_AS_TEXT && /^ *$/.test(gap);
    if (!plain) raw.nonBreakingSpaces[i] = gap;
    const form = raw.cache.add(text.slice(tokens.start[i], tokens.end[i]), CATEGORY_OF_KIND[tokens.kind[i]!]!);
    raw.tokens.push(form, plain ? gap.length : KEPT_AS_TEXT, UPOS_ID[tokens.upos[i]!]! << LEMMA_BITS, 0);
    before = tokens.end[i]!;
  }
  raw.numOfTokens = tokens.length;
  raw.document = [0, tokens.length - 1, 0, 0];
  raw.sentences = raw.currPipe.sbd
    ? tokens.sentences.map(({ firstToken, endToken }) => [firstToken, endToken - 1, 0, 0])
    : [[0, tokens.length - 1, 0, 0]];
  raw.numOfSentences = raw.sentences.length;
};
