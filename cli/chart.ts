/** Writes a single chart beside a table: Vega-Lite as JSON, or drawn as SVG or PNG, by the ending of the file. */
import { extname } from 'node:path';
import type { TopLevelSpec } from 'vega-lite';
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';
import { drawable } from '../reports/charts/drawable.ts';
import { svgLines } from '../reports/charts/svg-lines.ts';
import { createMeasure } from './rim/fonts.ts';
import { writeWhole } from './rim/write.ts';

/** Endings that a chart file may have. */
const ENDINGS = ['.json', '.svg', '.png'];

/**
 * Draws the specification into `file`, in one step.
 *
 * @throws {OrdskifteError} BAD_OPTION for another ending, UNDRAWABLE, UNWRITABLE
 */
export const writeChart = async (file: string, spec: TopLevelSpec, title: string): Promise<void> => {
  const ending = extname(file).toLowerCase();
  if (!ENDINGS.includes(ending)) {
    throw new OrdskifteError(messages.badOption('--chart', file, `a file that ends in ${ENDINGS.join(', ')}`));
  }
  const data = ending === '.json' ? `${JSON.stringify(drawable(spec), null, 1)}\n` : await drawn(spec, title, ending);
  writeWhole(file, data);
};

const drawn = async (spec: TopLevelSpec, title: string, ending: string): Promise<string | Uint8Array> => {
  try {
    // Vega comes with it, which takes longer to load than most tables to make.
    const { svgOf } = await import('../reports/charts/svg.ts');
    const svg = await svgOf(spec, createMeasure(), {
      title,
      description: String(spec.description ?? title),
      id: 'chart',
    });
    return ending === '.svg' ? svgLines(svg) : (await import('./rim/png.ts')).pngOf(svg);
  } catch (error) {
    throw new OrdskifteError(messages.undrawable(title, (error as Error).message), { cause: error });
  }
};
