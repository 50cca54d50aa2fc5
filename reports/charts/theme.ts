/** How every chart looks: one typeface, quiet axes, colours that hold on white and on black and for colour-blind readers. */
import type { TopLevelSpec } from 'vega-lite';
import type { Labels } from '../labels/sv.ts';

/** Quoted, since a part of the name begins with a figure. */
const FONT = "'Source Sans 3', sans-serif";

/** First and second respondent: blue and ochre, at least 3:1 on white and on the dark page. */
export const RESPONDENT_COLOURS = ['#3b7dd8', '#b8720a'] as const;

/** Further respondents, in turn: told apart by labels, not by these. */
const FURTHER_COLOURS = ['#1d9a83', '#9b59b6', '#c2527a', '#6b7a2f'] as const;

/** The colour of a respondent by place. */
export const respondentColour = (place: number): string =>
  RESPONDENT_COLOURS[place] ?? FURTHER_COLOURS[(place - RESPONDENT_COLOURS.length) % FURTHER_COLOURS.length]!;

/** The first colour where a bar says less than it seems to. */
export const PALE = 'rgba(59,125,216,0.18)';

/** `wide` for a page or a file, `narrow` for a phone. */
export type Size = 'wide' | 'narrow';

/** What every chart needs beside its rows. */
export type ChartLook = { readonly labels: Labels; readonly size: Size };

/** What a chart of two respondents needs beside its rows. */
export type ChartContext = ChartLook & {
  /** Short names of target and reference. */
  readonly names: readonly [string, string];
};

/** Pixels for the plotting area with its labels. */
export const TOTAL_WIDTH: Readonly<Record<Size, number>> = { wide: 720, narrow: 320 };

/** The chart with its labels takes the width given; its height is fixed. Not for charts of several panels. */
export const FIT_WIDTH = { type: 'fit-x', contains: 'padding' } as const;

/** The parts that all charts share: schema, typeface, numbers and dates in the reader's language. */
export const frame = (
  { labels, size }: ChartLook,
  description: string,
): Pick<TopLevelSpec, '$schema' | 'config' | 'padding'> & { description: string } => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description,
  padding: { left: 4, right: 4, top: 4, bottom: 4 },
  config: {
    font: FONT,
    locale: { number: numberLocale(labels), time: timeLocale(labels) },
    background: 'transparent',
    view: { stroke: 'transparent' },
    axis: {
      labelFontSize: size === 'wide' ? 13 : 12,
      titleFontSize: size === 'wide' ? 13 : 12,
      titleFontWeight: 'normal',
      labelColor: INK,
      titleColor: FADED,
      gridColor: RULE,
      domainColor: RULE,
      tickColor: RULE,
      labelLimit: size === 'wide' ? 320 : 150,
      titleLimit: TOTAL_WIDTH[size] - 40,
      labelPadding: 6,
    },
    header: {
      labelFontSize: 13,
      labelFontWeight: 'bold',
      labelLimit: TOTAL_WIDTH[size] / 2,
      labelColor: INK,
      titleColor: FADED,
    },
    legend: { labelFontSize: 13, titleFontSize: 13, labelColor: INK, titleColor: FADED, titleFontWeight: 'normal' },
    text: { fontSize: 13, color: INK, limit: TOTAL_WIDTH[size] },
    title: { limit: TOTAL_WIDTH[size] - 20 },
  },
});

export const INK = '#1c232b';
export const FADED = '#5b6672';
export const RULE = '#d5d9de';

const numberLocale = ({ decimal, thousands }: Labels) => ({
  decimal,
  thousands,
  grouping: [3],
  currency: ['', '\u00a0kr'] as [string, string],
  minus: '\u2212',
});

const timeLocale = (labels: Labels) => {
  const months = labels.months.split(' ');
  const days = labels.weekdays.split(' ');
  return {
    dateTime: '%A %-d %B %Y %X',
    date: '%Y-%m-%d',
    time: '%H:%M:%S',
    periods: ['fm', 'em'] as [string, string],
    days: days as never,
    shortDays: days.map(day => day.slice(0, 3)) as never,
    months: months as never,
    shortMonths: months.map(month => month.slice(0, 3)) as never,
  };
};
