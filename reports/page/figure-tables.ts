/** The table beside each chart: the same numbers, each with links to the sentences behind it. */
import type { CloseReading } from '../../analyzers/comparison/close/rows.ts';
import type { CodeRow, Comparison, SentenceRow } from '../../analyzers/comparison/pair/index.ts';
import type { KeynessPlace } from '../../analyzers/keyness/places.ts';
import { kindNamer } from '../kinds.ts';
import type { Labels } from '../labels/index.ts';
import { sentenceAnchor } from '../names.ts';
import { type CloseDrawn, type CloseView, groupsIn } from '../sections/views.ts';
import { fill, formatter, termName } from '../text.ts';
import { type Content, type Html, html, joined } from './html.ts';
import { table } from './table.ts';

/** Terms with counts, rates and measures; the sentences of both respondents. */
export const keynessTable = (
  comparison: Comparison,
  places: readonly KeynessPlace[],
  names: readonly [string, string],
  labels: Labels,
): Html => {
  const number = formatter(labels);
  const [a, b] = names;
  const linked = new Set(places.map(p => p.term));
  const numberOf = new Map(comparison.rows.sentences.map(s => [`${s.document}\n${s.sentence}`, s.number]));
  const documentsOf = (name: string): Set<string> =>
    new Set(comparison.rows.documents.filter(d => d.respondent === name).map(d => d.document));
  const sides = [documentsOf(comparison.groups[0].name), documentsOf(comparison.groups[1].name)];
  const links = (term: string, side: Set<string>): Html =>
    joined(
      places
        .filter(p => p.term === term && side.has(p.document))
        .flatMap(p =>
          p.sentences.map(
            s => html`<a href="#${sentenceAnchor(p.document, s)}">${numberOf.get(`${p.document}\n${s}`) ?? s}</a>`,
          ),
        ),
      ' ',
    );
  const rows = comparison.rows.keyness.filter(row => linked.has(row.term)).toSorted((x, y) => y.g2 - x.g2);
  return table(
    labels.keynessTitle,
    [
      { title: labels.term },
      { title: a, numeric: true },
      { title: b, numeric: true },
      { title: `${a} ${labels.per1000}`, numeric: true },
      { title: `${b} ${labels.per1000}`, numeric: true },
      { title: labels.g2, numeric: true },
      { title: labels.logRatio, numeric: true },
      { title: labels.lrc, numeric: true },
      { title: `${labels.where}, ${a}` },
      { title: `${labels.where}, ${b}` },
    ],
    rows.map(row => [
      termName(row.term, labels),
      number(row.target),
      number(row.reference),
      number(row.targetRate, 1),
      number(row.referenceRate, 1),
      number(row.g2, 2),
      number(row.logRatio, 2),
      number(row.lrc, 2),
      links(row.term, sides[0]!),
      links(row.term, sides[1]!),
    ]),
  );
};

/** Codes with counts and rates, their intervals and what these say, and the sentences of every group. */
export const codeTable = (view: CloseView): Html => {
  const { close, codebook, codeName, names, labels } = view;
  const number = formatter(labels);
  const family = kindNamer(close.kinds, labels);
  const groups = groupsIn(view);
  const rate = ({ per100, lower, upper }: CodeRow): string =>
    `${number(per100, 1)}${lower === undefined || upper === undefined ? '' : ` (${number(lower, 1)}–${number(upper, 1)})`}`;
  const line = (
    rows: readonly CodeRow[],
    code: string,
    title: string,
    bears: (s: SentenceRow) => boolean,
  ): Content[] => {
    const own = groups.map(name => rows.find(row => row.code === code && row.group === name)!);
    return [
      title,
      family(own[0]!.family),
      ...own.map(({ count }) => number(count)),
      ...own.map(rate),
      ...groups.map(who =>
        joined(close.rows.sentences.filter(s => s.group === who && bears(s)).map(sentenceLink), ' '),
      ),
    ];
  };
  const rows = table(
    labels.codesTitle,
    [
      { title: labels.codeName },
      { title: labels.family },
      ...names.map(title => ({ title, numeric: true })),
      ...names.map(name => ({ title: `${name} ${labels.per100} (${labels.columnInterval})`, numeric: true })),
      ...names.map(name => ({ title: `${labels.where}, ${name}` })),
    ],
    [
      ...close.kinds.map(({ id }) => line(close.rows.families, id, family(id), s => s.families.includes(id))),
      ...codebook.codes.map(({ id }) => line(close.rows.codes, id, codeName(id), s => s.codes.includes(id))),
    ],
  );
  return html`${rows}${intervalNotes(close, names, labels)}`;
};

