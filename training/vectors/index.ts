/** Vectors of word forms from running text: alike for words that stand in like company. Same texts, same vectors. */

import { VECTOR_STEP, vectorsOf, type WordVectors } from '../../analyzers/rhetoric/rank/vectors.ts';
import { companyOf } from './company.ts';
import { readCorpus } from './corpus.ts';
import { factorise } from './factorise.ts';

export type VectorOptions = {
  /** Dimensions. Default 150. */
  readonly size: number;
  /** Forms that occur less often get no vector. Default 8. */
  readonly least: number;
};
export const VECTOR_OPTIONS: VectorOptions = Object.freeze({ size: 150, least: 8 });

/** A word counts a/(a + its share of all words) in the mean of a sentence (Arora, Liang and Ma 2017). */
const RARITY = 0.001;
const MOST_WEIGHT = 65_535;
const MOST_VALUE = 127;

/** Vectors of length one, in whole numbers. */
export function learnVectors(texts: Iterable<string>, { size, least }: VectorOptions = VECTOR_OPTIONS): WordVectors {
  const corpus = readCorpus(texts, least);
  const { columns, values } = factorise(companyOf(corpus), size);
  const total = corpus.counts.reduce((sum, count) => sum + count, 0);
  const order = corpus.words.map((word, row) => ({ word, row })).sort((a, b) => (a.word < b.word ? -1 : 1));
  const levels = new Int8Array(order.length * columns);
  order.forEach(({ row }, place) => {
    const vector = values.subarray(row * columns, (row + 1) * columns);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, d) => {
      const level = Math.round(value / length / VECTOR_STEP);
      levels[place * columns + d] = Math.max(-MOST_VALUE, Math.min(MOST_VALUE, level));
    });
  });
  const weights = Uint16Array.from(order, ({ row }) =>
    Math.max(1, Math.round((MOST_WEIGHT * RARITY) / (RARITY + corpus.counts[row]! / total))),
  );
  return vectorsOf(
    order.map(({ word }) => word),
    levels,
    weights,
    columns,
  );
}
