/** A chart on the page: drawn for wide and for narrow screens, with caption, downloads and its numbers in a table. */
import type { Labels } from '../labels/index.ts';
import { type Html, html, joined, trusted } from './html.ts';

export type FigureParts = {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly wide: string;
  readonly narrow: string;
  /** The table with the numbers. */
  readonly table: Html;
  /** Names of the CSV files that hold the numbers. */
  readonly tables: readonly string[];
  /** Whether there is a PNG file of it. */
  readonly hasPicture: boolean;
};

/** As a section of its own. */
export const figure = (labels: Labels, parts: FigureParts): Html => html`
<section id="${parts.id}" aria-labelledby="${parts.id}-title">
<h2 id="${parts.id}-title">${parts.title}</h2>
${drawing(parts, parts.caption)}
${numbers(labels, parts)}
</section>`;

/** The drawing with what is said below it, if anything. */
export const drawing = ({ wide, narrow }: Pick<FigureParts, 'wide' | 'narrow'>, caption?: string): Html =>
  html`<figure>
<div class="chart wide">${trusted(wide)}</div>
<div class="chart narrow">${trusted(narrow)}</div>${
    caption === undefined
      ? ''
      : html`
<figcaption>${caption}</figcaption>`
  }
</figure>`;

/** Its numbers as a table, and its files. */
export const numbers = (
  labels: Labels,
  { id, table, tables, hasPicture }: Omit<FigureParts, 'wide' | 'narrow' | 'caption' | 'title'>,
): Html =>
  html`<details><summary>${labels.showTable}</summary>${table}</details>
<p class="files">${labels.download}: ${links(id, hasPicture, tables, labels)}</p>`;

const links = (id: string, hasPicture: boolean, tables: readonly string[], labels: Labels): Html =>
  joined(
    [
      ...[...(hasPicture ? ['png'] : []), 'svg', 'vl.json'].map(
        kind =>
          html`<a href="charts/${id}.${kind}" download>${kind === 'vl.json' ? 'Vega-Lite' : kind.toUpperCase()}</a>`,
      ),
      html`<a href="charts/${id}.html">${labels.embed}</a>`,
      ...tables.map(
        name => html`<a href="tables/${name}.csv" download>CSV${tables.length > 1 ? ` (${name})` : ''}</a>`,
      ),
    ],
    ' · ',
  );
