import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { places as placesOf } from '../../../analyzers/dispersion/places.ts';
import { sensitivity } from '../../../analyzers/sensitivity/index.ts';
import { dispersionChart } from '../../../reports/charts/dispersion.ts';
import { sensitivityChart } from '../../../reports/charts/sensitivity.ts';
import { svgOf } from '../../../reports/charts/svg.ts';
import type { ChartContext } from '../../../reports/charts/theme.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';
import { answer } from '../../analyzers/answers.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
(addFormats as unknown as (a: Ajv) => void)(ajv);
ajv.addFormat('color-hex', true);
const isVegaLite = ajv.compile(JSON.parse(readFileSync('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8')));

const contexts = (['sv', 'en'] as const).flatMap(language =>
  (['wide', 'narrow'] as const).map(
    (size): ChartContext => ({ labels: LANGUAGES[language], size, names: ['Ek', 'Alm'] }),
  ),
);
const measure = (text: string, size: number): number => text.length * size * 0.5;
const draw = (spec: Parameters<typeof svgOf>[0]) => svgOf(spec, measure, { title: 't', description: 'd', id: 'i' });

const ek = answer('ek-2021', 'Skolan är bra. Barnen i skolan får hjälp. Skolan behöver lärare.', { respondent: 'Ek' });
const alm = answer('alm-2020', 'Vården är bra. Vården behöver personal, och skolan lärare.', { respondent: 'Alm' });

describe.each(contexts)('in $labels.language, $size', context => {
  const sides = { target: [ek], reference: [alm] };
  const { rows } = sensitivity({ restored: sides, raw: sides }, { units: ['form', 'stem'] });
  const groups = [
    { name: 'Ek', answers: [ek] },
    { name: 'Alm', answers: [alm] },
  ];
  const places = placesOf(groups, { unit: 'form', terms: ['skolan', 'lärare'] }).rows;

  it.each([
    ['sensitivity', sensitivityChart(rows, context)],
    ['dispersion', dispersionChart(places, ['ek-2021', 'alm-2020'], context)],
  ])('the chart of %s is valid Vega-Lite and draws without a warning', async (_, spec) => {
    isVegaLite(spec);
    expect(isVegaLite.errors ?? []).toEqual([]);
    const svg = await draw(spec);
    expect(svg).toContain('<svg');
    expect(svg).not.toMatch(/NaN|undefined|null/);
  });

  it('every combination that can be compared has one point', async () => {
    const svg = await draw(sensitivityChart(rows, context));
    const points = svg.match(/aria-roledescription="point"/g) ?? [];
    expect(points.length).toBe(rows.filter(row => row.term !== undefined).length);
  });

  it('every place has one tick', async () => {
    const svg = await draw(dispersionChart(places, ['ek-2021', 'alm-2020'], context));
    expect((svg.match(/aria-roledescription="tick"/g) ?? []).length).toBe(places.length);
    expect(places.length).toBe(6);
  });
});
