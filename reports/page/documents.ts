/** The head of the report: one card per document with what it is and how much of it can be relied on. */
import type { CloseReading, DocumentRow } from '../../analyzers/comparison/close/rows.ts';
import { respondentColour } from '../charts/theme.ts';
import type { Labels } from '../labels/index.ts';
import { formatter, longDate, percent } from '../text.ts';
import { type Html, html, joined } from './html.ts';

/** The documents of all groups, each in the colour of its group. */
export const documentCards = ({ groups, rows: { documents } }: CloseReading, labels: Labels): Html => {
  const titles = new Map(
    groups.flatMap(({ answers }) => answers.map(a => [a.document.id, a.structure.title ?? ''] as const)),
  );
  return html`<div class="documents">${joined(
    documents.map(row =>
      card(
        row,
        respondentColour(groups.findIndex(({ name }) => name === row.respondent)),
        titles.get(row.document),
        labels,
      ),
    ),
    '\n',
  )}</div>`;
};

const card = (row: DocumentRow, colour: string, title: string | undefined, labels: Labels): Html => {
  const number = formatter(labels);
  const facts: readonly (readonly [string, string])[] = [
    [labels.questioner, person(row.questioner, row.questionerParty) || labels.unknown],
    [labels.dnr, row.dnr || labels.unknown],
    [labels.date, row.date ? longDate(row.date, labels) : labels.unknown],
    [labels.digitised, digitised(row.digitised, labels)],
    [labels.ownWords, number(row.words)],
    [labels.quotedWords, number(row.quotedWords)],
    [labels.sentences, number(row.sentences)],
    [labels.repaired, `${number(row.repairedWords)} (${percent(row.repairedWords / row.allWords, labels)})`],
    [labels.doubtful, `${number(row.doubtfulWords)} (${percent(row.doubtfulWords / row.allWords, labels)})`],
  ];
  return html`<article class="document" style="border-top-color:${colour}"><h3>${person(row.respondent, row.party)}</h3><p class="doc-title">${title ?? row.document}</p><dl>${facts.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl></article>`;
};

const person = (name: string, party: string): string => (party === '' ? name : `${name} (${party})`);

const digitised = (how: string, labels: Labels): string => {
  if (how === 'born-digital') return labels.digitisedBornDigital;
  if (how === 'ocr') return labels.digitisedOcr;
  return how === 'transcribed' ? labels.digitisedTranscribed : labels.unknown;
};
