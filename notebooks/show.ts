/**
 * What a notebook cell shows: a data frame as a table, a chart as a picture, both with the data inside.
 * Runs in the Deno kernel; the cells end with `await show(…)`.
 */

/** MIME type → content, as Jupyter's display_data message has it. */
export type Bundle = Readonly<Record<string, unknown>>;

/** The part of a danfo.js DataFrame that is read here. */
export type Frame = {
  readonly columns: readonly string[];
  readonly dtypes: readonly string[];
  readonly values: readonly (readonly (string | number | boolean)[])[];
};

/** A table with its rows for programs beside the rows for people (Frictionless Data: Tabular Data Resource). */
export const TABLE_MIME = 'application/vnd.dataresource+json';

declare const Deno: { jupyter: { broadcast(type: string, content: object): Promise<void> } };

/**
 * Sends one output. The kernel's own display of a cell's last value reaches the notebook only sometimes when the
 * notebook is run without a window: the run ends before the message arrives. Hence the explicit message and the pause.
 */
export const show = async (data: Bundle): Promise<void> => {
  await Deno.jupyter.broadcast('display_data', { data, metadata: {}, transient: {} });
  await new Promise(resolve => setTimeout(resolve, 150));
};

/** A data frame as an HTML table, as plain text and as rows. Numbers are written the Swedish way, with at most two decimals, small ones with two significant digits. */
export const table = ({ columns, dtypes, values }: Frame, caption: string): Bundle => {
  const cells = values.map(row => row.map(written));
  const align = dtypes.map(type => (isNumeric(type) ? ' style="text-align:right"' : ' style="text-align:left"'));
  const head = columns.map((column, i) => `<th scope="col"${align[i]}>${escaped(column)}</th>`).join('');
  const body = cells.map(row => `<tr>${row.map((cell, i) => `<td${align[i]}>${escaped(cell)}</td>`).join('')}</tr>`);
  return {
    'text/html': `<table><caption>${escaped(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table>`,
    'text/plain': [caption, columns.join('\t'), ...cells.map(row => row.join('\t'))].join('\n'),
    [TABLE_MIME]: {
      title: caption,
      schema: { fields: columns.map((name, i) => ({ name, type: FIELD_TYPES[dtypes[i]!] ?? 'string' })) },
      data: values.map(row => Object.fromEntries(row.map((value, i) => [columns[i]!, storable(value)]))),
    },
  };
};

/** A chart drawn by whatever opens the notebook: live where Vega-Lite is known, else the picture, else its title. */
export const chart = (spec: object, svg: string, title: string): Bundle => ({
  'application/vnd.vegalite.v6+json': spec,
  'application/vnd.vegalite.v5+json': spec,
  'image/svg+xml': svg,
  'text/plain': title,
});

/** A paragraph that a program wrote, in Markdown. */
export const prose = (markdown: string): Bundle => ({ 'text/markdown': markdown, 'text/plain': markdown });

/** The specification on white, with a typeface to fall back on: a notebook has neither the report's ground nor its font. */
export const onWhite = <Spec extends { readonly config?: { readonly font?: string } }>(spec: Spec): Spec => {
  const font = spec.config?.font ?? 'Source Sans 3';
  const fallback = font.endsWith('sans-serif') ? '' : ', sans-serif';
  return { ...spec, background: 'white', config: { ...spec.config, font: `${font}${fallback}` } };
};

const FIELD_TYPES: Readonly<Record<string, string>> = {
  int32: 'integer',
  float32: 'number',
  boolean: 'boolean',
  string: 'string',
};

const isNumeric = (type: string): boolean => type === 'int32' || type === 'float32';

const DECIMALS = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** Two decimals would make 0 of a small p-value. */
const SMALL = 0.01;
const SIGNIFICANT = new Intl.NumberFormat('sv-SE', { maximumSignificantDigits: 2 });

const written = (value: string | number | boolean): string => {
  if (typeof value !== 'number') return value === true ? 'ja' : value === false ? 'nej' : value;
  if (Number.isNaN(value) || value === 0) return value === 0 ? '0' : '';
  return (Math.abs(value) < SMALL ? SIGNIFICANT : DECIMALS).format(value);
};

const storable = (value: string | number | boolean): string | number | boolean | null =>
  typeof value === 'number' && !Number.isFinite(value) ? null : value;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
