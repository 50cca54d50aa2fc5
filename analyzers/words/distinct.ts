/** Distinct words of a token table: tokens with the same form, lemma, part of speech and features are one word, whatever is asked of it. */

import { room } from '../../pipeline/memory.ts';
import type { Tokens, Vocabulary } from '../../pipeline/tokenize/types.ts';

/** All words that tables of one vocabulary have shown so far; a word's number is the place of its first appearance. */
export type KnownWords = {
  /** What a word is apart from its vocabulary: lower-case form, lemma, part of speech and features in one string. */
  readonly keyOf: (word: number) => string;
};

/** The distinct words of one table. */
export type DistinctWords = {
  readonly known: KnownWords;
  /** Their numbers among all known words, in the order of their first appearance here. */
  readonly words: Uint32Array;
  /** A token of each, by its place in `words`. */
  readonly examples: Uint32Array;
  /** For each token its place in `words`. */
  readonly at: Uint32Array;
};

type Growing = {
  readonly lower: number[];
  readonly lemma: number[];
  readonly upos: number[];
  readonly feats: number[];
  /** By lower-case form: its latest word, plus one. */
  readonly latest: number[];
  /** By word: the one before it with the same lower-case form, plus one. */
  readonly earlier: number[];
  /** By word: the latest table that showed it, and its place there. */
  readonly table: number[];
  readonly place: number[];
  tables: number;
  readonly known: KnownWords;
};

const GROWING = room<Growing>('words of a vocabulary');
const DISTINCT = room<DistinctWords>('distinct words of a table');

/** The distinct words of a table; worked out once per table, and numbered alike in all tables of one vocabulary. */
export function distinctWords(tokens: Tokens): DistinctWords {
  return tokens.vocabulary.memory.about(tokens, DISTINCT, () => findDistinct(tokens));
}

function findDistinct(tokens: Tokens): DistinctWords {
  const growing = growingOf(tokens.vocabulary);
  growing.tables++;
  const at = new Uint32Array(tokens.length);
  const words: number[] = [];
  const examples: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = numberOf(growing, tokens, i);
    if (growing.table[word] !== growing.tables) {
      growing.table[word] = growing.tables;
      growing.place[word] = words.push(word) - 1;
      examples.push(i);
    }
    at[i] = growing.place[word]!;
  }
  return { known: growing.known, words: Uint32Array.from(words), examples: Uint32Array.from(examples), at };
}

function numberOf(growing: Growing, tokens: Tokens, i: number): number {
  const { lower, lemma, upos, feats, latest, earlier } = growing;
  const form = tokens.lower[i]!;
  for (let word = (latest[form] ?? 0) - 1; word >= 0; word = earlier[word]! - 1)
    if (lemma[word] === tokens.lemma[i] && upos[word] === tokens.upos[i] && feats[word] === tokens.feats[i])
      return word;
  const word = lower.push(form) - 1;
  lemma.push(tokens.lemma[i]!);
  upos.push(tokens.upos[i]!);
  feats.push(tokens.feats[i]!);
  earlier.push(latest[form] ?? 0);
  growing.table.push(0);
  growing.place.push(0);
  while (latest.length <= form) latest.push(0);
  latest[form] = word + 1;
  return word;
}

function growingOf(vocabulary: Vocabulary): Growing {
  return vocabulary.memory.about(vocabulary, GROWING, () => beginGrowing(vocabulary));
}

function beginGrowing(vocabulary: Vocabulary): Growing {
  const columns = { lower: [] as number[], lemma: [] as number[], upos: [] as number[], feats: [] as number[] };
  const keys: string[] = [];
  const string = (id: number): string => vocabulary.words[id] ?? '';
  const keyOf = (word: number): string => {
    const { lower, lemma, upos, feats } = columns;
    // A form may hold a space, but no tab.
    keys[word] ??= [string(lower[word]!), string(lemma[word]!), upos[word]!, string(feats[word]!)].join('\t');
    return keys[word];
  };
  return {
    ...columns,
    latest: [],
    earlier: [],
    table: [],
    place: [],
    tables: 0,
    known: { keyOf },
  };
}
