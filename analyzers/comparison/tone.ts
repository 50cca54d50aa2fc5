/** The tone of groups by a word list: counted per document, added up, and then judged. */
import { sum } from 'd3-array';
import type { Answer } from '../../pipeline/corpus.ts';
import { analyserOf, type Counter, rateOf } from '../contract.ts';
import { SENTIMENT_DEFAULTS, type SentimentOptions, sentenceTones } from '../tone/index.ts';
import { BOOTSTRAP_DEFAULTS, type BootstrapOptions, bootstrapSums } from '../uncertainty/bootstrap.ts';

/** The tone of a group by the word list, with the share of content words that the list knows. */
export type ToneRow = {
  readonly group: string;
  /** Sum of values over the number of matches and neutral words added; 0 without a match. */
  readonly score: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly interval: 'documents' | 'none';
  readonly words: number;
  readonly matched: number;
  /** Missing where there are no content words. */
  readonly coverage: number | undefined;
  readonly positive: number;
  readonly negative: number;
};

/** One document: content words of its respondent, those that the list knows, the sum of their values, and how many are above and below 0. */
export type ToneTally = {
  readonly words: number;
  readonly matched: number;
  /** Sentences with such words. */
  readonly sentences: number;
  readonly value: number;
  readonly positive: number;
  readonly negative: number;
};

/** The documents of a group that hold content words, in order: a sum of values would not be the same to the last digit in another order. */
export type ToneTable = { readonly documents: readonly ToneTally[] };

export const toneCounter: Counter<ToneTable, ToneRow, SentimentOptions & BootstrapOptions> = {
  needs: () => ['roles', 'tone'],
  count: (answers, options = {}) => ({
    documents: answers.map(answer => tallyOf(answer, options)).filter(({ words }) => words > 0),
  }),
  add: (a, b) => ({ documents: [...a.documents, ...b.documents] }),
  rows: (groups, options = {}) => ({
    rows: groups.map(({ name, table }) => rowOf(name, table, options)),
    notices: [],
    options: { ...SENTIMENT_DEFAULTS, ...BOOTSTRAP_DEFAULTS, ...options },
  }),
};

/**
 * How positive or negative the words of each group are by a word list, from the content words of its respondents. It measures words, not
 * opinions.
 *
 * @returns a row a group: `score` from -3 to 3 in the units of the list, with limits by drawing documents, and what the list covers
 */
export const tone = analyserOf(toneCounter);

const tallyOf = (answer: Answer, options: SentimentOptions): ToneTally => {
  const tally = { words: 0, matched: 0, sentences: 0, value: 0, positive: 0, negative: 0 };
  for (const { role, words, matches } of sentenceTones(answer, options)) {
    if (role !== 'respondent') continue;
    tally.words += words;
    tally.matched += matches.length;
    if (matches.length > 0) tally.sentences++;
    for (const { value } of matches) {
      tally.value += value;
      if (value > 0) tally.positive++;
      if (value < 0) tally.negative++;
    }
  }
  return tally;
};

const rowOf = (group: string, { documents }: ToneTable, options: SentimentOptions & BootstrapOptions): ToneRow => {
  const { shrink } = { ...SENTIMENT_DEFAULTS, ...options };
  const total = (key: keyof ToneTally): number => sum(documents.map(tally => tally[key]));
  // The mean of the sentences' scores, each as heavy as its matches and what it is shrunk by: it lies between them.
  const scoreOf = (value: number, matched: number, sentences: number): number =>
    matched === 0 ? 0 : value / (matched + shrink * sentences);
  const [limits] = bootstrapSums(
    documents.map(({ value, matched, sentences }) => Float64Array.of(value, matched, sentences)),
    ([value = 0, matched = 0, sentences = 0]) => [scoreOf(value, matched, sentences)],
    options,
  );
  const [words, matched] = [total('words'), total('matched')];
  return {
    group,
    score: scoreOf(total('value'), matched, total('sentences')),
    lower: limits?.lower,
    upper: limits?.upper,
    interval: limits ? 'documents' : 'none',
    words,
    matched,
    coverage: rateOf(matched, words, 1),
    positive: total('positive'),
    negative: total('negative'),
  };
};
