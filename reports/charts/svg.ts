/** Vega-Lite specification → SVG text, without a canvas and without any request. */
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { drawable, unguarded, xmlText } from './drawable.ts';

/** Width in pixels of a text at a font size; `bold` for headings. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** An image that screen readers announce: title and description are spoken. */
export type Accessible = { readonly title: string; readonly description: string; readonly id: string };

/**
 * Draws a chart, whatever its names are. Data must stand in the specification: a `url` is refused. Warnings of the compiler are errors here,
 * since a chart with a warning shows something else than it says.
 */
export const svgOf = async (
  spec: TopLevelSpec,
  measure: MeasureText,
  { title, description, id }: Accessible,
): Promise<string> => {
  useTextWidths(measure);
  const warnings: string[] = [];
  const logger = collect(warnings);
  const compiled = compile(drawable(spec), { logger });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', loader: noLoader(), logger });
  const svg = await view.toSVG();
  view.finalize();
  if (warnings.length > 0) throw new Error(`Vega-Lite on chart "${id}": ${warnings.join('; ')}`);
  const head = `role="img" aria-labelledby="${id}-t ${id}-d"`;
  // The marks are described one by one for pointers; as an image the chart has its own title, description and table.
  const words = `><title id="${id}-t">${xml(title)}</title><desc id="${id}-d">${xml(description)}</desc>`;
  // As a text the words would be read as a template, in which `$&` stands for what was found.
  return unguarded(svg)
    .replace(/^<svg /, `<svg ${head} `)
    .replace(/>/, () => words);
};

/** Begins a new page: Vega numbers the clips of its drawings through, so the same page would have other numbers the next time. */
export const beginPage = (): void => (vega as unknown as { resetSVGDefIds(): void }).resetSVGDefIds();

// Vega guesses widths without a canvas, 40 % too wide; these are the widths of the typeface that is used.
const useTextWidths = (measure: MeasureText): void => {
  const metrics = (vega as unknown as { readonly textMetrics: TextMetrics }).textMetrics;
  metrics.width = (item, text) => {
    const bold = item.fontWeight === 'bold' || Number(item.fontWeight) >= 600;
    const width = measure(String(text ?? ''), item.fontSize ?? 11, bold);
    return isWhole(item, text) && Number(item.limit) > 0 ? Math.min(width, Number(item.limit)) : width;
  };
};

// Vega asks for the whole text to leave room for it, and for parts of it to find where it has to be cut: room is needed for what is left of it.
const isWhole = ({ text: whole }: TextItem, text: unknown): boolean =>
  Array.isArray(whole) ? whole.includes(text) : whole === text;

type TextMetrics = { width: (item: TextItem, text: unknown) => number };
type TextItem = {
  readonly text?: unknown;
  readonly limit?: number;
  readonly fontWeight?: string | number;
  readonly fontSize?: number;
};

const noLoader = (): ReturnType<typeof vega.loader> => {
  const loader = vega.loader();
  const refuse = async (): Promise<never> => {
    throw new Error('A chart may not load anything from outside its specification.');
  };
  return Object.assign(loader, { load: refuse, http: refuse, file: refuse });
};

const collect = (warnings: string[]): vega.LoggerInterface => {
  const logger = vega.logger(vega.Warn);
  const keep = (...args: readonly unknown[]): vega.LoggerInterface => {
    warnings.push(args.join(' '));
    return logger;
  };
  return Object.assign(logger, { warn: keep, error: keep });
};

const xml = (text: string): string =>
  xmlText(text).replace(/[&<>]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!);
