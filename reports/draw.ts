/** The charts of a comparison, drawn before there is a page. */
import type { GroupComparison } from '../analyzers/comparison/groups/rows.ts';
import type { Comparison } from '../analyzers/comparison/pair/index.ts';
import type { DrawnChart, Tell } from './charts/draw.ts';
import type { MeasureText } from './charts/svg.ts';
import { CLOSE_SECTIONS } from './sections/close/index.ts';
import { GROUP_SECTIONS } from './sections/groups/index.ts';
import { PAIR_SECTIONS } from './sections/pair/index.ts';
import { kinds } from './sections/pair/kinds.ts';
import { drawSections } from './sections/section.ts';
import { closeOf, type GroupDrawn, type PairDrawn } from './sections/views.ts';
import { shortNames } from './text.ts';

type Drawing = {
  readonly measure: MeasureText;
  /** Told of charts that cannot be drawn; without it they are left out in silence. */
  readonly tell?: Tell;
};

export type ChartOptions = Drawing & Omit<PairDrawn, 'comparison' | 'close' | 'names'>;

/** Draws every chart of a comparison of two, in the order of the page and in both sizes. */
export const drawCharts = (comparison: Comparison, { measure, tell, ...view }: ChartOptions): Promise<DrawnChart[]> => {
  const [target, reference] = comparison.groups;
  const names = shortNames(target.name, reference.name);
  return drawSections(
    [kinds, ...PAIR_SECTIONS],
    { ...view, comparison, close: comparison, names },
    { measure, ...(tell && { tell }) },
  );
};

export type GroupChartOptions = Drawing & Omit<GroupDrawn, 'comparison'>;

/** Draws every chart of a comparison of groups. The map is left out where there are no axes, texts where they are too many to be shown. */
export const drawGroupCharts = async (
  comparison: GroupComparison,
  { measure, tell, ...rest }: GroupChartOptions,
): Promise<DrawnChart[]> => {
  const view = { ...rest, comparison };
  const close = closeOf(view);
  const drawing = { measure, ...(tell && { tell }) };
  return [
    ...(await drawSections(GROUP_SECTIONS, view, drawing)),
    ...(close === undefined ? [] : await drawSections(CLOSE_SECTIONS, close, drawing)),
  ];
};
