import { describe, expect, it } from 'vitest';
import {
  type Cell,
  differences,
  hasLostOutputs,
  lasting,
  type Notebook,
  type Output,
  problemsOf,
  tablesIn,
  written,
} from '../../notebooks/notebook.ts';
import { table } from '../../notebooks/show.ts';

const shown = (g2: number): Output => ({
  output_type: 'display_data',
  data: table({ columns: ['term', 'g2'], dtypes: ['string', 'float32'], values: [['vård', g2]] }, 'Ord'),
});
const code = (outputs: readonly Output[], source = "await show(table(frame, 'Ord'));"): Cell => ({
  cell_type: 'code',
  id: 'ord',
  metadata: {},
  source: [source],
  outputs,
  execution_count: 1,
});
const notebook = (...cells: Cell[]): Notebook => ({
  cells,
  metadata: { kernelspec: { name: 'deno' }, language_info: { name: 'typescript', version: '6.0.3' } },
  nbformat: 4,
  nbformat_minor: 5,
});

describe('what lasts of a run', () => {
  const run = (time: string, version: string): Notebook => ({
    ...notebook({ ...code([shown(1)]), metadata: { execution: { 'iopub.status.busy': time }, tags: ['key'] } }),
    metadata: { kernelspec: { name: 'deno' }, language_info: { version, name: 'typescript' }, widgets: {} },
  });

  it('is the same bytes at another time and with another version of the kernel', () => {
    const [a, b] = [run('2026-01-01T10:00:00Z', '6.0.3'), run('2026-02-02T22:22:22Z', '6.1.0')].map(lasting);
    expect(written(a!)).toBe(written(b!));
    expect(written(a!)).not.toContain('2026');
  });

  it('keeps what the author wrote: tags, ids, sources, outputs', () => {
    const [cell] = lasting(run('2026-01-01T10:00:00Z', '6.0.3')).cells;
    expect(cell).toEqual({ ...code([shown(1)]), metadata: { tags: ['key'] } });
  });

  it('is written with sorted keys, as Jupyter writes', () => {
    expect(written(notebook())).toBe(
      '{\n "cells": [],\n "metadata": {\n  "kernelspec": {\n   "name": "deno"\n  },\n  "language_info": {\n   "name": "typescript",\n   "version": "6.0.3"\n  }\n },\n "nbformat": 4,\n "nbformat_minor": 5\n}\n',
    );
  });
});

describe('a run is unfit to be saved', () => {
  it.each([
    ['when an output got lost', code([]), 'shows 1 outputs, but 0 arrived'],
    [
      'when one of two outputs got lost',
      code([shown(1)], 'await show(a);\nawait show(b);'),
      'shows 2 outputs, but 1 arrived',
    ],
    ['when a cell shows nothing', code([], 'const a = 1;'), 'shows nothing'],
    [
      'when a cell threw',
      code([shown(1), { output_type: 'error', ename: 'TypeError', evalue: 'x is undefined' }]),
      'threw TypeError: x is undefined',
    ],
    [
      'when a library wrote a warning',
      code([shown(1), { output_type: 'stream', name: 'stderr', text: ['careful\n'] }]),
      'wrote to stderr: careful',
    ],
    ['when a cell has no id', { cell_type: 'markdown', metadata: {}, source: 'Ord' }, 'has no id'],
    [
      'when it names a folder of the machine',
      code([{ ...shown(1), text: 'file:///home/eva/ordskifte/seeds' }]),
      "the machine's own path /home/eva/",
    ],
  ])('%s', (_claim, cell, sentence) => {
    const problems = problemsOf(notebook(cell), ['/home/eva/']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(sentence);
  });

  it('and fit otherwise', () => {
    expect(problemsOf(notebook(code([shown(1)])), ['/home/eva/'])).toEqual([]);
  });

  it('only lost outputs are worth another run', () => {
    expect(hasLostOutputs(notebook(code([])))).toBe(true);
    expect(hasLostOutputs(notebook(code([shown(1)])))).toBe(false);
    expect(hasLostOutputs(notebook(code([], 'const a = 1;')))).toBe(false);
  });
});

describe('two runs', () => {
  it('are equal when their tables are, whatever else they say', () => {
    expect(differences(notebook(code([shown(12.5)])), notebook(code([shown(12.5)], 'await show(other);')))).toEqual([]);
  });

  it('are equal when a number differs in the last digit only', () => {
    expect(differences(notebook(code([shown(12.5)])), notebook(code([shown(12.500000000000002)])))).toEqual([]);
  });

  it('differ by a value, named with table, row and column', () => {
    expect(differences(notebook(code([shown(12.5)])), notebook(code([shown(12.5001)])))).toEqual([
      '"Ord", row 1, g2: saved 12.5, this run 12.5001.',
    ]);
  });

  it('differ when a table is missing', () => {
    expect(differences(notebook(code([shown(1)])), notebook(code([])))).toEqual([
      'The saved notebook shows 1 tables, this run 0.',
    ]);
  });

  it('tables are found in their order with cell and title', () => {
    expect(tablesIn(notebook(code([shown(1), shown(2)])))).toEqual([
      { cell: 'ord', title: 'Ord', rows: [{ term: 'vård', g2: 1 }] },
      { cell: 'ord', title: 'Ord', rows: [{ term: 'vård', g2: 2 }] },
    ]);
  });
});
