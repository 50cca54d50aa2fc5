import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const file = join(mkdtempSync(join(tmpdir(), 'ordskifte-collocates-')), 'tal.jsonl');
writeFileSync(
  file,
  [
    ['S', 'Vi har stort ansvar. Vi tar stort ansvar för skolan.'],
    ['M', 'Ni har inget ansvar. Stort ansvar har ni inte.'],
    ['S', 'Det är ett stort ansvar.'],
  ]
    .map(([party, text], i) => JSON.stringify({ id: `d${i}`, speaker: `P ${party}`, party, text }))
    .join('\n'),
);

it('collocates writes the same rows from one worker and from several', async () => {
  const words = [
    'collocates',
    'ansvar',
    file,
    '--by',
    'party',
    '--unit',
    'form',
    '--window',
    '1',
    '--measure',
    'count',
  ];
  const { code, out } = await ordskifte(...words);
  expect(code).toBe(0);
  const rows = out.split('\n').filter(line => !line.startsWith('#'));
  expect(rows[0]).toBe(
    'group,term,count,expected,total,reference,referenceTotal,node,logDice,mi,t,g2,deltaP,lrc,basis',
  );
  // Of S in windows: stort three times and för; outside vi, har, vi, tar, skolan, det, är, ett.
  expect(rows.slice(1, -1).map(row => row.split(',').slice(0, 8).join())).toEqual(['S,stort,3,1,4,0,8,3']);
  expect((await ordskifte(...words, '--jobs', '2')).out).toBe(out);
});

it.each([
  [['collocates', 'ansvar', file, '--window', '0'], '--window'],
  [['collocates', '/(/', file], '/(/'],
])('refuses %s', async (words, named) => {
  const { code, err } = await ordskifte(...words);
  expect([code, err]).toEqual([2, expect.stringContaining(named)]);
});
