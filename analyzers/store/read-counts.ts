/** Counts of words as they are read: numbers, and of the words only the columns that are asked for. */
import {
  COUNTED_ROLES,
  type CountedWords,
  WORD_ASPECTS,
  type WordAspect,
  type WordColumn,
  type WordCounts,
} from '../../pipeline/counts.ts';
import { Memory } from '../../pipeline/memory.ts';
import type { Table } from './parquet/read.ts';

/** Counts by document of a shard. `numbers` leads from the shard's words to those of the vocabulary, which is `vocabulary`. */
export const readCounts = (
  table: Table,
  numbers: Int32Array,
  vocabulary: CountedWords,
): ((first: number, end: number) => WordCounts) => {
  const word = table.numbers('word');
  for (let i = 0; i < word.length; i++) word[i] = numbers[word[i]!]!;
  const count = table.numbers('count');
  const { list, at } = table.words('role');
  const places = Uint8Array.from(list.all(), name => (COUNTED_ROLES as readonly string[]).indexOf(name));
  const role = new Uint8Array(at.length);
  for (let i = 0; i < at.length; i++) role[i] = places[at[i]!]!;
  return (first, end) => ({
    words: vocabulary,
    word: word.subarray(first, end),
    role: role.subarray(first, end),
    count: count.subarray(first, end),
  });
};

/** The vocabulary of a store by its columns, each read when it is first asked for. */
export const readVocabulary = (table: () => Table): CountedWords => {
  const known = new Map<WordAspect, WordColumn>();
  return {
    memory: new Memory(),
    aspects: new Set(WORD_ASPECTS),
    column: aspect => {
      const column = known.get(aspect) ?? table().words(aspect);
      known.set(aspect, column);
      return column;
    },
  };
};
