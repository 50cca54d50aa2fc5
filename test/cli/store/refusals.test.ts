/** A store that is not what is asked for, or not what was written, is refused with a word about what differs. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../run.ts';
import { jsonl, speeches } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-refused-'));
afterAll(() => rmSync(folder, { recursive: true }));
const source = join(folder, 'tal.jsonl');
const base = join(folder, 'base.ordskifte');

beforeAll(async () => {
  writeFileSync(source, jsonl(speeches(6)));
  await ordskifte('corpus', 'build', source, '--out', base);
}, 60_000);

let copies = 0;
const changed = (change: (store: string) => void): string => {
  const store = join(folder, `copy-${copies++}.ordskifte`);
  cpSync(base, store, { recursive: true });
  change(store);
  return store;
};
const manifest = (change: (manifest: Record<string, unknown>) => object) => (store: string) => {
  const place = join(store, 'manifest.json');
  const known = JSON.parse(readFileSync(place, 'utf8')) as Record<string, unknown>;
  writeFileSync(place, JSON.stringify({ ...known, ...change(known) }));
};
const shardFile = (store: string, table: string): string => join(store, 'shards', '0000', `${table}.parquet`);
const refusal = async (store: string, ...words: string[]): Promise<string> => {
  const { code, out, err } = await ordskifte(...words.map(word => (word === 'P' ? store : word)));
  expect(code).toBe(1);
  expect(out).toBe('');
  return err;
};
const TERMS = ['terms', 'P', '--format', 'jsonl'];

describe('a store made otherwise', () => {
  it('by another version is refused with both versions', async () => {
    const err = await refusal(changed(manifest(() => ({ version: '0.0.9' }))), ...TERMS);
    expect(err).toMatch(/STORE_OTHER.*version of ordskifte is "0\.0\.9" in it, and "\d+\.\d+\.\d+" here/);
  });
  it('with another model is refused with the name of the model', async () => {
    const models = [{ name: 'pipeline/tag/model.bin', mark: '00000000', sha256: '' }];
    const err = await refusal(changed(manifest(() => ({ models }))), ...TERMS);
    expect(err).toContain('model pipeline/tag/model.bin is "00000000" in it');
  });
  it('in another form is refused', async () => {
    expect(await refusal(changed(manifest(() => ({ format: 2 }))), ...TERMS)).toContain('form of the store is "2"');
  });
  it('with repair is refused where none is asked for, and the other way round', async () => {
    expect(await refusal(base, ...TERMS, '--no-restore')).toContain('--restore is "yes" in it, and "no" here');
    const raw = join(folder, 'raw.ordskifte');
    await ordskifte('corpus', 'build', source, '--out', raw, '--no-restore');
    expect(await refusal(raw, ...TERMS)).toContain('--restore is "no" in it, and "yes" here');
    expect((await ordskifte('terms', raw, '--no-restore')).code).toBe(0);
  });
});

describe('a store that is damaged', () => {
  it.each(['counts', 'documents'])('is refused where the file of %s is cut off', async table => {
    const store = changed(copy => truncateSync(shardFile(copy, table), 100));
    expect(await refusal(store, ...TERMS)).toContain(
      `STORE_DAMAGED: The store "${store}" is damaged: "shards/0000/${table}.parquet": it has 100 bytes`,
    );
  });
  it('is refused where a byte of a column was changed, by the command that reads the column', async () => {
    const store = changed(copy => {
      const bytes = readFileSync(shardFile(copy, 'tokens'));
      const at = bytes.indexOf('skolan');
      bytes[at] = bytes[at]! ^ 1;
      writeFileSync(shardFile(copy, 'tokens'), bytes);
    });
    expect(await refusal(store, 'kwic', 'vården', 'P')).toContain(
      'tokens.parquet": its column “form” is not what was written',
    );
    // Counting does not look at tokens.
    expect((await ordskifte('terms', store)).out).toBe((await ordskifte('terms', base)).out);
    expect(await refusal(store, 'corpus', 'info', 'P', '--check')).toContain('tokens.parquet');
  });
  it('is refused where a file, a listing or the manifest is gone', async () => {
    expect(
      await refusal(
        changed(copy => rmSync(shardFile(copy, 'counts'))),
        ...TERMS,
      ),
    ).toContain('ENOENT');
    const listing = (copy: string) => rmSync(join(copy, 'shards', '0000', 'shard.json'));
    expect(await refusal(changed(listing), ...TERMS)).toContain('shard.json');
    expect(
      await refusal(
        changed(copy => rmSync(join(copy, 'manifest.json'))),
        ...TERMS,
      ),
    ).toContain('manifest.json');
  });
  it('is refused where its vocabulary was changed', async () => {
    const store = changed(copy => {
      const own = readdirSync(copy).find(name => name.startsWith('vocabulary-'))!;
      writeFileSync(join(copy, own, 'words.parquet'), 'PAR1');
    });
    expect(await refusal(store, ...TERMS)).toContain('words.parquet');
  });
});

describe('a place', () => {
  it('beside a store is refused', async () => {
    expect(await refusal(base, 'terms', 'P', source)).toContain('STORE_ALONE');
  });
  it('that is a store is refused where texts are asked for', async () => {
    expect(await refusal(base, 'restore', 'P')).toContain('STORE_NO_TEXTS');
    const again = ['corpus', 'build', 'P', '--out', join(folder, 'again.ordskifte')];
    expect(await refusal(base, ...again)).toContain('STORE_NO_TEXTS');
  });
  it('that is no store is refused where one is asked for', async () => {
    expect(await refusal(source, 'corpus', 'info', 'P')).toContain('NOT_A_STORE');
    expect(await refusal(source, 'sql', 'P', 'select 1')).toContain('NOT_A_STORE');
  });
});
