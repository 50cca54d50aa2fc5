import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../cli/run.ts';
import { fileOf, speeches } from '../reports/groups.ts';
import { launch } from './chromium.ts';
import { openPage, textContrasts, type Watched } from './pages.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'ordskifte-browser-')), 'parties');
let browser: Browser;

beforeAll(async () => {
  expect((await ordskifte('compare', fileOf(speeches(14)), '--by', 'party', '--out', folder)).code).toBe(0);
  browser = await launch();
}, 120_000);
afterAll(async () => browser?.close());

describe.each([
  [1200, 'light'],
  [1200, 'dark'],
  [360, 'light'],
  [360, 'dark'],
] as const)('the report about groups at %i px, %s', (width, scheme) => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await openPage(browser, `${folder}/index.html`, width, scheme);
  });
  afterAll(async () => watched?.page.close());

  it('opens without a complaint and without a request', () => {
    expect(watched.complaints).toEqual([]);
    expect(watched.requests).toEqual([]);
  });

  it('does not scroll sideways, also with every table open', async () => {
    const widths = await watched.page.evaluate(() => {
      const before = document.documentElement.scrollWidth;
      for (const details of document.querySelectorAll('details')) details.open = true;
      return [before, document.documentElement.scrollWidth];
    });
    expect(widths).toEqual([width, width]);
  });

  it('shows each chart once, as drawn for this width and not made smaller, with its words inside', async () => {
    const charts = await watched.page.$$eval('.chart svg', all =>
      all
        .map(svg => ({ svg, box: svg.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .map(({ svg, box }) => ({
          texts: svg.querySelectorAll('text').length,
          scale: box.width / Number(svg.getAttribute('width')),
          cut: [...svg.querySelectorAll('text')].filter(text => {
            const own = text.getBoundingClientRect();
            return (
              own.width > 0 && (own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > box.bottom + 1)
            );
          }).length,
        })),
    );
    expect(charts).toHaveLength(5);
    for (const { texts, scale, cut } of charts) {
      expect(texts).toBeGreaterThan(5);
      expect(scale).toBeGreaterThan(0.93);
      expect(cut).toBe(0);
    }
  });

  it('keeps text readable: at least 4.5:1 against the page', async () => {
    const contrasts = await textContrasts(watched.page, ['body', 'a', '.standfirst', 'figcaption', 'th', 'summary']);
    for (const [colour, ratio] of contrasts) expect(ratio, colour).toBeGreaterThanOrEqual(4.5);
  });

  it('says of a bar and of a dot what they stand for when pointed at', async () => {
    const shown = width === 1200 ? '.wide' : '.narrow';
    await watched.page.locator(`#words .chart${shown} path[aria-label]`).first().hover();
    expect(await watched.page.locator('.note').innerText()).toMatch(/^M, .+: \d+ gånger i \d+ av 14 dokument/);
    await watched.page.locator(`#style .chart${shown} path[aria-label]`).first().hover();
    expect(await watched.page.locator('.note').innerText()).toMatch(/^M, LIX .+: \d+,\d \(\d+,\d … \d+,\d\)/);
  });
});
