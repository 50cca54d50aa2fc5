/** The report page: one self-contained HTML file that asks nothing of the network. */
import { hasQuestion } from '../../analyzers/comparison/code-document.ts';
import type { Comparison } from '../../analyzers/comparison/pair/index.ts';
import type { DrawnChart } from '../charts/draw.ts';
import type { Labels } from '../labels/index.ts';
import { codeNamer } from '../names.ts';
import type { Provenance } from '../provenance.ts';
import { PAIR_SECTIONS } from '../sections/pair/index.ts';
import { pageSections } from '../sections/section.ts';
import type { PairView } from '../sections/views.ts';
import { fill, shortNames } from '../text.ts';
import { documentCards } from './documents.ts';
import { html, joined } from './html.ts';
import { methodSection } from './method.ts';
import { shell, summarySection } from './shell.ts';
import { style } from './style.ts';
import { summarise } from './summary.ts';

export type PageInput = Omit<PairView, 'names' | 'codeName' | 'lexicon'> & {
  readonly charts: readonly DrawnChart[];
  /** CSS @font-face rules with their data inside. */
  readonly fonts: string;
};

/** HTML of the whole report. */
export const page = async ({ charts, fonts, ...input }: PageInput): Promise<string> => {
  const { comparison, labels, provenance } = input;
  const [target, reference] = comparison.groups;
  const names = shortNames(target.name, reference.name);
  const view = { ...input, names, codeName: codeNamer(input.codebook, labels), lexicon: provenance.lexicon.name };
  const answers = [...target.answers, ...reference.answers];
  const unasked = answers.filter(a => !hasQuestion(a)).map(a => a.structure.dnr ?? a.document.id);
  return shell({
    labels,
    headline: fill(labels.headline, { a: names[0], b: names[1] }),
    standfirst: labels.standfirst,
    css: style(fonts),
    version: provenance.version,
    lead: html`${summarySection(summarise(comparison, names, labels, { codebook: provenance.codebook, unrepaired: input.unrepaired }), labels)}
<section id="documents" aria-labelledby="documents-title"><h2 id="documents-title">${labels.documentsTitle}</h2>
${documentCards(comparison, new Map(answers.map(a => [a.document.id, a.structure.title ?? ''])), labels)}</section>`,
    sections: [
      ...pageSections(PAIR_SECTIONS, view, charts),
      { id: 'method', title: labels.methodTitle, body: methodSection(comparison, provenance, unasked, labels) },
    ],
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
