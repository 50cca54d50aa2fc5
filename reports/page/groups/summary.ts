/** The first section of the report about groups: what stands after correction, what does not, and how sure it all is. */
import type { GroupComparison, GroupWordRow } from '../../../analyzers/compare-groups/rows.ts';
import type { Labels } from '../../labels/index.ts';
import { capitalised, fill, formatter, numeral } from '../../text.ts';
import { agreedShares } from '../summary.ts';

/** Sentences of the summary, as plain text, one item a paragraph. */
export const summariseGroups = (comparison: GroupComparison, labels: Labels): string[] => [
  wordSentences(comparison, labels).join(' '),
  markerSentences(comparison, labels).join(' '),
  labels.summaryGroupsSure,
];

/** So many words that stand are named; the table has all. */
const NAMED = 6;

const wordSentences = ({ words, tests, groups }: GroupComparison, labels: Labels): string[] => {
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
        term: clearest.term,
        group: clearest.group,
        count: number(clearest.count),
        documents: number(clearest.documents),
        all: number(clearest.documentsInGroup),
      }),
    ];
  }
  const facts = { tests: number(tests), count: numeral(standing.length, labels), terms: named(standing, labels) };
  const overPeople = standing.filter(row => row.respondentVerdict === row.verdict).length;
  return [
    capitalised(fill(standing.length === 1 ? labels.summaryWordsOne : labels.summaryWordsSome, facts)),
    ...(standing.every(row => row.respondentVerdict === undefined)
      ? []
      : [
          overPeople === 0
            ? labels.summaryPersonsNone
            : fill(labels.summaryPersonsSome, { count: numeral(overPeople, labels) }),
        ]),
  ];
};

const named = (standing: readonly GroupWordRow[], labels: Labels): string => {
  const terms = standing
    .slice(0, NAMED)
    .map(({ term, group, verdict }) =>
      fill(verdict === 'less' ? labels.summaryWordLess : labels.summaryWord, { term, group }),
    )
    .join(', ');
  const more = standing.length - NAMED;
  return more > 0 ? fill(labels.summaryWordsMore, { terms, count: numeral(more, labels) }) : terms;
};

const markerSentences = ({ markers, groups }: GroupComparison, labels: Labels): string[] => {
  const [low, high] = extremes(
    markers.filter(({ family }) => family === 'deflection'),
    row => row.per100,
  );
  const number = formatter(labels);
  const { low: least, high: most } = agreedShares(labels);
  const total = groups.reduce((sum, row) => sum + row.documents, 0);
  const unasked = groups.reduce((sum, row) => sum + row.documents - row.withQuestion, 0);
  // Naming extremes of texts that answer nothing would come close to an accusation.
  if (unasked === total) return [fill(labels.summaryMarkersUnasked, { total: number(total) })];
  const facts = { least, most };
  return [
    low.per100 === high.per100
      ? fill(labels.summaryMarkersEqual, { ...facts, rate: number(low.per100, 1) })
      : fill(labels.summaryMarkers, {
          ...facts,
          low: number(low.per100, 1),
          lowGroup: low.group,
          high: number(high.per100, 1),
          highGroup: high.group,
          overlap: overlap(low, high, labels),
        }),
    ...(unasked === 0 ? [] : [fill(labels.summaryNoQuestion, { documents: number(unasked), total: number(total) })]),
  ];
};

const extremes = <T>(rows: readonly T[], value: (row: T) => number): readonly [T, T] => [
  rows.reduce((least, row) => (value(row) < value(least) ? row : least)),
  rows.reduce((most, row) => (value(row) > value(most) ? row : most)),
];

type Limits = { readonly lower: number | undefined; readonly upper: number | undefined };

const overlap = (low: Limits, high: Limits, labels: Labels): string => {
  if (low.upper === undefined || high.lower === undefined) return labels.overlapNone;
  return low.upper >= high.lower ? labels.overlapYes : labels.overlapNo;
};
