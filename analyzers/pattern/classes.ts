/** What each distinct word is to the patterns: one row of bits, and the patterns that are worth trying where it stands. */

import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { createWordMemory, type DistinctWords, distinctWords, type WordMemory } from '../distinct-words.ts';
import type { CompiledPatterns, Program } from './compile.ts';
import { listsOf, partsOf, tagsOf } from './tags.ts';
import type { Test, WordLists } from './types.ts';

/** What the distinct words of a table are to one set of patterns. */
export type WordClasses = {
  /** The distinct word of each token. */
  readonly at: Uint32Array;
  /** `width` words of 32 bits per distinct word; bit i says whether symbol i holds. */
  readonly bits: Uint32Array;
  readonly width: number;
  /** By distinct word: the patterns to try in a sentence that holds it. */
  readonly anchored: readonly (readonly number[] | undefined)[];
  /** Patterns to try in every sentence. */
  readonly always: readonly number[];
};

/** What is known of a vocabulary's words; it grows with every table, since words come back from document to document. */
type Memory = {
  bits: Uint32Array;
  /** How often each symbol held in the words that were counted, to know which are rare. */
  readonly frequency: Float64Array;
  counted: number;
  /** How many words had been counted when anchors were chosen. */
  anchoredAt: number;
  anchors: Anchors;
  readonly anchored: (readonly number[] | undefined)[];
};
type Anchors = { readonly bySymbol: ReadonlyMap<number, readonly number[]>; readonly always: readonly number[] };

/** Which symbols are rare is known well enough after so many words. */
const COUNTED_WORDS = 50_000;
/** Anchors are chosen anew when so many times as many words have been counted. */
const GROWTH = 4;

/** Classifies the words of one table for one set of compiled patterns. Work is per distinct word of the vocabulary, not per token. */
export function classifyWords(tokens: Tokens, { symbols, programs, lists }: CompiledPatterns): WordClasses {
  const { words, at } = distinctWords(tokens);
  const width = Math.max(1, Math.ceil(symbols.length / 32));
  const memory = memoryOf(symbols, lists, words);
  if (memory.bits.length < words.count() * width) {
    const bits = new Uint32Array(words.count() * width * 2);
    bits.set(memory.bits);
    memory.bits = bits;
  }
  const fresh: number[] = [];
  const { symbolsOf } = memoriesOf(symbols, lists);
  const known = symbolsOf.tableOf(words);
  for (let i = 0; i < at.length; i++) {
    const word = at[i]!;
    if (known[word]) continue;
    fresh.push(word);
    for (const symbol of symbolsOf.learn(words, word, () => symbolsThatHold(tokens, i, symbols, lists))) {
      const place = word * width + (symbol >>> 5);
      memory.bits[place] = memory.bits[place]! | ((1 << (symbol & 31)) >>> 0);
    }
  }
  if (memory.counted < COUNTED_WORDS) {
    for (let i = 0; i < at.length; i++)
      for (const symbol of known[at[i]!]!) memory.frequency[symbol] = memory.frequency[symbol]! + 1;
    memory.counted += at.length;
  }
  anchorWords(memory, programs, known, fresh);
  return { at, bits: memory.bits, width, anchored: memory.anchored, always: memory.anchors.always };
}

/** Keeps the patterns of every known word; all of them are looked up again where anchors have changed. */
function anchorWords(
  memory: Memory,
  programs: readonly Program[],
  known: readonly (readonly number[] | undefined)[],
  fresh: readonly number[],
): void {
  const isRenewed = memory.anchoredAt === 0 || memory.counted >= GROWTH * memory.anchoredAt;
  if (isRenewed) {
    memory.anchors = anchorPatterns(programs, memory.frequency);
    memory.anchoredAt = Math.max(1, memory.counted);
  }
  const anchor = (symbols: readonly number[], word: number): void => {
    const patterns = symbols.flatMap(symbol => memory.anchors.bySymbol.get(symbol) ?? []);
    memory.anchored[word] = patterns.length > 0 ? patterns : undefined;
  };
  for (const word of isRenewed ? known.keys() : fresh) {
    const symbols = known[word];
    if (symbols) anchor(symbols, word);
  }
}

