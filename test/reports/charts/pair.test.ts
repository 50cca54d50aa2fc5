import { describe, expect, it } from 'vitest';
import type { CodeRow, SentenceRow } from '../../../analyzers/comparison/pair/index.ts';
import type { KeynessRow } from '../../../analyzers/keyness/index.ts';
import { codesChart } from '../../../reports/charts/codes.ts';
import { keynessChart } from '../../../reports/charts/keyness.ts';
import { withPositions } from '../../../reports/charts/panels.ts';
import { stripChart } from '../../../reports/charts/strip.ts';
import type { ChartContext } from '../../../reports/charts/theme.ts';
import { toneChart } from '../../../reports/charts/tone.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';

const context: ChartContext = { labels: LANGUAGES.en, size: 'wide', names: ['Ek', 'Alm'] };
const people = ['Eva Ek', 'Bo Alm'] as const;

/** The values that a chart shows. */
const valuesOf = (spec: object): Record<string, unknown>[] =>
  (spec as { data: { values: Record<string, unknown>[] } }).data.values;

const code = (group: string, id: string, count: number, total: number): CodeRow => ({
  group,
  code: id,
  family: 'deflection',
  count,
  total,
  per100: total === 0 ? undefined : (100 * count) / total,
  lower: undefined,
  upper: undefined,
  interval: 'none',
  documents: count > 0 ? 1 : 0,
});

describe('the chart of codes', () => {
  const values = (...rows: readonly CodeRow[]) => valuesOf(codesChart(rows, people, id => `code ${id}`, context));

  it('has a dot for each of the two, with both counts beside it', () =>
    expect(values(code('Eva Ek', 'a', 2, 10), code('Bo Alm', 'a', 1, 20))).toMatchObject([
      {
        code: 'code a',
        name: 'Ek',
        per100: 20,
        low: 5,
        high: 20,
        counts: '2 · 1',
        label: expect.stringContaining('2 / 10'),
      },
      { code: 'code a', name: 'Alm', per100: 5, low: 5, high: 20, counts: '2 · 1' },
    ]));

  it('leaves out a code that nobody’s answer bears', () =>
    expect(values(code('Eva Ek', 'a', 0, 10), code('Bo Alm', 'a', 0, 20))).toEqual([]));

  it('has no dot for someone who says nothing', () =>
    expect(values(code('Eva Ek', 'a', 2, 10), code('Bo Alm', 'a', 0, 0)).map(({ name }) => name)).toEqual(['Ek']));
});

describe('the chart of keyness', () => {
  const row = (term: string, g2: number, target: number, reference: number, lrc = 0) =>
    ({ term, g2, lrc, logRatio: 0, target, reference, targetRate: target, referenceRate: reference }) as KeynessRow;
  const values = (rows: readonly KeynessRow[], each?: number) => valuesOf(keynessChart(rows, context, each));

  it('shows the strongest words of each side, strongest at the ends, and none that both use alike', () =>
    expect(
      values([
        row('skola', 3, 5, 1),
        row('hus', -8, 0, 7),
        row('vård', 9, 9, 1),
        row('bil', -2, 1, 3),
        row('det', 0, 4, 4),
      ]).map(({ term, side, counts }) => [term, side, counts]),
    ).toEqual([
      ['vård', 'Ek', '9 : 1'],
      ['skola', 'Ek', '5 : 1'],
      ['bil', 'Alm', '1 : 3'],
      ['hus', 'Alm', '0 : 7'],
    ]));

  it('shows so many a side, equals in the order of the alphabet', () =>
    expect(values([row('c', 2, 2, 0), row('a', 2, 2, 0), row('b', 2, 2, 0)], 2).map(({ term }) => term)).toEqual([
      'a',
      'b',
    ]));

  it('says which of them are sure', () =>
    expect(values([row('a', 5, 5, 0, 1.2), row('b', 4, 4, 0)]).map(({ sure }) => sure)).toEqual([true, false]));
});

const sentence = (group: string, number: number, more: Partial<SentenceRow> = {}): SentenceRow => ({
  group,
  document: 'svar 1',
  number,
  sentence: number + 2,
  start: 0,
  end: 1,
  text: 'Vi svarar.',
  families: [],
  codes: [],
  score: 0,
  matches: [],
  chanceDeflection: 0,
  chanceAvoided: 0,
  chanceTaken: 0,
  ...more,
});

describe('places in the charts of sentences', () => {
  it('count each respondent’s sentences from 1, over their documents', () =>
    expect(
      withPositions([sentence('Ek', 1), sentence('Alm', 1), sentence('Ek', 2), sentence('Ek', 1)]).map(
        ({ group, position }) => [group, position],
      ),
    ).toEqual([
      ['Ek', 1],
      ['Alm', 1],
      ['Ek', 2],
      ['Ek', 3],
    ]));
});

describe('the strip', () => {
  const bearing = sentence('Eva Ek', 1, { families: ['taken'], codes: ['responsibility.act'] });
  const values = valuesOf(stripChart([bearing], people, id => `code ${id}`, context));

  it('has a cell for every kind of marker, filled where the sentence bears it', () =>
    expect(values.map(({ lane, kind }) => lane === kind)).toEqual([false, false, true]));

  it('leads to the sentence on the page and says its number there', () =>
    expect(values[0]).toMatchObject({
      href: '#svar_20_1-3',
      label: expect.stringMatching(/ 1: code responsibility\.act\. Vi svarar\./),
    }));
});

describe('the chart of tone', () => {
  const rows = [sentence('Eva Ek', 1, { score: 1.2 }), sentence('Bo Alm', 1, { score: -0.3 })];
  const spec = toneChart(rows, people, context) as unknown as {
    spec: { encoding: { y: { scale: { domain: number[] } } } };
  };

  it('reaches as far down as up, in halves beyond the strongest sentence', () =>
    expect(spec.spec.encoding.y.scale.domain).toEqual([-1.5, 1.5]));

  it('has one bar a sentence', () =>
    expect(valuesOf(spec).map(({ respondent, tone }) => [respondent, tone])).toEqual([
      ['Eva Ek', 1.2],
      ['Bo Alm', -0.3],
    ]));
});
