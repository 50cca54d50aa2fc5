/** `rates` and `validate plan`: from texts to a sample, from coded sheets to corrected rates. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const FAMILIES = ['deflection', 'disclaimed', 'justified', 'measures', 'admitted'];
const folder = mkdtempSync(join(tmpdir(), 'ordskifte-rates-'));
const texts = join(folder, 'texts.jsonl');
const SENTENCES = [
  'Det får vi återkomma till.',
  'Vi bygger hundra bostäder.',
  'Jag delar inte den bilden.',
  'Klockan är tre.',
  'Kommunerna bär ansvaret.',
  'Solen gick upp.',
];

beforeAll(() => {
  const lines = Array.from({ length: 24 }, (_, i) => ({
    id: `t${i}`,
    party: i % 2 === 0 ? 'S' : 'M',
    speaker: `Anna ${i}`,
    role: 'statsråd',
    text: Array.from({ length: 8 }, (_s, s) => SENTENCES[(i + s) % SENTENCES.length]).join(' '),
  }));
  writeFileSync(texts, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

const rowsOf = async (...words: readonly string[]) => {
  const { out, err, code } = await ordskifte('rates', texts, '--by', 'party', ...words);
  return { rows: csvParse(out.replace(/^#.*\n/gm, '')), err, code };
};

describe('rates', () => {
  it('without coded sentences are said not to be comparable', async () => {
    const { rows, err } = await rowsOf();
    expect(rows.map(({ group, code }) => `${group} ${code}`)).toEqual([
      ...FAMILIES.map(family => `S ${family}`),
      ...FAMILIES.map(family => `M ${family}`),
    ]);
    expect(rows.every(({ interval }) => interval === 'documents+machine')).toBe(true);
    expect(err).toContain('Not comparable without coding a sample');
  });

  it('are corrected by what coders gave to a planned sample', async () => {
    const out = join(folder, 'coding');
    const planned = await ordskifte(
      'validate',
      'plan',
      texts,
      '--by',
      'party',
      '--sentences',
      '40',
      '--coders',
      'anna',
      'bo',
      '--out',
      out,
    );
    expect(planned.code).toBe(0);
    expect(planned.err).toMatch(/S, deflection: 40 of 96 sentences would give limits of ±\d+\.\d per 100/);
    expect(readdirSync(out).sort()).toEqual(['anna.html', 'bo.html', 'datapackage.json', 'tables']);
    const sample = csvParse(readFileSync(join(out, 'tables', 'sample.csv'), 'utf8'));
    expect(sample).toHaveLength(80);
    // Anna gives every sentence of the sample a code, Bo none: half of the coders.
    const coded = (coder: string, codes: readonly string[]): string => {
      const file = join(folder, `${coder}.jsonl`);
      const lines = sample.map(({ document, start, end, weight, from }) => ({
        id: document,
        sentences: [
          {
            start: Number(start),
            end: Number(end),
            weight: Number(weight),
            from: Number(from),
            [coder]: codes.map(code => ({ code })),
          },
        ],
      }));
      writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
      return file;
    };
    const { rows } = await rowsOf('--gold', coded('anna', ['deflection.hedge']), coded('bo', []));
    for (const row of rows) {
      expect(row.interval).toBe('coded');
      expect(Number(row.coded)).toBe(40);
      expect(Number(row.per100)).toBeCloseTo(row.code === 'deflection' ? 50 : 0, 6);
    }
  });

  it('are refused with a sample that is too small, and with a file without coded sentences', async () => {
    const few = join(folder, 'few.jsonl');
    writeFileSync(few, `${JSON.stringify({ id: 't0', sentences: [{ start: 0, end: 26, anna: [] }] })}\n`);
    const { code, err } = await rowsOf('--gold', few);
    expect(code).toBe(1);
    expect(err).toContain('TOO_FEW_CODED');
    const none = join(folder, 'none.jsonl');
    writeFileSync(none, `${JSON.stringify({ id: 't0', sentences: [{ start: 0, end: 26 }] })}\n`);
    expect((await rowsOf('--gold', none)).err).toContain('NO_GOLD');
  });
});

it('code --jsonl says how many sentences are expected to bear each kind and code', async () => {
  const { out } = await ordskifte('code', '--jsonl', texts);
  const { expected } = JSON.parse(out.split('\n')[0]!) as { expected: Record<string, number> };
  expect(Object.keys(expected).slice(0, 3)).toEqual(['deflection', 'responsibility.avoided', 'responsibility.taken']);
  expect(Object.keys(expected)).toHaveLength(3 + 5 + 18);
  expect(expected['deflection.contest']).toBeGreaterThan(0.3);
});
