/** The page of a validation: how coders agree with each other, and the machine with them. One file that asks nothing of the network. */

import type { MachineRow } from '../../analyzers/codings/agree.ts';
import type { FlatAgreement } from '../../analyzers/codings/index.ts';
import type { Labels } from '../labels/index.ts';
import { fill, formatter } from '../text.ts';
import { type Content, type Html, html, trusted } from './html.ts';
import { style } from './style.ts';
import { table } from './table.ts';

export type ValidationInput = {
  readonly agreement: readonly FlatAgreement[];
  readonly machine: readonly MachineRow[];
  readonly documents: number;
  readonly sentences: number;
  readonly coders: readonly string[];
  /** Name and version of program and codebook. */
  readonly made: { readonly version: string; readonly codebook: string };
  readonly labels: Labels;
  /** CSS @font-face rules with their data inside. */
  readonly fonts: string;
};

/** HTML of the page. */
export const validationPage = (input: ValidationInput): string => {
  const { labels, made } = input;
  const coders = input.coders.join(', ');
  const standfirst = fill(labels.validationStandfirst, {
    documents: input.documents,
    sentences: input.sentences,
    coders,
  });
  return html`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<title>${labels.validationTitle} – Ordskifte</title>
<style>${trusted(style(input.fonts))}</style>
</head>
<body>
<header><p class="kicker">${labels.kicker}</p>
<h1>${labels.validationTitle}</h1>
<p class="standfirst">${standfirst}</p></header>
<main>
${section(
  labels.validationAgreementTitle,
  input.coders.length > 1 ? labels.validationAgreementCaption : labels.validationAgreementNone,
  input.coders.length > 1 ? agreementTable(input) : '',
  'agreement',
)}
${section(labels.validationMachineTitle, labels.validationMachineCaption, machineTable(input, false), 'machine')}
${input.machine.some(row => row.kind === 'speaker') ? section(labels.validationSpeakerTitle, labels.validationSpeakerCaption, machineTable(input, true), 'machine') : ''}
</main>
<footer><p>${fill(labels.validationMade, made)}</p></footer>
</body>
</html>
`.markup;
};

const section = (title: string, caption: string, rows: Content, file: string): Html =>
  html`<section><h2>${title}</h2>\n<p>${caption}</p>\n${rows}\n${rows === '' ? '' : html`<p class="files"><a href="tables/${file}.csv">tables/${file}.csv</a></p>`}</section>`;

const agreementTable = ({ agreement, labels }: ValidationInput): Html => {
  const show = numbers(labels);
  return table(
    labels.validationAgreementTitle,
    [
      { title: labels.columnName },
      { title: labels.columnLevel },
      { title: 'α', numeric: true },
      { title: labels.columnInterval, numeric: true },
      { title: labels.columnCoders },
      { title: 'κ', numeric: true },
      { title: labels.columnBoth, numeric: true },
      { title: labels.columnOverlap, numeric: true },
    ],
    agreement.map(row => [
      row.group,
      kindName(row.kind, labels),
      show(row.alpha),
      row.lower === undefined ? '–' : `${show(row.lower)} … ${show(row.upper)}`,
      row.coders,
      show(row.kappa),
      row.both === undefined ? '–' : String(row.both),
      show(row.overlap),
    ]),
  );
};

const machineTable = ({ machine, labels }: ValidationInput, bySpeaker: boolean): Html => {
  const show = numbers(labels);
  const counts = [
    labels.columnPrecision,
    labels.columnRecall,
    'F1',
    labels.columnRight,
    labels.columnWrong,
    labels.columnMissed,
  ];
  return table(
    bySpeaker ? labels.validationSpeakerTitle : labels.validationMachineTitle,
    [
      { title: bySpeaker ? labels.columnSpeaker : labels.columnName },
      ...(bySpeaker ? [] : [{ title: labels.columnLevel }]),
      ...counts.map(title => ({ title, numeric: true })),
    ],
    machine
      .filter(row => (row.kind === 'speaker') === bySpeaker)
      .map(row => [
        row.group,
        ...(bySpeaker ? [] : [kindName(row.kind, labels)]),
        show(row.precision),
        show(row.recall),
        show(row.f1),
        ...[row.right, row.wrong, row.missed].map(String),
      ]),
  );
};

const kindName = (kind: string, labels: Labels): string => (kind === 'family' ? labels.levelFamily : labels.levelCode);

const numbers = (labels: Labels): ((value: number | undefined) => string) => {
  const format = formatter(labels);
  return value => (value === undefined ? '–' : format(value, 2));
};
