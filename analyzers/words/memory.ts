/** What was worked out of distinct words, kept for the next table that holds them. */

import { MEMORY_DEFAULTS, Recent } from '../../pipeline/memory.ts';
import type { DistinctWords, KnownWords } from './distinct.ts';

export type WordMemory<T> = {
  /**
   * What holds of each distinct word of a table. `workOut` is asked for words that are new, by their place in the table; `isSpecial` says
   * whether for a variant's own words. What it gives may depend on nothing but the word.
   */
  readonly recall: (distinct: DistinctWords, workOut: (place: number, isSpecial: boolean) => T) => T[];
};

/** A second way of looking at words that differs from a first one for few of them. */
export type Variant<T> = {
  readonly of: WordMemory<T>;
  /** Whether the word is one of the few; for the others what the first memory knows holds. */
  readonly isSpecial: (distinct: DistinctWords, place: number) => boolean;
};

/**
 * A memory for one way of looking at words. Words are known again in other vocabularies by their keys. A variant keeps only the words for which
 * it differs, and one byte for each of the others.
 */
export function createWordMemory<T>(variant?: Variant<T>, most = MEMORY_DEFAULTS.most): WordMemory<T> {
  const byKey = new Recent<string, T>(most);
  const learn = ({ known, words }: DistinctWords, place: number, workOut: () => T): T =>
    byKey.get(known.keyOf(words[place]!), workOut);
  if (variant) {
    const kinds = new WeakMap<KnownWords, Uint8Array>();
    return {
      recall: (distinct, workOut) => {
        const items = variant.of.recall(distinct, place => workOut(place, false));
        const kind = bytesFor(kinds, distinct);
        for (let place = 0; place < items.length; place++) {
          const word = distinct.words[place]!;
          if (kind[word] === 0) kind[word] = variant.isSpecial(distinct, place) ? YES : NO;
          if (kind[word] === YES) items[place] = learn(distinct, place, () => workOut(place, true));
        }
        return items;
      },
    };
  }
  const tables = new WeakMap<KnownWords, (T | undefined)[]>();
  return {
    recall: (distinct, workOut) => {
      const table = tables.get(distinct.known) ?? [];
      tables.set(distinct.known, table);
      const items: T[] = [];
      for (let place = 0; place < distinct.words.length; place++) {
        const word = distinct.words[place]!;
        const item = table[word] ?? learn(distinct, place, () => workOut(place, false));
        table[word] = item;
        items.push(item);
      }
      return items;
    },
  };
}

const [NO, YES] = [1, 2];

/** A byte for every known word, at least up to those of a table. */
function bytesFor(tables: WeakMap<KnownWords, Uint8Array>, { known, words }: DistinctWords): Uint8Array {
  const table = tables.get(known) ?? new Uint8Array(0);
  const needed = words.reduce((most, word) => Math.max(most, word + 1), 0);
  if (needed <= table.length) return table;
  const longer = new Uint8Array(2 * needed);
  longer.set(table);
  tables.set(known, longer);
  return longer;
}
