/** Collocations: sequences of words that belong together, from two words upwards. */
import { sum } from 'd3-array';
import type { Answer } from '../../pipeline/corpus.ts';
import { TOKEN_KINDS } from '../../pipeline/tokenize/types.ts';
import { analyserOf, type Counted, type Counter } from '../contract.ts';
import { namesOf } from '../words/classes.ts';
import { roleOf, type Unit, unitNeeds, unitOf, type Whose } from '../words/index.ts';
import { stopTestOfWords } from '../words/stops.ts';
import { lambdaOf } from './association.ts';

/** A sequence of words. `nested` of its occurrences lie inside a longer sequence of the sizes asked for. */
export type CollocationRow = {
  readonly group: string;
  readonly term: string;
  readonly size: number;
  readonly count: number;
  readonly nested: number;
  /** Number of documents that hold it. */
  readonly documents: number;
  readonly lambda: number;
  readonly z: number;
  /** All sequences of this size. */
  readonly total: number;
  readonly basis: string;
};

export type CollocationOptions = {
  /** Lengths in words, 2 to 5. */
  readonly sizes: readonly number[];
  readonly minimum: number;
  /** Added to every cell. */
  readonly smoothing: number;
  readonly unit: Unit;
  readonly whose: Whose;
  /** Entries of a stop list, in the words that the unit writes: what no collocation may begin or end with. */
  readonly stopWords: readonly string[];
  readonly orderBy: 'z' | 'lambda' | 'count';
  /** Rows of each group; all if not given. */
  readonly top: number | undefined;
};

/** Forms, not lemmas: a collocation is said in one form (*med anledning av*), which its lemmas would not show. */
export const COLLOCATION_DEFAULTS: CollocationOptions = Object.freeze({
  sizes: [2],
  minimum: 2,
  smoothing: 0.5,
  unit: 'form',
  whose: 'respondent',
  stopWords: [],
  orderBy: 'z',
  top: undefined,
});

/** A run of words without punctuation or end of sentence between them. */
export type Run = { readonly words: readonly string[]; readonly document: number };

/** All sequences of one size, also the rare ones: the cells of the others are counted among them. Words are parted by tabs. */
export type SequenceData = {
  readonly size: number;
  readonly sequences: readonly (readonly [words: string, count: number, nested: number, documents: number])[];
};

/** Counts sequences of words; rows as `collocations` gives them. */
export const collocationCounter: Counter<readonly SequenceData[], CollocationRow, CollocationOptions> = {
  needs: ({ unit = COLLOCATION_DEFAULTS.unit } = {}) => unitNeeds(unit),
  count: (answers, given) => {
    const { unit, whose, sizes } = { ...COLLOCATION_DEFAULTS, ...given };
    return countSequences(
      answers.flatMap((answer, document) => runsOf(answer, document, unit, whose)),
      sizes,
    );
  },
  add: (a, b) => a.map(({ size, sequences }, i) => ({ size, sequences: added(sequences, b[i]!.sequences) })),
  rows: (groups, given) => {
    const options = { ...COLLOCATION_DEFAULTS, ...given };
    const { orderBy, top } = options;
    const nameOf = options.unit === 'lemma' ? namesOf(wordsIn(groups)) : (word: string) => word;
    const rows = groups.flatMap(({ name, table }) =>
      table
        .flatMap(data => rowsOf(name, data, options, nameOf))
        .sort((a, b) => b[orderBy] - a[orderBy] || (a.term < b.term ? -1 : 1))
        .slice(0, top),
    );
    return { rows, notices: [], options };
  },
};

/**
 * Collocations of each group, highest z first. Nothing is counted across punctuation, numbers, sentences or documents.
 *
 * @throws {OrdskifteError} NOT_TAGGED for lemmas of untagged words
 */
export const collocations = analyserOf(collocationCounter);

/** Every sequence of each size in runs of words. */
export const countSequences = (runs: readonly Run[], sizes: readonly number[]): SequenceData[] =>
  sizes.map(size => {
    const longer = Math.min(...sizes.filter(other => other > size));
    const found = new Map<string, { count: number; nested: number; documents: number; last: number }>();
    for (const { words, document } of runs) {
      for (let i = 0; i + size <= words.length; i++) {
        const key = words.slice(i, i + size).join(BETWEEN);
        let sequence = found.get(key);
        if (sequence === undefined) {
          sequence = { count: 0, nested: 0, documents: 0, last: -1 };
          found.set(key, sequence);
        }
        sequence.count++;
        if (words.length >= longer) sequence.nested++;
        if (sequence.last !== document) {
          sequence.last = document;
          sequence.documents++;
        }
      }
    }
    return {
      size,
      sequences: [...found].map(([words, { count, nested, documents }]) => [words, count, nested, documents]),
    };
  });

/** A form may hold a space, but no tab. */
const BETWEEN = '\t';

const added = (a: SequenceData['sequences'], b: SequenceData['sequences']): SequenceData['sequences'] => {
  const sums = new Map(a.map(sequence => [sequence[0], sequence]));
  for (const [words, count, nested, documents] of b) {
    const [, c, n, d] = sums.get(words) ?? [words, 0, 0, 0];
    sums.set(words, [words, c + count, n + nested, d + documents]);
  }
  return [...sums.values()];
};

function* wordsIn(groups: readonly Counted<readonly SequenceData[]>[]): Iterable<string> {
  for (const { table } of groups)
    for (const { sequences } of table) for (const [words] of sequences) yield* words.split(BETWEEN);
}

type Gram = { readonly words: readonly string[]; readonly count: number };

const rowsOf = (
  group: string,
  { size, sequences }: SequenceData,
  { minimum, smoothing, stopWords }: CollocationOptions,
  nameOf: (word: string) => string,
): CollocationRow[] => {
  const isStop = stopTestOfWords(stopWords);
  const grams = sequences.map(([words, count, nested, documents]) => ({
    words: words.split(BETWEEN),
    count,
    nested,
    documents,
  }));
  const chosen = grams.filter(({ words, count }) => count >= minimum && !isStop(words[0]!) && !isStop(words.at(-1)!));
  const cells = cellsOf(grams, chosen, size);
  const total = sum(grams, gram => gram.count);
  return chosen.map(({ words, count, nested, documents }, i) => ({
    group,
    term: words.map(nameOf).join(' '),
    size,
    count,
    nested,
    documents,
    ...lambdaOf(cells[i]!, smoothing),
    total,
    basis: `${size}-grams`,
  }));
};

/**
 * Cells of each chosen sequence. The n-grams that agree with it in at least the positions of a mask are counted once per
 * mask; inclusion and exclusion turn "at least" into "exactly".
 */
const cellsOf = (grams: readonly Gram[], chosen: readonly Gram[], size: number): Float64Array[] => {
  const masks = 2 ** size;
  const partsOf = (words: readonly string[], mask: number): string =>
    words.filter((_, position) => (mask >> position) & 1).join(BETWEEN);
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
