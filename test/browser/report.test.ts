import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../cli/run.ts';
import { launch } from './chromium.ts';
import { openPage, textContrasts, type Watched } from './pages.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'ordskifte-browser-')), 'report');
let browser: Browser;

beforeAll(async () => {
  expect((await ordskifte('compare', 'seeds', '--out', folder)).code).toBe(0);
  browser = await launch();
}, 120_000);
afterAll(async () => browser?.close());

const open = (width: number, colorScheme: 'light' | 'dark'): Promise<Watched> =>
  openPage(browser, `${folder}/index.html`, width, colorScheme);

describe.each([
  [1200, 'light'],
  [1200, 'dark'],
  [360, 'light'],
  [360, 'dark'],
] as const)('the report at %i px, %s', (width, scheme) => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await open(width, scheme);
  });
  afterAll(async () => watched?.page.close());

  it('opens without a complaint and without a request', () => {
    expect(watched.complaints).toEqual([]);
    expect(watched.requests).toEqual([]);
  });

  it('shows each chart once, with text in it, inside the screen', async () => {
    const charts = await watched.page.$$eval(
      '.chart svg',
      (all, screen) =>
        all
          .filter(svg => svg.getBoundingClientRect().width > 0)
          .map(svg => ({
            text: svg.querySelectorAll('text').length,
            fits: svg.getBoundingClientRect().right <= screen,
          })),
      width,
    );
    expect(charts).toHaveLength(6);
    for (const chart of charts) {
      expect(chart.text).toBeGreaterThan(3);
      expect(chart.fits).toBe(true);
    }
  });

  it('has every word of a chart inside its drawing', async () => {
    const cut = await watched.page.$$eval('.chart svg', all =>
      all.flatMap(svg => {
        const box = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter(text => {
            const own = text.getBoundingClientRect();
            return (
              own.width > 0 && (own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > box.bottom + 1)
            );
          })
          .map(text => text.textContent);
      }),
    );
    expect(cut).toEqual([]);
  });

  it('does not scroll sideways', async () => {
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('keeps text readable: at least 4.5:1 against the page', async () => {
    const contrasts = await textContrasts(watched.page, ['body', 'a', '.misses', 'figcaption', 'dt', 'summary']);
    for (const [colour, ratio] of contrasts) expect(ratio, colour).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the keyboard', () => {
  it('reaches every control, in the order of the page', async () => {
    const { page } = await open(1200, 'light');
    const expected = await page.evaluate(() => {
      const controls = [...document.querySelectorAll('a[href], summary, input, [tabindex="0"]')];
      const seen = new Set<Element>();
      document.addEventListener('focusin', event => seen.add(event.target as Element));
      Object.assign(window, { reached: () => [...seen].filter(e => controls.includes(e)).length });
      return controls.filter(e => e.checkVisibility() && e.getAttribute('tabindex') !== '-1').length;
    });
    expect(expected).toBeGreaterThan(60);
    for (let i = 0; i < expected; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (window as unknown as { reached(): number }).reached())).toBe(expected);
    await page.close();
  });

  it('walks through the cells of a chart with the arrow keys, and Enter goes to the sentence', async () => {
    const { page } = await open(1200, 'light');
    await page.locator('#strip .chart.wide svg a').first().focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await page.locator('.note').innerText()).toMatch(/^Mening 2: /);
    await page.keyboard.press('Enter');
    expect(await page.locator('.s:target').innerText()).toMatch(/^Det kan säkert finnas/);
    await page.close();
  });

  it('opens the note of a marked word on focus and closes it with Escape', async () => {
    const { page } = await open(1200, 'light');
    await page.locator('mark').first().focus();
    expect(await page.locator('.note').innerText()).toMatch(/Spår: .+ Säkerhet: \d+\u00a0%/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.note').isVisible()).toBe(false);
    await page.close();
  });
});

describe('what a reader does', () => {
  it('goes from a cell of the strip to its sentence', async () => {
    const { page } = await open(1200, 'light');
    await page.locator('#strip .chart.wide svg a').first().click();
    const target = page.locator('.s:target');
    expect(await target.count()).toBe(1);
    expect(await target.innerText()).toMatch(/^Det enskilda fall/);
    await page.close();
  });

  it('sees the text as it was scanned, and back again', async () => {
    const { page } = await open(1200, 'light');
    const text = () => page.locator('.answer').nth(1).innerText();
    expect(await text()).toContain('Såväl interpellantens parti');
    await page.locator('#scanned').check();
    expect(await text()).toContain('S&vil interpellantens parti');
    await page.locator('#scanned').uncheck();
    expect(await text()).not.toContain('S&vil');
    await page.close();
  });

  it('reads a sentence of a chart cell by pointing at it', async () => {
    const { page } = await open(1200, 'light');
    await page.locator('#strip .chart.wide path[aria-label^="Mening"]').first().hover();
    expect(await page.locator('.note').innerText()).toMatch(/^Mening \d+: /);
    await page.close();
  });
});

describe('the search', () => {
  it('pales every sentence that does not hold what is asked for, and the cells that lead to it', async () => {
    const { page } = await open(1200, 'light');
    await page.locator('#search').fill('kommun');
    const texts = await page.locator('.s:not(.off)').allInnerTexts();
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text.toLowerCase()).toContain('kommun');
    expect(await page.locator('#found').innerText()).toMatch(new RegExp(`^${texts.length} av \\d+ meningar$`));
    const cells = page.locator('#strip .chart.wide svg a');
    expect(await page.locator('#strip .chart.wide svg a:not(.off)').count()).toBeLessThan(await cells.count());
    await page.close();
  });

  it('is in the address, which gives the same view again; a code that is clicked is a step back', async () => {
    const { page } = await open(1200, 'light');
    await page.locator('#texts details summary').first().click();
    const code = page.locator('#texts [data-ask]').first();
    const asked = await code.innerText();
    await code.click();
    expect(await page.locator('#search').inputValue()).toBe(asked);
    const [address, found] = [page.url(), await page.locator('#found').innerText()];
    expect(address).toContain(`?sok=${encodeURIComponent(asked)}`);
    await page.goto(address);
    expect([await page.locator('#search').inputValue(), await page.locator('#found').innerText()]).toEqual([
      asked,
      found,
    ]);
    await page.close();
  });

  it('is undone by going back', async () => {
    const { page } = await open(1200, 'light');
    await page.locator('#texts details summary').first().click();
    await page.locator('#texts [data-ask]').first().click();
    await page.goBack();
    expect(await page.locator('#search').inputValue()).toBe('');
    expect(await page.locator('.s.off').count()).toBe(0);
    await page.close();
  });
});
