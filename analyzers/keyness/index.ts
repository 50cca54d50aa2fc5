/** Keyness: the words by which groups differ. Two groups against one another, each of several against all others, or each against a list. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Notice } from '../../pipeline/types.ts';
import { analyserOf, type Counted, type Counter } from '../contract.ts';
import type { Correction } from '../statistics/adjust.ts';
import { basisOf } from '../terms/stream.ts';
import {
  addTerms,
  countTerms,
  joinTables,
  mergeDocuments,
  openGroups,
  openTable,
  renamed,
  TERM_DEFAULTS,
  type TermData,
  type TermOptions,
  type TermTable,
  termNeeds,
} from '../terms/table.ts';
import { plainOf } from '../words/classes.ts';
import { stopTestOfWords } from '../words/stops.ts';
import {
  type BriefKeynessRow,
  compareBriefly,
  KEYNESS_TABLE_DEFAULTS,
  type KeynessRow,
  type KeynessTableOptions,
  listTable,
} from './compare-tables.ts';
import { EXTRA_MEASURES, type ExtraMeasure } from './measures-by-name.ts';
import { keynessNotices, type Sample } from './notices.ts';
import { TEST_DEFAULTS, type TestedKeynessRow, testsOf, withTest } from './test-terms.ts';

export {
  compareTables,
  KEYNESS_TABLE_DEFAULTS,
  type KeynessRow,
  type KeynessTableOptions,
  listTable,
} from './compare-tables.ts';

/** What rows can be ordered by. */
export const OWN_MEASURES = ['lrc', 'positiveLrc', 'g2', 'logRatio'] as const;
export type KeynessMeasure = (typeof OWN_MEASURES)[number] | ExtraMeasure;

/** A term of `group` compared with `other`, with p-values where both have several documents. */
export type GroupContrastRow = (KeynessRow | TestedKeynessRow) & {
  readonly group: string;
  readonly other: string;
  readonly basis: string;
};

/** Counts of words from elsewhere, such as a reference corpus. `skola` there means the lemma of any class, `skola (verb)` one of them. */
export type WordList = { readonly name: string; readonly counts: ReadonlyMap<string, number> };

export type KeynessOptions = TermOptions &
  KeynessTableOptions & {
    /** Correction of the p-values for the number of terms. */
    readonly correction: Correction;
    /** What dispersion and tests count as one case: a document, or all documents of a respondent. */
    readonly sample: Sample;
    /** Compare each group with this list instead of the other groups. */
    readonly list: WordList | undefined;
    readonly orderBy: KeynessMeasure;
    /** Rows of each group; all if not given. */
    readonly top: number | undefined;
  };

export const KEYNESS_DEFAULTS: KeynessOptions = Object.freeze({
  ...TERM_DEFAULTS,
  ...KEYNESS_TABLE_DEFAULTS,
  correction: TEST_DEFAULTS.correction,
  sample: 'document',
  list: undefined,
  orderBy: 'lrc',
  top: undefined,
});

/** Counts terms by document; rows as `keyness` gives them. */
export const keynessCounter: Counter<TermData, GroupContrastRow, KeynessOptions> = {
  needs: termNeeds,
  count: countTerms,
  add: addTerms,
  rows: (groups, given) => {
    const options = { ...KEYNESS_DEFAULTS, ...given };
    const isStopped = options.list ? stoppedBy(options) : () => false;
    const sides = options.list ? groups.map(group => listedSide(group, options.list!, isStopped)) : openGroups(groups);
    const contrasts = contrastsOf(
      sides.map((side, i) => sampled(side, groups[i]!.table, options.sample)),
      options.list,
      isStopped,
    );
    const found = contrasts.map(contrast => rowsOf(contrast(), options, contrasts.length === 1 && groups.length === 2));
    return {
      rows: found.flatMap(({ rows }) => rows),
      notices: found.flatMap(({ notices }) => notices),
      options,
    };
  },
};

/**
 * The words by which groups differ: of two groups those of the first against the second, of more those of each against all others,
 * or those of each against a word list. Counts of both sides, rates per 1,000 words, conservative log ratio, G² and further measures;
 * p-values over documents where both sides have several. Positive where the first group uses the word more.
 *
 * @throws {OrdskifteError} BAD_OPTION for fewer than two groups without a list; NOT_TAGGED for lemmas of untagged words
 */
export const keyness = analyserOf(keynessCounter);

type Side = Counted<TermTable>;
type Contrast = { readonly target: Side; readonly reference: Side };

