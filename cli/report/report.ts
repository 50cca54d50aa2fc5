/** What a report is before it is written. */
import type { Codebook } from '../../analyzers/rhetoric/types.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import type { DrawnChart } from '../../reports/charts/draw.ts';
import type { EmbedFacts } from '../../reports/embed/index.ts';
import type { Provenance } from '../../reports/provenance.ts';
import type { Table } from '../../reports/tables.ts';
import type { Correction } from '../../reports/trust/corrections.ts';
import type { Asked } from './asked.ts';

/** What a pair or groups give to a report. */
export type ReportParts = {
  readonly html: string;
  readonly charts: readonly DrawnChart[];
  readonly tables: readonly Table[];
  readonly provenance: Provenance;
  /** What stands around a chart that is put into an article. */
  readonly around: Pick<EmbedFacts, 'labels' | 'source'>;
  /** The documents that it is about, and the codebook that they were read with. */
  readonly answers: readonly Answer[];
  readonly codebook: Codebook;
  /** Names of the respondents or groups, in their order. */
  readonly names: readonly string[];
};

export type Report = ReportParts & {
  /** Every option with its value. */
  readonly asked: Asked;
  /** What it says otherwise than the report that it replaces. */
  readonly correction?: Correction;
};
