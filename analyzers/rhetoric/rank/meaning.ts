/** What a sentence means by the vectors of its words, with its neighbours and the whole answer. */

import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import type { Meaning } from './types.ts';
import { VECTOR_STEP, type WordVectors } from './vectors.ts';

/** A sentence by itself: rows of its words, mean (rare words count more) and greatest value in each dimension. */
type Own = Pick<Meaning, 'rows' | 'total' | 'mean' | 'most'>;

/** Meanings of the sentences that are described; null for others. The neighbours are those that stand right beside it and are described. */
export function readMeanings(
  tokens: Tokens,
  isDescribed: readonly boolean[],
  vectors: WordVectors,
): (Meaning | null)[] {
  const nothing = new Float32Array(vectors.size);
  const own = tokens.sentences.map((_, s) => (isDescribed[s] ? readOne(tokens, s, vectors) : null));
  const whole = meanOf(
    own.flatMap(item => (item ? [item.mean] : [])),
    vectors.size,
  );
  return own.map(
    (item, s) => item && { ...item, before: own[s - 1]?.mean ?? nothing, after: own[s + 1]?.mean ?? nothing, whole },
  );
}

function readOne(tokens: Tokens, s: number, { size, rowOf, values, weights }: WordVectors): Own {
  const { firstToken, endToken } = tokens.sentences[s]!;
  const rows = new Int32Array(endToken - firstToken);
  const mean = new Float32Array(size);
  const most = new Float32Array(size);
  let total = 0;
  for (let i = firstToken; i < endToken; i++) {
    const row = rowOf(tokens.vocabulary.words[tokens.lower[i]!]!);
    rows[i - firstToken] = row;
    if (row < 0) continue;
    const weight = weights[row]!;
    const from = row * size;
    const isFirst = total === 0;
    total += weight;
    for (let d = 0; d < size; d++) {
      const value = values[from + d]!;
      mean[d] = mean[d]! + weight * value;
      if (isFirst || value > most[d]!) most[d] = value;
    }
  }
  if (total > 0)
    for (let d = 0; d < size; d++) {
      mean[d] = (mean[d]! * VECTOR_STEP) / total;
      most[d] = most[d]! * VECTOR_STEP;
    }
  return { rows, total, mean, most };
}

function meanOf(vectors: readonly Float32Array[], size: number): Float32Array {
  const mean = new Float32Array(size);
  for (const vector of vectors) for (let d = 0; d < size; d++) mean[d] = mean[d]! + vector[d]! / vectors.length;
  return mean;
}