/** For each symbol the patterns whose rarest needed symbol it is. */
function anchorPatterns(programs: readonly Program[], frequency: Float64Array): Anchors {
  const bySymbol = new Map<number, number[]>();
  const always: number[] = [];
  programs.forEach((program, p) => {
    let rarest: readonly number[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const symbols of program.needed) {
      const sum = symbols.reduce((total, symbol) => total + frequency[symbol]!, 0);
      if (sum < least) {
        least = sum;
        rarest = symbols;
      }
    }
    if (least === Number.POSITIVE_INFINITY) always.push(p);
    for (const symbol of rarest) {
      const list = bySymbol.get(symbol);
      if (list) list.push(p);
      else bySymbol.set(symbol, [p]);
    }
  });
  return { bySymbol, always };
}

/** Symbols that hold of a word. Lists of other parts than the first (the respondent's actors) hold few words: all others are known by the first. */
function symbolsThatHold(tokens: Tokens, token: number, symbols: readonly Test[], lists: WordLists): readonly number[] {
  const [base = lists, ...others] = partsOf(lists);
  const lower = tokens.vocabulary.words[tokens.lower[token]!]!;
  if (others.length > 0) {
    const lemma = (tokens.vocabulary.words[tokens.lemma[token]!] ?? '').toLowerCase();
    if (others.every(part => listsOf(lower, lemma, part).length === 0)) {
      const { words, at } = distinctWords(tokens);
      const { symbolsOf } = memoriesOf(symbols, base);
      const word = at[token]!;
      return (
        symbolsOf.tableOf(words)[word] ??
        symbolsOf.learn(words, word, () => symbolsThatHold(tokens, token, symbols, base))
      );
    }
  }
  const askedBy = indexOf(symbols);
  const tags = tagsOf(tokens, token, lists);
  const found = new Set(askedBy.words.get(lower));
  for (const tag of tags) for (const symbol of askedBy.tags.get(tag) ?? []) found.add(symbol);
  for (const symbol of askedBy.compound) found.add(symbol);
  return [...found].filter(symbol => holds(symbols[symbol]!, lower, tags));
}

type Memories = {
  readonly symbolsOf: WordMemory<readonly number[]>;
  readonly byVocabulary: WeakMap<DistinctWords, Memory>;
};
const memories = new WeakMap<readonly Test[], WeakMap<WordLists, Memories>>();

function memoriesOf(symbols: readonly Test[], lists: WordLists): Memories {
  const byLists = memories.get(symbols) ?? new WeakMap<WordLists, Memories>();
  memories.set(symbols, byLists);
  const known = byLists.get(lists) ?? { symbolsOf: createWordMemory(), byVocabulary: new WeakMap() };
  byLists.set(lists, known);
  return known;
}

function memoryOf(symbols: readonly Test[], lists: WordLists, words: DistinctWords): Memory {
  const { byVocabulary } = memoriesOf(symbols, lists);
  const memory = byVocabulary.get(words) ?? {
    bits: new Uint32Array(0),
    frequency: new Float64Array(symbols.length),
    counted: 0,
    anchoredAt: 0,
    anchors: { bySymbol: new Map(), always: [] },
    anchored: [],
  };
  byVocabulary.set(words, memory);
  return memory;
}

/** Symbols by what must hold for them to hold: a word, a tag (of several tests the first); the others may always hold. */
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
  const putTest = (test: Test, symbol: number): void => {
    if (test.kind === 'word') put(words, test.word, symbol);
    else if (test.kind === 'words') for (const word of test.words) put(words, word, symbol);
    else if (test.kind === 'tag') put(tags, test.tag, symbol);
    else if (test.kind === 'all' && test.tests[0]) putTest(test.tests[0], symbol);
    else compound.push(symbol);
  };
  symbols.forEach(putTest);
  return { words, tags, compound };
}

function holds(test: Test, lower: string, tags: ReadonlySet<string>): boolean {
  if (test.kind === 'word') return test.word === lower;
  if (test.kind === 'words') return test.words.includes(lower);
  if (test.kind === 'tag') return tags.has(test.tag);
  if (test.kind === 'all') return test.tests.every(part => holds(part, lower, tags));
  return true;
}
