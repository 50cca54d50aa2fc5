/** How many of a respondent's sentences bear each code or kind of marker, with intervals. */
import { groupBy } from '../../groups/by-key.ts';
import type { Family } from '../../rhetoric/family.ts';
import { sum } from '../../terms/table.ts';
import { shareIntervals } from '../../uncertainty/shares.ts';
import type { CodeRow, SentenceRow } from './rows.ts';

/** What is counted: a code, or a family under its own name. */
export type Counted = {
  readonly code: string;
  readonly family: Family;
  readonly bears: (sentence: SentenceRow) => boolean;
};

/** Rows of one respondent, in the order of `counted`; sentences of others are passed over. */
export const codeRows = (
  respondent: string,
  sentences: readonly SentenceRow[],
  counted: readonly Counted[],
): CodeRow[] => {
  const own = sentences.filter(sentence => sentence.respondent === respondent);
  const documents = [...groupBy(own, sentence => sentence.document).values()];
  const counts = counted.map(({ bears }) => documents.map(inDocument => inDocument.filter(bears).length));
  const intervals = shareIntervals(
    documents.map(inDocument => inDocument.length),
    counts,
  );
  return counted.map(({ code, family }, k) => {
    const count = sum(counts[k]!);
    const { lower, upper, interval } = intervals[k]!;
    return {
      respondent,
      code,
      family,
      sentences: count,
      total: own.length,
      per100: own.length === 0 ? 0 : (100 * count) / own.length,
      lower: lower === undefined ? undefined : 100 * lower,
      upper: upper === undefined ? undefined : 100 * upper,
      interval,
    };
  });
};
