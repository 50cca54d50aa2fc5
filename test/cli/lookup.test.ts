import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-lookup-'));
const place = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const speeches = place(
  'tal.jsonl',
  [
    { id: 'a', speaker: 'Eva Ek', party: 'S', date: '2019-01-02', text: 'Det är vårt ansvar. Vi är glada.' },
    { id: 'b', speaker: 'Bo Al', party: 'M', date: '2019', text: 'Ansvaret delas.' },
    { id: 'c', speaker: 'Eva Ek', party: 'S', date: '2021-05-06', text: 'Ansvaret är ert, ansvaret är allas.' },
  ]
    .map(line => JSON.stringify(line))
    .join('\n'),
);
const dictionary = place('d.yml', 'duty: [ansvar*]\nmood:\n  joy: [glad*]\n');

describe('lookup', () => {
  it('writes a row for each category of each group, the same from workers and a store', async () => {
    const words = ['lookup', dictionary, speeches, '--by', 'party', '--interval', 'none'];
    const { code, out } = await ordskifte(...words);
    expect(code).toBe(0);
    expect(out.split('\n').filter(line => !line.startsWith('#'))).toEqual([
      'group,category,count,total,rate,documents,coverage,matches,basis',
      'S,duty,3,13,230.76923076923077,2,0.3076923076923077,ansvaret 2; ansvar 1,words',
      'S,mood,1,13,76.92307692307692,1,0.3076923076923077,glada 1,words',
      'S,mood.joy,1,13,76.92307692307692,1,0.3076923076923077,glada 1,words',
      'M,duty,1,2,500,1,0.5,ansvaret 1,words',
      'M,mood,0,2,0,0,0.5,,words',
      'M,mood.joy,0,2,0,0,0.5,,words',
      '',
    ]);
    expect((await ordskifte(...words, '--jobs', '2')).out).toBe(out);
    const store = join(folder, 'tal.ordskifte');
    expect((await ordskifte('corpus', 'build', speeches, '--out', store)).code).toBe(0);
    const stored = await ordskifte('lookup', dictionary, store, '--by', 'party', '--interval', 'none');
    expect(stored.out).toBe(out);
  });

  it('writes a row for each word where that is asked for', async () => {
    const { out } = await ordskifte('lookup', dictionary, speeches, '--by', 'all', '--words', '--format', 'jsonl');
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
        .map(({ category, term, count }) => [category, term, count]),
    ).toEqual([
      ['duty', 'ansvaret', 3],
      ['duty', 'ansvar', 1],
      ['mood', 'glada', 1],
      ['mood.joy', 'glada', 1],
    ]);
  });

  it.each([
    [[place('e.yml', 'a: ['), speeches], 1, 'BAD_DICTIONARY'],
    [[place('f.csv', 'word,category\n/(/,a\n'), speeches], 2, 'BAD_OPTION'],
    [[dictionary, speeches, '--unit', 'stem'], 2, '--unit'],
    [[join(folder, 'none.dic'), speeches], 1, 'NOT_FOUND'],
  ] as const)('refuses what it cannot read: %#', async (words, expected, named) => {
    const { code, err } = await ordskifte('lookup', ...words);
    expect([code, err]).toEqual([expected, expect.stringContaining(named)]);
  });
});
