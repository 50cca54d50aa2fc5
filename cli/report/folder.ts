/** A report as a folder: page, charts in four forms, tables, and their description for programs. */
import { type DrawnChart, undrawn } from '../../reports/charts/draw.ts';
import { svgLines } from '../../reports/charts/svg-lines.ts';
import { csv } from '../../reports/export/csv.ts';
import { type EmbedFacts, embed } from '../../reports/page/embed.ts';
import type { Provenance } from '../../reports/provenance.ts';
import type { Table } from '../../reports/tables.ts';
import { pngOf } from '../rim/png.ts';
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
export const reportFiles = ({ clock, err, csvStyle }: Run, report: Report): OutputFile[] => {
  const { html, charts, tables, provenance, around } = report;
  return [
    { path: 'index.html', data: html },
    ...clock.around('images', () => charts.flatMap(chart => chartFiles(chart, around, err))),
    ...tables.map(({ name, rows }) => ({ path: `tables/${name}.csv`, data: csv(rows, undefined, csvStyle()) })),
    { path: 'datapackage.json', data: dataPackage(tables, provenance, csvStyle()) },
  ];
};

const chartFiles = (chart: DrawnChart, around: EmbedFacts, err: Run['err']): OutputFile[] => {
  const { id, spec, wide } = chart;
  return [
    { path: `charts/${id}.vl.json`, data: `${JSON.stringify(spec, null, 1)}\n` },
    { path: `charts/${id}.svg`, data: svgLines(wide) },
    ...pictureOf(id, wide, err),
    { path: `charts/${id}.html`, data: embed(chart, around) },
  ];
};

/** The picture, or a word on stderr about why there is none: everything else of the report is there. */
const pictureOf = (id: string, svg: string, err: Run['err']): OutputFile[] => {
  try {
    return [{ path: `charts/${id}.png`, data: pngOf(svg) }];
  } catch (error) {
    err.write(`${undrawn(`${id}.png`, error).message}\n`);
    return [];
  }
};
