/** One chart as a page of its own, to be put into an article: it fits any width, knows light and dark, and asks nothing of a server. */
import type { DrawnChart } from '../charts/draw.ts';
import { csv } from '../export/csv.ts';
import { EMBED_LABELS } from '../labels/embed.ts';
import type { Labels } from '../labels/index.ts';
import { inBook } from '../names.ts';
import { type Content, html, trusted } from '../page/html.ts';
import { hashOf } from '../page/shell.ts';
import { embedLook } from './look.ts';
import { embedScript } from './script.ts';
import { Notes, slim } from './slim.ts';

export type EmbedFacts = {
  readonly labels: Labels;
  /** Documents and program, as the report's footer names them. */
  readonly source: string;
  /** @font-face rule of the typeface in its regular weight, with its data. */
  readonly face: string;
  /** Names of the respondents or groups. */
  readonly names: readonly string[];
  /** How much the numbers are of: "2 dokument, 1 303 ord". */
  readonly size: string;
  /** Where the report is read, with `/` at its end, if that is known. */
  readonly url?: string;
};

/** Names in a headline; more are not read. */
const NAMED = 4;

/** Letters of data that a chart carries with it. */
const MOST_DATA = 24_000;

/** The headline of a chart that stands alone: whom it is about, and what it shows. */
export const embedTitle = ({ title }: Pick<DrawnChart, 'title'>, { names }: Pick<EmbedFacts, 'names'>): string =>
  names.length > NAMED ? title : `${names.join(', ')}: ${title}`;

/** HTML of the page: headline, how much it is of, the chart for wide and for narrow places, caption, source, data. */
export const embed = async (chart: DrawnChart, facts: EmbedFacts): Promise<string> => {
  const { labels, source, face, size, url } = facts;
  const own = EMBED_LABELS[inBook(labels)];
  const title = embedTitle(chart, facts);
  const notes = new Notes();
  const page = url === undefined ? undefined : `${url}index.html`;
  const script = `(${embedScript.toString()})(document,true)`;
  const drawing = (width: 'wide' | 'narrow'): Content =>
    html`<div class="chart ${width}" tabindex="0" role="group" aria-label="${own.arrows}">${trusted(slim(chart[width], notes, page))}</div>`;
  const [wide, narrow] = [drawing('wide'), drawing('narrow')];
  const list = JSON.stringify(notes.all).replaceAll('<', '\\u003c');
  return html`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${await hashOf(script)}'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${trusted(embedLook(face))}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="unit">${size}</p>
<figure>
${wide}
${narrow}
<figcaption>${chart.caption}</figcaption>
</figure>
<p class="source">${source}${dataLink(chart, own.getData)}${page === undefined ? '' : html` · <a href="${page}#${chart.id}" target="_top">${own.toReport}</a>`}</p>
<div class="note" role="status" hidden></div>
</main>
<script type="application/json">${trusted(list)}</script>
<script>${trusted(script)}</script>
</body>
</html>
`.markup;
};

/** The numbers that are drawn, as a file inside the page, where they are not too many. */
const dataLink = ({ id, spec }: DrawnChart, words: string): Content => {
  const rows = drawnRows(spec);
  const data = csv(rows.map(row => Object.fromEntries(Object.entries(row).filter(([name]) => !SPOKEN.has(name)))));
  return rows.length === 0 || data.length > MOST_DATA
    ? ''
    : html` · <a download="${id}.csv" href="data:text/csv;charset=utf-8,${encodeURIComponent(data)}">${words}</a>`;
};

/** Said and followed, not drawn. */
const SPOKEN: ReadonlySet<string> = new Set(['label', 'description', 'href', 'text']);

/** The longest list of rows in a specification. */
const drawnRows = (spec: unknown): readonly object[] => {
  if (typeof spec !== 'object' || spec === null) return [];
  let longest: readonly object[] = [];
  for (const [key, value] of Object.entries(spec)) {
    const found =
      key === 'values' && Array.isArray(value) && value.every(row => typeof row === 'object' && row !== null)
        ? (value as readonly object[])
        : drawnRows(value);
    if (found.length > longest.length) longest = found;
  }
  return longest;
};
