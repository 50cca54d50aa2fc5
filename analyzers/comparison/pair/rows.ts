/** The rows that a comparison of two respondents consists of. */
import type { Notice } from '../../../pipeline/types.ts';
import type { Group } from '../../contract.ts';
import type { KeynessTableOptions } from '../../keyness/compare-tables.ts';
import type { KeynessRow } from '../../keyness/index.ts';
import type { Codebook, CodeFamily } from '../../rhetoric/types.ts';
import type { Sensitivity } from '../../sensitivity/index.ts';
import type { TermRow } from '../../terms/index.ts';
import type { TermOptions } from '../../terms/table.ts';
import type { SentimentOptions } from '../../tone/index.ts';
import type { CloseRows } from '../close/rows.ts';
import type { ToneRow } from '../tone.ts';

/** The rows of a comparison, one list a table. */
export type ComparisonRows = CloseRows & {
  readonly keyness: readonly KeynessRow[];
  readonly terms: readonly TermRow[];
  readonly tone: readonly ToneRow[];
};

export type Comparison = {
  /** The one that is compared, and the one that it is compared with. */
  readonly groups: readonly [target: Group, reference: Group];
  /** The families of markers that were counted, in the order in which they are shown. */
  readonly kinds: readonly CodeFamily[];
  readonly rows: ComparisonRows;
  /** The keyness headline under every way to prepare the texts, where it was computed. */
  readonly sensitivity?: Sensitivity;
  readonly notices: readonly Notice[];
  /** Every option with the value that was used; the codebook by name and version. */
  readonly options: {
    readonly codebook: string;
    readonly keyness: NonNullable<CompareOptions['keyness']>;
    readonly sentiment: Required<SentimentOptions>;
  };
};

/** `codebook` says what is marked; defaults of the rest are those of the analysers. */
export type CompareOptions = {
  readonly codebook: Codebook;
  readonly keyness?: Partial<TermOptions & KeynessTableOptions>;
  readonly sentiment?: SentimentOptions;
};
