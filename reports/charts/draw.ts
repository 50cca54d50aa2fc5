/** From a plan of charts to drawings: each for wide and for narrow screens. */
import type { TopLevelSpec } from 'vega-lite';
import type { Notice } from '../../pipeline/types.ts';
import { cutText, drawable } from './drawable.ts';
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
  /** The wide drawing as a PNG file, where one was made. */
  readonly png?: Uint8Array;
};

/** Takes what is to be said of a chart that is missing. */
export type Tell = (notice: Notice) => void;

/** Draws the charts in their order. One that cannot be drawn is left out and told of; its numbers stand in the tables. */
export const drawEach = async (
  plans: readonly ChartPlan[],
  measure: MeasureText,
  tell: Tell,
): Promise<DrawnChart[]> => {
  beginPage();
  const drawn: DrawnChart[] = [];
  for (const plan of plans) {
    try {
      drawn.push(await drawPlan(plan, measure));
    } catch (error) {
      tell(undrawn(plan.id, error));
    }
  }
  return drawn;
};

const drawPlan = async (
  { id, title, caption, description, spec }: ChartPlan,
  measure: MeasureText,
): Promise<DrawnChart> => {
  const draw = (size: Size): Promise<string> => svgOf(spec(size), measure, { title, description, id: `${id}-${size}` });
  return { id, title, caption, spec: drawable(spec('wide')), wide: await draw('wide'), narrow: await draw('narrow') };
};

/** A chart, or a picture of it, that is missing from a report, and why. */
export const undrawn = (id: string, error: unknown): Notice => {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'chart-undrawn',
    level: 'warning',
    message: `The chart "${id}" could not be drawn and is left out (${cutText(reason, 200)}); its numbers stand in the tables.`,
    values: { chart: id },
  };
};
