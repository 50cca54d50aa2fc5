import { describe, expect, it } from 'vitest';
import { type IntervalValue, intervalChart } from '../../../reports/charts/intervals.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';

const dot = (group: string, value: number, lower?: number, upper?: number): IntervalValue => ({
  panel: 'Tone',
  group,
  value,
  lower,
  upper,
  label: `${group}: ${value}`,
});
type Drawn = {
  readonly data: { readonly values: readonly Record<string, unknown>[] };
  readonly layer: readonly { readonly mark: { readonly type: string } }[];
  readonly columns?: number;
  readonly spec?: { readonly width: number };
  readonly width?: number;
};
const draw = (
  rows: readonly IntervalValue[],
  panels = ['Tone'],
  size: 'wide' | 'narrow' = 'wide',
  zero = false,
): Drawn =>
  intervalChart(
    rows,
    {
      description: 'd',
      heading: 'Party',
      groups: [...new Set(rows.map(({ group }) => group))],
      panels: panels.map(name => ({ name, colour: '#123456' })),
      zero,
    },
    { labels: LANGUAGES.en, size },
  ) as unknown as Drawn;
const marks = ({ layer }: Drawn): string[] => layer.map(({ mark }) => mark.type);

describe('a chart of values with intervals', () => {
  it('draws a rule for the limits and a dot for the value', () =>
    expect(marks(draw([dot('S', 2, 1, 3), dot('M', 4, 3, 5)]))).toEqual(['rule', 'point']));

  it('draws dots alone where nothing has limits', () => expect(marks(draw([dot('S', 2)]))).toEqual(['point']));

  it('keeps a value without limits beside others that have them', () =>
    expect(draw([dot('S', 2, 1, 3), dot('M', 4)]).data.values.map(({ group, lower }) => [group, lower])).toEqual([
      ['S', 1],
      ['M', null],
    ]));

  it('that begins at 0 reaches 1, also where all values are 0', () =>
    expect(marks(draw([dot('S', 0)], ['Tone'], 'wide', true))).toEqual(['point', 'point']));

  it('has up to three panels beside each other on a wide screen, and one below the other on a phone', () => {
    const panels = ['a', 'b', 'c', 'd'];
    expect(draw([dot('S', 1)], panels).columns).toBe(3);
    expect(draw([dot('S', 1)], panels, 'narrow').columns).toBe(1);
    expect(draw([dot('S', 1)]).columns).toBeUndefined();
  });

  it('leaves room for the names: long ones make the panels narrower, up to a limit', () => {
    const width = (group: string): number => draw([dot(group, 1)]).width!;
    expect(width('Miljöpartiet')).toBeLessThan(width('S'));
    expect(width('x'.repeat(100))).toBe(width('x'.repeat(60)));
    expect(width('x'.repeat(100))).toBeGreaterThan(300);
  });
});
