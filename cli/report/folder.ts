/** A report as a folder: page, charts in four forms, tables, and their description for programs. */
import type { DrawnChart } from '../../reports/charts/draw.ts';
import { svgLines } from '../../reports/charts/svg-lines.ts';
import { csv } from '../../reports/export/csv.ts';
import { type EmbedFacts, embed } from '../../reports/page/embed.ts';
import type { Provenance } from '../../reports/provenance.ts';
import type { Table } from '../../reports/tables.ts';
import { type OutputFile, writeFolder } from '../rim/write.ts';
import { dataPackage } from './datapackage.ts';
import type { Run } from './run.ts';

export type Report = {
  readonly html: string;
  readonly charts: readonly DrawnChart[];
  readonly tables: readonly Table[];
  readonly provenance: Provenance;
  /** What stands around a chart that is put into an article. */
  readonly around: EmbedFacts;
};

/**
 * Writes the report and says where its page is.
 *
 * @throws {OrdskifteError} OUT_NOT_OURS, UNWRITABLE
 */
export const writeReport = (run: Run, folder: string, report: Report): void => {
  const files = reportFiles(run, report);
  run.clock.around('write', () => writeFolder(folder, files));
  run.err.write(`${folder}/index.html\n`);
};

/** The files of a report, with paths from its folder. */
export const reportFiles = ({ csvStyle }: Run, report: Report): OutputFile[] => {
  const { html, charts, tables, provenance, around } = report;
  return [
    { path: 'index.html', data: html },
    ...charts.flatMap(chart => chartFiles(chart, around)),
    ...tables.map(({ name, rows }) => ({ path: `tables/${name}.csv`, data: csv(rows, undefined, csvStyle()) })),
    { path: 'datapackage.json', data: dataPackage(tables, provenance, csvStyle()) },
  ];
};

const chartFiles = (chart: DrawnChart, around: EmbedFacts): OutputFile[] => {
  const { id, spec, wide, png } = chart;
  return [
    { path: `charts/${id}.vl.json`, data: `${JSON.stringify(spec, null, 1)}\n` },
    { path: `charts/${id}.svg`, data: svgLines(wide) },
    ...(png === undefined ? [] : [{ path: `charts/${id}.png`, data: png }]),
    { path: `charts/${id}.html`, data: embed(chart, around) },
  ];
};
