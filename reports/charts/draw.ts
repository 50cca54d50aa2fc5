/** From a plan of charts to drawings: each for wide and for narrow screens. */
import type { TopLevelSpec } from 'vega-lite';
import { beginPage, type MeasureText, svgOf } from './svg.ts';
import type { Size } from './theme.ts';

/** A chart that is to be drawn: what it is called, what is said below it and to those who cannot see it, and its specification. */
export type ChartPlan = {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly description: string;
  readonly spec: (size: Size) => TopLevelSpec;
};

export type DrawnChart = {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly spec: TopLevelSpec;
  /** SVG text for wide and narrow screens, on a transparent ground. */
  readonly wide: string;
  readonly narrow: string;
};

/** Draws the charts in their order. */
export const drawEach = async (plans: readonly ChartPlan[], measure: MeasureText): Promise<DrawnChart[]> => {
  beginPage();
  const drawn: DrawnChart[] = [];
  for (const { id, title, caption, description, spec } of plans) {
    const draw = (size: Size): Promise<string> =>
      svgOf(spec(size), measure, { title, description, id: `${id}-${size}` });
    drawn.push({ id, title, caption, spec: spec('wide'), wide: await draw('wide'), narrow: await draw('narrow') });
  }
  return drawn;
};
