import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_SCRIPT } from '../../reports/embed/box.ts';
import { ordskifte } from '../cli/run.ts';
import { launch } from './chromium.ts';

const room = mkdtempSync(join(tmpdir(), 'ordskifte-embed-'));
const report = join(room, 'report');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
const FRAMES = ['strip', 'kinds', 'keyness'];
const ELEMENTS = ['codes', 'strip'];

/** A page of somebody else's with three frames and two elements; `policy` is what it allows itself. */
const host = `<!doctype html><html lang="sv"><title>Artikel</title><style>body{margin:0}iframe{width:100%;height:100px;border:0}</style>
${FRAMES.map(id => `<iframe src="/charts/${id}.html?ink=%23800000" title="${id}"></iframe>`).join('\n')}
${ELEMENTS.map(id => `<ordskifte-chart chart="${id}">…</ordskifte-chart>`).join('\n')}
<script src="/host.js"></script><script type="module" src="/embed/ordskifte-chart.js"></script></html>`;
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; frame-src 'self'; connect-src 'self'";

let browser: Browser;
let server: Server;
let address: string;
const asked: string[] = [];

beforeAll(async () => {
  expect((await ordskifte('compare', 'seeds', '--out', report)).code).toBe(0);
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    asked.push(pathname);
    const file = join(report, pathname);
    if (pathname === '/')
      response.setHeader('content-security-policy', STRICT).setHeader('content-type', 'text/html').end(host);
    else if (pathname === '/host.js')
      response.setHeader('content-type', 'text/javascript').end(HOST_SCRIPT.replace(/<\/?script>/gu, ''));
    else if (existsSync(file))
      response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(readFileSync(file));
    else response.writeHead(404).end();
  }).listen(0);
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(room, { recursive: true });
});

const heightsOf = async (page: Page) => {
  const frames = await Promise.all(
    page
      .frames()
      .slice(1)
      .map(async frame => {
        const content = await frame.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);
        return [Math.ceil(content), (await (await frame.frameElement()).boundingBox())!.height] as const;
      }),
  );
  const elements = await page.$$eval('ordskifte-chart', all =>
    all.map(
      one =>
        [
          one.shadowRoot!.querySelector('main')!.getBoundingClientRect().height,
          one.getBoundingClientRect().height,
        ] as const,
    ),
  );
  return [...frames, ...elements];
};

describe.each([280, 320, 600, 900, 1200])('a page of another with three frames and two elements, %i px wide', width => {
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    asked.length = 0;
    page = await browser.newPage({ viewport: { width, height: 900 } });
    // A page may allow no fonts but its own: the chart then takes those.
    page.on('console', message => message.text().startsWith('Loading the font') || complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(address);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('ordskifte-chart')].every(one => one.shadowRoot?.querySelector('main')),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(frame => frame.style.height !== ''),
    );
  });
  afterAll(async () => page.close());

  it('gives each chart the height of its content, whatever the page allows itself', async () => {
    await expect.poll(async () => (await heightsOf(page)).filter(([content, place]) => content !== place)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('asks for the charts and nothing else', () =>
    expect(new Set(asked.filter(path => path !== '/favicon.ico'))).toEqual(
      new Set([
        '/',
        '/host.js',
        '/embed/ordskifte-chart.js',
        ...[...FRAMES, ...ELEMENTS].map(id => `/charts/${id}.html`),
      ]),
    ));

  it('shows one drawing of each, inside its place, with text that can be read', async () => {
    for (const frame of page.frames().slice(1)) {
      const seen = await frame.evaluate(() => {
        const drawings = [...document.querySelectorAll('.chart')].filter(
          chart => chart.getBoundingClientRect().height > 0,
        );
        const texts = [...drawings[0]!.querySelectorAll<SVGTextElement>('svg text')].filter(
          text => text.textContent !== '',
        );
        return {
          drawings: drawings.length,
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          smallest: Math.min(
            ...texts.map(text => Number.parseFloat(text.getAttribute('font-size')!) * text.getScreenCTM()!.a),
          ),
        };
      });
      expect(seen).toMatchObject({ drawings: 1, over: 0 });
      expect(seen.smallest).toBeGreaterThanOrEqual(8.9);
    }
  });

  it('takes the colours of the page', async () =>
    expect(await page.frames()[1]!.evaluate(() => getComputedStyle(document.querySelector('h1')!).color)).toBe(
      'rgb(128, 0, 0)',
    ));
});

describe('a chart that stands alone', () => {
  it('says its notes to a finger and to the keys, and lets go of them', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, hasTouch: true });
    await page.goto(`file://${report}/charts/strip.html`);
    const note = page.locator('.note');
    await page.locator('.chart.narrow [data-n]').first().tap({ force: true });
    expect(await note.innerText()).toMatch(/^Mening 1: /u);
    await page.locator('h1').tap();
    expect(await note.isVisible()).toBe(false);
    await page.locator('.chart.narrow').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
    expect(await note.innerText()).toMatch(/^Mening 2: /u);
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    await page.close();
  });

  it('weighs no more than 120 kB, names the people and its source, and leads nowhere while no address is known', () => {
    for (const file of readdirSync(join(report, 'charts')).filter(name => name.endsWith('.html'))) {
      expect([file, statSync(join(report, 'charts', file)).size <= 120 * 1024]).toEqual([file, true]);
      const html = readFileSync(join(report, 'charts', file), 'utf8');
      expect(html).toMatch(/<h1>Alexander Ojanne, Jan Jönsson: /u);
      expect(html).toContain('KS 2020/1079');
      expect([...html.matchAll(/href="([^"]*)"/gu)].filter(([, link]) => !link!.startsWith('data:'))).toEqual([]);
    }
  });

  it('shows every mark that the drawing of the report has', () => {
    for (const id of ['kinds', 'codes', 'keyness']) {
      const marks = (file: string): number => {
        const text = readFileSync(join(report, 'charts', file), 'utf8');
        return [...text.matchAll(/<(?:path|rect)\b[^>]*\s(?:aria-label|data-n)="/gu)].length;
      };
      expect([id, marks(`${id}.html`)]).toEqual([id, 2 * marks(`${id}.svg`)]);
    }
  });

  it('leads to the report where its address is known, and is described for sites that know oEmbed', async () => {
    const out = join(room, 'known');
    expect((await ordskifte('compare', 'seeds', '--out', out, '--url', 'https://example.org/r')).code).toBe(0);
    const html = readFileSync(join(out, 'charts/strip.html'), 'utf8');
    expect(html).toContain('href="https://example.org/r/index.html#strip"');
    expect(JSON.parse(readFileSync(join(out, 'embed/strip.oembed.json'), 'utf8'))).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: expect.stringContaining('src="https://example.org/r/charts/strip.html"'),
    });
    expect(readFileSync(join(out, 'embed/index.html'), 'utf8')).toContain(
      'https://example.org/r/embed/ordskifte-chart.js',
    );
  });
});
