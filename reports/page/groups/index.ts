/** The page about groups of documents: words, style, markers and tone with intervals; no text of the documents stands on it. */
import type { GroupComparison } from '../../../analyzers/comparison/groups/rows.ts';
import type { Codebook } from '../../../analyzers/rhetoric/types.ts';
import type { DrawnChart } from '../../charts/draw.ts';
import { kindsOf } from '../../kinds.ts';
import type { Labels } from '../../labels/index.ts';
import { codeNamer } from '../../names.ts';
import type { GroupProvenance } from '../../provenance.ts';
import { CLOSE_SECTIONS } from '../../sections/close/index.ts';
import { GROUP_SECTIONS } from '../../sections/groups/index.ts';
import { pageSections } from '../../sections/section.ts';
import { closeOf } from '../../sections/views.ts';
import { capitalised, fill, formatter, numeral } from '../../text.ts';
import { type Content, html, joined } from '../html.ts';
import { shell, summarySection } from '../shell.ts';
import { style } from '../style.ts';
import { groupMethodSection } from './method.ts';
import { summariseGroups } from './summary.ts';

export type GroupPageInput = {
  readonly comparison: GroupComparison;
  readonly charts: readonly DrawnChart[];
  readonly provenance: GroupProvenance;
  readonly codebook: Codebook;
  /** sha256 of all files together, as the rim works it out. */
  readonly filesHash: string;
  readonly labels: Labels;
  /** CSS @font-face rules with their data inside. */
  readonly fonts: string;
  /** Headline and source of the material in the words of whoever publishes it. */
  readonly headline?: string;
  readonly source?: string;
};

/** So many files are named in the footer; more are one hash. */
const NAMED_FILES = 6;

/** HTML of the whole report. */
export const groupPage = async (input: GroupPageInput): Promise<string> => {
  const { comparison, labels, provenance, codebook, fonts } = input;
  const { groups } = comparison.rows;
  const number = formatter(labels);
  const nouns = nounsOf(provenance.by, labels);
  const view = {
    comparison,
    labels,
    provenance,
    lexicon: provenance.lexicon.name,
    level: provenance.level,
    heading: nouns.one,
    codebook,
    codeName: codeNamer(codebook, labels),
  };
  const drawn = closeOf(view);
  const close = drawn && { ...drawn, codebook };
  const sum = (count: (row: (typeof groups)[number]) => number): string =>
    number(groups.reduce((total, row) => total + count(row), 0));
  const standfirst = fill(labels.groupsStandfirst, {
    documents: sum(row => row.documents),
    words: sum(row => row.words),
  });
  return shell({
    labels,
    headline:
      input.headline ??
      capitalised(fill(labels.groupsHeadline, { groups: `${numeral(groups.length, labels)} ${nouns.many}` })),
    standfirst,
    description: standfirst,
    css: style(fonts, kindsOf(comparison.kinds, labels)),
    version: provenance.version,
    lead: summarySection(summariseGroups(comparison, provenance.codebook, labels), labels),
    sections: [
      ...pageSections(GROUP_SECTIONS, view, input.charts),
      ...(close === undefined ? [] : pageSections(CLOSE_SECTIONS, close, input.charts)),
      { id: 'method', title: labels.methodTitle, body: groupMethodSection(comparison, provenance, labels) },
    ],
    footer: html`<p>${groupSourceLine(input)} ${labels.footer}</p>
<p class="hash">${hashesOf(input)}</p>`,
  });
};

/** Which material the numbers are of, and what counted them: for the footer, and below a chart that stands alone. */
export const groupSourceLine = ({ provenance, labels, source }: GroupSource): string => {
  const files = provenance.sources.map(({ name }) => name);
  const documents = source ?? (files.length > NAMED_FILES ? `${files[0]} …` : files.join(', '));
  return fill(labels.source, { documents, version: provenance.version });
};

export type GroupSource = Pick<GroupPageInput, 'provenance' | 'labels' | 'source'>;

const nounsOf = (by: string, labels: Labels): { readonly one: string; readonly many: string } => {
  const nouns: Readonly<Record<string, { readonly one: string; readonly many: string }>> = {
    party: { one: labels.groupOfParty, many: labels.byParty },
    year: { one: labels.groupOfYear, many: labels.byYear },
    role: { one: labels.groupOfRole, many: labels.byRole },
  };
  return nouns[by] ?? { one: labels.groupOfRespondent, many: labels.byRespondent };
};

const hashesOf = ({ provenance: { sources }, filesHash, labels }: GroupPageInput): Content =>
  sources.length > NAMED_FILES
    ? fill(labels.groupFiles, { count: formatter(labels)(sources.length), hash: filesHash })
    : joined(
        sources.map(s => `${s.name} sha256 ${s.sha256}`),
        html`<br>`,
      );
