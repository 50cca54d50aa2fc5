import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

type Read = { readonly rows: readonly Record<string, unknown>[]; readonly metadata: Readonly<Record<string, string>> };

/** Reads a file by hyparquet, which comes with the writer. */
const readBack = async (bytes: Uint8Array): Promise<Read> => {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('PAR1');
  const name = 'hyparquet';
  const { parquetMetadata, parquetReadObjects } = await import(name);
  const pairs = parquetMetadata(file).key_value_metadata as { key: string; value: string }[];
  return {
    rows: await parquetReadObjects({ file }),
    metadata: Object.fromEntries(pairs.map(({ key, value }) => [key, value])),
  };
};

const place = mkdtempSync(join(tmpdir(), 'ordskifte-'));
const text = join(place, 'svar.txt');
writeFileSync(
  text,
  'Svar på interpellation av Anna Berg (M) till borgarrådet Bo Ek (S)\n\nJag kan inte kommentera det enskilda fallet. Vi har ökat anslagen, och det är bra. Det regnar.\n',
);
const gold = join(place, 'gold.jsonl');
const TEXT = 'Jag kan inte kommentera det enskilda fallet. Det regnar.';
const span = { start: 4, end: 23, code: 'deflection.withhold' };
writeFileSync(gold, `${JSON.stringify({ id: 'a', text: TEXT, findings: [span] })}\n`);

/** Lists are one text in a Parquet column, and what a row lacks is null. */
const flat = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : value]),
  );
const withoutNulls = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

describe('a Parquet file', () => {
  it.each<[string, string[], Record<string, unknown>]>([
    ['kwic', ['kwic', 'kan inte *', text, '--window', '3'], { query: 'kan inte *', window: '3', restored: 'true' }],
    ['find', ['find', '[<who>vi] har', text, '--no-restore'], { pattern: '[<who>vi] har', restored: 'false' }],
    ['code', ['code', text], { codebook: expect.stringMatching(/ \d+\.\d+/), restored: 'true' }],
    ['validate', ['validate', gold, '--samples', '9'], { samples: '9', findings: 'coded now' }],
    ['sentiment', ['sentiment', text, '--by', 'speaker'], { by: 'speaker', instrument: 'lexicon' }],
    ['terms', ['terms', text, '--minimum', '1'], { unit: 'lemma', whose: 'respondent' }],
  ])('by %s holds the rows that JSON has, and how they were made', async (command, words, settings) => {
    const json = await ordskifte(...words, '--format', 'json');
    const { code, bytes, err } = await ordskifte(...words, '--format', 'parquet');
    expect([code, err]).toEqual([0, json.err]);
    const { rows, metadata } = await readBack(bytes);
    const expected = JSON.parse(json.out) as Record<string, unknown>[];
    expect(expected.length).toBeGreaterThan(0);
    expect(rows.map(withoutNulls)).toEqual(expected.map(flat).map(withoutNulls));
    expect(metadata).toMatchObject({ ...settings, ordskifte: expect.stringMatching(`^ordskifte .+ ${command}$`) });
  });

  it('may hold no row', async () => {
    const { code, bytes } = await ordskifte('kwic', 'älg', text, '--format', 'parquet');
    expect(code).toBe(0);
    expect(await readBack(bytes)).toMatchObject({ rows: [], metadata: { query: 'älg' } });
  });

  it.each(['kwic x', 'find x', 'code', 'sentiment'])('is offered by %s, and other formats are refused', async words => {
    expect((await ordskifte(words.split(' ')[0]!, '--help')).out).toContain('csv, json, jsonl, parquet');
    const ran = await ordskifte(...words.split(' '), text, '--format', 'xlsx');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('--format cannot be "xlsx"');
  });
});
