/** Jupyter notebooks as values (nbformat 4.5): what is kept of a run, what is wrong with one, in what two runs differ. */
import { TABLE_MIME } from './show.ts';

export type Output = {
  readonly output_type: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly ename?: string;
  readonly evalue?: string;
};

export type Cell = {
  readonly cell_type: string;
  readonly id?: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly source: string | readonly string[];
  readonly outputs?: readonly Output[];
  readonly execution_count?: number | null;
};

export type Notebook = {
  readonly cells: readonly Cell[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: number;
  readonly nbformat_minor: number;
};

/** The run without what differs from run to run or machine to machine: times, and versions that the kernel reports. */
export const lasting = (notebook: Notebook): Notebook => {
  const { language_info: info, kernelspec } = notebook.metadata;
  const { version: _, ...language } = (info ?? {}) as Record<string, unknown>;
  return {
    ...notebook,
    metadata: { kernelspec, language_info: language },
    cells: notebook.cells.map(cell => {
      const { execution: __, ...metadata } = cell.metadata;
      return { ...cell, metadata };
    }),
  };
};

/** The file as Jupyter itself writes it: keys sorted, one blank of indent. */
export const written = (notebook: Notebook): string => `${JSON.stringify(notebook, sortKeys, 1)}\n`;

/**
 * What makes a run unfit to be saved or shown, as sentences: errors, lost outputs, warnings, cells without an id.
 * `places` are texts that must not occur in it, such as the folder that it ran in.
 */
export const problemsOf = (notebook: Notebook, places: readonly string[] = []): string[] => {
  const inCells = notebook.cells.flatMap((cell, i) => {
    const name = cell.id ?? `number ${i + 1}`;
    return [
      ...(cell.id === undefined ? [`Cell ${name} has no id; Jupyter would give it a new one in every run.`] : []),
      ...(cell.cell_type === 'code' ? codeProblems(cell, name) : []),
    ];
  });
  const text = JSON.stringify(notebook);
  return [
    ...inCells,
    ...places.filter(place => text.includes(place)).map(place => `The notebook holds the machine's own path ${place}.`),
  ];
};

const codeProblems = (cell: Cell, name: string): string[] => {
  const outputs = cell.outputs ?? [];
  return [
    ...outputs
      .filter(output => output.output_type === 'error')
      .map(output => `Cell ${name} threw ${output.ename}: ${output.evalue}`),
    ...outputs
      .filter(output => output.output_type === 'stream')
      .map(output => `Cell ${name} wrote to ${output.name}: ${joined(output.text ?? '').trim()}`),
    ...(sent(cell) === 0 ? [`Cell ${name} shows nothing; end it with "await show(…)".`] : []),
    ...(arrived(cell) < sent(cell) ? [`Cell ${name} shows ${sent(cell)} outputs, but ${arrived(cell)} arrived.`] : []),
  ];
};

/** Whether a cell shows more than arrived: outputs can get lost between the kernel and the notebook. */
export const hasLostOutputs = ({ cells }: Notebook): boolean => cells.some(cell => arrived(cell) < sent(cell));

const sent = (cell: Cell): number =>
  cell.cell_type === 'code' ? (joined(cell.source).match(/\bawait show\(/g)?.length ?? 0) : 0;

const arrived = ({ outputs = [] }: Cell): number =>
  outputs.filter(output => output.output_type === 'display_data').length;

/** A number or text that is shown in a table. */
export type Value = string | number | boolean | null;
export type ShownTable = {
  readonly cell: string;
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, Value>>[];
};

/** The tables that a notebook shows, in order. */
export const tablesIn = (notebook: Notebook): ShownTable[] =>
  notebook.cells.flatMap(cell =>
    (cell.outputs ?? []).flatMap(output => {
      const resource = output.data?.[TABLE_MIME] as { title: string; data: ShownTable['rows'] } | undefined;
      return resource === undefined ? [] : [{ cell: cell.id ?? '', title: resource.title, rows: resource.data }];
    }),
  );

/** Relative distance within which two numbers are the same: engines may round the last digits of a logarithm differently. */
const TOLERANCE = 1e-9;

/** Every value in which the tables of two runs differ, as sentences. */
export const differences = (saved: Notebook, fresh: Notebook): string[] => {
  const [before, after] = [tablesIn(saved), tablesIn(fresh)];
  if (before.length !== after.length)
    return [`The saved notebook shows ${before.length} tables, this run ${after.length}.`];
  return before.flatMap((table, t) => {
    const other = after[t]!;
    if (table.rows.length !== other.rows.length) {
      return [`"${table.title}": saved ${table.rows.length} rows, this run ${other.rows.length}.`];
    }
    return table.rows.flatMap((row, r) =>
      [...new Set([...Object.keys(row), ...Object.keys(other.rows[r]!)])]
        .filter(key => !isSame(row[key], other.rows[r]![key]))
        .map(key => `"${table.title}", row ${r + 1}, ${key}: saved ${row[key]}, this run ${other.rows[r]![key]}.`),
    );
  });
};

/** Equal texts, or numbers equal but for rounding. */
export const isSame = (a: Value | undefined, b: Value | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;

const joined = (text: string | readonly string[]): string => (typeof text === 'string' ? text : text.join(''));

const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
