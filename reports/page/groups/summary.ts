/** The first section of the report about groups: what stands after correction, what does not, and how sure it all is. */
import type { GroupComparison, GroupWordRow, MarkerRow } from '../../../analyzers/comparison/groups/rows.ts';
import { agreedShares } from '../../agreed.ts';
import type { Labels } from '../../labels/index.ts';
import type { Provenance } from '../../provenance.ts';
import { capitalised, fill, formatter, numeral, termName } from '../../text.ts';

/** Sentences of the summary, as plain text, one item a paragraph. */
export const summariseGroups = (
  comparison: GroupComparison,
  codebook: Provenance['codebook'],
  labels: Labels,
): string[] => [
  wordSentences(comparison, labels).join(' '),
  markerSentences(comparison, codebook, labels).join(' '),
  labels.summaryGroupsSure,
];

/** So many words that stand are named; the table has all. */
const NAMED = 6;

const wordSentences = ({ tests, rows: { words, groups } }: GroupComparison, labels: Labels): string[] => {
  const number = formatter(labels);
  if (tests === 0) return [labels.summaryWordsUntested];
  const standing = words
    // Of two groups each word is seen from both sides.
    .filter(row => row.verdict === 'more' || (row.verdict === 'less' && groups.length > 2))
    .toSorted((a, b) => a.adjusted! - b.adjusted! || a.p! - b.p! || (a.term < b.term ? -1 : 1));
  if (standing.length === 0) {
    const clearest = words.reduce((best, row) => (row.z > best.z ? row : best));
    return [
      fill(labels.summaryWordsNoneStand, { tests: number(tests) }),
      fill(labels.summaryWordsClearest, {
        term: termName(clearest.term, labels),
        group: clearest.group,
        count: number(clearest.count),
        documents: number(clearest.documents),
        all: number(clearest.documentsInGroup),
      }),
    ];
  }
  const facts = { tests: number(tests), count: numeral(standing.length, labels), terms: named(standing, labels) };
  return [
    capitalised(fill(standing.length === 1 ? labels.summaryWordsOne : labels.summaryWordsSome, facts)),
    ...overPeople(standing, labels),
  ];
};

/** What is left of the words that stand when people are the cases; of some this cannot be tested. */
const overPeople = (standing: readonly GroupWordRow[], labels: Labels): string[] => {
  const tested = standing.filter(row => row.respondentVerdict !== undefined);
  const count = tested.filter(row => row.respondentVerdict === row.verdict).length;
  if (tested.length === 0) return [];
  const facts = { tested: numeral(tested.length, labels), count: numeral(count, labels) };
  if (tested.length < standing.length) return [fill(labels.summaryPersonsPart, facts)];
  return [count === 0 ? labels.summaryPersonsNone : fill(labels.summaryPersonsSome, facts)];
};

const named = (standing: readonly GroupWordRow[], labels: Labels): string => {
  const terms = standing
    .slice(0, NAMED)
    .map(({ term, group, verdict }) =>
      fill(verdict === 'less' ? labels.summaryWordLess : labels.summaryWord, { term: termName(term, labels), group }),
    )
    .join(', ');
  const more = standing.length - NAMED;
  return more > 0 ? fill(labels.summaryWordsMore, { terms, count: numeral(more, labels) }) : terms;
};

const markerSentences = (
  { rows: { markers, groups } }: GroupComparison,
  codebook: Provenance['codebook'],
  labels: Labels,
): string[] => {
  const number = formatter(labels);
  const { low: least, high: most } = agreedShares(labels);
  const total = groups.reduce((sum, row) => sum + row.documents, 0);
  const unasked = groups.reduce((sum, row) => sum + row.documents - row.withQuestion, 0);
  // Naming extremes of texts that answer nothing would come close to an accusation.
  if (unasked === total) return [fill(labels.summaryMarkersUnasked, { total: number(total) })];
  const noQuestion =
    unasked === 0 ? [] : [fill(labels.summaryNoQuestion, { documents: number(unasked), total: number(total) })];
  // Without coded sentences nobody knows whether the machine errs alike for all.
  if (!markers.some(row => row.interval === 'coded')) return [labels.summaryMarkersUncoded, ...noQuestion];
  const asked = new Set(groups.filter(row => row.withQuestion === row.documents).map(({ group }) => group));
  const ranked = markers.filter(row => row.family === 'deflection' && asked.has(row.group)).filter(hasLimits);
  if (ranked.length < 2) return [labels.summaryMarkersUnranked, ...noQuestion];
  const [low, high] = extremes(ranked, row => row.per100);
  const agreed = codebook.isOwn
    ? fill(labels.groupMachineOwn, { name: codebook.name })
    : fill(labels.groupMachine, { least, most });
  return [
    low.per100 === high.per100
      ? fill(labels.summaryMarkersEqual, { agreed, rate: number(low.per100, 1) })
      : fill(labels.summaryMarkers, {
          agreed,
          low: number(low.per100, 1),
          lowGroup: low.group,
          high: number(high.per100, 1),
          highGroup: high.group,
          overlap: low.upper >= high.lower ? labels.overlapYes : labels.overlapNo,
        }),
    ...(ranked.length === groups.length
      ? []
      : [fill(labels.summaryMarkersAmong, { groups: ranked.map(({ group }) => group).join(', ') })]),
    ...noQuestion,
  ];
};

const extremes = <T>(rows: readonly T[], value: (row: T) => number): readonly [T, T] => [
  rows.reduce((least, row) => (value(row) < value(least) ? row : least)),
  rows.reduce((most, row) => (value(row) > value(most) ? row : most)),
];

type Limits = { readonly per100: number; readonly lower: number; readonly upper: number };

const hasLimits = (row: MarkerRow): row is MarkerRow & Limits =>
  row.per100 !== undefined && row.lower !== undefined && row.upper !== undefined;
