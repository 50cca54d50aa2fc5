import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../analyzers/tone/read-lexicon.ts';
import { pngOf } from '../../cli/rim/png.ts';
import { ordskifte } from '../cli/run.ts';

const out = mkdtempSync(join(tmpdir(), 'ordskifte-report-'));
const read = (path: string): string => readFileSync(join(out, 'a', path), 'utf8');
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    (
      readdirSync(folder, { recursive: true, withFileTypes: true }) as {
        isFile(): boolean;
        parentPath: string;
        name: string;
      }[]
    )
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

beforeAll(async () => {
  expect((await ordskifte('compare', 'seeds', '--out', join(out, 'a'))).code).toBe(0);
}, 60_000);

/** Pages and pictures stand beside tables in the description. */
const isTable = (resource: { readonly schema?: object }): boolean => resource.schema !== undefined;

describe('the report folder', () => {
  it('has page, charts in three forms, tables and their description', () => {
    const files = Object.keys(hashes(join(out, 'a')));
    for (const chart of ['kinds', 'strip', 'codes', 'keyness', 'sensitivity', 'tone']) {
      for (const form of ['vl.json', 'svg', 'png']) expect(files).toContain(`/charts/${chart}.${form}`);
    }
    expect(files).toEqual(
      expect.arrayContaining(['/index.html', '/datapackage.json', '/tables/keyness.csv', '/tables/findings.csv']),
    );
    const { resources } = JSON.parse(read('datapackage.json'));
    for (const { path, schema } of resources.filter(isTable)) {
      expect(read(path).split('\n')[0]).toBe(schema.fields.map((f: { name: string }) => f.name).join(','));
    }
  });

  it('says of every column of every table what it holds', () => {
    const { resources } = JSON.parse(read('datapackage.json'));
    for (const { name, schema } of resources.filter(isTable))
      for (const field of schema.fields) expect(field.description, `${name}.${field.name}`).toMatch(/^\S.*\.$/u);
  });

  it('marks by a codebook of one’s own, and then says nothing of how often the shipped one is right', async () => {
    const page = readFileSync('analyzers/rhetoric/CODEBOOK.md', 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'ordskifte-own-'));
    const book = join(folder, 'thanks.json');
    writeFileSync(book, /```json\n(?<book>.*?)```/su.exec(page)!.groups!.book!);
    expect((await ordskifte('compare', 'seeds', '--codebook', book, '--out', join(folder, 'own'))).code).toBe(0);
    const made = JSON.parse(readFileSync(join(folder, 'own', 'datapackage.json'), 'utf8')).ordskifte.codebook;
    expect(made).toMatchObject({ name: 'ordskifte + Tack i svar 2.0.0 + 1.0', codes: 19, isOwn: true });
    const own = readFileSync(join(folder, 'own', 'index.html'), 'utf8');
    expect(own).toContain('Tackar i stället');
    expect(own).toContain('med kodboken ordskifte + Tack i svar 2.0.0 + 1.0 är inte uppmätt');
    expect(own).not.toContain('15 svar av statsråd');
    expect(read('index.html')).toContain('15 svar av statsråd');
  });

  it('names a sentence alike in all tables, and on the page', () => {
    const places = (table: string): Map<string, string | undefined> => {
      const [head = [], ...rows] = parseCsv(read(`tables/${table}.csv`));
      const [document, sentence, number] = ['document', 'sentence', 'number'].map(column => head.indexOf(column));
      return new Map(rows.map(row => [`${row[document!]} ${row[sentence!]}`, row[number!]]));
    };
    const sentences = places('sentences');
    const found = [...places('findings')];
    expect(found.length).toBeGreaterThan(10);
    for (const [sentence, number] of found) {
      expect(number, sentence).toMatch(/^[1-9]\d*$/);
      expect(number, sentence).toBe(sentences.get(sentence));
    }
  });

  it('is the same bytes again, under another time zone and language, from the built command', () => {
    const built = (folder: string, env: Record<string, string>) =>
      spawnSync('node', ['dist/cli/main.js', 'compare', 'seeds', '--out', join(out, folder)], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    expect(built('b', {}).stderr).toContain('index.html');
    expect(built('c', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }).stderr).toContain(
      'index.html',
    );
    expect(hashes(join(out, 'c'))).toEqual(hashes(join(out, 'b')));
  });

  it('leaves out the charts that would be empty: two sentences without a marker, and no word said twice', async () => {
    const file = join(out, 'two.jsonl');
    const lines = [
      { id: 'a', speaker: 'Anna Ek', text: 'Det regnar.' },
      { id: 'b', speaker: 'Bo Alm', text: 'Solen skiner.' },
    ];
    writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
    expect((await ordskifte('compare', file, '--out', join(out, 'd'))).code).toBe(0);
    const charts = readdirSync(join(out, 'd', 'charts'));
    expect(charts).toContain('strip.svg');
    expect(charts).not.toContain('codes.svg');
    for (const name of ['d', 'two.jsonl']) rmSync(join(out, name), { recursive: true });
  });

  it('replaces an older report of ours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ordskifte-again-'));
    for (const _ of [1, 2]) expect((await ordskifte('compare', 'seeds', '--out', join(folder, 'r'))).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['r']);
    expect(hashes(join(folder, 'r'))).toEqual(hashes(join(out, 'a')));
  });
});

