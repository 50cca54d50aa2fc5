/** The report page: one self-contained HTML file that asks nothing of the network. */
import { hasQuestion } from '../../analyzers/compare/coded.ts';
import { type Comparison, FAMILIES, familyOf } from '../../analyzers/compare/index.ts';
import type { KeynessPlace } from '../../analyzers/keyness/places.ts';
import type { Codebook } from '../../analyzers/rhetoric/types.ts';
import type { DrawnChart } from '../charts/index.ts';
import type { Labels } from '../labels/index.ts';
import { codeNamer, familyLabels } from '../marks.ts';
import type { Provenance } from '../provenance.ts';
import { fill, shortNames } from '../text.ts';
import { agencySection } from './agency.ts';
import { documentCards } from './documents.ts';
import { figure } from './figure.ts';
import { codeTable, keynessTable, sensitivityTable, stripTable, toneTable } from './figure-tables.ts';
import { escapeHtml, table } from './html.ts';
import { markedText } from './marked-text.ts';
import { methodSection } from './method.ts';
import { pageScript } from './script.ts';
import { style } from './style.ts';
import { summarise } from './summary.ts';

export type PageInput = {
  readonly comparison: Comparison;
  /** The same comparison on the text as scanned, where something was repaired. */
  readonly unrepaired?: Comparison;
  readonly charts: readonly DrawnChart[];
  readonly places: readonly KeynessPlace[];
  readonly codebook: Codebook;
  readonly provenance: Provenance;
  readonly labels: Labels;
  /** CSS @font-face rules with their data inside. */
  readonly fonts: string;
};

/** HTML of the whole report. */
export const page = async (input: PageInput): Promise<string> => {
  const { comparison, labels, provenance } = input;
  const { target, reference } = comparison.pair;
  const names = shortNames(target.name, reference.name);
  const answers = [...target.answers, ...reference.answers];
  const script = `(${pageScript.toString()})()`;
  const headline = fill(labels.headline, { a: names[0], b: names[1] });
  const sources = comparison.documents.map(d => `${d.respondent}, ${d.dnr || d.document}`).join('; ');
  const sections = sectionsOf(input, names);
  return `<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${await hashOf(script)}'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="description" content="${escapeHtml(labels.standfirst)}">
<meta name="generator" content="ordskifte ${escapeHtml(provenance.version)}">
<title>${escapeHtml(headline)} – Ordskifte</title>
<style>${style(input.fonts)}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(labels.skip)}</a>
<header>
<p class="kicker">${escapeHtml(labels.kicker)}</p>
<h1>${escapeHtml(headline)}</h1>
<p class="standfirst">${escapeHtml(labels.standfirst)}</p>
<nav aria-label="${escapeHtml(labels.contents)}"><ul>${sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join('')}</ul></nav>
</header>
<main id="main">
<section class="summary" id="summary" aria-labelledby="summary-title"><h2 id="summary-title">${escapeHtml(labels.summaryTitle)}</h2>
${summarise(comparison, names, labels, input.unrepaired)
  .map(text => `<p>${escapeHtml(text)}</p>`)
  .join('\n')}</section>
<section id="documents" aria-labelledby="documents-title"><h2 id="documents-title">${escapeHtml(labels.documentsTitle)}</h2>
${documentCards(comparison, new Map(answers.map(a => [a.document.id, a.structure.title ?? ''])), labels)}</section>
${sections.map(({ html }) => html).join('\n')}
</main>
<footer><p>${escapeHtml(fill(labels.source, { documents: sources, version: provenance.version }))} ${escapeHtml(labels.footer)}</p>
<p class="hash">${provenance.sources.map(s => `${escapeHtml(s.name)} sha256 ${s.sha256}`).join('<br>')}</p></footer>
<script>${script}</script>
</body>
</html>
`;
};

type Section = { readonly id: string; readonly title: string; readonly html: string };

const sectionsOf = (input: PageInput, names: readonly [string, string]): Section[] => {
  const { comparison, charts, labels, provenance, codebook } = input;
  const tables: Readonly<Record<string, readonly [html: string, files: readonly string[]]>> = {
    strip: [stripTable(comparison, codebook, labels), ['sentences', 'findings']],
    codes: [codeTable(comparison, codebook, names, labels), ['codes']],
    sensitivity: [sensitivityTable(comparison, names, labels), ['sensitivity']],
    keyness: [keynessTable(comparison, input.places, names, labels), ['keyness']],
    tone: [toneTable(comparison, labels), ['tone', 'sentences']],
  };
  const withoutQuestions = comparison.pair.target.answers
    .concat(comparison.pair.reference.answers)
    .filter(a => !hasQuestion(a))
    .map(a => a.structure.dnr ?? a.document.id);
  return [
    ...charts.map(({ id, title, caption, wide, narrow }) => {
      const [html, files] = tables[id]!;
      return { id, title, html: figure(labels, { id, title, caption, wide, narrow, table: html, tables: files }) };
    }),
    { id: 'agency', title: labels.agencyTitle, html: agencySection(comparison, names, labels) },
    { id: 'texts', title: labels.textsTitle, html: textsSection(input) },
    { id: 'method', title: labels.methodTitle, html: methodSection(comparison, provenance, withoutQuestions, labels) },
  ];
};

const textsSection = ({ comparison, codebook, labels }: PageInput): string => {
  const family = familyLabels(labels);
  const name = codeNamer(codebook, labels);
  const answers = [comparison.pair.target, comparison.pair.reference].flatMap((side, i) =>
    side.answers.map(answer => ({ answer, side, isB: i === 1 })),
  );
  const repaired = answers.some(
    ({ answer }) => answer.document.edits.length > 0 || answer.document.doubtful.length > 0,
  );
  return `
<section id="texts" aria-labelledby="texts-title"><h2 id="texts-title">${escapeHtml(labels.textsTitle)}</h2>
<p>${escapeHtml(labels.textsCaption)}</p>
<ul class="legend">${FAMILIES.map(f => `<li><span style="border-color:var(--${f})"></span>${escapeHtml(family[f])}</li>`).join('')}</ul>
${repaired ? `<div class="controls"><label><input type="checkbox" id="scanned">${escapeHtml(labels.showScanned)}</label><label><input type="checkbox" id="doubtful">${escapeHtml(labels.showDoubtful)}</label></div>` : ''}
<details><summary>${escapeHtml(labels.codesListTitle)}</summary>${table(
    labels.codesListTitle,
    [{ title: labels.codeName }, { title: labels.family }, { title: labels.definition }],
    codebook.codes.map(code =>
      [name(code.id), family[familyOf(code)], code.definition[labels.language === 'sv' ? 'sv' : 'en']].map(escapeHtml),
    ),
  )}</details>
${answers.map(({ answer, side, isB }) => `<article class="answer${isB ? ' b' : ''}" lang="sv"><h3>${escapeHtml(side.name)}${answer.structure.dnr ? `, ${escapeHtml(answer.structure.dnr)}` : ''}</h3>${markedText(answer, comparison.findings, name, labels)}</article>`).join('\n')}
</section>`;
};

const hashOf = async (script: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};
