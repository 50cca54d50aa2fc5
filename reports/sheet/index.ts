/** The coding sheet: one HTML file per coder that works without a network, blind, by keyboard, with the codebook beside. */
import type { Codebook, CodeFamily } from '../../analyzers/rhetoric/types.ts';
import type { SheetLabels } from '../labels/sheet.ts';
import { type Html, html, trusted } from '../page/html.ts';
import { hashOf } from '../page/shell.ts';
import { style } from '../page/style.ts';
import { capitalised } from '../text.ts';
import { type SheetData, type SheetSentence, sheetScript } from './script.ts';

export type SheetInput = {
  readonly coder: string;
  /** Names the sample. */
  readonly key: string;
  /** In the order in which they are to be coded. */
  readonly sentences: readonly SheetSentence[];
  readonly codebook: Pick<Codebook, 'name' | 'version' | 'families' | 'codes'>;
  readonly labels: SheetLabels;
  /** CSS @font-face rules with their data inside. */
  readonly fonts: string;
};

/** Keys of the codes, in the order of the book; without those that go back and forth. */
const KEYS = 'abcdefghijklmnopqrstuvwxyzåäö123456789';

/** HTML of the sheet. */
export const codingSheet = async (input: SheetInput): Promise<string> => {
  const { coder, key, sentences, codebook, labels } = input;
  const codes = codebook.codes.map(({ id }, i) => ({ id, key: KEYS[i] ?? '' }));
  const { progress, done, restored } = labels;
  const data: SheetData = { coder, key: `${key} ${coder}`, codes, sentences, words: { progress, done, restored } };
  const script = `(${sheetScript.toString()})()`;
  // “<” cannot end the element that holds the data.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${await hashOf(script)}'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<title>${labels.title}: ${coder}</title>
<style>${trusted(style(input.fonts) + CSS)}</style>
</head>
<body>
<header><h1>${labels.title}</h1><p>${labels.how}</p>
<p><span id="progress"></span> <progress id="bar" max="${sentences.length}" value="0" aria-labelledby="progress"></progress> <button type="button" id="save">${labels.save}</button> <span id="said" role="status"></span></p></header>
<main>
<p id="done" hidden></p>
<div id="work">
<div class="reading"><p id="asked"><b>${labels.asked}:</b> <span id="question"></span></p>
<p class="passage" lang="sv"><span id="before"></span> <mark id="sentence"></mark> <span id="after"></span></p>
<p><button type="button" id="back">${labels.back}</button> <button type="button" data-code="" aria-pressed="false"><kbd>${labels.space}</kbd> ${labels.none}</button> <button type="button" id="next">${labels.next}</button></p></div>
${codebook.families.map(family => familyOf(family, input, codes))}
<p><label for="note">${labels.note}</label><textarea id="note" rows="2"></textarea></p>
</div>
</main>
<footer><p>${labels.book}: ${codebook.name} ${codebook.version}</p></footer>
<script type="application/json" id="data">${trusted(json)}</script>
<script>${trusted(script)}</script>
</body>
</html>
`.markup;
};

const familyOf = (family: CodeFamily, { codebook, labels }: SheetInput, keys: SheetData['codes']): Html => {
  const { language } = labels;
  const own = codebook.codes.flatMap((code, i) => (code.family === family.id ? [{ code, key: keys[i]!.key }] : []));
  return html`<fieldset><legend>${capitalised(family.name[language])}</legend><ul>${own.map(
    ({ code, key }) =>
      html`<li><button type="button" data-code="${code.id}" aria-pressed="false"><kbd>${key}</kbd> ${code.name[language]}</button> <details><summary>${code.definition[language]}</summary><p>${code.rule[language]}</p></details></li>`,
  )}</ul></fieldset>`;
};

const CSS = `
.reading{position:sticky;top:0;background:var(--page);padding:.3em 0;z-index:1}
.passage{font-size:1.25em;max-width:46em}
.passage span{opacity:.75}
fieldset{border:1px solid;border-radius:.3em;margin:.6em 0}
fieldset ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(17em,1fr));gap:.5em}
button{font:inherit;padding:.3em .7em;min-height:2.4em;cursor:pointer}
button[aria-pressed=true]{outline:3px solid;font-weight:700}
kbd{border:1px solid;border-radius:.2em;padding:0 .3em}
textarea{width:100%;max-width:46em;font:inherit;display:block}
details{font-size:.9em}
`;
