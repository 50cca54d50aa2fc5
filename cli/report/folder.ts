/** A report as a folder: page, charts in four forms, tables, how it was made, and its descriptions for programs. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { DrawnChart } from '../../reports/charts/draw.ts';
import { svgLines } from '../../reports/charts/svg-lines.ts';
import { csv } from '../../reports/export/csv.ts';
import { type EmbedFacts, embed } from '../../reports/page/embed.ts';
import { methodsText } from '../../reports/trust/methods.ts';
import { type OutputFile, writeFolder } from '../rim/write.ts';
import { checked } from './checked.ts';
import { CRATE, crate } from './crate.ts';
import { dataPackage } from './datapackage.ts';
import type { Report } from './report.ts';
import type { Run } from './run.ts';
import { thresholds } from './thresholds.ts';

/**
 * Writes the report and says where its page is.
 *
 * @throws {OrdskifteError} OUT_NOT_OURS, UNWRITABLE, NOT_VERBATIM, TEXT_LEFT
 */
export const writeReport = (run: Run, folder: string, report: Report): void => {
  const files = reportFiles(run, report);
  run.clock.around('write', () => writeFolder(folder, files));
  run.err.write(`${folder}/index.html\n`);
};

/**
 * The files of a report, with paths from its folder.
 *
 * @throws {OrdskifteError} NOT_VERBATIM, TEXT_LEFT
 */
export const reportFiles = (run: Run, report: Report): OutputFile[] => {
  const files = run.clock.around('check', () => checked(contentOf(run, report), report));
  const described = [...files, ...crateFiles(files, report)];
  const { tables, provenance, asked, correction } = report;
  const made = { ...provenance, options: asked, thresholds: thresholds(), ...(correction && { correction }) };
  return [
    ...described,
    {
      path: 'datapackage.json',
      data: dataPackage(tables, made, run.csvStyle(), described),
    },
  ];
};

const contentOf = ({ csvStyle }: Run, report: Report): OutputFile[] => {
  const { html, charts, tables, around, provenance, asked } = report;
  const facts = { provenance, asked, thresholds: thresholds(), names: report.names, documents: report.answers.length };
  return [
    { path: 'index.html', data: html },
    ...charts.flatMap(chart => chartFiles(chart, around)),
    ...tables.map(({ name, rows }) => ({ path: `tables/${name}.csv`, data: csv(rows, undefined, csvStyle()) })),
    { path: 'methods.md', data: methodsText(facts, around.labels) },
  ];
};

/** A crate has to have a date; without one among the documents or the options there is none. */
const crateFiles = (files: readonly OutputFile[], report: Report): OutputFile[] => {
  const { provenance, asked, names, around, answers } = report;
  const date = asked.date ?? newest(answers);
  if (date === undefined) return [];
  const facts = { name: `Ordskifte: ${names.join(' – ')}`, description: around.source, date, provenance, asked };
  return [{ path: CRATE, data: crate(files, facts) }];
};

const newest = (answers: readonly Answer[]): string | undefined =>
  answers
    .flatMap(({ structure: { date } }) => date ?? [])
    .sort((a, b) => (a < b ? -1 : 1))
    .at(-1);

const chartFiles = (chart: DrawnChart, around: EmbedFacts): OutputFile[] => {
  const { id, spec, wide, png } = chart;
  return [
    { path: `charts/${id}.vl.json`, data: `${JSON.stringify(spec, null, 1)}\n` },
    { path: `charts/${id}.svg`, data: svgLines(wide) },
    ...(png === undefined ? [] : [{ path: `charts/${id}.png`, data: png }]),
    { path: `charts/${id}.html`, data: embed(chart, around) },
  ];
};
