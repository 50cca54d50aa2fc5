/** A picture that cannot be made costs a sentence, and no link on the page leads to it. */
import { describe, expect, it } from 'vitest';
import { drawing } from '../../../cli/report/drawing.ts';
import { createStageClock } from '../../../cli/stages.ts';
import type { DrawnChart } from '../../../reports/charts/draw.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';
import { figure } from '../../../reports/page/figure.ts';
import { html } from '../../../reports/page/html.ts';

const chart = (id: string, width: number): DrawnChart => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="100"><rect width="5" height="5"/></svg>`;
  return { id, title: id, caption: '', spec: { mark: 'bar', data: { values: [] } }, wide: svg, narrow: svg };
};
const drawn = (said: string[]) => {
  const err = { write: (text: string) => said.push(text) };
  return drawing({ clock: createStageClock(err), err }, async () => [chart('codes', 400), chart('tone', 1e8)]);
};
const downloads = (shown: DrawnChart): string[] =>
  [
    ...figure(LANGUAGES.sv, {
      ...shown,
      table: html``,
      tables: ['codes'],
      hasPicture: shown.png !== undefined,
    }).markup.matchAll(/href="([^"]*)" download/g),
  ].map(([, path]) => path!);

describe('a chart of which no picture can be made', () => {
  it('is on the page all the same, and named in one sentence', async () => {
    const said: string[] = [];
    const { charts, missing } = await drawn(said);
    expect(charts.map(({ id, png }) => [id, png !== undefined])).toEqual([
      ['codes', true],
      ['tone', false],
    ]);
    expect(missing.map(({ values }) => values)).toEqual([{ chart: 'tone.png' }]);
    expect(said).toEqual([`${missing[0]!.message}\n`]);
  });

  it('has no link to a picture, as the others have', async () => {
    const [codes, tone] = (await drawn([])).charts;
    expect(downloads(codes!)).toEqual([
      'charts/codes.png',
      'charts/codes.svg',
      'charts/codes.vl.json',
      'tables/codes.csv',
    ]);
    expect(downloads(tone!)).toEqual(['charts/tone.svg', 'charts/tone.vl.json', 'tables/codes.csv']);
  });
});
