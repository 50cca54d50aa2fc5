/** The coding sheet as a coder uses it: by keyboard, without a network, and what is saved is what `rates --gold` reads. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCodebook } from '../../analyzers/rhetoric/index.ts';
import { readGold } from '../../cli/rim/gold.ts';
import { SHEET_LABELS } from '../../reports/labels/sheet.ts';
import { codingSheet } from '../../reports/sheet/index.ts';
import { launch } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-sheet-'));
const file = join(folder, 'anna.html');
const book = readFileSync(new URL('../../analyzers/rhetoric/codebook.json', import.meta.url), 'utf8');
const codebook = parseCodebook(book, 'codebook.json');
const sentence = (id: string, start: number, text: string) => ({
  id,
  start,
  end: start + text.length,
  weight: 2.5,
  from: 0.1,
  text,
  before: 'Före.',
  after: 'Efter.',
  question: 'Varför?',
});
const sentences = [
  sentence('a', 10, 'Det får vi återkomma till.'),
  sentence('b', 0, 'Vi bygger </script> fler bostäder.'),
  sentence('a', 50, 'Klockan är tre.'),
];
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  const html = await codingSheet({
    coder: 'anna',
    key: 'test',
    sentences,
    codebook,
    labels: SHEET_LABELS.sv,
    fonts: '',
  });
  writeFileSync(file, html);
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on('console', message => complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  page.on('request', request => {
    if (!request.url().startsWith('file:')) requests.push(request.url());
  });
  await page.goto(`file://${file}`);
}, 120_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const saved = async (): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
};

describe('a coding sheet', () => {
  it('shows one sentence with what stands around it and the question', async () => {
    expect(await page.textContent('#sentence')).toBe('Det får vi återkomma till.');
    expect(await page.textContent('#question')).toBe('Varför?');
    expect(await page.textContent('#progress')).toBe('0 av 3 kodade');
  });

  it('gives a code by its key and goes on; space gives none; shift adds one and stays', async () => {
    await page.keyboard.press('b');
    expect(await page.textContent('#sentence')).toBe('Vi bygger </script> fler bostäder.');
    await page.keyboard.press('Shift+Q');
    await page.keyboard.press('Shift+H');
    expect(await page.textContent('#sentence')).toBe('Vi bygger </script> fler bostäder.');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    expect(await page.isVisible('#done')).toBe(true);
    expect(await page.textContent('#progress')).toBe('3 av 3 kodade');
  });

  it('saves what was coded as lines that rates are corrected by', async () => {
    const gold = readGold([await saved()]);
    const [first, second, third] = [codebook.codes[1]!.id, codebook.codes[16]!.id, codebook.codes[7]!.id];
    expect(gold.get('a')).toEqual([
      { start: 10, end: 36, weight: 2.5, from: 0.1, coders: [[first]] },
      { start: 50, end: 65, weight: 2.5, from: 0.1, coders: [[]] },
    ]);
    expect(gold.get('b')![0]!.coders).toEqual([[second, third]]);
  });

  it('goes back, and another code takes the place of the first', async () => {
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('a');
    const gold = readGold([await saved()]);
    expect(gold.get('a')![0]!.coders).toEqual([[codebook.codes[0]!.id]]);
  });

  it('is still coded when the page is opened again', async () => {
    await page.reload();
    expect(await page.textContent('#progress')).toBe('3 av 3 kodade');
  });

  it('fits a phone, asks for nothing and complains of nothing', async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
