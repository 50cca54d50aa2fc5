/** The answers in full, with what was marked in them. */
import type { Answer } from '../../../pipeline/corpus.ts';
import { isCleaning } from '../../../pipeline/edits.ts';
import { respondentColour } from '../../charts/theme.ts';
import { kindNamer, kindsOf } from '../../kinds.ts';
import { inBook } from '../../names.ts';
import { type Content, type Html, html, joined } from '../../page/html.ts';
import { markedText } from '../../page/marked-text.ts';
import { table } from '../../page/table.ts';
import type { Section } from '../section.ts';
import type { CloseDrawn, CloseView } from '../views.ts';

export const texts: Section<CloseDrawn, CloseView> = {
  id: 'texts',
  title: ({ labels }) => labels.textsTitle,
  // Without text where it is withheld.
  isShown: ({ close: { groups } }) =>
    groups.some(({ answers: own }) => own.some(({ document }) => document.text !== '')),
  body: view => html`<p>${view.labels.textsCaption}</p>
${legend(view)}
${controls(view)}
${search(view)}
${codeList(view)}
${joined(answers(view), '\n')}`,
};

const legend = ({ close, labels }: CloseView): Html =>
  html`<ul class="legend">${kindsOf(close.kinds, labels).map(({ mark, name }) => html`<li><span style="border-color:var(--${mark})"></span>${name}</li>`)}</ul>`;

/** Only where something was repaired, or is in doubt. */
const controls = ({ close: { groups }, labels }: CloseView): Content =>
  groups.some(({ answers }) =>
    answers.some(({ document: { edits, doubtful } }) => !edits.every(isCleaning) || doubtful.length > 0),
  )
    ? html`<div class="controls"><label><input type="checkbox" id="scanned">${labels.showScanned}</label><label><input type="checkbox" id="doubtful">${labels.showDoubtful}</label></div>`
    : '';

/** A search that the script brings to life. */
const search = ({ labels }: CloseView): Html =>
  html`<div class="controls search" hidden><label>${labels.search}<input type="search" id="search" data-found="${labels.searchFound}"></label><output id="found" for="search"></output></div>`;

const codeList = ({ codebook, codeName, labels }: CloseView): Html => {
  const nameOf = kindNamer(codebook.families, labels);
  return html`<details><summary>${labels.codesListTitle}</summary>${table(
    labels.codesListTitle,
    [{ title: labels.codeName }, { title: labels.family }, { title: labels.definition }],
    codebook.codes.map(code => [asking(codeName(code.id)), nameOf(code.family), code.definition[inBook(labels)]]),
  )}</details>`;
};

/** A name that is searched for where it is clicked. */
const asking = (name: string): Html => html`<button type="button" class="ask" data-ask="${name}">${name}</button>`;

const answers = ({ close: { kinds, groups, rows }, codeName, labels }: CloseView): Html[] => {
  const names = { codeName, kinds: kindsOf(kinds, labels) };
  return groups.flatMap(({ name, answers: own }, i) =>
    own.map(
      answer =>
        html`<article class="answer" style="border-top-color:${respondentColour(i)}" lang="sv"><h3>${headingOf(name, answer)}${answer.structure.dnr ? `, ${answer.structure.dnr}` : ''}</h3>${markedText(answer, rows.findings, names, labels)}</article>`,
    ),
  );
};

/** The group, and who answers where it is not named after them. */
const headingOf = (group: string, { structure }: Answer): string => {
  const respondent = structure.respondent?.name ?? group;
  return respondent === group ? group : `${group}: ${respondent}`;
};
