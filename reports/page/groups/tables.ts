/** The tables of the report about groups: the numbers beside each chart. */
import type { GroupComparison, GroupWordRow } from '../../../analyzers/comparison/groups/rows.ts';
import { mapPoints } from '../../charts/group-map.ts';
import { kindNamer } from '../../kinds.ts';
import type { Labels } from '../../labels/index.ts';
import { styleLabels } from '../../names.ts';
import { fill, formatter, percent, pValue, termName } from '../../text.ts';
import type { Html } from '../html.ts';
import { table } from '../table.ts';

/** How much there is of each group. `heading` says what a group is. */
export const materialTable = ({ rows: { groups } }: GroupComparison, heading: string, labels: Labels): Html => {
  const number = formatter(labels);
  return table(
    labels.groupsTitle,
    [
      { title: heading },
      { title: labels.documentsColumn, numeric: true },
      { title: labels.respondentsColumn, numeric: true },
      { title: labels.wordsColumn, numeric: true },
      { title: labels.sentences, numeric: true },
      { title: labels.questionsColumn, numeric: true },
    ],
    groups.map(row => [
      row.group,
      ...[row.documents, row.respondents, row.words, row.sentences, row.withQuestion].map(count => number(count)),
    ]),
  );
};

/** The clearest words of each group, also those of few documents, and every word that stands. */
export const wordsTable = ({ rows: { words, groups } }: GroupComparison, heading: string, labels: Labels): Html => {
  const number = formatter(labels);
  const dp = (value: number | undefined): string => (value === undefined ? '–' : number(value, 2));
  const shown = groups.flatMap(({ group }) => {
    const own = words.filter(row => row.group === group);
    const clearest = own.filter(row => row.z > 0 && row.count > 0).slice(0, LISTED);
    return own.filter(row => clearest.includes(row) || row.verdict === 'more' || row.verdict === 'less');
  });
  return table(
    labels.groupWordsTitle,
    [
      { title: labels.term },
      { title: heading },
      { title: labels.timesColumn, numeric: true },
      { title: labels.per1000, numeric: true },
      { title: labels.othersPer1000, numeric: true },
      { title: labels.documentsColumn, numeric: true },
      { title: labels.spreadColumn, numeric: true },
      { title: 'z', numeric: true },
      { title: 'p', numeric: true },
      { title: labels.adjustedColumn, numeric: true },
      { title: labels.verdictColumn },
      { title: labels.respondentsColumn, numeric: true },
      { title: labels.personsAdjustedColumn, numeric: true },
    ],
    shown.map(row => [
      termName(row.term, labels),
      row.group,
      number(row.count),
      number(row.rate, 2),
      number(row.othersRate, 2),
      fill(labels.ofAll, { part: number(row.documents), all: number(row.documentsInGroup) }),
      dp(row.dp),
      number(row.z, 1),
      pValue(row.p, labels),
      pValue(row.adjusted, labels),
      verdict(row, labels),
      number(row.respondents),
      pValue(row.respondentAdjusted, labels),
    ]),
  );
};

/** Words of a group in the table. */
const LISTED = 15;

const verdict = ({ verdict: result }: GroupWordRow, labels: Labels): string => {
  if (result === undefined) return labels.wordUntested;
  return { more: labels.verdictMore, less: labels.verdictLess, open: labels.verdictOpen }[result];
};

export const styleTable = ({ rows: { style } }: GroupComparison, heading: string, labels: Labels): Html => {
  const names = styleLabels(labels);
  return table(
    labels.groupStyleTitle,
    [{ title: labels.measureColumn }, { title: heading }, ...valueColumns(labels)],
    [...names].flatMap(([measure, { name, digits }]) =>
      style
        .filter(row => row.measure === measure)
        .map(row => [name, row.group, ...valueCells(row.value, row, digits, labels)]),
    ),
  );
};

export const markersTable = ({ kinds, rows: { markers } }: GroupComparison, heading: string, labels: Labels): Html => {
  const number = formatter(labels);
  const nameOf = kindNamer(kinds, labels);
  const order = new Map(kinds.map(({ id }, i) => [id, i]));
  return table(
    labels.ratesTitle,
    [
      { title: labels.family },
      { title: heading },
      { title: labels.per100, numeric: true },
      { title: labels.columnInterval, numeric: true },
      { title: labels.expectedColumn, numeric: true },
      { title: labels.outOfColumn, numeric: true },
      { title: labels.documentsColumn, numeric: true },
    ],
    markers
      .toSorted((a, b) => order.get(a.family)! - order.get(b.family)!)
      .map(row => [
        nameOf(row.family),
        row.group,
        ...valueCells(row.per100, row, 1, labels),
        number(row.expected, 1),
        number(row.total),
        number(row.documents),
      ]),
  );
};

export const toneTable = ({ rows: { tone } }: GroupComparison, heading: string, labels: Labels): Html => {
  const number = formatter(labels);
  return table(
    labels.groupToneTitle,
    [
      { title: heading },
      ...valueColumns(labels),
      { title: labels.positiveColumn, numeric: true },
      { title: labels.negativeColumn, numeric: true },
      { title: labels.coverageColumn, numeric: true },
    ],
    tone.map(row => [
      row.group,
      ...valueCells(row.score, row, 2, labels),
      number(row.positive),
      number(row.negative),
      percent(row.coverage, labels, 0),
    ]),
  );
};

/** Places on the map, of groups and of the words drawn. */
export const mapTable = ({ rows: { axes } }: GroupComparison, labels: Labels): Html => {
  const number = formatter(labels);
  const { groups, terms } = mapPoints(axes, 10);
  const shown = new Set([...groups, ...terms].map(({ name }) => name));
  const rows = axes.filter(row => row.kind === 'group' || shown.has(row.term!));
  return table(
    labels.mapTitle,
    [
      { title: labels.columnName },
      { title: labels.axisColumn, numeric: true },
      { title: labels.valueColumn, numeric: true },
      { title: labels.contributionColumn, numeric: true },
      { title: labels.timesColumn, numeric: true },
    ],
    rows.map(row => [
      row.group ?? termName(row.term!, labels),
      number(row.axis),
      number(row.coordinate, 2),
      percent(row.contribution, labels, 1),
      number(row.count),
    ]),
  );
};

export const similarityTable = ({ rows: { similarity } }: GroupComparison, labels: Labels): Html => {
  const number = formatter(labels);
  return table(
    labels.similarityTitle,
    [
      { title: labels.similarityOne },
      { title: labels.similarityOther },
      { title: labels.similarityValue, numeric: true },
      { title: labels.sharedColumn, numeric: true },
    ],
    similarity.map(row => [row.group, row.other, number(row.value, 3), number(row.shared)]),
  );
};

const valueColumns = (labels: Labels) => [
  { title: labels.valueColumn, numeric: true },
  { title: labels.columnInterval, numeric: true },
];

type Limits = { readonly lower?: number | undefined; readonly upper?: number | undefined };

const valueCells = (value: number | undefined, { lower, upper }: Limits, digits: number, labels: Labels): string[] => {
  const number = formatter(labels);
  return [
    value === undefined ? '–' : number(value, digits),
    lower === undefined || upper === undefined ? '–' : `${number(lower, digits)} … ${number(upper, digits)}`,
  ];
};