describe('the charts', () => {
  it('are valid Vega-Lite by its own schema, with all data inside', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    (addFormats as unknown as (a: Ajv) => void)(ajv);
    ajv.addFormat('color-hex', /^#[0-9a-f]{6}$/i);
    const validate = ajv.compile(
      JSON.parse(readFileSync('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8')),
    );
    for (const chart of ['kinds', 'strip', 'codes', 'keyness', 'sensitivity', 'tone']) {
      const text = read(`charts/${chart}.vl.json`);
      expect(validate(JSON.parse(text)), `${chart}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
      expect(text).not.toContain('"url"');
    }
  });

  it('carry their letters into the PNG: without the text it is another picture', () => {
    const svg = read('charts/keyness.svg');
    expect(svg).toContain('>socialförvaltning');
    const mute = svg.replace(/<text[^>]*>[^<]*<\/text>/g, '');
    expect(Buffer.compare(pngOf(svg), pngOf(mute))).not.toBe(0);
  });

  it('say what they are to someone who cannot see them', () => {
    expect(read('charts/strip.svg')).toMatch(
      /^<svg role="img" aria-labelledby="strip-wide-t strip-wide-d"[^>]*>\n {2}<title id="strip-wide-t">Mening för mening<\/title>\n {2}<desc/,
    );
  });

  it('stand alone as pages to embed: headline, drawing, caption and source, without network', () => {
    for (const chart of ['kinds', 'strip', 'codes', 'keyness', 'sensitivity', 'tone']) {
      const html = read(`charts/${chart}.html`);
      expect(html).toMatch(/<svg /);
      expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
      expect(html).toContain('Alexander Ojanne, KS 2025/799; Jan Jönsson, KS 2020/1079');
      expect(html).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:|\/\/)|url\(\s*["']?(?:https?:|\/\/)/);
    }
  });

  it.each(['kinds', 'strip', 'codes', 'keyness', 'sensitivity', 'tone'])(
    '%s looks as it did when a person last looked at it',
    async chart => {
      await expect(read(`charts/${chart}.svg`)).toMatchFileSnapshot(`../golden/${chart}.svg`);
    },
  );

  it.each(['documents', 'keyness', 'codes', 'rates', 'findings', 'agents', 'devices', 'tone'])(
    'the rows of %s are those that a person last read',
    async table => {
      await expect(read(`tables/${table}.csv`)).toMatchFileSnapshot(`../golden/${table}.csv`);
    },
  );
});

describe('the page', () => {
  it('speaks Swedish by default, with decimal commas, and English when asked', async () => {
    expect(read('index.html')).toContain('<html lang="sv">');
    expect(read('index.html')).toMatch(/\d,\d\u00a0%/);
    expect((await ordskifte('compare', 'seeds', '--lang', 'en', '--out', join(out, 'en'))).code).toBe(0);
    const english = readFileSync(join(out, 'en', 'index.html'), 'utf8');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('No certain difference between Ojanne’s and Jönsson’s answers');
  });

  it('says how much the machine misses of each, where their answers were coded, and bears a headline of one’s own', async () => {
    const coded = [
      '--gold',
      'seeds/codings.jsonl',
      '--coders',
      'två modeller',
      '--title',
      'Två <svar>',
      '--source',
      'Stockholm',
    ];
    expect((await ordskifte('compare', 'seeds', ...coded, '--out', join(out, 'coded'))).code).toBe(0);
    const html = readFileSync(join(out, 'coded', 'index.html'), 'utf8');
    expect(html).toMatch(
      /Två modeller har läst samma svar. Jämfört med dem missar maskinen \d+ av \d+ markörer hos Ojanne och \d+ av \d+ hos Jönsson/u,
    );
    expect(html).toContain('<h1>Två &lt;svar&gt;</h1>');
    expect(html).toContain('Källa: Stockholm.');
    expect(read('index.html')).toContain('I andra svar missar maskinen');
  });

  it('asks nothing of the network and allows only its own script', () => {
    const html = read('index.html');
    const outside = [...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']?(https?:|\/\/)/g)];
    expect(outside).toEqual([]);
    const script = html.match(/<script>([\s\S]*?)<\/script>/)![1]!;
    expect(html).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  });

  it('prints no p-value and no star, and says why', () => {
    const html = read('index.html').replace(/<style>[\s\S]*?<\/style>/, '');
    expect(html).not.toMatch(/p\s*[<=]\s*0[,.]\d/);
    expect(html).toContain('inga p-värden');
  });

  it('gives every number of a table the sentences behind it: each link leads to a sentence of the page', () => {
    const html = read('index.html');
    const targets = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(m => m[1]));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(m => m[1]!);
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(link => !targets.has(link))).toEqual([]);
  });
});
