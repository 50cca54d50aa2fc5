/** The page that shows how documents were taken apart, as somebody with a minute and a phone sees it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../cli/run.ts';
import { launch } from './chromium.ts';
import { openPage, textContrasts, type Watched } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-inspection-'));
const SURE =
  'Svar på interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\nDnr KS 2020/17\n\nVi mäter varje år.\n\nStockholm den 3 maj 2023\n\nEva Lind\n';
const UNSURE = SURE.replace(
  'Vi mäter varje år.',
  'Vi mäter.\n\nAvser rådet att mäta oftare?\n\nVi mäter <b>varje</b> år.',
);
let browser: Browser;

beforeAll(async () => {
  writeFileSync(join(folder, 'hav.txt'), SURE);
  writeFileSync(join(folder, 'osäkert.txt'), UNSURE);
  writeFileSync(join(folder, 'osäkert.meta.json'), '{"party":"V"}');
  expect((await ordskifte('inspect', folder, '--out', join(folder, 'index.html'))).code).toBe(0);
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe.each([
  [1200, 'light'],
  [1200, 'dark'],
  [360, 'light'],
  [360, 'dark'],
] as const)('at %i px, %s', (width, scheme) => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await openPage(browser, join(folder, 'index.html'), width, scheme);
  });
  afterAll(async () => watched?.page.close());

  it('opens without a complaint, a request or a script, inside the screen', async () => {
    expect([watched.complaints, watched.requests]).toEqual([[], []]);
    expect(await watched.page.$$('script')).toEqual([]);
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('says on the first screen which documents may be trusted', async () => {
    const items = await watched.page.$$eval('#list li', all =>
      all.map(item => ({ text: item.textContent!.trim(), bottom: item.getBoundingClientRect().bottom })),
    );
    expect(items.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^osäkert \? osäkert \d+\s%, svarar \d+\s%$/),
      expect.stringMatching(/^hav säkert, svarar \d+\s%$/),
    ]);
    for (const { bottom } of items) expect(bottom).toBeLessThan(900);
  });

  it('has text that can be read', async () => {
    const contrasts = await textContrasts(watched.page, [
      '.who',
      '.who span',
      '.part p',
      '.verdict',
      '.shares',
      '#list span',
      'td',
      'th',
      'a',
    ]);
    for (const [colour, contrast] of contrasts) expect([colour, contrast >= 4.5]).toEqual([colour, true]);
  });
});

describe('the page', () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await openPage(browser, join(folder, 'index.html'), 1200, 'light');
  });
  afterAll(async () => watched?.page.close());

  it('marks what is not sure, and leads to it', async () => {
    const unsure = await watched.page.$$eval('.unsure', all =>
      all.map(part => part.textContent!.replace(/\s+/g, ' ').trim()),
    );
    expect(unsure).toEqual([expect.stringMatching(/^\? osäkert .*Avser rådet att mäta oftare\?$/)]);
    const link = await watched.page.$eval('.verdict.doubtful a', own => [own.textContent, own.getAttribute('href')]);
    expect(link[0]).toBe('rad 6');
    expect(await watched.page.$$(`[id="${link[1]!.slice(1)}"].unsure`)).toHaveLength(1);
  });

  it('shows a text as it stands, markup too', async () =>
    expect(await watched.page.textContent('#d2 .apart')).toContain('Vi mäter varje år.'));

  it('says of each fact where it comes from', async () => {
    const rows = await watched.page.$$eval('#d2 tr', all =>
      all.map(row => [...row.children].map(cell => cell.textContent)),
    );
    expect(rows).toContainEqual(['Diarienummer', 'KS 2020/17', 'rad 2']);
    expect(rows).toContainEqual(['Datum', '2023-05-03', 'rad 10']);
    expect(rows.find(([name]) => name === 'Svarar')![1]).toContain('Eva Lind (V)');
  });

  it('is for those who listen, too: one first heading, levels in order, every link and region with a name that leads somewhere', async () => {
    const found = await watched.page.evaluate(() => {
      const levels = [...document.querySelectorAll('h1,h2,h3')].map(heading => Number(heading.tagName[1]));
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return {
        language: document.documentElement.lang,
        title: document.title,
        firsts: levels.filter(level => level === 1).length,
        jumps: levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1).length,
        twice: ids.filter((id, i) => ids.indexOf(id) !== i),
        deadLinks: [...document.querySelectorAll('a')].filter(
          link => document.getElementById(link.getAttribute('href')!.slice(1)) === null,
        ).length,
        nameless: [...document.querySelectorAll('a')].filter(link => link.textContent!.trim() === '').length,
        regions: [...document.querySelectorAll('nav,section,[role=region]')].filter(
          part => !part.hasAttribute('aria-label') && !part.hasAttribute('aria-labelledby'),
        ).length,
      };
    });
    expect(found).toEqual({
      language: 'sv',
      title: 'Så delades dokumenten upp – Ordskifte',
      firsts: 1,
      jumps: 0,
      twice: [],
      deadLinks: 0,
      nameless: 0,
      regions: 0,
    });
  });
});

it('comes in English', async () => {
  const page = join(folder, 'en.html');
  await ordskifte('inspect', join(folder, 'hav.txt'), '--out', page, '--lang', 'en');
  const watched = await openPage(browser, page, 1200, 'light');
  expect(await watched.page.textContent('#d1 .verdict')).toContain('No doubt about whose the words are.');
  await watched.page.close();
});
