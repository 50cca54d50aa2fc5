/** The report page: one self-contained HTML file that asks nothing of the network. */
import { hasQuestion } from '../../analyzers/comparison/code-document.ts';
import type { Comparison } from '../../analyzers/comparison/pair/index.ts';
import type { DrawnChart } from '../charts/draw.ts';
import { kindsOf } from '../kinds.ts';
import type { Labels } from '../labels/index.ts';
import { codeNamer } from '../names.ts';
import type { Provenance } from '../provenance.ts';
import { PAIR_SECTIONS } from '../sections/pair/index.ts';
import { KINDS_FILES, kinds, kindsTable } from '../sections/pair/kinds.ts';
import { pageSections } from '../sections/section.ts';
import type { PairView } from '../sections/views.ts';
import { fill, shortNames } from '../text.ts';
import { documentCards } from './documents.ts';
import { drawing, numbers } from './figure.ts';
import { type Html, html, joined } from './html.ts';
import { headlineOf, leadOf, missesOf, whoOf } from './lead.ts';
import { methodSection } from './method.ts';
import { shell } from './shell.ts';
import { style } from './style.ts';

export type PageInput = Omit<PairView, 'names' | 'codeName' | 'lexicon' | 'close'> & {
  readonly charts: readonly DrawnChart[];
  /** Headline and source of the material in the words of whoever publishes it. */
  readonly headline?: string;
  readonly source?: string;
  /** CSS @font-face rules with their data inside. */
  readonly fonts: string;
};

/** HTML of the whole report. */
export const page = async ({ charts, fonts, ...input }: PageInput): Promise<string> => {
  const { comparison, labels, provenance } = input;
  const [target, reference] = comparison.groups;
  const names = shortNames(target.name, reference.name);
  const view = {
    ...input,
    close: comparison,
    names,
    codeName: codeNamer(input.codebook, labels),
    lexicon: provenance.lexicon.name,
  };
  const answers = [...target.answers, ...reference.answers];
  const unasked = answers.filter(a => !hasQuestion(a)).map(a => a.structure.dnr ?? a.document.id);
  return shell({
    labels,
    headline: input.headline ?? headlineOf(view),
    standfirst: whoOf(view),
    description: labels.standfirst,
    css: style(fonts, kindsOf(input.comparison.kinds, labels)),
    version: provenance.version,
    lead: leadSection(view, charts),
    before: html`<section id="documents" aria-labelledby="documents-title"><h2 id="documents-title">${labels.documentsTitle}</h2>
${documentCards(comparison, labels)}</section>`,
    sections: [
      ...pageSections(PAIR_SECTIONS, view, charts),
      { id: 'method', title: labels.methodTitle, body: methodSection(view, unasked) },
    ],
    footer: html`<p>${sourceLine(comparison, provenance, labels, input.source)} ${labels.footer}</p>
<p class="hash">${joined(
      provenance.sources.map(s => `${s.name} sha256 ${s.sha256}`),
      html`<br>`,
    )}</p>`,
  });
};

/** The chart of the kinds, how much the machine misses, and what differs. */
const leadSection = (view: PairView, charts: readonly DrawnChart[]): Html => {
  const chart = charts.find(({ id }) => id === kinds.id);
  const files = chart && {
    id: chart.id,
    table: kindsTable(view),
    tables: KINDS_FILES,
    hasPicture: chart.png !== undefined,
  };
  return html`<section class="lead" id="kinds" aria-label="${view.labels.summaryTitle}">
${chart === undefined ? '' : drawing(chart)}
${leadOf(view).map(sentence => html`<p>${sentence}</p>`)}
<p class="misses">${missesOf(view)}</p>
${chart === undefined ? '' : html`<p class="caption">${chart.caption}</p>`}
${files === undefined ? '' : numbers(view.labels, files)}
</section>`;
};

/** Which documents the numbers are of, and what counted them: for the footer, and below a chart that stands alone. */
export const sourceLine = (
  { rows: { documents } }: Comparison,
  { version }: Provenance,
  labels: Labels,
  source = documents.map(d => `${d.respondent}, ${d.dnr || d.document}`).join('; '),
): string => fill(labels.source, { documents: source, version });
