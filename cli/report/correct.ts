/** A report that corrects another: it says so on its page, and has a table of every number that changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { csv } from '../../reports/export/csv.ts';
import { withCorrection } from '../../reports/page/correction.ts';
import { type Correction, changesBetween, type WrittenTable } from '../../reports/trust/corrections.ts';
import { readReport, type WrittenReport } from './manifest.ts';
import type { ReportOptions } from './options.ts';
import type { Report } from './report.ts';
import type { Run } from './run.ts';

/** Refuses a correction without a reason, and a reason without a report. */
export const refuseUnreasoned = ({ corrects, because }: ReportOptions): void => {
  if ((corrects === undefined) !== (because === undefined)) throw new OrdskifteError(messages.needsReason());
};

/**
 * The report as a correction of an older one, where that was asked for. It is to be called before the older one is replaced.
 *
 * @throws {OrdskifteError} NOT_A_REPORT
 */
export const correcting = (run: Run, report: Report, { corrects, because }: ReportOptions): Report => {
  if (corrects === undefined || because === undefined) return report;
  const old = readReport(corrects);
  const correction: Correction = {
    report: old.sha256,
    because,
    ...changesBetween(tablesIn(old), tablesOf(run, report)),
    ...(old.made.correction && { earlier: old.made.correction }),
  };
  return corrected(report, correction);
};

/** The report with its correction on the page and in a table. */
export const corrected = (report: Report, correction: Correction): Report => ({
  ...report,
  correction,
  html: withCorrection(report.html, correction, report.around.labels),
  tables: [...report.tables, { name: CORRECTIONS, rows: correction.changes }],
});

const CORRECTIONS = 'corrections';
const TABLE = /^tables\/(.+)\.csv$/u;

const tablesIn = ({ folder, files }: WrittenReport): WrittenTable[] =>
  [...files.keys()].flatMap((path): WrittenTable[] => {
    const name = TABLE.exec(path)?.[1];
    return name === undefined || name === CORRECTIONS ? [] : [{ name, csv: readFileSync(join(folder, path), 'utf8') }];
  });

const tablesOf = ({ csvStyle }: Run, { tables }: Report): WrittenTable[] =>
  tables.map(({ name, rows }) => ({ name, csv: csv(rows, undefined, csvStyle()) }));
