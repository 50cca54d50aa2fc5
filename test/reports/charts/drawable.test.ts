import type { TopLevelSpec } from 'vega-lite';
import { expect, it } from 'vitest';
import { createMeasure } from '../../../cli/rim/fonts.ts';
import { drawEach } from '../../../reports/charts/draw.ts';
import { cutText, drawable, xmlText } from '../../../reports/charts/drawable.ts';
import { svgOf } from '../../../reports/charts/svg.ts';

/** A bar for each name, in the order given. */
const barsOf = (names: readonly string[], limit = 320): TopLevelSpec => ({
  data: { values: names.map((name, i) => ({ name, value: i + 1, label: `${name}: ${i + 1}` })) },
  width: 300,
  mark: 'bar',
  encoding: {
    y: { field: 'name', type: 'nominal', sort: [...names], axis: { title: null, labelLimit: limit } },
    x: { field: 'value', type: 'quantitative' },
    color: { field: 'name', type: 'nominal', scale: { domain: [...names] }, legend: null },
    description: { field: 'label' },
  },
});
const draw = (spec: TopLevelSpec): Promise<string> =>
  svgOf(spec, createMeasure(), { title: 'T', description: 'D', id: 'c' });
const widthOf = (svg: string): number => Number(/width="(\d+)"/.exec(svg)![1]);

it('draws names that JavaScript gives to every object, as they are written', async () => {
  const names = Object.getOwnPropertyNames(Object.prototype);
  expect(names).toContain('__proto__');
  const svg = await draw(barsOf(names));
  for (const name of names) expect(svg).toContain(`>${name}</text>`);
  expect(svg.match(/aria-roledescription="bar"/g)).toHaveLength(names.length);
});

it('guards such a name alike in data, order and scale, and leaves it in what is said', () => {
  const { data, encoding } = drawable(barsOf(['toString', 'skola'])) as never as {
    data: { values: { name: string; label: string }[] };
    encoding: { y: { sort: string[] }; color: { scale: { domain: string[] } } };
  };
  const guarded = data.values[0]!.name;
  expect(guarded).not.toBe('toString');
  expect(guarded.replace('\u2060', '')).toBe('toString');
  expect(encoding.y.sort).toEqual([guarded, 'skola']);
  expect(encoding.color.scale.domain).toEqual([guarded, 'skola']);
  expect(data.values[0]!.label).toBe('toString: 1');
});

it('cuts long names and keeps those apart that begin alike', () => {
  const long = 'ö'.repeat(1000);
  const { data } = drawable(barsOf([`${long}a`, `${long}b`, 'skola'])) as { data: { values: { name: string }[] } };
  const names = data.values.map(({ name }) => name);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name.length).toBeLessThan(100);
});

it('leaves a specification with ordinary names as it is', () => {
  const spec = barsOf(['skola', 'vård och omsorg', 'Åre']);
  expect(drawable(spec)).toEqual(spec);
});

it('leaves as much room for a name as is shown of it', async () => {
  const short = widthOf(await draw(barsOf(['x'.repeat(14), 'b'], 80)));
  const long = widthOf(await draw(barsOf(['x'.repeat(85), 'b'], 80)));
  expect(Math.abs(long - short)).toBeLessThan(20);
});

it('writes well-formed XML whatever characters a name holds', async () => {
  const svg = await draw(barsOf(['a\u0000b', '\u001b[31mröd', 'half \ud83d', '<b>"&\'</b>']));
  expect(/[^\t\n\r\P{Cc}]/u.test(svg)).toBe(false);
  expect(/\p{Cs}/u.test(svg)).toBe(false);
  expect(svg).toContain('&lt;b&gt;"&amp;\'&lt;/b&gt;</text>');
});

it('says U+FFFD for what XML does not allow, and keeps lines, tabs and pairs', () => {
  expect(xmlText('a\u0007b\u009bc\ud800')).toBe('a\ufffdb\ufffdc\ufffd');
  expect(xmlText('å\tb\n👍')).toBe('å\tb\n👍');
});

it('cuts texts at a number of letters, never inside one', () => {
  expect(cutText('kort', 4)).toBe('kort');
  expect(cutText('längre', 4)).toBe('län…');
  expect(cutText('👍👍👍👍', 3)).toBe('👍👍…');
});

it('leaves out a chart that cannot be drawn, tells of it, and draws the others', async () => {
  const plan = (id: string, spec: TopLevelSpec) => ({ id, title: id, caption: '', description: '', spec: () => spec });
  const told: string[] = [];
  const charts = await drawEach(
    [plan('outside', { data: { url: 'http://ordskifte.test/' }, mark: 'bar' }), plan('good', barsOf(['a']))],
    createMeasure(),
    ({ message, values }) => told.push(`${values?.chart}: ${message}`),
  );
  expect(charts.map(({ id }) => id)).toEqual(['good']);
  expect(told).toEqual([expect.stringMatching(/^outside: The chart "outside" could not be drawn and is left out/)]);
});
