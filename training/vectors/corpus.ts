/** The words of a corpus as numbers, for counting what stands beside what. */

import { paragraphBlocks, tokenize } from '../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';

export type Corpus = {
  /** Lower-case forms, most frequent first; of equally frequent ones in the order of code units. */
  readonly words: readonly string[];
  readonly counts: Uint32Array;
  /** Place in `words` by running token; −1 for a word that is too rare or no word. Sentences end with {@link END}. */
  readonly stream: Int32Array;
};

/** Stands after the last word of a sentence. */
export const END = -2;
const NONE = -1;
const LETTER = /\p{L}/u;

/** Reads texts; forms with a letter that occur at least `least` times get numbers. */
export function readCorpus(texts: Iterable<string>, least: number): Corpus {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const parts: Int32Array[] = [];
  for (const text of texts) {
    const vocabulary = createVocabulary();
    const { sentences, lower } = tokenize(text, paragraphBlocks(text), vocabulary);
    const own = vocabulary.words.map(word => {
      const id = ids.get(word) ?? ids.size;
      ids.set(word, id);
      return id;
    });
    const part: number[] = [];
    for (const { firstToken, endToken } of sentences) {
      for (let i = firstToken; i < endToken; i++) {
        const id = own[lower[i]!]!;
        counts[id] = (counts[id] ?? 0) + 1;
        part.push(id);
      }
      part.push(END);
    }
    parts.push(Int32Array.from(part));
  }
  const kept = [...ids]
    .filter(([word, id]) => (counts[id] ?? 0) >= least && LETTER.test(word))
    .sort(([a, i], [b, j]) => counts[j]! - counts[i]! || (a < b ? -1 : 1));
  const places = new Int32Array(ids.size).fill(NONE);
  kept.forEach(([, id], place) => {
    places[id] = place;
  });
  const stream = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) for (const id of part) stream[at++] = id === END ? END : places[id]!;
  return { words: kept.map(([word]) => word), counts: Uint32Array.from(kept, ([, id]) => counts[id]!), stream };
}
