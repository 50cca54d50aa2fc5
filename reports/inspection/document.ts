/** One document as it was taken apart: the verdict, the facts and where they stand, and the text with its speakers in the margin. */
import type { Answer } from '../../pipeline/corpus.ts';
import { offsetsOf } from '../../pipeline/restore/offsets.ts';
import { lineOf } from '../../pipeline/structure/unsure.ts';
import type { Notice, Person, Segment } from '../../pipeline/types.ts';
import type { Labels } from '../labels/index.ts';
import type { InspectionLabels } from '../labels/inspection.ts';
import { type Html, html, joined } from '../page/html.ts';
import { noticeSentences } from '../page/notice-sentences.ts';
import { fill } from '../text.ts';
import { type Origin, originsIn } from './origins.ts';
import { type Shares, verdictOf } from './verdict.ts';

export type Inspected = { readonly answer: Answer; readonly notices: readonly Notice[] };

/** What every part of a document's section needs. */
export type View = {
  readonly answer: Answer;
  readonly key: string;
  readonly shares: Shares;
  readonly words: InspectionLabels;
  readonly labels: Labels;
};

export const documentSection = (view: View, notices: readonly Notice[]): Html => {
  const { answer, key, words, labels } = view;
  const sentences = notices
    .filter(({ code }) => code !== 'attribution-unsure')
    .flatMap(({ code, values }) => noticeSentences(code, values, labels));
  return html`<section id="${key}" aria-labelledby="${key}-name">
<h2 id="${key}-name">${answer.document.id}</h2>
${verdictHtml(view)}
<h3>${words.facts}</h3>
<div class="scroll" role="region" tabindex="0" aria-label="${words.facts}: ${answer.document.id}"><table><tbody>${factRows(view)}</tbody></table></div>
${sentences.length === 0 ? '' : html`<h3>${words.notices}</h3><ul>${sentences.map(sentence => html`<li>${sentence}</li>`)}</ul>`}
<h3>${words.text}</h3>
<div class="apart" lang="sv">${answer.structure.segments.map(segment => segmentHtml(segment, view))}</div>
<p><a href="#list">${words.top}</a></p>
</section>`;
};

const verdictHtml = ({ answer, key, shares, words }: View): Html => {
  const verdict = verdictOf(shares);
  const places = answer.structure.segments.filter(({ unsure }) => unsure);
  const line = lineIn(answer);
  const said =
    verdict === 'doubtful'
      ? html`<b>?</b> ${fill(words.doubtful, { words: shares.unsure, share: percent(shares.unsure, shares) })} ${joined(
          places.map(({ start }) => html`<a href="#${key}-${start}">${fill(words.line, { line: line(start) })}</a>`),
          ', ',
        )}. ${words.correct}`
      : verdict === 'none'
        ? html`${words.none}`
        : html`${words.sure}`;
  const sides = (['respondent', 'quoted', 'questioner', 'nobody'] as const)
    .filter(side => shares[side] > 0)
    .map(side => `${words[side]} ${shares[side]} ${words.words}`);
  return html`<p class="verdict ${verdict}">${said}</p><p class="shares">${sides.join(' · ')}</p>`;
};

export const percent = (count: number, { total }: Shares): string =>
  total === 0 ? '0' : String(Math.max(count > 0 ? 1 : 0, Math.round((100 * count) / total)));

/** Line of the text as received on which an offset of the restored text stands. */
const lineIn = ({ document }: Answer): ((offset: number) => number) => {
  const { toRaw } = offsetsOf(document.edits);
  return offset => lineOf(document.raw, toRaw(offset));
};

const factRows = ({ answer, key, words }: View): Html[] => {
  const {
    kind,
    status,
    title,
    dnr,
    date,
    handover,
    respondents = [],
    questioners = [],
    addressee,
    signer,
  } = answer.structure;
  const origins = originsIn(answer);
  const line = lineIn(answer);
  const from = (origin: Origin): Html | string =>
    origin === 'sidecar'
      ? words.fromSidecar
      : origin === undefined
        ? words.fromText
        : html`<a href="#${key}-${segmentAt(answer, origin)}">${fill(words.line, { line: line(origin) })}</a>`;
  const row = (name: keyof InspectionLabels['fields'], value: string | undefined, origin: Origin): Html =>
    html`<tr><th scope="row">${words.fields[name]}</th><td>${value || words.unknown}</td><td>${value ? from(origin) : ''}</td></tr>`;
  const people = (
    name: 'respondents' | 'questioners',
    list: readonly Person[],
    origin: (person: Person) => Origin,
  ): Html[] =>
    list.length === 0
      ? [row(name, undefined, undefined)]
      : list.map(person => row(name, personText(person), origin(person)));
  const kinds = [kind && words.kinds[kind], status && words.statuses[status], handover ? words.handover : undefined];
  return [
    row('kind', kinds.filter(Boolean).join(', '), undefined),
    row('title', title, origins.title()),
    row('dnr', dnr, dnr === undefined ? undefined : origins.dnr(dnr)),
    row('date', date, date === undefined ? undefined : origins.date(date)),
    ...people('questioners', questioners, origins.questioner),
    ...(addressee ? [row('addressee', personText(addressee), origins.addressee(addressee))] : []),
    ...people('respondents', respondents, origins.respondent),
    ...(signer ? [row('signer', personText(signer), origins.signer(signer))] : []),
  ];
};

/** Start of the segment that an offset lies in: what can be linked to. */
const segmentAt = ({ structure }: Answer, offset: number): number =>
  structure.segments.find(({ start, end }) => start <= offset && offset < end)?.start ?? 0;

const personText = ({ name, party, role }: Person): string => {
  const shown = [name, party && `(${party})`].filter(Boolean).join(' ');
  return [shown, role].filter(Boolean).join(', ');
};

const segmentHtml = (segment: Segment, { answer, key, words }: View): Html => {
  const { start, end, kind, role, speaker, question, unsure } = segment;
  const text = answer.document.text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(text)) return html``;
  const side = role ?? 'nobody';
  const what = role === undefined ? words.segments[kind] : words[role];
  const number = question === undefined ? '' : ` ${question}`;
  return html`<div class="part ${side}${unsure ? ' unsure' : ''}" id="${key}-${start}"><p class="who" lang="${words.language}">${unsure ? html`<b>? ${words.unsure}</b> ` : ''}${speaker === undefined ? '' : html`<b lang="sv">${speaker}</b> `}<span>${what}${number}</span></p><div>${text
    .split(/\n\s*\n/u)
    .map(paragraph => html`<p>${paragraph.trim()}</p>`)}</div></div>`;
};
