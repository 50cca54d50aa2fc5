/** The charts of a comparison, drawn before there is a page. */
import type { GroupComparison } from '../analyzers/comparison/groups/rows.ts';
import type { Comparison } from '../analyzers/comparison/pair/index.ts';
import type { DrawnChart, Tell } from './charts/draw.ts';
import type { MeasureText } from './charts/svg.ts';
import { GROUP_SECTIONS } from './sections/groups/index.ts';
import { PAIR_SECTIONS } from './sections/pair/index.ts';
import { kinds } from './sections/pair/kinds.ts';
import { drawSections } from './sections/section.ts';
import type { GroupDrawn, PairDrawn } from './sections/views.ts';
import { shortNames } from './text.ts';

type Drawing = {
  readonly measure: MeasureText;
  /** Told of charts that cannot be drawn; without it they are left out in silence. */
  readonly tell?: Tell;
};

export type ChartOptions = Drawing & Omit<PairDrawn, 'comparison' | 'names'>;

/** Draws every chart of a comparison of two, in the order of the page and in both sizes. */
export const drawCharts = (comparison: Comparison, { measure, tell, ...view }: ChartOptions): Promise<DrawnChart[]> => {
  const [target, reference] = comparison.groups;
  const names = shortNames(target.name, reference.name);
  return drawSections([kinds, ...PAIR_SECTIONS], { ...view, comparison, names }, { measure, ...(tell && { tell }) });
};

export type GroupChartOptions = Drawing & Omit<GroupDrawn, 'comparison'>;

/** Draws every chart of a comparison of groups. The map is left out where there are no axes. */
export const drawGroupCharts = (
  comparison: GroupComparison,
  { measure, tell, ...view }: GroupChartOptions,
): Promise<DrawnChart[]> => drawSections(GROUP_SECTIONS, { ...view, comparison }, { measure, ...(tell && { tell }) });
