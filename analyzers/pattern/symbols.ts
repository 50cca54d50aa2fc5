/** Which tests of a set of patterns a word can pass at all, so that only those are tried. */
import type { Test } from './types.ts';

/** Symbols by what must hold for them to hold: a word, a tag (of several tests the first); the others may always hold. */
export type SymbolIndex = {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly tags: ReadonlyMap<string, readonly number[]>;
  readonly compound: readonly number[];
};

export function indexSymbols(symbols: readonly Test[]): SymbolIndex {
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
