/** The rows that a comparison of groups of documents consists of. */
import type { Notice } from '../../../pipeline/types.ts';
import type { RateRow } from '../../rates/index.ts';
import type { CodeFamily } from '../../rhetoric/types.ts';
import type { AxisRow } from '../../scaling/correspondence.ts';
import type { SimilarityRow } from '../../similarity/index.ts';
import type { StyleRow } from '../../style/index.ts';
import type { BootstrapOptions } from '../../uncertainty/bootstrap.ts';
import type { Unit } from '../../words/index.ts';
import type { CloseReading, DocumentRow } from '../close/rows.ts';
import type { ToneRow } from '../tone.ts';

/** How much there is of a group. Words and sentences are those of the respondents. */
export type GroupRow = {
  readonly group: string;
  readonly documents: number;
  readonly respondents: number;
  readonly words: number;
  readonly sentences: number;
  /** Documents whose question is at hand. */
  readonly withQuestion: number;
  /** Words changed by restoration, and words still in doubt. */
  readonly repairedWords: number;
  readonly doubtfulWords: number;
};

/** Where a test of a word ends: the group uses it more, or less, than the others beyond the error rate of the page; or open. */
export type Verdict = 'more' | 'less' | 'open';

/** One word of one group against all other groups. Rates are per 1,000 words. */
export type GroupWordRow = {
  readonly group: string;
  readonly term: string;
  readonly count: number;
  readonly total: number;
  readonly rate: number;
  readonly others: number;
  readonly othersTotal: number;
  readonly othersRate: number;
  readonly logRatio: number;
  /** Weighted log-odds over its standard error: how clearly the word belongs to the group if words fell independently. */
  readonly z: number;
  /** Documents that hold the word, of how many; Gries' DP of its spread, missing for a single document. */
  readonly documents: number;
  readonly documentsInGroup: number;
  readonly othersDocuments: number;
  readonly documentsInOthers: number;
  readonly dp: number | undefined;
  readonly othersDp: number | undefined;
  /** Mean rate of the group's documents minus that of the others': what the test compares. */
  readonly meanDifference: number;
  /** Over documents; missing where the group or the others have a single document. `adjusted` knows all tests of the table. */
  readonly p: number | undefined;
  readonly adjusted: number | undefined;
  readonly verdict: Verdict | undefined;
  /** Respondents of the group that use the word. */
  readonly respondents: number;
  /**
   * The same with all documents of a respondent as one, since they are not independent. The test is missing where the group or the
   * others have a single respondent, and where somebody stands on both sides.
   */
  readonly respondentDifference: number;
  readonly respondentP: number | undefined;
  readonly respondentAdjusted: number | undefined;
  readonly respondentVerdict: Verdict | undefined;
};

/** How often sentences of a group bear a marker of a family, by expectation. Limits are missing for a single document. */
export type MarkerRow = Omit<RateRow, 'code'>;

export type GroupDocumentRow = DocumentRow & { readonly group: string };

/** The rows of a comparison of groups, one list a table. */
export type GroupComparisonRows = {
  readonly groups: readonly GroupRow[];
  readonly documents: readonly GroupDocumentRow[];
  /** Group by group, clearest words first. */
  readonly words: readonly GroupWordRow[];
  readonly style: readonly StyleRow[];
  readonly markers: readonly MarkerRow[];
  readonly tone: readonly ToneRow[];
  readonly similarity: readonly SimilarityRow[];
  readonly axes: readonly AxisRow[];
};

export type GroupComparison = {
  /** The families of markers that were counted, in the order in which they are shown. */
  readonly kinds: readonly CodeFamily[];
  readonly rows: GroupComparisonRows;
  /** What stands in the texts themselves, where they are few enough to be shown. */
  readonly close?: CloseReading;
  /** Number of tests of words: the family that p-values are corrected for. */
  readonly tests: number;
  readonly notices: readonly Notice[];
  /** Every option with the value that was used; the codebook by name and version. */
  readonly options: {
    readonly codebook: string;
    readonly unit: Unit;
    readonly minimum: number;
    readonly alpha: number;
    readonly bootstrap: Required<BootstrapOptions>;
  };
};
