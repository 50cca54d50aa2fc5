/** Building a store: the same bytes from the same documents, also when it is killed on the way; nothing is ever half a store. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../run.ts';
import { jsonl, speeches } from './texts.ts';
import { treeOf } from './trees.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-build-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string): string => join(folder, name);

const source = place('tal.jsonl');
const whole = place('whole.ordskifte');
const main = 'dist/cli/main.js';
const SMALL = ['--shard-size', '0.0005'];

beforeAll(async () => {
  writeFileSync(source, jsonl(speeches(30)));
  await ordskifte('corpus', 'build', source, '--out', whole, ...SMALL);
}, 60_000);

describe('a build', () => {
  it('gives a store in shards, with a manifest that names them, and nothing beside it', () => {
    expect(readdirSync(join(whole, 'shards')).length).toBeGreaterThan(5);
    expect(readdirSync(whole).map(name => name.replace(/-.*/, ''))).toEqual(['manifest.json', 'shards', 'vocabulary']);
    expect(readdirSync(folder)).toEqual(['tal.jsonl', 'whole.ordskifte']);
  });

  it('gives the same bytes once more', async () => {
    const again = place('again.ordskifte');
    await ordskifte('corpus', 'build', source, '--out', again, ...SMALL);
    expect(treeOf(again)).toEqual(treeOf(whole));
  });

  it.runIf(existsSync(main))('gives the same bytes from several workers', () => {
    const shared = place('shared.ordskifte');
    const words = ['corpus', 'build', source, '--out', shared, ...SMALL, '--jobs', '3'];
    expect(spawnSync(process.execPath, [main, ...words]).status).toBe(0);
    expect(treeOf(shared)).toEqual(treeOf(whole));
  });

  it('gives the same answers in one shard', async () => {
    const one = place('one.ordskifte');
    await ordskifte('corpus', 'build', source, '--out', one);
    expect(readdirSync(join(one, 'shards'))).toEqual(['0000']);
    const run = (store: string) => ordskifte('keyness', store, '--by', 'party', '--unit', 'stem');
    expect((await run(one)).out).toBe((await run(whole)).out);
  });

  it('replaces nothing', async () => {
    const { code, err } = await ordskifte('corpus', 'build', source, '--out', whole);
    expect(code).toBe(1);
    expect(err).toContain('STORE_EXISTS');
  });

  it('has a name by which it is known', async () => {
    const { code, err } = await ordskifte('corpus', 'build', source, '--out', place('tal'));
    expect(code).toBe(2);
    expect(err).toContain('tal.ordskifte');
  });

  it('refuses two documents of one id', async () => {
    const { code, err } = await ordskifte('corpus', 'build', source, source, '--out', place('two.ordskifte'));
    expect(code).toBe(1);
    expect(err).toContain('DUPLICATE_DOCUMENT');
  });
});

/** Runs until so many shards are done, and is killed at some point after that; true where it was not faster. */
const killedAfter = async (out: string, shards: number, delay: number): Promise<boolean> => {
  const run = spawn('node', [main, 'corpus', 'build', source, '--out', out, '--resume', ...SMALL], { stdio: 'ignore' });
  const ended = new Promise<boolean>(done => {
    run.once('exit', (_code, signal) => done(signal === 'SIGKILL'));
  });
  const done = () => (existsSync(`${out}.building/shards`) ? readdirSync(`${out}.building/shards`).length : 0);
  while (run.exitCode === null && done() < shards) await wait(2);
  await wait(delay);
  run.kill('SIGKILL');
  return ended;
};

describe.runIf(existsSync(main))('a build that is killed', () => {
  it('goes on by --resume, and gives the bytes of one that was not', { timeout: 60_000 }, async () => {
    const out = place('killed.ordskifte');
    const kills = [await killedAfter(out, 0, 40), await killedAfter(out, 1, 3), await killedAfter(out, 4, 7)];
    expect(kills).toContain(true);
    expect(existsSync(out)).toBe(false);
    const { code } = await ordskifte('corpus', 'build', source, '--out', out, '--resume', ...SMALL);
    expect(code).toBe(0);
    expect(treeOf(out)).toEqual(treeOf(whole));
    expect(existsSync(`${out}.building`)).toBe(false);
  });

  it('is not begun anew unasked, nor gone on with otherwise than it was begun', { timeout: 60_000 }, async () => {
    const out = place('other.ordskifte');
    expect(await killedAfter(out, 1, 0)).toBe(true);
    const plain = await ordskifte('corpus', 'build', source, '--out', out, ...SMALL);
    expect([plain.code, plain.err]).toEqual([1, expect.stringContaining('--resume')]);
    const others = await ordskifte('corpus', 'build', source, '--out', out, '--resume', '--no-restore', ...SMALL);
    expect([others.code, others.err]).toEqual([1, expect.stringContaining('other documents, options')]);
  });
});

describe('what a store is built from', () => {
  it('may be an archive, a folder with facts beside its files, and standard input', async () => {
    const files = place('files');
    mkdirSync(files);
    for (const { id, text, speaker, party, date } of speeches(3)) {
      writeFileSync(join(files, `${id}.txt`), text);
      writeFileSync(join(files, `${id}.meta.json`), JSON.stringify({ respondent: speaker, party, date }));
    }
    const packed = place('tal.jsonl.gz');
    writeFileSync(packed, gzipSync(readFileSync(source)));
    for (const [from, name] of [
      [files, 'files'],
      [packed, 'packed'],
    ] as const) {
      const store = place(`${name}.ordskifte`);
      expect((await ordskifte('corpus', 'build', from, '--out', store, ...SMALL)).code).toBe(0);
      const run = (of: string) => ordskifte('keyness', of, '--by', 'party', '--unit', 'lemma');
      expect((await run(store)).out).toBe((await run(from)).out);
      expect((await ordskifte('corpus', 'info', store, '--check')).code).toBe(0);
    }
    const piped = place('piped.ordskifte');
    if (!existsSync(main)) return;
    const { status } = spawnSync('node', [main, 'corpus', 'build', '-', '--out', piped], {
      input: readFileSync(source),
    });
    expect(status).toBe(0);
    expect((await ordskifte('terms', piped)).out).toBe((await ordskifte('terms', source)).out);
  });

  it('is taken without lines that hold no text, which are refused', async () => {
    const some = place('some.jsonl');
    const [first, second] = speeches(2);
    writeFileSync(some, jsonl([first!, { ...second, text: ' ' }]));
    const { code, err } = await ordskifte('corpus', 'build', some, '--out', place('some.ordskifte'));
    expect([code, err]).toEqual([1, expect.stringContaining('1 document,')]);
    expect(err).toContain('EMPTY_RECORD');
  });
});
