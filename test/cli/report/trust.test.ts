import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, speeches } from '../../reports/groups.ts';
import { ordskifte } from '../run.ts';
import { faultsOf } from './frictionless.ts';
import { letters, WORDS_OF_LETTERS } from './letters.ts';

const source = letters();
const room = dirname(source);
const at = (name: string): string => join(room, name);
const read = (name: string, path: string): string => readFileSync(join(at(name), path), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(folder, name)).isFile());
const compare = async (name: string, ...words: readonly string[]) => {
  const done = await ordskifte('compare', source, '--out', at(name), ...words);
  expect(done.err).toContain('index.html');
  expect(done.code).toBe(0);
};

beforeAll(async () => {
  await compare('whole');
  await compare(
    'bare',
    '--no-text',
    '--lang',
    'en',
    '--excel',
    '--date',
    '2024-05-01',
    '--url',
    'https://example.org/r/',
  );
}, 120_000);
afterAll(() => rmSync(room, { recursive: true }));

describe('verify', () => {
  const rowsOf = async (...words: readonly string[]) => {
    const { code, out, err } = await ordskifte('verify', ...words);
    return { code, err, rows: csvParse(out).map(({ check, what, result }) => `${check} ${what} ${result}`) };
  };

  it('finds a report as it was written, and made again the same, byte for byte', async () => {
    const { code, err, rows } = await rowsOf(at('whole'), source);
    expect(rows).toEqual([]);
    expect(err).toMatch(/(\d+) of \1 files as they were written\n2 of 2 documents the same/);
    expect(err).toMatch(/(\d+) of \1 files made again, byte for byte the same/);
    expect(code).toBe(0);
  });

  it('says that nothing was made again where the documents are not named', async () => {
    const { code, err } = await rowsOf(at('bare'));
    expect(err).toContain('Nothing was made again');
    expect(code).toBe(0);
  });

  it('names what was changed, taken away and added, and shows the cell', async () => {
    await compare('spoilt');
    const codes = join(at('spoilt'), 'tables/codes.csv');
    writeFileSync(codes, readFileSync(codes, 'utf8').replace(/wilson/u, 'guess'));
    rmSync(join(at('spoilt'), 'charts/strip.svg'));
    writeFileSync(join(at('spoilt'), 'extra.txt'), 'x');
    const { code, out } = await ordskifte('verify', at('spoilt'), source);
    expect(code).toBe(1);
    expect(out).toMatch(/file,tables\/codes\.csv,differs,sha256/);
    expect(out).toMatch(/file,charts\/strip\.svg,missing/);
    expect(out).toMatch(/file,extra\.txt,added/);
    expect(out).toMatch(/rerun,tables\/codes\.csv,differs,"?line 2, interval: “guess” → “wilson”/);
  });

  it('tells a document that is another from one that is the same', async () => {
    const other = letters();
    appendFileSync(join(other, 'ek.txt'), 'Bussarna går nu.\n');
    const { code, rows } = await rowsOf(at('whole'), other);
    expect(code).toBe(1);
    expect(rows.filter(row => row.startsWith('input'))).toEqual(['input ek.txt differs']);
    expect(rows).toContain('rerun tables/documents.csv differs');
    rmSync(dirname(other), { recursive: true });
  });

  it('refuses a folder that is no report', async () =>
    expect(await ordskifte('verify', source)).toMatchObject({ code: 1, err: expect.stringContaining('NOT_A_REPORT') }));
});

describe('the descriptions of a report', () => {
  it.each(['whole', 'bare'])('are a valid Data Package with every file (%s)', name => {
    expect(faultsOf(at(name))).toEqual([]);
    const described = JSON.parse(read(name, 'datapackage.json')) as { resources: { path: string }[] };
    expect(described.resources.map(({ path }) => path).sort()).toEqual(
      filesIn(at(name))
        .filter(file => file !== 'datapackage.json')
        .sort(),
    );
  });

  it('are a crate whose every reference leads somewhere, dated by the newest document or as asked', () => {
    for (const [name, date] of [
      ['whole', '2024-04-11'],
      ['bare', '2024-05-01'],
    ] as const) {
      const crate = JSON.parse(read(name, 'ro-crate-metadata.json')) as { '@context': string; '@graph': Entity[] };
      expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.1/context');
      const byId = new Map(crate['@graph'].map(entity => [entity['@id'], entity]));
      expect(byId.get('ro-crate-metadata.json')).toMatchObject({
        '@type': 'CreativeWork',
        about: { '@id': './' },
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      });
      expect(byId.get('./')).toMatchObject({ '@type': 'Dataset', datePublished: date });
      const ids = [...JSON.stringify(crate['@graph']).matchAll(/\{"@id":"([^"]+)"\}/gu)].map(([, id]) => id!);
      expect(ids.filter(id => !byId.has(id) && !id.startsWith('https:'))).toEqual([]);
      const files = crate['@graph'].filter(entity => entity['@type'] === 'File').map(entity => entity['@id']);
      expect(files.sort()).toEqual(
        filesIn(at(name))
          .filter(file => file !== 'ro-crate-metadata.json')
          .sort(),
      );
    }
  });

  it('have a paragraph for a paper, with every option, limit and hash below it', () => {
    const methods = read('whole', 'methods.md');
    expect(methods).toContain('(2; Bo Alm, Eva Ek)');
    for (const { sha256 } of manifest('whole').models) expect(methods).toContain(sha256);
    for (const [option, value] of Object.entries(manifest('whole').options))
      expect(methods).toContain(`| ${option} | ${value ?? 'inget'} |`);
    expect(methods).toContain('| restore.minConfidence | 0.5 |');
  });

  it('do without a crate where nothing has a date', async () => {
    const undated = fileOf(speeches(2).map(({ date: _, ...speech }) => speech));
    const done = await ordskifte('compare', undated, '--by', 'party', '--out', at('undated'));
    expect(done.code).toBe(0);
    expect(filesIn(at('undated'))).not.toContain('ro-crate-metadata.json');
    expect(faultsOf(at('undated'))).toEqual([]);
  });
});

describe('a report without text', () => {
  it('has no four words of the documents in their order in any of its files', () => {
    const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (text: string): string[] =>
      words(text).flatMap((_, i, all) => (i + 4 <= all.length ? [all.slice(i, i + 4).join(' ')] : []));
    const said = new Set(WORDS_OF_LETTERS.flatMap(runs));
    // The check sees them where they are.
    expect(runs(read('whole', 'index.html')).some(run => said.has(run))).toBe(true);
    for (const file of filesIn(at('bare')).filter(name => !name.endsWith('.png')))
      expect([file, runs(read('bare', file).replace(/<[^>]+>/gu, ' ')).filter(run => said.has(run))]).toEqual([
        file,
        [],
      ]);
  });

  it('leads nowhere that is not there', () => {
    const page = read('bare', 'index.html');
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
    expect([...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id).filter(id => !ids.has(id))).toEqual([]);
  });

  it('is the same in numbers', async () => {
    await compare('english', '--lang', 'en', '--excel');
    const numbers = (name: string): string[] =>
      read(name, 'tables/codes.csv').split('\n').concat(read(name, 'tables/keyness.csv'));
    expect(numbers('bare')).toEqual(numbers('english'));
  });
});

describe('a correction', () => {
  it('lists the numbers that changed, on the page and in a table, and remembers what was corrected before', async () => {
    await compare('second', '--no-restore', '--corrects', at('whole'), '--because', 'Rättad skanning.');
    const changes = csvParse(read('second', 'tables/corrections.csv'));
    expect(
      changes.find(({ table, row, column }) => table === 'documents' && row === 'alm' && column === 'repairedWords'),
    ).toMatchObject({
      before: expect.stringMatching(/^[1-9]\d*$/u),
      after: '0',
    });
    expect(changes.every(({ before, after }) => before !== after)).toBe(true);
    expect(read('second', 'index.html')).toMatch(/Rättelse.+Orsak: Rättad skanning\. \d+ siffror ändrades/su);
    await compare('third', '--no-restore', '--corrects', at('second'), '--because', 'Samma igen.');
    const page = read('third', 'index.html');
    expect(page).toMatch(/Samma igen\. Ingen siffra ändrades\..+Rättad skanning\./su);
    expect((await ordskifte('verify', at('third'), source)).code).toBe(0);
  });

  it('says what was wrong, or is refused before anything is read', async () =>
    expect(await ordskifte('compare', source, '--out', at('no'), '--corrects', at('whole'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--because'),
    }));
});

type Entity = { readonly '@id': string; readonly '@type': string };
const manifest = (name: string) =>
  (
    JSON.parse(read(name, 'datapackage.json')) as {
      ordskifte: { models: { sha256: string }[]; options: Record<string, string | boolean | null> };
    }
  ).ordskifte;
