/** The report page: one self-contained HTML file that asks nothing of the network. */
import { hasQuestion } from '../../analyzers/comparison/code-document.ts';
import type { Comparison } from '../../analyzers/comparison/pair/index.ts';
import type { KeynessPlace } from '../../analyzers/keyness/places.ts';
import { FAMILIES } from '../../analyzers/rhetoric/family.ts';
import type { Codebook } from '../../analyzers/rhetoric/types.ts';
import { isCleaning } from '../../pipeline/edits.ts';
import type { DrawnChart } from '../charts/draw.ts';
import type { Labels } from '../labels/index.ts';
import { codeNamer, familyLabels, inBook } from '../names.ts';
import type { Provenance } from '../provenance.ts';
import { fill, shortNames } from '../text.ts';
import { agencySection } from './agency.ts';
import { documentCards } from './documents.ts';
import { figure } from './figure.ts';
import { codeTable, keynessTable, sensitivityTable, stripTable, toneTable } from './figure-tables.ts';
import { type Html, html, joined } from './html.ts';
import { markedText } from './marked-text.ts';
import { methodSection } from './method.ts';
import { type Section, shell, summarySection } from './shell.ts';
import { style } from './style.ts';
import { summarise } from './summary.ts';
import { table } from './table.ts';

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
  const [target, reference] = comparison.groups;
  const names = shortNames(target.name, reference.name);
  const answers = [...target.answers, ...reference.answers];
  const headline = fill(labels.headline, { a: names[0], b: names[1] });
  const sections = sectionsOf(input, names);
  return shell({
    labels,
    headline,
    standfirst: labels.standfirst,
    css: style(input.fonts),
    version: provenance.version,
    lead: html`${summarySection(summarise(comparison, names, labels, { codebook: provenance.codebook, unrepaired: input.unrepaired }), labels)}
<section id="documents" aria-labelledby="documents-title"><h2 id="documents-title">${labels.documentsTitle}</h2>
${documentCards(comparison, new Map(answers.map(a => [a.document.id, a.structure.title ?? ''])), labels)}</section>`,
    sections,
    footer: html`<p>${sourceLine(comparison, provenance, labels)} ${labels.footer}</p>
<p class="hash">${joined(
      provenance.sources.map(s => `${s.name} sha256 ${s.sha256}`),
      html`<br>`,
    )}</p>`,
  });
};

/** Which documents the numbers are of, and what counted them: for the footer, and below a chart that stands alone. */
export const sourceLine = ({ rows: { documents } }: Comparison, { version }: Provenance, labels: Labels): string =>
  fill(labels.source, { documents: documents.map(d => `${d.respondent}, ${d.dnr || d.document}`).join('; '), version });

const sectionsOf = (input: PageInput, names: readonly [string, string]): Section[] => {
  const { comparison, charts, labels, provenance, codebook } = input;
  const tables: Readonly<Record<string, readonly [table: Html, files: readonly string[]]>> = {
    strip: [stripTable(comparison, codebook, labels), ['sentences', 'findings']],
    codes: [codeTable(comparison, codebook, names, labels), ['codes']],
    sensitivity: [sensitivityTable(comparison, names, labels), ['sensitivity']],
    keyness: [keynessTable(comparison, input.places, names, labels), ['keyness']],
    tone: [toneTable(comparison, labels), ['tone', 'sentences']],
  };
  const withoutQuestions = comparison.groups[0].answers
    .concat(comparison.groups[1].answers)
    .filter(a => !hasQuestion(a))
    .map(a => a.structure.dnr ?? a.document.id);
  return [
    ...charts.map(chart => {
      const { id, title } = chart;
      const [table, files] = tables[id]!;
      return {
        id,
        title,
        body: figure(labels, { ...chart, table, tables: files, hasPicture: chart.png !== undefined }),
      };
    }),
    { id: 'agency', title: labels.agencyTitle, body: agencySection(comparison, names, labels) },
    { id: 'texts', title: labels.textsTitle, body: textsSection(input) },
    { id: 'method', title: labels.methodTitle, body: methodSection(comparison, provenance, withoutQuestions, labels) },
  ];
};

const textsSection = ({ comparison, codebook, labels }: PageInput): Html => {
  const family = familyLabels(labels);
  const name = codeNamer(codebook, labels);
  const answers = comparison.groups.flatMap((side, i) => side.answers.map(answer => ({ answer, side, isB: i === 1 })));
  const repaired = answers.some(
    ({ answer }) => !answer.document.edits.every(isCleaning) || answer.document.doubtful.length > 0,
  );
  return html`
<section id="texts" aria-labelledby="texts-title"><h2 id="texts-title">${labels.textsTitle}</h2>
<p>${labels.textsCaption}</p>
<ul class="legend">${FAMILIES.map(f => html`<li><span style="border-color:var(--${f})"></span>${family[f]}</li>`)}</ul>
${repaired ? html`<div class="controls"><label><input type="checkbox" id="scanned">${labels.showScanned}</label><label><input type="checkbox" id="doubtful">${labels.showDoubtful}</label></div>` : ''}
<details><summary>${labels.codesListTitle}</summary>${table(
    labels.codesListTitle,
    [{ title: labels.codeName }, { title: labels.family }, { title: labels.definition }],
    codebook.codes.map(code => [name(code.id), family[code.family], code.definition[inBook(labels)]]),
  )}</details>
${joined(
  answers.map(
    ({ answer, side, isB }) =>
      html`<article class="answer${isB ? ' b' : ''}" lang="sv"><h3>${side.name}${answer.structure.dnr ? `, ${answer.structure.dnr}` : ''}</h3>${markedText(answer, comparison.rows.findings, name, labels)}</article>`,
  ),
  '\n',
)}
</section>`;
};
