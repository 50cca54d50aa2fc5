/** DuckDB, which is not ours, reads from a store what the commands print; and from nowhere else. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../run.ts';
import { jsonl, speeches } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-sql-'));
afterAll(() => rmSync(folder, { recursive: true }));
const source = join(folder, 'tal.jsonl');
const store = join(folder, 'tal.ordskifte');

beforeAll(async () => {
  writeFileSync(source, jsonl(speeches(8)));
  await ordskifte('corpus', 'build', source, '--out', store, '--shard-size', '0.0005');
}, 60_000);

const ask = (question: string, ...options: string[]) => ordskifte('sql', store, question, ...options);
const rows = async (question: string): Promise<Record<string, unknown>[]> =>
  JSON.parse((await ask(question, '--format', 'json')).out) as Record<string, unknown>[];

describe('the tables of a store', () => {
  it('tokens are the rows of annotate --format csv', async () => {
    const printed = csvParse((await ordskifte('annotate', source, '--format', 'csv')).out);
    const found = await rows('select * from tokens order by document, sentence, token');
    const byPlace = (a: { document?: string }, b: { document?: string }) =>
      a.document! < b.document! ? -1 : a.document! > b.document! ? 1 : 0;
    const text = (row: object) => Object.entries(row).map(([name, value]) => `${name}=${value as string}`);
    expect(found.map(text)).toEqual([...printed].sort(byPlace).map(row => text(row)));
  });

  it('counts add up to what terms prints', async () => {
    const printed = csvParse(
      (await ordskifte('terms', source, '--by', 'party', '--unit', 'stem', '--stop-words', 'none')).out.replace(
        /^#.*\n/gm,
        '',
      ),
    );
    const found = await rows(
      "select party, stem, sum(count) as n from counts join documents using (document) where counts.role = 'respondent' group by all",
    );
    const key = (parts: unknown[]) => parts.join(' ');
    expect(found.map(({ party, stem, n }) => key([party, stem, n])).sort()).toEqual(
      printed.map(({ group, term, count }) => key([group, term, count])).sort(),
    );
  });

  it('words of the store have what they are counted as', async () => {
    expect(await rows("select lower, stem, term from words where lower = 'vägarna'")).toEqual([
      { lower: 'vägarna', stem: 'väg', term: 'väg (noun)' },
    ]);
  });

  it('findings and tones are those of code and sentiment, where they were kept', async () => {
    const kept = join(folder, 'kept.ordskifte');
    await ordskifte('corpus', 'build', source, '--out', kept, '--with', 'codes,tone');
    const askKept = async (question: string) => csvParse((await ordskifte('sql', kept, question)).out);
    const coded = csvParse((await ordskifte('code', source)).out);
    expect(coded.length).toBeGreaterThan(3);
    expect(await askKept('select document, sentence, code, start, "end", cue, confidence from findings')).toHaveLength(
      coded.length,
    );
    const [sum] = await askKept('select sum(confidence) as sum from findings');
    expect(Number(sum!.sum)).toBeCloseTo(
      coded.reduce((all, row) => all + Number(row.confidence), 0),
      9,
    );
    const tones = csvParse((await ordskifte('sentiment', source, '--by', 'sentence')).out.replace(/^#.*\n/gm, ''));
    const scores = await askKept('select document, sentence, score from tones order by document, sentence');
    expect(scores.map(row => Number(row.score))).toEqual(tones.map(row => Number(row.score)));
    expect((await ask('select * from findings')).err).toContain('BAD_SQL');
  });

  it('documents have their texts, people and sizes', async () => {
    const [first] = speeches(1);
    expect(await rows("select respondent, party, date, text from documents where document = 'tal-1'")).toEqual([
      { respondent: first!.speaker, party: first!.party, date: first!.date, text: first!.text },
    ]);
    expect(await rows('select count(*) as n from documents')).toEqual([{ n: 8 }]);
  });
});

describe('a question', () => {
  it('is answered as CSV, JSON or JSON lines', async () => {
    const question = 'select party, count(*) as n from documents group by party order by party';
    expect((await ask(question)).out).toBe('party,n\nM,3\nS,3\nV,2\n');
    expect((await ask(question, '--format', 'jsonl')).out.split('\n')[0]).toBe('{"party":"M","n":3}');
  });

  it.each([
    ["select * from read_csv('/etc/passwd')"],
    ["select * from read_text('package.json')"],
    ["copy (select 1) to 'out.csv'"],
    ['create table x (i int)'],
    ['select 1; select 2'],
    ['set enable_external_access = true'],
    ['install httpfs'],
    ["attach 'x.db'"],
    ["explain analyze copy (select 1) to 'out.csv'"],
    ['selec'],
  ])('%s is refused', async question => {
    const { code, out, err } = await ask(question);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('BAD_SQL');
    expect(existsSync('out.csv')).toBe(false);
  });
});
