/** A table on the page. */
import { type Content, type Html, html, joined } from './html.ts';

export type Column = { readonly title: string; readonly numeric?: boolean };

/** A table with a caption for screen readers; the first cell of a row is its heading, numbers stand right. */
export const table = (caption: string, columns: readonly Column[], rows: readonly (readonly Content[])[]): Html => {
  const cells = (row: readonly Content[]): Html[] =>
    row.map((cell, i) =>
      i === 0 ? html`<th scope="row">${cell}</th>` : html`<td${numericClass(columns[i]!)}>${cell}</td>`,
    );
  const head = columns.map(column => html`<th scope="col"${numericClass(column)}>${column.title}</th>`);
  const body = joined(
    rows.map(row => html`<tr>${cells(row)}</tr>`),
    '\n',
  );
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption class="sr">${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
};

const numericClass = ({ numeric }: Column): Content => (numeric ? html` class="n"` : '');
