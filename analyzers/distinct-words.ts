/** Distinct words of a token table: tokens with the same form, lemma, part of speech and features are one word, whatever is asked of it. */

import type { Tokens, Vocabulary } from '../pipeline/tokenize/types.ts';

/** Words that a vocabulary's tables have shown so far, in the order of their first appearance; a word's number is its place. */
export type DistinctWords = {
  readonly count: () => number;
  /** What a word is apart from its vocabulary: lower-case form, lemma, part of speech and features in one string. */
  readonly keyOf: (word: number) => string;
  /** Ids in the vocabulary, as in the columns of the table. */
  readonly lower: readonly number[];
  readonly lemma: readonly number[];
  readonly upos: readonly number[];
  readonly feats: readonly number[];
};
export type WordsOfTable = { readonly words: DistinctWords /** The word of each token. */; readonly at: Uint32Array };

type Growing = {
  readonly lower: number[];
  readonly lemma: number[];
  readonly upos: number[];
  readonly feats: number[];
  /** By lower-case form: its latest word, plus one. */
  readonly latest: number[];
  /** By word: the one before it with the same lower-case form, plus one. */
  readonly earlier: number[];
  readonly public: DistinctWords;
};

const byVocabulary = new WeakMap<Vocabulary, Growing>();
const byTable = new WeakMap<Tokens, WordsOfTable>();

/** The distinct words of a table; worked out once per table, and numbered alike in all tables of one vocabulary. */
export function distinctWords(tokens: Tokens): WordsOfTable {
  const known = byTable.get(tokens);
  if (known) return known;
  const growing = growingOf(tokens.vocabulary);
  const at = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) at[i] = numberOf(growing, tokens, i);
  const found = { words: growing.public, at };
  byTable.set(tokens, found);
  return found;
}

function numberOf({ lower, lemma, upos, feats, latest, earlier }: Growing, tokens: Tokens, i: number): number {
  const form = tokens.lower[i]!;
  for (let word = (latest[form] ?? 0) - 1; word >= 0; word = earlier[word]! - 1)
    if (lemma[word] === tokens.lemma[i] && upos[word] === tokens.upos[i] && feats[word] === tokens.feats[i])
      return word;
  const word = lower.push(form) - 1;
  lemma.push(tokens.lemma[i]!);
  upos.push(tokens.upos[i]!);
  feats.push(tokens.feats[i]!);
  earlier.push(latest[form] ?? 0);
  while (latest.length <= form) latest.push(0);
  latest[form] = word + 1;
  return word;
}

function growingOf(vocabulary: Vocabulary): Growing {
  const known = byVocabulary.get(vocabulary);
  if (known) return known;
  const columns = { lower: [] as number[], lemma: [] as number[], upos: [] as number[], feats: [] as number[] };
  const keys: string[] = [];
  const string = (id: number): string => vocabulary.words[id] ?? '';
  const words: DistinctWords = {
    ...columns,
    count: () => columns.lower.length,
    keyOf: word => {
      keys[word] ??=
        `${string(columns.lower[word]!)} ${string(columns.lemma[word]!)} ${columns.upos[word]!} ${string(columns.feats[word]!)}`;
      return keys[word];
    },
  };
  const growing = { ...columns, latest: [], earlier: [], public: words };
  byVocabulary.set(vocabulary, growing);
  return growing;
}

/** What is remembered of distinct words. */
export type WordMemory<T> = {
  /** What is known of a vocabulary's words, by word; filled by `learn`. */
  readonly tableOf: (words: DistinctWords) => readonly (T | undefined)[];
  /** What holds of a word: looked up by its key, since words come back in other vocabularies, and worked out where it is new. */
  readonly learn: (words: DistinctWords, word: number, workOut: () => T) => T;
};
const MOST_KEYS = 200_000;

/** A memory for one way of looking at words. What is worked out may depend on nothing but the word. */
export function createWordMemory<T>(): WordMemory<T> {
  let byKey = new Map<string, T>();
  const tables = new WeakMap<DistinctWords, (T | undefined)[]>();
  const tableOf = (words: DistinctWords): (T | undefined)[] => {
    const table = tables.get(words) ?? [];
    tables.set(words, table);
    return table;
  };
  const learn = (words: DistinctWords, word: number, workOut: () => T): T => {
    const key = words.keyOf(word);
    let found = byKey.get(key);
    if (found === undefined) {
      if (byKey.size >= MOST_KEYS) byKey = new Map();
      found = workOut();
      byKey.set(key, found);
    }
    tableOf(words)[word] = found;
    return found;
  };
  return { tableOf, learn };
}
