/** What a reader is told first of a report that corrects an earlier one: why, and which numbers are other than they were. */
import type { Labels } from '../labels/index.ts';
import { TRUST_LABELS } from '../labels/trust.ts';
import { inBook } from '../names.ts';
import { fill, formatter } from '../text.ts';
import type { Correction } from '../trust/corrections.ts';
import { type Html, html } from './html.ts';
import { table } from './table.ts';

/** Changes that the page shows; all stand in the table of corrections. */
const SHOWN = 20;

/** Tables whose numbers stand in headlines come first. */
const FIRST = ['codes', 'markers', 'tone', 'words', 'documents', 'groups'];

const rankOf = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

/** The page with the correction above everything else. */
export const withCorrection = (page: string, correction: Correction, labels: Labels): string => {
  const note = correctionSection(correction, labels).markup;
  return page.replace(/<main\b[^>]*>/u, main => `${main}\n${note}`);
};

const correctionSection = (correction: Correction, labels: Labels): Html => {
  const own = TRUST_LABELS[inBook(labels)];
  const { changes } = correction;
  const shown = [...changes].sort((a, b) => rankOf(a.table) - rankOf(b.table)).slice(0, SHOWN);
  return html`<section class="summary" id="correction" aria-labelledby="correction-title"><h2 id="correction-title">${own.correctionTitle}</h2>
${history(correction).map(one => html`<p>${sentence(one, labels)}</p>`)}
${
  shown.length === 0
    ? ''
    : table(
        own.changesTitle,
        [
          { title: own.table },
          { title: own.row },
          { title: own.column },
          { title: own.before, numeric: true },
          { title: own.after, numeric: true },
        ],
        shown.map(({ table: name, row, column, before, after }) => [
          name,
          row,
          column,
          rounded(before, labels) || own.absent,
          rounded(after, labels) || own.absent,
        ]),
      )
}
${changes.length > SHOWN ? html`<p>${own.correctionMore}</p>` : ''}</section>`;
};

/** The newest first. */
const history = (correction: Correction): readonly Correction[] => [
  correction,
  ...(correction.earlier === undefined ? [] : history(correction.earlier)),
];

const sentence = ({ report, because, changes, added, removed }: Correction, labels: Labels): string => {
  const own = TRUST_LABELS[inBook(labels)];
  const number = formatter(labels);
  const counts =
    changes.length + added + removed === 0
      ? own.correctionNone
      : fill(own.correctionCount, { count: number(changes.length), added: number(added), removed: number(removed) });
  return `${fill(own.correctionWhy, { report: report.slice(0, 12), because })} ${counts}`;
};

/** Numbers as they are read; the table of corrections has all their digits. */
const rounded = (cell: string, labels: Labels): string => {
  const value = Number(cell);
  if (cell === '' || !Number.isFinite(value)) return cell;
  return formatter(labels)(value, Number.isInteger(value) ? 0 : 2);
};
