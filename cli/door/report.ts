/** Reports for programs: the folder that `compare` writes, as files in memory or on disk. */

import type { Unit } from '../../analyzers/words/index.ts';
import type { Corpus } from '../../pipeline/corpus.ts';
import { Memory } from '../../pipeline/memory.ts';
import { CSV_PLAIN } from '../../reports/export/csv.ts';
import type { Language } from '../../reports/labels/index.ts';
import { reportFiles } from '../report/folder.ts';
import { reportOn } from '../report/index.ts';
import { REPORT_DEFAULTS, type REPORT_KEYS } from '../report/options.ts';
import type { Run } from '../report/run.ts';
import { type OutputFile, writeFolder } from '../rim/write.ts';

export type ReportVerbOptions = {
  /** Folder that the report is written to; an older report there is replaced. Without it nothing is written. */
  readonly out?: string;
  /** Language of the page. Default `sv`. */
  readonly lang?: Language;
  /** What the documents are grouped by. Default `respondent`: two of them get a report with their sentences. */
  readonly by?: (typeof REPORT_KEYS)[number];
  /** Only these groups, in this order. */
  readonly groups?: readonly string[];
  /** What counts as the same word. Default `lemma`. */
  readonly unit?: Unit;
  /** A codebook of your own: its file. */
  readonly codebook?: string;
  /** Headline and source line of a report about groups. */
  readonly title?: string;
  readonly source?: string;
};

/** The files of a report, with paths from its folder, and what was said while it was made. */
export type MadeReport = { readonly files: readonly OutputFile[]; readonly messages: readonly string[] };

/**
 * Makes the report on a corpus: page, charts, tables, data package. The same corpus and options give the same bytes.
 *
 * @throws {OrdskifteError} NO_RESPONDENT, ONE_DOCUMENT, ONE_RESPONDENT, ONE_GROUP, NO_GROUP, MANY_GROUPS, BAD_OPTION, OUT_NOT_OURS, UNWRITABLE
 */
export const report = async (corpus: Corpus, { out, ...options }: ReportVerbOptions = {}): Promise<MadeReport> => {
  const said: string[] = [];
  const run: Run = {
    clock: {
      around: (_, work) => work(),
      open: () => () => undefined,
      step: () => undefined,
      aroundAsync: (_, work) => work(),
      table: () => '',
    },
    memory: new Memory(),
    csvStyle: () => CSV_PLAIN,
    err: { write: text => said.push(text.trimEnd()) },
  };
  const restore = corpus.answers.some(({ document }) => document.edits.length > 0);
  const files = await reportFiles(run, await reportOn(run, corpus, { ...REPORT_DEFAULTS, restore, ...options }));
  if (out !== undefined) writeFolder(out, files);
  return { files, messages: said };
};
