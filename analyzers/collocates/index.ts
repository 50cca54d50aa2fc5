/** Collocates: the words that stand around a word or phrase, within so many words and its sentence. */
import { sum } from 'd3-array';
import type { Answer } from '../../pipeline/corpus.ts';
import { TOKEN_KINDS } from '../../pipeline/tokenize/types.ts';
import { analyserOf, type Counter, finite } from '../contract.ts';
import { type Counts, conservativeLogRatio, signedG2 } from '../keyness/measures.ts';
import { parseQuery } from '../kwic/query.ts';
import { matchesIn } from '../kwic/sequence.ts';
import { namesOf } from '../words/classes.ts';
import { roleOf, stopTestOf, type Unit, unitNeeds, unitOf, type Whose } from '../words/index.ts';
import { deltaP, expectedIn, logDice, mutualInformation, tScore } from './measures.ts';

/** One word around the node, in one group. */
export type CollocateRow = {
  readonly group: string;
  readonly term: string;
  /** How often it stands in a window; a word in two windows counts once. */
  readonly count: number;
  readonly expected: number;
  /** All words in windows. */
  readonly total: number;
  /** The same of what stands outside; the node itself stands in neither. */
  readonly reference: number;
  readonly referenceTotal: number;
  readonly node: number;
  readonly logDice: number;
  readonly mi: number;
  readonly t: number;
  readonly g2: number;
  readonly deltaP: number | undefined;
  readonly lrc: number | undefined;
  readonly basis: string;
};

export const COLLOCATE_MEASURES = ['logDice', 'mi', 't', 'g2', 'deltaP', 'lrc', 'count'] as const;
export type CollocateMeasure = (typeof COLLOCATE_MEASURES)[number];

export type CollocateOptions = {
  /** The node, as `kwic` takes it. */
  readonly query: string;
  /** Words on each side. */
  readonly window: number;
  readonly unit: Unit;
  readonly whose: Whose;
  readonly stopWords: readonly string[];
  /** Words that stand less often around the node get no row. */
  readonly minimum: number;
  readonly orderBy: CollocateMeasure;
};

export const COLLOCATE_DEFAULTS: CollocateOptions = Object.freeze({
  query: '',
  window: 5,
  unit: 'lemma',
  whose: 'respondent',
  stopWords: [],
  minimum: 2,
  orderBy: 'logDice',
});

type WordCount = readonly [word: string, inside: number, outside: number];

/** Words in and outside the windows, and how often the node stands. Stop words are in the totals alone. */
export type CollocateData = {
  readonly node: number;
  readonly inside: number;
  readonly outside: number;
  readonly words: readonly WordCount[];
};

/** Counts words in and outside windows; rows as `collocates` gives them. */
export const collocateCounter: Counter<CollocateData, CollocateRow, CollocateOptions> = {
  needs: ({ query = '', unit = COLLOCATE_DEFAULTS.unit } = {}) => {
    const isTagged = parseQuery(query)
      .readings.flat()
      .some(({ lemma, upos }) => lemma || upos !== undefined);
    return unitNeeds(isTagged ? 'lemma' : unit);
  },
  count: (answers, given) => {
    const options = { ...COLLOCATE_DEFAULTS, ...given };
    return answers.map(answer => countAround(answer, options)).reduce(added, NOTHING);
  },
  add: (a, b) => added(a, b),
  rows: (groups, given) => {
    const options = { ...COLLOCATE_DEFAULTS, ...given };
    const all = groups.flatMap(({ table }) => table.words.map(([word]) => word));
    const nameOf = options.unit === 'lemma' ? namesOf(all) : (word: string) => word;
    const rows = groups.flatMap(({ name, table }) => rowsOf(name, table, options, nameOf));
    return { rows, notices: [], options };
  },
};

/**
 * The words around a node in each group, the strongest first: observed and expected counts in the windows, and measures of association.
 *
 * @throws {OrdskifteError} NOT_TAGGED for lemmas of untagged words, BAD_OPTION for a query that makes no sense
 */
