/** Collocations: sequences of words that belong together, from two words upwards. */
import type { Answer } from '../../pipeline/corpus.ts';
import { TOKEN_KINDS } from '../../pipeline/tokenize/types.ts';
import { roleOf, type Unit, unitOf, type Whose } from '../words/index.ts';
import { lambdaOf } from './association.ts';

/** A sequence of words. `nested` of its occurrences lie inside a longer sequence of the sizes asked for. */
export type CollocationRow = {
  readonly collocation: string;
  readonly size: number;
  readonly count: number;
  readonly nested: number;
  /** Number of documents that hold it. */
  readonly documents: number;
  readonly lambda: number;
  readonly z: number;
};

export type CollocationOptions = {
  /** Lengths in words, 2 to 5. */
  readonly sizes?: readonly number[];
  readonly minimum?: number;
  /** Added to every cell. */
  readonly smoothing?: number;
  readonly unit?: Unit;
  readonly whose?: Whose;
  /** Lower-case forms that no collocation may begin or end with. */
  readonly stopWords?: readonly string[];
};

export const COLLOCATION_DEFAULTS = Object.freeze({
  sizes: [2] as readonly number[],
  minimum: 2,
  smoothing: 0.5,
  unit: 'form' as Unit,
  whose: 'respondent' as Whose,
  stopWords: [] as readonly string[],
});

/** A run of words without punctuation or end of sentence between them. */
export type Run = { readonly words: readonly string[]; readonly document: number };

/** Collocations of the answers together, highest z first. Nothing is counted across punctuation, numbers, sentences or documents. */
export const collocations = (answers: readonly Answer[], options: CollocationOptions = {}): CollocationRow[] => {
  const { unit, whose } = { ...COLLOCATION_DEFAULTS, ...options };
  return collocationsOf(
    answers.flatMap((answer, document) => runsOf(answer, document, unit, whose)),
    options,
  );
};

/** The same from runs of words. */
export const collocationsOf = (runs: readonly Run[], options: CollocationOptions = {}): CollocationRow[] => {
  const { sizes, minimum, smoothing, stopWords } = { ...COLLOCATION_DEFAULTS, ...options };
  const stops = new Set(stopWords);
  return sizes
    .flatMap(size => {
      const longer = Math.min(...sizes.filter(other => other > size));
      const grams = countGrams(runs, size, longer);
      const chosen = [...grams.values()].filter(
        ({ words, count }) => count >= minimum && !stops.has(words[0]!) && !stops.has(words.at(-1)!),
      );
      const cells = cellsOf([...grams.values()], chosen, size);
      return chosen.map(({ words, count, nested, documents }, i) => ({
        collocation: words.join(' '),
        size,
        count,
        nested,
        documents,
        ...lambdaOf(cells[i]!, smoothing),
      }));
    })
    .sort((a, b) => b.z - a.z || (a.collocation < b.collocation ? -1 : 1));
};

type Gram = { readonly words: readonly string[]; count: number; nested: number; documents: number; last: number };

const countGrams = (runs: readonly Run[], size: number, longer: number): Map<string, Gram> => {
  const grams = new Map<string, Gram>();
  for (const { words, document } of runs) {
    for (let i = 0; i + size <= words.length; i++) {
      const own = words.slice(i, i + size);
      const key = own.join(' ');
      let gram = grams.get(key);
      if (gram === undefined) {
        gram = { words: own, count: 0, nested: 0, documents: 0, last: -1 };
        grams.set(key, gram);
      }
      gram.count++;
      if (words.length >= longer) gram.nested++;
      if (gram.last !== document) {
        gram.last = document;
        gram.documents++;
      }
    }
  }
  return grams;
};

/**
 * Cells of each chosen sequence. The n-grams that agree with it in at least the positions of a mask are counted once per
 * mask; inclusion and exclusion turn "at least" into "exactly".
 */
const cellsOf = (grams: readonly Gram[], chosen: readonly Gram[], size: number): Float64Array[] => {
  const masks = 2 ** size;
  const partsOf = (words: readonly string[], mask: number): string =>
    words.filter((_, position) => (mask >> position) & 1).join(' ');
  const atLeast = chosen.map(() => new Float64Array(masks));
  for (let mask = 0; mask < masks; mask++) {
    const totals = new Map(chosen.map(({ words }) => [partsOf(words, mask), 0]));
    for (const { words, count } of grams) {
      const part = partsOf(words, mask);
      const known = totals.get(part);
      if (known !== undefined) totals.set(part, known + count);
    }
    chosen.forEach(({ words }, i) => {
      atLeast[i]![mask] = totals.get(partsOf(words, mask))!;
    });
  }
  for (const cells of atLeast) {
    for (let position = 1; position < masks; position *= 2) {
      for (let mask = 0; mask < masks; mask++) if (!(mask & position)) cells[mask]! -= cells[mask | position]!;
    }
  }
  return atLeast;
};

const WORD = TOKEN_KINDS.indexOf('word');

const runsOf = (answer: Answer, document: number, unit: Unit, whose: Whose): Run[] => {
  const { tokens } = answer;
  const term = unitOf(tokens, unit);
  const runs: Run[] = [];
  tokens.sentences.forEach(({ firstToken, endToken }, s) => {
    if (whose !== 'all' && roleOf(answer, s) !== whose) return;
    let words: string[] = [];
    for (let i = firstToken; i < endToken; i++) {
      if (tokens.kind[i] === WORD) words.push(term(i));
      else {
        if (words.length > 0) runs.push({ words, document });
        words = [];
      }
    }
    if (words.length > 0) runs.push({ words, document });
  });
  return runs;
};
