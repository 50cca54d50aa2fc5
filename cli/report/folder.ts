/** A report as a folder: page, charts in four forms, tables, how it was made, and its descriptions for programs. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { DrawnChart } from '../../reports/charts/draw.ts';
import { svgLines } from '../../reports/charts/svg-lines.ts';
import { embedBox, embedModule, oEmbed } from '../../reports/embed/box.ts';
import { type EmbedFacts, embed } from '../../reports/embed/index.ts';
import { csv } from '../../reports/export/csv.ts';
import { EMBED_LABELS } from '../../reports/labels/embed.ts';
import { inBook } from '../../reports/names.ts';
import { fill, formatter } from '../../reports/text.ts';
import { methodsText } from '../../reports/trust/methods.ts';
import { fontFace } from '../rim/fonts.ts';
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
export const writeReport = async (run: Run, folder: string, report: Report): Promise<void> => {
  const files = await reportFiles(run, report);
  run.clock.around('write', () => writeFolder(folder, files));
  run.err.write(`${folder}/index.html\n`);
};

/**
 * The files of a report, with paths from its folder.
 *
 * @throws {OrdskifteError} NOT_VERBATIM, TEXT_LEFT
 */
export const reportFiles = async (run: Run, report: Report): Promise<OutputFile[]> => {
  const content = await contentOf(run, report);
  const files = run.clock.around('check', () => checked(content, report));
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

const contentOf = async ({ csvStyle }: Run, report: Report): Promise<OutputFile[]> => {
  const { html, charts, tables, around, provenance, asked } = report;
  const facts = { provenance, asked, thresholds: thresholds(), names: report.names, documents: report.answers.length };
  const embedded = embedFacts(report);
  const { url } = embedded;
  return [
    { path: 'index.html', data: html },
    ...(await Promise.all(charts.map(chart => chartFiles(chart, embedded)))).flat(),
    { path: 'embed/index.html', data: embedBox(charts, embedded) },
    { path: 'embed/ordskifte-chart.js', data: embedModule() },
    ...(url === undefined
      ? []
      : charts.map(chart => ({
          path: `embed/${chart.id}.oembed.json`,
          data: oEmbed(chart, { ...embedded, url }),
        }))),
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

/** What stands around a chart in an article. */
const embedFacts = ({ around, names, asked, tables, answers }: Report): EmbedFacts => {
  const { labels } = around;
  const rows = (tables.find(({ name }) => name === 'documents')?.rows ?? []) as readonly { readonly words?: number }[];
  const number = formatter(labels);
  return {
    ...around,
    names,
    face: fontFace(400),
    size: fill(EMBED_LABELS[inBook(labels)].size, {
      documents: number(answers.length),
      words: number(rows.reduce((sum, { words = 0 }) => sum + words, 0)),
    }),
    ...(asked.url !== null && { url: asked.url.endsWith('/') ? asked.url : `${asked.url}/` }),
  };
};

const chartFiles = async (chart: DrawnChart, facts: EmbedFacts): Promise<OutputFile[]> => {
  const { id, spec, wide, png } = chart;
  return [
    { path: `charts/${id}.vl.json`, data: `${JSON.stringify(spec, null, 1)}\n` },
    { path: `charts/${id}.svg`, data: svgLines(wide) },
    ...(png === undefined ? [] : [{ path: `charts/${id}.png`, data: png }]),
    { path: `charts/${id}.html`, data: await embed(chart, facts) },
  ];
};
