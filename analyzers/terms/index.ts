/** Terms: how often each respondent uses each word, per 1,000 words, and how evenly over the documents. */
import type { Answer } from '../../pipeline/corpus.ts';
import { deviationOfProportions } from '../dispersion/deviation.ts';
import { sum, type TermOptions, type TermTable, tabulate } from './table.ts';

export { TERM_DEFAULTS, type TermOptions } from './table.ts';

/** One word of one respondent: its count, the words it is counted among, and its rate per 1,000 of them. */
export type TermRow = {
  readonly respondent: string;
  readonly term: string;
  readonly count: number;
  readonly words: number;
  readonly per1000: number;
  /** Place by count, from 1; equally frequent words share the first place of theirs. */
  readonly rank: number;
  /** Number of this respondent's documents that hold the word. */
  readonly documents: number;
  /** Gries' DP: 0 where the word is spread like the words at large, towards 1 where it stands in few documents; missing for one document. */
  readonly dp: number | undefined;
};

export type TermCounts = {
  readonly counts: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, number>;
  /** All words, stop words included. */
  readonly total: number;
};

/** Counts of each term in a group of answers. A token is left out of the counts if its form is a stop word. */
export const countTerms = (answers: readonly Answer[], options: TermOptions = {}): TermCounts => {
  const { terms: postings, total } = tabulate(answers, options);
  return {
    counts: new Map([...postings].map(([term, { counts }]) => [term, sum(counts)])),
    documents: new Map([...postings].map(([term, { documents }]) => [term, documents.length])),
    total,
  };
};

/** Term rows of one respondent's answers, most frequent first, equally frequent ones by code point. */
export const terms = (respondent: string, answers: readonly Answer[], options: TermOptions = {}): TermRow[] =>
  termRows(respondent, tabulate(answers, options));

/** Term rows of a table that is there already. */
export const termRows = (respondent: string, table: TermTable): TermRow[] => {
  const counted = [...table.terms]
    .map(([term, postings]) => ({ term, postings, count: sum(postings.counts) }))
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
  let rank = 1;
  return counted.map(({ term, postings, count }, i) => {
    if (i > 0 && count < counted[i - 1]!.count) rank = i + 1;
    return {
      respondent,
      term,
      count,
      words: table.total,
      per1000: (1000 * count) / table.total,
      rank,
      documents: postings.documents.length,
      dp: deviationOfProportions(postings, table),
    };
  });
};
