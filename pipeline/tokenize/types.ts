/** The token table: columns over one vocabulary. Every other view of the words (wink, compromise, rows) is made from it. */

import type { Memory } from '../memory.ts';

/** All distinct strings of a corpus; a word's id is its place in `words`. Id 0 is the empty string and means "not known". */
export type Vocabulary = {
  readonly words: string[];
  readonly ids: Map<string, number>;
  /** What was worked out of words, for whoever reads the tables. */
  readonly memory: Memory;
};

/** What a token is by its characters. */
export const TOKEN_KINDS = ['word', 'number', 'punctuation', 'symbol'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** The universal parts of speech; place in the list is the value in the `upos` column, 0 is "not tagged". */
export const UPOS = [
  '_',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** Columns, one entry per token, in the order of the text. */
export type Tokens = {
  readonly length: number;
  readonly vocabulary: Vocabulary;
  /** Id of the form: the characters of the token, except that white space inside it is one plain space. */
  readonly form: Uint32Array;
  /** Id of the lower-case form. */
  readonly lower: Uint32Array;
  /** Id of the lemma; 0 before tagging. */
  readonly lemma: Uint32Array;
  /** Index into UPOS; 0 before tagging. */
  readonly upos: Uint8Array;
  /** Id of the UD feature string (`Case=Nom|Definite=Def…`); 0 before tagging or where there is none. */
  readonly feats: Uint32Array;
  /** Place of the head in the table, -1 for the root of a sentence; only where sentences were parsed. */
  readonly head?: Int32Array;
  /** Id of the relation to the head (`nsubj`, `obl:agent` …); only where sentences were parsed. */
  readonly deprel?: Uint32Array;
  /** Percent of such heads and relations that are right, by how far the next best tree without them was behind; with the two above. */
  readonly arcConfidence?: Uint8Array;
  /** Index into TOKEN_KINDS. */
  readonly kind: Uint8Array;
  /** Offsets into the document's text. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index of the sentence. */
  readonly sentence: Uint32Array;
  readonly sentences: readonly Sentence[];
};

/** `firstToken` up to but not including `endToken`; `start` and `end` are offsets into the document's text. */
export type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into the structure's blocks that the sentence belongs to. */
  readonly block: number;
};
