/** The page about groups of documents: words, style, markers and tone with intervals; no text of the documents stands on it. */
import type { GroupComparison } from '../../../analyzers/comparison/groups/rows.ts';
import type { DrawnChart } from '../../charts/draw.ts';
import type { Labels } from '../../labels/index.ts';
import type { GroupProvenance } from '../../provenance.ts';
import { capitalised, fill, formatter, numeral } from '../../text.ts';
import { figure } from '../figure.ts';
import { type Content, type Html, html, joined } from '../html.ts';
import { type Section, shell, summarySection } from '../shell.ts';
import { style } from '../style.ts';
import { groupMethodSection } from './method.ts';
import { summariseGroups } from './summary.ts';
import { mapTable, markersTable, materialTable, similarityTable, styleTable, toneTable, wordsTable } from './tables.ts';

export type GroupPageInput = {
  readonly comparison: GroupComparison;
  readonly charts: readonly DrawnChart[];
  readonly provenance: GroupProvenance;
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
  const { comparison, labels, provenance, fonts } = input;
  const { groups } = comparison.rows;
  const number = formatter(labels);
  const nouns = nounsOf(provenance.by, labels);
  const sum = (count: (row: (typeof groups)[number]) => number): string =>
    number(groups.reduce((total, row) => total + count(row), 0));
  return shell({
    labels,
    headline:
      input.headline ??
      capitalised(fill(labels.groupsHeadline, { groups: `${numeral(groups.length, labels)} ${nouns.many}` })),
    standfirst: fill(labels.groupsStandfirst, {
      documents: sum(row => row.documents),
      words: sum(row => row.words),
    }),
    css: style(fonts),
    version: provenance.version,
    lead: summarySection(summariseGroups(comparison, provenance.codebook, labels), labels),
    sections: sectionsOf(input, nouns.one),
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

const sectionsOf = ({ comparison, charts, provenance, labels }: GroupPageInput, heading: string): Section[] => {
  const tables: Readonly<Record<string, readonly [table: Html, files: readonly string[]]>> = {
    words: [wordsTable(comparison, heading, labels), ['words']],
    style: [styleTable(comparison, heading, labels), ['style']],
    markers: [markersTable(comparison, heading, labels), ['markers']],
    tone: [toneTable(comparison, heading, labels), ['tone']],
    map: [html`${mapTable(comparison, labels)}${likeness(comparison, labels)}`, ['axes', 'similarity']],
  };
  return [
    {
      id: 'groups',
      title: labels.groupsTitle,
      body: html`
<section id="groups" aria-labelledby="groups-title"><h2 id="groups-title">${labels.groupsTitle}</h2>
<p>${labels.groupsCaption}</p>
${materialTable(comparison, heading, labels)}
</section>`,
    },
    ...charts.map(chart => {
      const { id, title } = chart;
      const [table, files] = tables[id]!;
      return {
        id,
        title,
        body: figure(labels, { ...chart, table, tables: files, hasPicture: chart.png !== undefined }),
      };
    }),
    ...(comparison.rows.axes.length > 0
      ? []
      : [
          {
            id: 'map',
            title: labels.mapTitle,
            body: html`
<section id="map" aria-labelledby="map-title"><h2 id="map-title">${labels.mapTitle}</h2>
<p>${labels.mapNone}</p>${likeness(comparison, labels)}
</section>`,
          },
        ]),
    { id: 'method', title: labels.methodTitle, body: groupMethodSection(comparison, provenance, labels) },
  ];
};

const likeness = (comparison: GroupComparison, labels: Labels): Html =>
  html`<h3>${labels.similarityTitle}</h3><p>${labels.similarityCaption}</p>${similarityTable(comparison, labels)}`;

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