/** What the intervals in brackets rest on: said once if it is the same for all. */
const intervalNotes = (
  { groups, rows: { documents } }: CloseReading,
  names: readonly string[],
  labels: Labels,
): Html => {
  const notes = groups.map(({ name }) => {
    const own = documents.filter(({ respondent, sentences }) => respondent === name && sentences > 0);
    return own.length > 1 ? labels.codesIntervalDocuments : labels.codesIntervalSentences;
  });
  const said = new Set(notes).size === 1 ? notes.slice(0, 1) : notes.map((note, i) => `${names[i]!}: ${note}`);
  return html`${said.map(note => html`<p>${note}</p>`)}`;
};

/** The headline word under every way to prepare the texts. */
export const sensitivityTable = (
  { sensitivity }: Comparison,
  names: readonly [string, string],
  labels: Labels,
): Html => {
  const number = formatter(labels);
  const units = { form: labels.shortForm, stem: labels.shortStem, lemma: labels.shortLemma };
  return table(
    labels.sensitivityTitle,
    [
      { title: labels.preparation },
      { title: labels.term },
      { title: names[0], numeric: true },
      { title: names[1], numeric: true },
      { title: labels.g2, numeric: true },
      { title: labels.lrc, numeric: true },
      { title: labels.verdict },
    ],
    (sensitivity?.rows ?? []).map(row => [
      [
        units[row.unit],
        row.order === 1 ? labels.singleWords : fill(labels.wordSequences, { order: row.order }),
        row.layer === 'restored' ? labels.textRestored : labels.textRaw,
        row.quoted === 'out' ? labels.quotesOut : labels.quotesIn,
        row.stopWords === 'out' ? labels.stopWordsOut : labels.stopWordsIn,
      ].join(', '),
      row.term === undefined ? '–' : termName(row.term, labels),
      number(row.target),
      number(row.reference),
      number(row.g2, 1),
      number(row.lrc, 2),
      row.holds ? labels.findingHolds : labels.findingFails,
    ]),
  );
};

/** Every sentence with its codes. */
export const stripTable = ({ close, codeName, labels }: CloseDrawn): Html => {
  const nameOf = kindNamer(close.kinds, labels);
  // The kind is sure there, the code is not.
  const marks = ({ codes, families }: SentenceRow): string =>
    codes.length > 0
      ? codes.map(codeName).join(', ')
      : families.map(family => `${nameOf(family)} (${labels.familyOnly})`).join(', ');
  return table(
    labels.stripTitle,
    [{ title: labels.sentence }, { title: labels.respondent }, { title: labels.codeName }, { title: labels.text }],
    close.rows.sentences.map(s => [sentenceLink(s), s.group, marks(s) || '–', s.text]),
  );
};

/** Every sentence with its tone and the words that made it. */
export const toneTable = ({ rows: { sentences } }: Comparison, labels: Labels): Html => {
  const number = formatter(labels);
  return table(
    labels.toneTitle,
    [
      { title: labels.sentence },
      { title: labels.respondent },
      { title: labels.score, numeric: true },
      { title: labels.words },
      { title: labels.text },
    ],
    sentences.map(s => [
      sentenceLink(s),
      s.group,
      s.matches.length === 0 ? '–' : number(s.score, 2),
      s.matches.map(m => `${m.word} ${number(m.value, 1)}`).join(', '),
      s.text,
    ]),
  );
};

const sentenceLink = (s: SentenceRow): Html =>
  html`<a href="#${sentenceAnchor(s.document, s.sentence)}">${s.number}</a>`;
