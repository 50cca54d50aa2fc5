import { describe, expect, it } from 'vitest';
import type { SentenceRow } from '../../../analyzers/comparison/pair/index.ts';
import { withPositions } from '../../../reports/charts/panels.ts';
import type { ChartContext } from '../../../reports/charts/theme.ts';
import { toneChart } from '../../../reports/charts/tone.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';

const context: ChartContext = { labels: LANGUAGES.en, size: 'wide', names: ['Ek', 'Alm'] };
const people = ['Eva Ek', 'Bo Alm'] as const;

/** The values that a chart shows. */
const valuesOf = (spec: object): Record<string, unknown>[] =>
  (spec as { data: { values: Record<string, unknown>[] } }).data.values;

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
  chances: new Map(),
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