export const collocates = analyserOf(collocateCounter);

const NOTHING: CollocateData = { node: 0, inside: 0, outside: 0, words: [] };
const WORD = TOKEN_KINDS.indexOf('word');
const [OUTSIDE, INSIDE, NODE] = [0, 1, 2];

const countAround = (answer: Answer, { query, window, unit, whose, stopWords }: CollocateOptions): CollocateData => {
  const { tokens } = answer;
  const readings = parseQuery(query).readings.filter(parts => parts.length > 0);
  const isSaid = (token: number): boolean => whose === 'all' || roleOf(answer, tokens.sentence[token]!) === whose;
  const matches = readings.length === 0 ? [] : matchesIn(answer, readings).filter(({ first }) => isSaid(first));
  const where = new Uint8Array(tokens.length);
  for (const { first, end } of matches) {
    const { firstToken, endToken } = tokens.sentences[tokens.sentence[first]!]!;
    for (let i = first - 1, left = window; i >= firstToken && left > 0; i--)
      if (tokens.kind[i] === WORD && left--) where[i] = INSIDE;
    for (let i = end, left = window; i < endToken && left > 0; i++)
      if (tokens.kind[i] === WORD && left--) where[i] = INSIDE;
  }
  for (const { first, end } of matches) where.fill(NODE, first, end);
  const term = unitOf(tokens, unit);
  const isStop = stopTestOf(tokens, stopWords, { byLemma: unit === 'lemma' });
  const words = new Map<string, [string, number, number]>();
  const totals = [0, 0];
  tokens.sentences.forEach(({ firstToken, endToken }) => {
    if (firstToken < endToken && !isSaid(firstToken)) return;
    for (let i = firstToken; i < endToken; i++) {
      if (tokens.kind[i] !== WORD || where[i] === NODE) continue;
      totals[where[i]!]!++;
      if (isStop(i)) continue;
      const own = words.get(term(i)) ?? [term(i), 0, 0];
      own[where[i] === INSIDE ? 1 : 2]++;
      words.set(own[0], own);
    }
  });
  return { node: matches.length, inside: totals[INSIDE]!, outside: totals[OUTSIDE]!, words: [...words.values()] };
};

const added = (a: CollocateData, b: CollocateData): CollocateData => {
  const words = new Map(a.words.map(word => [word[0], word]));
  for (const [word, inside, outside] of b.words) {
    const [, x, y] = words.get(word) ?? [word, 0, 0];
    words.set(word, [word, x + inside, y + outside]);
  }
  return {
    node: a.node + b.node,
    inside: a.inside + b.inside,
    outside: a.outside + b.outside,
    words: [...words.values()],
  };
};

const rowsOf = (
  group: string,
  { node, inside, outside, words }: CollocateData,
  { minimum, orderBy }: CollocateOptions,
  nameOf: (word: string) => string,
): CollocateRow[] => {
  const chosen = words.filter(([, count]) => count >= Math.max(1, minimum));
  const family = Math.max(
    1,
    sum(words, ([, count]) => (count > 0 ? 1 : 0)),
  );
  return chosen
    .map(([word, count, reference]): CollocateRow => {
      const counts: Counts = { target: count, reference, targetTotal: inside, referenceTotal: outside };
      return {
        group,
        term: nameOf(word),
        count,
        expected: expectedIn(counts),
        total: inside,
        reference,
        referenceTotal: outside,
        node,
        logDice: logDice(counts, node),
        mi: mutualInformation(counts),
        t: tScore(counts),
        g2: signedG2(counts),
        deltaP: finite(deltaP(counts)),
        lrc: finite(outside === 0 ? undefined : conservativeLogRatio(counts, 0.05, family)),
        basis: 'words',
      };
    })
    .sort((a, b) => (b[orderBy] ?? 0) - (a[orderBy] ?? 0) || b.count - a.count || (a.term < b.term ? -1 : 1));
};
