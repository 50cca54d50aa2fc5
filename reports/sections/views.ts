/** What the sections of a page are made of. Charts ask for less than their page: they are drawn before it. */

import type { MachineRow } from '../../analyzers/codings/agree.ts';
import type { CloseReading } from '../../analyzers/comparison/close/rows.ts';
import type { GroupComparison } from '../../analyzers/comparison/groups/rows.ts';
import type { Comparison } from '../../analyzers/comparison/pair/index.ts';
import type { KeynessPlace } from '../../analyzers/keyness/places.ts';
import type { Codebook } from '../../analyzers/rhetoric/types.ts';
import type { ChartContext, Size } from '../charts/theme.ts';
import type { Labels } from '../labels/index.ts';
import type { GroupProvenance, Provenance } from '../provenance.ts';

/** What is drawn of texts that are shown. */
export type CloseDrawn = {
  readonly labels: Labels;
  readonly close: CloseReading;
  /** Names of the groups in their order, short where that is clear. */
  readonly names: readonly string[];
  /** Words of a code. */
  readonly codeName: (code: string) => string;
};

/** What their page has beside that. */
export type CloseView = CloseDrawn & { readonly codebook: Codebook };

/** What is drawn of a comparison of two. */
export type PairDrawn = CloseDrawn & {
  readonly comparison: Comparison;
  readonly names: readonly [string, string];
  /** Name of the tone word list. */
  readonly lexicon: string;
};

/** What the page about two has beside that. */
export type PairView = PairDrawn &
  CloseView & {
    /** The same comparison on the text as scanned, where something was repaired. */
    readonly unrepaired?: Comparison | undefined;
    /** How often the machine errs on these very answers, where they were coded, and who coded them. */
    readonly coded?: { readonly machine: readonly MachineRow[]; readonly coders: string } | undefined;
    readonly places: readonly KeynessPlace[];
    readonly provenance: Provenance;
  };

/** What is drawn of a comparison of groups. */
export type GroupDrawn = {
  readonly labels: Labels;
  readonly comparison: GroupComparison;
  readonly lexicon: string;
  /** Share of the resamples inside the intervals. */
  readonly level: number;
  /** Words of a code, for texts that are shown. */
  readonly codeName: (code: string) => string;
};

/** What the page about groups has beside that. */
export type GroupView = GroupDrawn & {
  /** What a group is. */
  readonly heading: string;
  readonly provenance: GroupProvenance;
  readonly codebook: Codebook;
};

/** What is drawn of the texts, where they are few enough to be shown. */
export const closeOf = ({ comparison: { close }, codeName, labels }: GroupDrawn): CloseDrawn | undefined =>
  close && { labels, close, names: close.groups.map(({ name }) => name), codeName };

/** Names of the groups in full, in their order. */
export const groupsIn = ({ close: { groups } }: CloseDrawn): string[] => groups.map(({ name }) => name);

/** Names of the two respondents in full. */
export const respondentsIn = ({ comparison: { groups } }: PairDrawn): readonly [string, string] => [
  groups[0].name,
  groups[1].name,
];

export const contextOf = ({ labels, names }: PairDrawn, size: Size): ChartContext => ({ labels, size, names });
