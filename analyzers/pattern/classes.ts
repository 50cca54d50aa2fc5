/** What each distinct word is to the patterns: one row of bits, and the patterns that are worth trying where it stands. */

import { type Memory, room } from '../../pipeline/memory.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { distinctWords } from '../words/distinct.ts';
import { createWordMemory, type WordMemory } from '../words/memory.ts';
import { shapeTest } from '../words/shapes.ts';
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
  readonly anchored: readonly (readonly number[])[];
  /** Patterns to try in every sentence. */
  readonly always: readonly number[];
};

/** Classifies the words of one table for one set of compiled patterns. Work is per distinct word, not per token. */
export function classifyWords(tokens: Tokens, { symbols, index, programs, lists }: CompiledPatterns): WordClasses {
  const distinct = distinctWords(tokens);
  const { memory: general } = tokens.vocabulary;
  const memory = general.about(symbols, KNOWN, () => startKnowing(symbols.length));
  const [base = lists] = partsOf(lists);
  const held = symbolMemory(memory, lists, general).recall(distinct, (place, isSpecial) =>
    symbolsThatHold(tokens, distinct.examples[place]!, { symbols, index }, isSpecial ? lists : base),
  );
  const width = Math.max(1, Math.ceil(symbols.length / 32));
  const bits = new Uint32Array(width * held.length);
  held.forEach((mine, place) => {
    for (const symbol of mine) {
      const at = place * width + (symbol >>> 5);
      bits[at] = bits[at]! | ((1 << (symbol & 31)) >>> 0);
    }
  });
  const anchors = anchorsFor(memory, programs, held, distinct.at);
  return {
    at: distinct.at,
    bits,
    width,
    anchored: held.map(mine => anchoredAt(anchors, mine)),
    always: anchors.always,
  };
}

/** What is known for one set of patterns. Which words are rare makes them faster, and nothing else: the matches are the same. */
type Known = {
  /** Symbols that hold of words, by the lists that are asked. */
  readonly symbols: WeakMap<WordLists, WordMemory<readonly number[]>>;
  /** How often each symbol held in the words that were counted. */
  readonly frequency: Float64Array;
  counted: number;
  /** How many words had been counted when the anchors were chosen. */
  anchoredAt: number;
  anchors: Anchors;
};
type Anchors = {
  readonly bySymbol: ReadonlyMap<number, readonly number[]>;
  readonly always: readonly number[];
  /** The patterns of words, by the symbols that hold of them. */
  readonly known: WeakMap<readonly number[], readonly number[]>;
};

const KNOWN = room<Known>('words under patterns');

function startKnowing(symbols: number): Known {
  return {
    symbols: new WeakMap(),
    frequency: new Float64Array(symbols),
    counted: 0,
    anchoredAt: 0,
    anchors: { bySymbol: new Map(), always: [], known: new WeakMap() },
  };
}

/** Of joined lists only the words are kept that other lists than the first hold: those of the respondent's actors are few. */
function symbolMemory(memory: Known, lists: WordLists, general: Memory): WordMemory<readonly number[]> {
  const found = memory.symbols.get(lists);
  if (found) return found;
  const [base = lists, ...others] = partsOf(lists);
  const made: WordMemory<readonly number[]> =
    others.length === 0
      ? createWordMemory(undefined, general.most)
      : createWordMemory({
          of: symbolMemory(memory, base, general),
          isSpecial: ({ known, words }, place) => {
            const [lower = '', lemma = ''] = known.keyOf(words[place]!).split('\t');
            return others.some(part => listsOf(lower, lemma.toLowerCase(), part, general).length > 0);
          },
        });
  memory.symbols.set(lists, made);
  return made;
}

/** Which symbols are rare is known well enough after so many words. */
const COUNTED_WORDS = 50_000;
/** Anchors are chosen anew when so many times as many words have been counted. */
const GROWTH = 4;

function anchorsFor(
  memory: Known,
  programs: readonly Program[],
  held: readonly (readonly number[])[],
  at: Uint32Array,
): Anchors {
  if (memory.counted >= COUNTED_WORDS) return memory.anchors;
  for (const place of at) for (const symbol of held[place]!) memory.frequency[symbol] = memory.frequency[symbol]! + 1;
  memory.counted += at.length;
  if (memory.anchoredAt === 0 || memory.counted >= GROWTH * memory.anchoredAt) {
    memory.anchors = anchorPatterns(programs, memory.frequency);
    memory.anchoredAt = Math.max(1, memory.counted);
  }
  return memory.anchors;
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
  return { bySymbol, always, known: new WeakMap() };
}

function anchoredAt({ bySymbol, known }: Anchors, symbols: readonly number[]): readonly number[] {
  const found = known.get(symbols);
  if (found) return found;
  const patterns = symbols.flatMap(symbol => bySymbol.get(symbol) ?? []);
  known.set(symbols, patterns);
  return patterns;
}

function symbolsThatHold(
  tokens: Tokens,
  token: number,
  { symbols, index: askedBy }: Pick<CompiledPatterns, 'symbols' | 'index'>,
  lists: WordLists,
): readonly number[] {
  const lower = tokens.vocabulary.words[tokens.lower[token]!]!;
  const tags = tagsOf(tokens, token, lists);
  const found = new Set(askedBy.words.get(lower));
  for (const tag of tags) for (const symbol of askedBy.tags.get(tag) ?? []) found.add(symbol);
  for (const symbol of askedBy.compound) found.add(symbol);
  return [...found].filter(symbol => holds(symbols[symbol]!, lower, tags));
}

function holds(test: Test, lower: string, tags: ReadonlySet<string>): boolean {
  if (test.kind === 'word') return test.word === lower;
  if (test.kind === 'words') return test.words.includes(lower);
  if (test.kind === 'tag') return tags.has(test.tag);
  if (test.kind === 'shape') return shapeTest(test.shape)(lower);
  if (test.kind === 'all') return test.tests.every(part => holds(part, lower, tags));
  return true;
}
