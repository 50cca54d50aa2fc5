/** Documents come into a store and leave it, and the others stay. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../run.ts';
import { jsonl, speeches } from './texts.ts';
import { filesIn, treeOf } from './trees.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-change-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string): string => join(folder, name);
const write = (name: string, data: string): string => {
  writeFileSync(place(name), data);
  return place(name);
};

const first = write('first.jsonl', jsonl(speeches(6)));
const later = write('later.jsonl', jsonl(speeches(3, 7)));
const all = write('all.jsonl', jsonl(speeches(9)));
const base = place('base.ordskifte');

beforeAll(async () => {
  await ordskifte('corpus', 'build', first, '--out', base, '--shard-size', '0.0005');
}, 60_000);

const copied = (name: string): string => {
  const store = place(`${name}.ordskifte`);
  cpSync(base, store, { recursive: true });
  return store;
};
const QUESTIONS = [
  'terms P --by party',
  'keyness P --by party --unit stem',
  'annotate P --format csv',
  'style P --by document',
].map(question => question.split(' '));
const answers = async (documents: string): Promise<string[]> => {
  const found: string[] = [];
  for (const question of QUESTIONS)
    found.push((await ordskifte(...question.map(word => (word === 'P' ? documents : word)))).out);
  return found;
};

describe('adding', () => {
  it('gives what all documents give that are read together', async () => {
    const store = copied('added');
    const { code, err } = await ordskifte('corpus', 'add', store, later);
    expect(code).toBe(0);
    expect(err).toContain('9 documents');
    expect(await answers(store)).toEqual(await answers(all));
  });

  it('leaves the shards that are there as they are', async () => {
    const store = copied('left');
    const before = [...treeOf(join(store, 'shards'))];
    await ordskifte('corpus', 'add', store, later);
    expect([...treeOf(join(store, 'shards'))].slice(0, before.length)).toEqual(before);
  });

  it('refuses an id that is there, and changes nothing', async () => {
    const store = copied('twice');
    const { code, err } = await ordskifte('corpus', 'add', store, first);
    expect([code, err]).toEqual([1, expect.stringContaining('DUPLICATE_DOCUMENT')]);
    expect(treeOf(store)).toEqual(treeOf(base));
  });

  it('says which names came too late for the documents that were there', async () => {
    const store = copied('names');
    const [speech] = speeches(1, 20);
    const named = write('named.jsonl', jsonl([{ ...speech, speaker: 'Örjan Öberg' }]));
    const { err } = await ordskifte('corpus', 'add', store, named);
    expect(err).toContain('A name that is new to the store (Örjan Öberg)');
  });

  it('says when a person would be spelt otherwise', async () => {
    const texts = place('scans');
    mkdirSync(texts);
    const [speech] = speeches(1, 30);
    const scanned = write('scanned.jsonl', jsonl([{ ...speech, speaker: 'Jan Jonsson' }]));
    const store = place('spelt.ordskifte');
    await ordskifte('corpus', 'build', scanned, '--out', store);
    const clean = write('clean.jsonl', jsonl([{ ...speech, id: 'x', speaker: 'Jan Jönsson' }]));
    const { err } = await ordskifte('corpus', 'add', store, clean);
    expect(err).toContain('Jan Jonsson: Jan Jönsson');
  });
});

describe('removing', () => {
  it('gives what the documents give that are left', async () => {
    const store = copied('removed');
    const { code, err } = await ordskifte('corpus', 'remove', store, 'tal-2', 'tal-5');
    expect(code).toBe(0);
    expect(err).toContain('4 documents');
    const left = speeches(6).filter(({ id }) => id !== 'tal-2' && id !== 'tal-5');
    expect(await answers(store)).toEqual(await answers(write('left.jsonl', jsonl(left))));
  });

  it('leaves no word of them in any file', async () => {
    const store = place('words.ordskifte');
    await ordskifte('corpus', 'build', first, '--out', store);
    const bytes = () =>
      filesIn(store)
        .map(file => readFileSync(file, 'utf8'))
        .join('\n');
    expect(bytes()).toContain('Tal3');
    await ordskifte('corpus', 'remove', store, 'tal-3');
    expect(bytes()).not.toMatch(/[Tt]al3|tal-3/);
  });

  it('refuses ids that are not there, and to leave nothing', async () => {
    const store = copied('missing');
    const missing = await ordskifte('corpus', 'remove', store, 'tal-1', 'nobody');
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('no document "nobody"')]);
    const none = await ordskifte('corpus', 'remove', store, ...speeches(6).map(({ id }) => id));
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('STORE_EMPTY')]);
    expect(treeOf(store)).toEqual(treeOf(base));
  });

  it('undoes adding: the store is the one before but for the numbers of its shards', async () => {
    const store = copied('undone');
    await ordskifte('corpus', 'add', store, later);
    await ordskifte('corpus', 'remove', store, 'tal-7', 'tal-8', 'tal-9');
    expect(treeOf(join(store, 'shards'))).toEqual(treeOf(join(base, 'shards')));
    const survey = (of: string) => JSON.parse(readFileSync(join(of, 'manifest.json'), 'utf8')).vocabulary as unknown;
    expect(survey(store)).toEqual(survey(base));
  });
});

describe('info', () => {
  it('says how the store was made, and lists its documents', async () => {
    const { out } = await ordskifte('corpus', 'info', base);
    expect(out).toContain('documents,6\n');
    expect(out).toContain('restore,yes\n');
    const { out: rows } = await ordskifte('corpus', 'info', base, '--documents', '--format', 'jsonl');
    expect(
      rows
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).document as string),
    ).toEqual(speeches(6).map(({ id }) => id));
  });
});
