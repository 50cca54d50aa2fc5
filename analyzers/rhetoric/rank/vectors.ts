/** What words mean to the ranker: a vector for each word form that is not rare, alike for words that stand in like company. */

import { OrdskifteError } from '../../../pipeline/errors.ts';
import { messages } from '../../../pipeline/messages/index.ts';
import { ByteReader } from '../../../pipeline/model/byte-reader.ts';
import type { ModelFile } from '../../../pipeline/model/container.ts';

/** Vectors by row; a row is the place of a word form in `words`. */
export type WordVectors = {
  readonly size: number;
  /** Lower-case forms in the order of code units. */
  readonly words: readonly string[];
  /** Row of a form; −1 for one without a vector. */
  readonly rowOf: (lower: string) => number;
  /** Row by row, in units of {@link VECTOR_STEP}. */
  readonly values: Int8Array;
  /** How much a form counts in the mean of a sentence: less, the more common it is. Only their ratios matter. */
  readonly weights: Uint16Array;
};

/** What a vector's whole numbers stand for: vectors have length 1, so no value is far from zero. */
export const VECTOR_STEP: number = 2 ** -8;

/** The vectors of a model file; null where it has none. */
export function readVectors({ fact, u8, i8, u16 }: ModelFile): WordVectors | null {
  const size = fact('vectorSize') as number;
  if (size === 0) return null;
  const words = new ByteReader(u8('vectorWords')).sortedWords();
  const values = i8('vectors');
  const weights = u16('wordWeights');
  if (values.length !== size * words.length || weights.length !== words.length)
    throw new OrdskifteError(
      messages.badModel('ranker', `its ${words.length} words do not fit ${values.length} values of vectors`),
    );
  return vectorsOf(words, values, weights, size);
}

/** Vectors from their parts; `words` in the order of code units. */
export function vectorsOf(
  words: readonly string[],
  values: Int8Array,
  weights: Uint16Array,
  size: number,
): WordVectors {
  const rows = new Map(words.map((word, row) => [word, row]));
  return { size, words, values, weights, rowOf: lower => rows.get(lower) ?? -1 };
}
