/** The words of each group against all other groups: how clearly they belong to it, and what is left of that when documents are the cases. */
import { compareTables, type KeynessRow } from '../keyness/index.ts';
import { TEST_DEFAULTS, type TestedKeynessRow, testTerms } from '../keyness/test-terms.ts';
import { adjust } from '../statistics/adjust.ts';
import { joinTables, mergeDocuments, sizeFacts, type TermTable } from '../terms/table.ts';
import type { GroupWordRow, Verdict } from './rows.ts';

/** A group, counted; `respondents` has one name a document. */
export type CountedDocuments = {
  readonly name: string;
  readonly table: TermTable;
  readonly respondents: readonly string[];
};

export type GroupWordOptions = {
  /** Words that all groups together use less often are not compared. */
  readonly minimum?: number;
  /** Error rate of all tests together. */
  readonly alpha?: number;
};

export const GROUP_WORD_DEFAULTS = Object.freeze({ minimum: 5, alpha: TEST_DEFAULTS.alpha });

/** The rows, and the number of tests that their p-values are corrected for. */
export type GroupWords = { readonly rows: readonly GroupWordRow[]; readonly tests: number };

/**
 * Rows of every group and word, group by group, highest z first (`logOddsZ`). p-values compare documents, as in `testTerms`, and are
 * corrected together for all groups and words (Holm 1979); the family of the same test over respondents is corrected in the same way.
 */
export const groupWords = (groups: readonly CountedDocuments[], options: GroupWordOptions = {}): GroupWords => {
  const { minimum, alpha } = { ...GROUP_WORD_DEFAULTS, ...options };
  const rows = groups.flatMap(group => {
    const rest = groups.filter(other => other !== group);
    const target = group.table;
    const others = joinTables(rest.map(({ table }) => table));
    // A respondent may stand in several of the other groups and is one case among them.
    const speakers = mergeDocuments(target, group.respondents);
    const otherSpeakers = mergeDocuments(
      others,
      rest.flatMap(({ respondents }) => respondents),
    );
    const compared = compareTables(target, others, { minimum, alpha, measures: ['logOddsZ'] });
    const tested = testTerms(compared, target, others);
    const spoken = testTerms(compared, speakers, otherSpeakers);
    return compared
      .map((row, k) => rowOf(group.name, row, { target, others, speakers }, tested?.[k], spoken?.[k]))
      .sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
  });
  // Of two groups each word is one test, seen from both sides.
  const seen = groups.length === 2 ? rows.filter(row => row.group === groups[0]!.name) : rows;
  const adjusted = holm(seen, row => row.p);
  const respondentAdjusted = holm(seen, row => row.respondentP);
  return {
    rows: rows.map(row => {
      const [own, spoken] = [adjusted.of(row), respondentAdjusted.of(row)];
      return {
        ...row,
        adjusted: own,
        verdict: verdictOf(row, own, alpha),
        respondentAdjusted: spoken,
        respondentVerdict: verdictOf(row, spoken, alpha),
      };
    }),
    tests: adjusted.tests,
  };
};

type Facts = { readonly target: TermTable; readonly others: TermTable; readonly speakers: TermTable };

const rowOf = (
  group: string,
  row: KeynessRow,
  { target, others, speakers }: Facts,
  tested: TestedKeynessRow | undefined,
  spoken: TestedKeynessRow | undefined,
): GroupWordRow => ({
  group,
  term: row.term,
  count: row.target,
  total: row.targetTotal,
  rate: row.targetRate,
  others: row.reference,
  othersTotal: row.referenceTotal,
  othersRate: row.referenceRate,
  logRatio: row.logRatio,
  z: row.logOddsZ!,
  documents: row.targetDocuments,
  documentsInGroup: sizeFacts(target).filled,
  othersDocuments: row.referenceDocuments,
  documentsInOthers: sizeFacts(others).filled,
  dp: row.targetDp,
  othersDp: row.referenceDp,
  meanDifference: meanRate(target, row.term) - meanRate(others, row.term),
  p: tested?.p,
  adjusted: undefined,
  verdict: undefined,
  respondents: speakers.terms.get(row.term)?.documents.length ?? 0,
  respondentP: spoken?.p,
  respondentAdjusted: undefined,
  respondentVerdict: undefined,
});

/** Mean of the documents' rates per 1,000 words; a document without the word counts with 0. */
const meanRate = (table: TermTable, term: string): number => {
  const { documents, counts } = table.terms.get(term) ?? { documents: [], counts: [] };
  let sum = 0;
  for (let k = 0; k < documents.length; k++) sum += (1000 * counts[k]!) / table.sizes[documents[k]!]!;
  return sum / sizeFacts(table).filled;
};

/** p-values corrected together, by row; of a row that was not seen itself, those of its word. */
const holm = (
  rows: readonly GroupWordRow[],
  pOf: (row: GroupWordRow) => number | undefined,
): { readonly tests: number; readonly of: (row: GroupWordRow) => number | undefined } => {
  const corrected = adjust(
    rows.map(row => pOf(row) ?? null),
    'holm',
  );
  const byRow = new Map(rows.map((row, i) => [row, corrected[i] ?? undefined]));
  const byTerm = new Map(rows.map((row, i) => [row.term, corrected[i] ?? undefined]));
  return {
    tests: corrected.filter(p => p !== null).length,
    of: row => (byRow.has(row) ? byRow.get(row) : byTerm.get(row.term)),
  };
};

/** The measure over words and the means over documents must point the same way. */
const verdictOf = (
  { z, meanDifference }: GroupWordRow,
  adjusted: number | undefined,
  alpha: number,
): Verdict | undefined => {
  if (adjusted === undefined) return undefined;
  if (adjusted >= alpha || Math.sign(z) !== Math.sign(meanDifference)) return 'open';
  return z > 0 ? 'more' : 'less';
};
