/** A report as a folder: page, charts in three forms, tables, and their description for programs. */
import type { DrawnChart } from '../../reports/charts/draw.ts';
import { csv } from '../../reports/export/csv.ts';
import type { Provenance } from '../../reports/provenance.ts';
import type { Table } from '../../reports/tables.ts';
import { dataPackage } from './datapackage.ts';
import { pngOf } from './png.ts';
import type { Session } from './session.ts';
import { type OutputFile, writeFolder } from './write.ts';

export type Report = {
  readonly html: string;
  readonly charts: readonly DrawnChart[];
  readonly tables: readonly Table[];
  readonly provenance: Provenance;
};

/**
 * Writes the report and says where its page is.
 *
 * @throws {OrdskifteError} OUT_NOT_OURS, UNWRITABLE
 */
export const writeReport = ({ clock, err }: Session, folder: string, report: Report): void => {
  const { html, charts, tables, provenance } = report;
  const files: OutputFile[] = [
    { path: 'index.html', data: html },
    ...clock.around('images', () => charts.flatMap(chartFiles)),
    ...tables.map(({ name, rows }) => ({ path: `tables/${name}.csv`, data: csv(rows) })),
    { path: 'datapackage.json', data: dataPackage(tables, provenance) },
  ];
  clock.around('write', () => writeFolder(folder, files));
  err.write(`${folder}/index.html\n`);
};

const chartFiles = ({ id, spec, wide }: DrawnChart): OutputFile[] => [
  { path: `charts/${id}.vl.json`, data: `${JSON.stringify(spec, null, 1)}\n` },
  { path: `charts/${id}.svg`, data: wide },
  { path: `charts/${id}.png`, data: pngOf(wide) },
];