/** A group under the names of a list, which knows no classes but those that it writes; what the list cannot have as a row has none here. */
const listedSide = (
  { name, table }: Counted<TermData>,
  { counts }: WordList,
  isStopped: (term: string) => boolean,
): Side => ({
  name,
  table: without(
    renamed(openTable(table), key => (counts.has(key) ? key : plainOf(key))),
    isStopped,
  ),
});

/** The table without the rows of stop words, which still count in its total. */
const without = (table: TermTable, isStopped: (term: string) => boolean): TermTable => ({
  ...table,
  terms: new Map([...table.terms].filter(([term]) => !isStopped(term))),
});

/** A term that is a stop word, or begins or ends with one, as in the texts. Parts of speech and phrases know no stop words. */
const stoppedBy = ({ stopWords, unit }: KeynessOptions): ((term: string) => boolean) => {
  if (unit === 'upos' || unit === 'phrase') return () => false;
  const isStop = stopTestOfWords(stopWords);
  return term => {
    if (term.endsWith(')')) return isStop(term);
    const words = term.split(' ');
    return isStop(term) || isStop(words[0]!) || isStop(words.at(-1)!);
  };
};

const sampled = ({ name, table }: Side, { respondents }: TermData, sample: Sample): Side => ({
  name,
  table: sample === 'respondent' ? mergeDocuments(table, respondents) : table,
});

/** Each is made when it is looked at and let go: the others of a group are a table as large as all of the texts. */
const contrastsOf = (
  sides: readonly Side[],
  list: WordList | undefined,
  isStopped: (term: string) => boolean,
): (() => Contrast)[] => {
  if (list !== undefined) {
    const reference = { name: list.name, table: without(listTable(list.name, list.counts), isStopped) };
    return sides.map(target => () => ({ target, reference }));
  }
  const [first, second] = sides;
  if (first === undefined || second === undefined)
    throw new OrdskifteError(messages.badOption('groups', String(sides.length), 'two groups or more'));
  if (sides.length === 2) return [() => ({ target: first, reference: second })];
  return sides.map(target => () => {
    const others = sides.filter(side => side !== target);
    return { target, reference: { name: 'all others', table: joinTables(others.map(({ table }) => table)) } };
  });
};

/** Rows of one contrast. Of a pair the term comes first and whom it is about last: scripts read the columns by their place. */
const rowsOf = (
  { target, reference }: Contrast,
  options: KeynessOptions,
  isPair: boolean,
): { readonly rows: GroupContrastRow[]; readonly notices: Notice[] } => {
  const { alpha, sample, orderBy, top } = options;
  const { rows, complete, positiveLrcOf } = compareBriefly(target.table, reference.table, options);
  const tests = testsOf(rows, target.table, reference.table, options);
  const group = target.name;
  const against = { other: reference.name, basis: basisOf(options) };
  const placeOf = new Map(rows.map((row, i) => [row, i]));
  return {
    // What only a reader sees is worked out for the rows that are shown.
    rows: rows
      .toSorted(byMeasure(orderBy, positiveLrcOf))
      .slice(0, top)
      .map(brief => {
        const row = tests === undefined ? complete(brief) : withTest(complete(brief), placeOf.get(brief)!, tests);
        return isPair ? { ...row, group, ...against } : { group, ...row, ...against };
      }),
    notices: keynessNotices(rows, target, reference, { alpha, sample, tests }),
  };
};

const isExtra = (name: KeynessMeasure): name is ExtraMeasure => name in EXTRA_MEASURES;

/** Greatest first, to either side; for lists of the target's words only (`positiveLrc`) to its side. Infinite values are the greatest. */
const byMeasure = (
  name: KeynessMeasure,
  positiveLrcOf: (row: BriefKeynessRow) => number | undefined,
): ((x: BriefKeynessRow, y: BriefKeynessRow) => number) => {
  const sizeOf = (row: BriefKeynessRow): number => {
    if (name === 'positiveLrc') return positiveLrcOf(row) ?? Number.NEGATIVE_INFINITY;
    return Math.abs(isExtra(name) ? EXTRA_MEASURES[name](row) : row[name]) || 0;
  };
  return (x, y) => {
    const [a, b] = [sizeOf(x), sizeOf(y)];
    // Two infinities have no difference.
    if (a !== b) return b > a ? 1 : -1;
    return Math.abs(y.g2) - Math.abs(x.g2) || (x.term < y.term ? -1 : 1);
  };
};
