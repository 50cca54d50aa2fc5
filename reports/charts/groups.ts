/** The charts of a comparison of groups, in the order of the page. */

import type { GroupComparison } from '../../analyzers/comparison/groups/rows.ts';
import { FAMILIES } from '../../analyzers/rhetoric/family.ts';
import type { Labels } from '../labels/index.ts';
import { familyLabels, styleLabels } from '../names.ts';
import { fill, formatter, percent } from '../text.ts';
import { type ChartPlan, type DrawnChart, drawEach, type Tell } from './draw.ts';
import { groupMapChart } from './group-map.ts';
import { groupWordsChart, shownWords } from './group-words.ts';
import { type IntervalPanels, type IntervalValue, intervalChart } from './intervals.ts';
import type { MeasureText } from './svg.ts';
import { FAMILY_COLOURS, RESPONDENT_COLOURS } from './theme.ts';

export type GroupChartOptions = {
  readonly labels: Labels;
  readonly measure: MeasureText;
  /** Name of the tone word list. */
  readonly lexicon: string;
  /** Share of the resamples inside the intervals. */
  readonly level: number;
  /** Told of charts that cannot be drawn; without it they are left out in silence. */
  readonly tell?: Tell;
};

/** Draws every chart in both sizes. The map is left out where there are no axes. */
export const drawGroupCharts = (comparison: GroupComparison, options: GroupChartOptions): Promise<DrawnChart[]> => {
  const { labels, measure, lexicon, level, tell = () => undefined } = options;
  const groups = comparison.rows.groups.map(({ group }) => group);
  const intervals = (
    rows: readonly IntervalValue[],
    panels: Omit<IntervalPanels, 'groups' | 'heading'>,
  ): ChartPlan['spec'] => {
    return size => intervalChart(rows, { ...panels, groups, heading: labels.mapGroups }, { labels, size });
  };
  const plans: readonly ChartPlan[] = [
    {
      id: 'words',
      title: labels.groupWordsTitle,
      caption: wordsCaption(comparison, labels),
      description: labels.groupWordsDescription,
      spec: size => groupWordsChart(comparison.rows.words, groups, { labels, size }),
    },
    {
      id: 'style',
      title: labels.groupStyleTitle,
      caption: fill(labels.groupStyleCaption, { level: percent(level, labels, 0) }),
      description: labels.groupStyleDescription,
      spec: intervals(styleValues(comparison, labels), {
        description: labels.groupStyleDescription,
        panels: [...styleLabels(labels).values()].map(({ name }) => ({ name, colour: RESPONDENT_COLOURS[0] })),
        zero: false,
      }),
    },
    {
      id: 'markers',
      title: labels.codesTitle,
      caption: markersCaption(comparison, labels),
      description: labels.groupMarkersDescription,
      spec: intervals(markerValues(comparison, labels), {
        description: labels.groupMarkersDescription,
        panels: FAMILIES.map(family => ({ name: familyLabels(labels)[family], colour: FAMILY_COLOURS[family] })),
        zero: true,
      }),
    },
    {
      id: 'tone',
      title: labels.groupToneTitle,
      caption: fill(labels.groupToneCaption, { lexicon }),
      description: labels.groupToneDescription,
      spec: intervals(toneValues(comparison, labels), {
        description: labels.groupToneDescription,
        panels: [{ name: labels.score, colour: RESPONDENT_COLOURS[0] }],
        zero: false,
      }),
    },
    ...(comparison.rows.axes.length === 0 ? [] : [mapPlan(comparison, labels)]),
  ];
  return drawEach(plans, measure, tell);
};

const wordsCaption = ({ tests, rows: { words, groups } }: GroupComparison, labels: Labels): string => {
  const empty = groups.map(({ group }) => group).filter(group => shownWords(words, group).length === 0);
  return [
    tests === 0 ? labels.groupWordsUntested : fill(labels.groupWordsCaption, { tests: formatter(labels)(tests) }),
    ...(empty.length === 0 ? [] : [fill(labels.groupWordsEmpty, { groups: empty.join(', ') })]),
  ].join(' ');
};

const markersCaption = ({ rows: { groups } }: GroupComparison, labels: Labels): string => {
  const number = formatter(labels);
  const total = groups.reduce((sum, row) => sum + row.documents, 0);
  const unasked = groups.reduce((sum, row) => sum + row.documents - row.withQuestion, 0);
  const unfit =
    unasked === 0 ? [] : [fill(labels.summaryNoQuestion, { documents: number(unasked), total: number(total) })];
  return [labels.groupMarkersCaption, ...unfit].join(' ');
};

const styleValues = ({ rows: { style } }: GroupComparison, labels: Labels): IntervalValue[] => {
  const names = styleLabels(labels);
  return style.flatMap(({ group, measure, value, lower, upper }) => {
    const { name, digits } = names.get(measure)!;
    return value === undefined ? [] : [dotOf(name, group, { value, lower, upper }, digits, '', labels)];
  });
};

const markerValues = ({ rows: { markers } }: GroupComparison, labels: Labels): IntervalValue[] =>
  markers.flatMap(({ group, family, per100, expected, total, lower, upper }) =>
    per100 === undefined
      ? []
      : dotOf(
          familyLabels(labels)[family],
          group,
          { value: per100, lower, upper },
          1,
          ` – ${formatter(labels)(expected, 1)} / ${formatter(labels)(total)}`,
          labels,
        ),
  );

const toneValues = ({ rows: { tone } }: GroupComparison, labels: Labels): IntervalValue[] =>
  tone.map(({ group, score, lower, upper, coverage }) =>
    dotOf(
      labels.score,
      group,
      { value: score, lower, upper },
      2,
      ` – ${labels.coverageColumn.toLowerCase()} ${percent(coverage, labels, 0)}`,
      labels,
    ),
  );

type Limits = { readonly value: number; readonly lower: number | undefined; readonly upper: number | undefined };

const dotOf = (
  panel: string,
  group: string,
  { value, lower, upper }: Limits,
  digits: number,
  more: string,
  labels: Labels,
): IntervalValue => {
  const number = formatter(labels);
  const range = lower === undefined ? '' : ` (${number(lower, digits)} … ${number(upper!, digits)})`;
  return { panel, group, value, lower, upper, label: `${group}, ${panel}: ${number(value, digits)}${range}${more}` };
};

const mapPlan = ({ rows: { axes } }: GroupComparison, labels: Labels): ChartPlan => {
  const inertia = [1, 2].reduce((sum, axis) => sum + (axes.find(row => row.axis === axis)?.inertia ?? 0), 0);
  return {
    id: 'map',
    title: labels.mapTitle,
    caption: fill(labels.mapCaption, { share: percent(inertia, labels, 0) }),
    description: labels.mapDescription,
    spec: size => groupMapChart(axes, { labels, size }),
  };
};
