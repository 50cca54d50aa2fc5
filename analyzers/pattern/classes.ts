/** What each word is to the patterns: tokens with the same form, lemma, part of speech and features share one row of bits. */

import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { CompiledPatterns } from './compile.ts';
import { tagsOf } from './tags.ts';
import type { Test, WordLists } from './types.ts';

export type WordClasses = {
  /** Class of each token. */
  readonly classes: Uint32Array;
  /** `width` words of 32 bits per class; bit i says whether symbol i holds. */
  readonly bits: Uint32Array;
  readonly width: number;
  /** Symbols that hold, by class. */
  readonly held: readonly (readonly number[])[];
  /** Number of tokens in which each symbol holds. */
  readonly frequency: Uint32Array;
  readonly count: number;
};

/** Ids fit into 26 bits, so two of them make one exact number. */
const SHIFT = 2 ** 26;
const UPOS_BITS = 32;

/** Classifies the tokens of one table for one set of compiled patterns. Work is per distinct word, not per token. */
export function classifyWords(tokens: Tokens, { symbols, lists }: CompiledPatterns): WordClasses {
  const classes = new Uint32Array(tokens.length);
  const pairs = new Map<number, number>();
  const ids = new Map<number, number>();
  const examples: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const words = tokens.lower[i]! * SHIFT + tokens.lemma[i]!;
    let pair = pairs.get(words);
    if (pair === undefined) {
      pair = pairs.size;
      pairs.set(words, pair);
    }
    const key = pair * SHIFT + tokens.feats[i]! * UPOS_BITS + tokens.upos[i]!;
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size;
      ids.set(key, id);
      examples.push(i);
      counts.push(0);
    }
    counts[id]!++;
    classes[i] = id;
  }
  const width = Math.max(1, Math.ceil(symbols.length / 32));
  const bits = new Uint32Array(width * ids.size);
  const frequency = new Uint32Array(symbols.length);
  const askedBy = indexOf(symbols);
  const held: (readonly number[])[] = [];
  const known = symbolsOf(symbols, lists);
  const { words } = tokens.vocabulary;
  examples.forEach((token, id) => {
    const lower = words[tokens.lower[token]!]!;
    const key = `${lower} ${words[tokens.lemma[token]!]!} ${tokens.upos[token]!} ${words[tokens.feats[token]!]!}`;
    let mine = known.get(key);
    if (!mine) {
      mine = symbolsThatHold(tokens, token, lower, symbols, askedBy, lists);
      known.set(key, mine);
    }
    held.push(mine);
    for (const symbol of mine) {
      const place = id * width + (symbol >>> 5);
      bits[place] = bits[place]! | ((1 << (symbol & 31)) >>> 0);
      frequency[symbol] = frequency[symbol]! + counts[id]!;
    }
  });
  return { classes, bits, width, held, frequency, count: ids.size };
}

function symbolsThatHold(
  tokens: Tokens,
  token: number,
  lower: string,
  symbols: readonly Test[],
  askedBy: SymbolIndex,
  lists: WordLists,
): readonly number[] {
  const tags = tagsOf(tokens, token, lists);
  const candidates = [
    ...(askedBy.words.get(lower) ?? []),
    ...[...tags].flatMap(tag => askedBy.tags.get(tag) ?? []),
    ...askedBy.compound,
  ];
  return [...new Set(candidates)].filter(symbol => holds(symbols[symbol]!, lower, tags));
}

/** Words come back from document to document: what holds of them is worked out once per set of patterns and lists. */
function symbolsOf(symbols: readonly Test[], lists: WordLists): Map<string, readonly number[]> {
  const byLists = memories.get(symbols) ?? new WeakMap<WordLists, Map<string, readonly number[]>>();
  memories.set(symbols, byLists);
  let memory = byLists.get(lists);
  if (!memory || memory.size >= MOST_WORDS) {
    memory = new Map();
    byLists.set(lists, memory);
  }
  return memory;
}

const memories = new WeakMap<readonly Test[], WeakMap<WordLists, Map<string, readonly number[]>>>();
const MOST_WORDS = 200_000;

type SymbolIndex = {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly tags: ReadonlyMap<string, readonly number[]>;
  readonly compound: readonly number[];
};

const indexes = new WeakMap<readonly Test[], SymbolIndex>();

/** The index is the same for every table that one set of patterns is matched on. */
function indexOf(symbols: readonly Test[]): SymbolIndex {
  const known = indexes.get(symbols) ?? indexSymbols(symbols);
  indexes.set(symbols, known);
  return known;
}

function indexSymbols(symbols: readonly Test[]): SymbolIndex {
  const words = new Map<string, number[]>();
  const tags = new Map<string, number[]>();
  const compound: number[] = [];
  const put = (map: Map<string, number[]>, key: string, symbol: number) => {
    const list = map.get(key);
    if (list) list.push(symbol);
    else map.set(key, [symbol]);
  };
  symbols.forEach((test, symbol) => {
    if (test.kind === 'word') put(words, test.word, symbol);
    else if (test.kind === 'words') for (const word of test.words) put(words, word, symbol);
    else if (test.kind === 'tag') put(tags, test.tag, symbol);
    else compound.push(symbol);
  });
  return { words, tags, compound };
}

function holds(test: Test, lower: string, tags: ReadonlySet<string>): boolean {
  if (test.kind === 'word') return test.word === lower;
  if (test.kind === 'words') return test.words.includes(lower);
  if (test.kind === 'tag') return tags.has(test.tag);
  if (test.kind === 'all') return test.tests.every(part => holds(part, lower, tags));
  return true;
}
