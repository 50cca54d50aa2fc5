/** Writing HTML safely: everything that is not markup of ours is escaped. */

/** Text for an element or a double-quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);

/** A table with a caption for screen readers; cells are HTML, numbers stand right. */
export const table = (caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const cells = (row: readonly string[]): string =>
    row
      .map((cell, i) =>
        i === 0 ? `<th scope="row">${cell}</th>` : `<td${columns[i]!.numeric ? ' class="n"' : ''}>${cell}</td>`,
      )
      .join('');
  const head = columns
    .map(({ title, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ''}>${escapeHtml(title)}</th>`)
    .join('');
  return `<div class="scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table><caption class="sr">${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.map(row => `<tr>${cells(row)}</tr>`).join('\n')}</tbody></table></div>`;
};

export type Column = { readonly title: string; readonly numeric?: boolean };
