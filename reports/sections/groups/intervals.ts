/** What sections share that show a value and its interval for each group. */
import type { TopLevelSpec } from 'vega-lite';
import { type IntervalPanels, type IntervalValue, intervalChart } from '../../charts/intervals.ts';
import type { Size } from '../../charts/theme.ts';
import type { Labels } from '../../labels/index.ts';
import { formatter } from '../../text.ts';
import type { GroupDrawn } from '../views.ts';

/** Names of the groups in their order. */
export const namesOf = ({ comparison }: GroupDrawn): string[] => comparison.rows.groups.map(({ group }) => group);

export const intervalsOf = (
  view: GroupDrawn,
  size: Size,
  values: readonly IntervalValue[],
  panels: Omit<IntervalPanels, 'groups' | 'heading'>,
): TopLevelSpec => {
  const { labels } = view;
  return intervalChart(values, { ...panels, groups: namesOf(view), heading: labels.mapGroups }, { labels, size });
};

export type Limits = { readonly value: number; readonly lower: number | undefined; readonly upper: number | undefined };

/** A dot with its limits; `more` is said of it beside its value. */
export const dotOf = (
  panel: string,
  group: string,
  { value, lower, upper }: Limits,
  { digits, more = '', labels }: { readonly digits: number; readonly more?: string; readonly labels: Labels },
): IntervalValue => {
  const number = formatter(labels);
  const range = lower === undefined ? '' : ` (${number(lower, digits)} … ${number(upper!, digits)})`;
  return { panel, group, value, lower, upper, label: `${group}, ${panel}: ${number(value, digits)}${range}${more}` };
};
