/** The words of each group against all other groups: how clearly they belong to it, and what is left of that when documents are the cases. */
import { deviationOfProportions } from '../../dispersion/deviation.ts';
import { type BriefKeynessRow, compareBriefly } from '../../keyness/compare-tables.ts';
import { TEST_DEFAULTS, testsOf } from '../../keyness/test-terms.ts';
import { adjust } from '../../statistics/adjust.ts';
import { joinTables, mergeDocuments, type SizeFacts, sizeFacts, type TermTable } from '../../terms/table.ts';
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
export type GroupWords = {
  readonly rows: readonly GroupWordRow[];
  readonly tests: number;
  /** Groups that share respondents with the others, and who they are: such a group has no test over respondents. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
};

/**
 * Rows of every group and word, group by group, highest z first (`logOddsZ`). p-values compare documents, as in `testTerms`, and are
 * corrected together for all groups and words (Holm 1979); the family of the same test over respondents is corrected in the same way.
 * That test needs different people on its two sides, so a group that shares respondents with the others goes without.
 */
export const groupWords = (groups: readonly CountedDocuments[], options: GroupWordOptions = {}): GroupWords => {
  const { minimum, alpha } = { ...GROUP_WORD_DEFAULTS, ...options };
  const shared = sharedRespondents(groups);
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
    const { rows: compared, extrasOf } = compareBriefly(target, others, { minimum, alpha, measures: ['logOddsZ'] });
    const tested = testsOf(compared, target, others);
    const spoken = shared.has(group.name) ? undefined : testsOf(compared, speakers, otherSpeakers);
    const facts = {
      target: sized(target),
      others: sized(others),
      speakers: sized(speakers),
      otherSpeakers: sized(otherSpeakers),
    };
    return compared
      .map((row, k) => rowOf(group.name, { ...row, z: extrasOf(row).logOddsZ! }, facts, [tested?.p[k], spoken?.p[k]]))
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
        verdict: verdictOf([row.z, row.meanDifference], own, alpha),
        respondentAdjusted: spoken,
        respondentVerdict: verdictOf([row.z, row.respondentDifference], spoken, alpha),
      };
    }),
    tests: adjusted.tests,
    shared,
  };
};

const sharedRespondents = (groups: readonly CountedDocuments[]): Map<string, string[]> => {
  const groupsOf = new Map<string, Set<string>>();
  for (const { name, respondents } of groups)
    for (const respondent of respondents) {
      const own = groupsOf.get(respondent);
      if (own) own.add(name);
      else groupsOf.set(respondent, new Set([name]));
    }
  return new Map(
    groups.flatMap(({ name, respondents }): [string, string[]][] => {
      const elsewhere = [...new Set(respondents)].filter(respondent => groupsOf.get(respondent)!.size > 1);
      return elsewhere.length === 0 ? [] : [[name, elsewhere]];
    }),
  );
};

/** A table with the number of its documents (or respondents) that have words. */
type Sized = TermTable & SizeFacts;
const sized = (table: TermTable): Sized => ({ ...table, ...sizeFacts(table) });

type Facts = Readonly<Record<'target' | 'others' | 'speakers' | 'otherSpeakers', Sized>>;

const rowOf = (
  group: string,
  row: BriefKeynessRow & { readonly z: number },
  { target, others, speakers, otherSpeakers }: Facts,
  [p, respondentP]: readonly [overDocuments: number | undefined, overRespondents: number | undefined],
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
  z: row.z,
  documents: row.targetDocuments,
  documentsInGroup: target.filled,
  othersDocuments: row.referenceDocuments,
  documentsInOthers: others.filled,
  dp: dispersionIn(target, row.term),
  othersDp: dispersionIn(others, row.term),
  meanDifference: meanRate(target, row.term) - meanRate(others, row.term),
  p,
  adjusted: undefined,
  verdict: undefined,
  respondents: speakers.terms.get(row.term)?.documents.length ?? 0,
  respondentDifference: meanRate(speakers, row.term) - meanRate(otherSpeakers, row.term),
  respondentP,
  respondentAdjusted: undefined,
  respondentVerdict: undefined,
});

const dispersionIn = (table: Sized, term: string): number | undefined => {
  const postings = table.terms.get(term);
  return postings && deviationOfProportions(postings, table, table);
};

/** Mean of the documents' (or respondents') rates per 1,000 words; one without the word counts with 0. */
const meanRate = (table: Sized, term: string): number => {
  const { documents, counts } = table.terms.get(term) ?? { documents: [], counts: [] };
  let sum = 0;
  for (let k = 0; k < documents.length; k++) sum += (1000 * counts[k]!) / table.sizes[documents[k]!]!;
  return sum / table.filled;
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

/** The measure over words and the difference of the means that the test compares must point the same way. */
const verdictOf = (
  [z, difference]: readonly [z: number, difference: number],
  adjusted: number | undefined,
  alpha: number,
): Verdict | undefined => {
  if (adjusted === undefined) return undefined;
  if (adjusted >= alpha || Math.sign(z) !== Math.sign(difference)) return 'open';
  return z > 0 ? 'more' : 'less';
};
