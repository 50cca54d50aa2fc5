/** The order of a concordance: by words to the left and right, by what was found, by date; and a sample drawn by chance. */
import type { Answer } from '../../pipeline/corpus.ts';
import { TOKEN_KINDS } from '../../pipeline/tokenize/types.ts';
import { createRandom } from '../statistics/random.ts';
import { alphabetical } from '../words/alphabetical.ts';

/** Words `first` up to but not including `end` of an answer. */
export type Place = { readonly answer: Answer; readonly first: number; readonly end: number };

/** What places are sorted by: the n-th word to the left or right (punctuation is passed over), what was found, the day, or whose it is. */
export const SORT_KEYS = ['1L', '2L', '3L', '1R', '2R', '3R', 'node', 'date', 'speaker', 'party', 'document'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/**
 * Places in the order of the first key, those alike in it by the next, and at last as they stand in the corpus. Words are in the order of the
 * Swedish alphabet, without regard to case or accents; what is missing comes first.
 */
export const sortPlaces = <T extends Place>(
  places: readonly T[],
  keys: readonly SortKey[],
  speakerOf: (place: T) => { readonly speaker: string; readonly party: string },
): T[] => {
  if (keys.length === 0) return [...places];
  const textOf = (place: T, key: SortKey): string => {
    if (key === 'speaker' || key === 'party') return alphabetical(speakerOf(place)[key]);
    if (key === 'date') return place.answer.structure.date ?? '';
    if (key === 'document') return place.answer.document.id;
    if (key === 'node') return alphabetical(wordsOf(place.answer, place.first, place.end));
    const steps = Number(key[0]);
    return alphabetical(
      key[1] === 'L' ? wordAt(place.answer, place.first, -steps) : wordAt(place.answer, place.end - 1, steps),
    );
  };
  return places
    .map((place, i) => ({ place, i, texts: keys.map(key => textOf(place, key)) }))
    .sort((a, b) => compareAll(a.texts, b.texts) || a.i - b.i)
    .map(({ place }) => place);
};

const compareAll = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((text, i) => text !== b[i]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
};

const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation');

const wordAt = ({ tokens }: Answer, from: number, steps: number): string => {
  const step = Math.sign(steps);
  let left = Math.abs(steps);
  for (let i = from + step; i >= 0 && i < tokens.length; i += step)
    if (tokens.kind[i] !== PUNCTUATION && --left === 0) return tokens.vocabulary.words[tokens.lower[i]!]!;
  return '';
};

const wordsOf = ({ tokens }: Answer, first: number, end: number): string =>
  Array.from(tokens.lower.slice(first, end), id => tokens.vocabulary.words[id]!).join(' ');

/** So many of the places, each with the same chance and none twice, in their order; all where there are no more. */
export const samplePlaces = <T>(places: readonly T[], size: number, seed: number): T[] => {
  const random = createRandom(seed);
  // Knuth 1998, The Art of Computer Programming 2, 3.4.2, algorithm S.
  let wanted = Math.min(size, places.length);
  return places.filter((_, i) => {
    if (random() * (places.length - i) >= wanted) return false;
    wanted--;
    return true;
  });
};
