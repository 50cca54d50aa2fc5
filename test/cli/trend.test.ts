import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-trend-'));
const file = join(folder, 'tal.jsonl');
writeFileSync(
  file,
  [
    ['S', '2019-01-02', 'Det är vårt ansvar nu.'],
    ['M', '2019', 'Ansvaret delas.'],
    ['S', '2021-05-06', 'Ansvaret är ert, ansvaret är allas.'],
  ]
    .map(([party, date, text], i) => JSON.stringify({ id: `d${i}`, speaker: `P ${party}`, party, date, text }))
    .join('\n'),
);
const rowsOf = (out: string): string[] => out.split('\n').filter(line => line !== '' && !line.startsWith('#'));

describe('trend', () => {
  it('writes a row for each group, term and period, the same from workers', async () => {
    const words = ['trend', 'ansvar*', file, '--by', 'party', '--interval', 'none'];
    const { out, code } = await ordskifte(...words);
    expect(code).toBe(0);
    expect(rowsOf(out)).toEqual([
      'group,period,term,count,total,rate,documents,basis',
      'S,2019,ansvar*,1,5,200,1,words',
      'S,2020,ansvar*,0,0,,0,words',
      'S,2021,ansvar*,2,6,333.3333333333333,1,words',
      'M,2019,ansvar*,1,2,500,1,words',
      'M,2020,ansvar*,0,0,,0,words',
      'M,2021,ansvar*,0,0,,0,words',
    ]);
    expect((await ordskifte(...words, '--jobs', '2')).out).toBe(out);
    expect(rowsOf((await ordskifte(...words, '--groups', 'M')).out)).toHaveLength(4);
  });

  it('draws a line that stops where there is nothing', async () => {
    const [json, svg] = ['t.json', 't.svg'].map(name => join(folder, name)) as [string, string];
    for (const chart of [json, svg]) {
      const { code } = await ordskifte(
        'trend',
        'ansvar*, är',
        file,
        '--by',
        'party',
        '--smooth',
        '3',
        '--chart',
        chart,
        '--language',
        'en',
      );
      expect(code).toBe(0);
    }
    const { data } = JSON.parse(readFileSync(json, 'utf8')) as {
      data: { values: { period: string; group: string; rate: number | null }[] };
    };
    expect(
      data.values.filter(({ group, period }) => group === 'S' && period === '2020').map(({ rate }) => rate),
    ).toEqual([null, null]);
    expect(readFileSync(svg, 'utf8')).toContain('per 1,000 words');
  }, 60_000);

  it.each([
    [['--smooth', '2'], '--smooth'],
    [['--over', 'yaer'], '--by'],
    [['--groups', 'X'], '--groups'],
  ])('refuses %s', async (words, named) => {
    const { code, err } = await ordskifte('trend', 'ansvar', file, '--by', 'party', ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(named)]);
  });
});
