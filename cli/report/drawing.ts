/** The charts of a report with their pictures. What cannot be drawn is left out and told of, on stderr and on the page. */
import type { Notice } from '../../pipeline/types.ts';
import { type DrawnChart, type Tell, undrawn } from '../../reports/charts/draw.ts';
import type { MeasureText } from '../../reports/charts/svg.ts';
import { createMeasure } from '../rim/fonts.ts';
import { pngOf } from '../rim/png.ts';
import type { Run } from './run.ts';

export type Drawing = { readonly charts: readonly DrawnChart[]; readonly missing: readonly Notice[] };

/** Draws by `draw`, then makes a picture of every chart. */
export const drawing = async (
  { clock, err }: Pick<Run, 'clock' | 'err'>,
  draw: (measure: MeasureText, tell: Tell) => Promise<DrawnChart[]>,
): Promise<Drawing> => {
  const missing: Notice[] = [];
  const tell: Tell = notice => void missing.push(notice);
  const measure = clock.around('fonts', createMeasure);
  const drawn = await clock.aroundAsync('charts', () => draw(measure, tell));
  const charts = clock.around('images', () => drawn.map(chart => withPicture(chart, tell)));
  for (const { message } of missing) err.write(`${message}\n`);
  return { charts, missing };
};

const withPicture = (chart: DrawnChart, tell: Tell): DrawnChart => {
  try {
    return { ...chart, png: pngOf(chart.wide) };
  } catch (error) {
    tell(undrawn(`${chart.id}.png`, error));
    return chart;
  }
};
