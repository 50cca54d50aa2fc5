/** A chart on the page: drawn for wide and for narrow screens, with caption, downloads and its numbers in a table. */
import type { Labels } from '../labels/index.ts';
import { escapeHtml } from './html.ts';

export type FigureParts = {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly wide: string;
  readonly narrow: string;
  /** HTML of the table with the numbers. */
  readonly table: string;
  /** Names of the CSV files that hold the numbers. */
  readonly tables: readonly string[];
};

export const figure = (labels: Labels, { id, title, caption, wide, narrow, table, tables }: FigureParts): string => `
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escapeHtml(title)}</h2>
<figure>
<div class="chart wide">${wide}</div>
<div class="chart narrow">${narrow}</div>
<figcaption>${escapeHtml(caption)}</figcaption>
</figure>
<details><summary>${escapeHtml(labels.showTable)}</summary>${table}</details>
<p class="files">${escapeHtml(labels.download)}: ${links(id, tables, labels)}</p>
</section>`;

const links = (id: string, tables: readonly string[], labels: Labels): string =>
  [
    ...['png', 'svg', 'vl.json'].map(
      kind => `<a href="charts/${id}.${kind}" download>${kind === 'vl.json' ? 'Vega-Lite' : kind.toUpperCase()}</a>`,
    ),
    `<a href="charts/${id}.html">${escapeHtml(labels.embed)}</a>`,
    ...tables.map(name => `<a href="tables/${name}.csv" download>CSV${tables.length > 1 ? ` (${name})` : ''}</a>`),
  ].join(' · ');
