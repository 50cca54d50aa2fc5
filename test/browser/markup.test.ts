import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../cli/run.ts';
import { launch } from './chromium.ts';

/** Names that would run if anything took them for more than text; each would set `window.ran` or open a dialog. */
const NAMES = [
  '</script><script>window.ran=1</script>',
  '"onmouseover="window.ran=2" x="',
  "<img src=x onerror='window.ran=3'>",
  'javascript:alert(4)',
  '=cmd|"/c calc"!A1',
  ']]><svg onload=window.ran=5>',
];
const folder = mkdtempSync(join(tmpdir(), 'ordskifte-markup-'));
const SENTENCES = 'Vi vill ge skolan mer pengar. Regeringen har ansvar för vården och omsorgen. ';
let browser: Browser;

const fileOf = (name: string, lines: readonly object[]): string => {
  const file = join(folder, name);
  writeFileSync(file, lines.map(line => JSON.stringify(line)).join('\n'));
  return file;
};

beforeAll(async () => {
  const groups = fileOf(
    'groups.jsonl',
    NAMES.flatMap((party, k) =>
      [0, 1].map(n => ({
        id: `${party}${n}`,
        party,
        speaker: `Anna ${party}`,
        text: `${SENTENCES.repeat(3)}${`sak${k} `.repeat(4)}${party}.`,
      })),
    ),
  );
  const pair = fileOf(
    'pair.jsonl',
    NAMES.slice(0, 2).map((speaker, n) => ({
      id: `${NAMES[n + 2]}`,
      speaker,
      title: NAMES[n],
      text: `${SENTENCES.repeat(3)} ${NAMES[n]}.`,
    })),
  );
  const options = ['--title', NAMES[0]!, '--source', NAMES[2]!];
  expect(
    await ordskifte('compare', groups, '--by', 'party', '--out', join(folder, 'groups'), ...options),
  ).toMatchObject({ code: 0 });
  expect(await ordskifte('compare', pair, '--out', join(folder, 'pair'))).toMatchObject({ code: 0 });
  browser = await launch();
}, 120_000);
afterAll(async () => browser?.close());

/** Opens a file and tries what a reader does: opens every table, points at marks. Gives what ran, spoke or was asked for. */
const visit = async (file: string): Promise<{ page: Page; incidents: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const incidents: string[] = [];
  page.on('dialog', dialog => {
    incidents.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', error => incidents.push(`error ${error.message}`));
  page.on('request', request => {
    if (!/^(?:data:|file:)/.test(request.url()) || request.url().endsWith('/x'))
      incidents.push(`request ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const mark of document.querySelectorAll('[aria-label]'))
      mark.dispatchEvent(new Event('mouseover', { bubbles: true }));
  });
  const ran = await page.evaluate(() => (window as unknown as { ran?: number }).ran);
  if (ran !== undefined) incidents.push(`script ${ran}`);
  return { page, incidents };
};

describe.each(['groups', 'pair'])('the report %s with names that are markup', report => {
  const files = (ending: string): string[] =>
    readdirSync(join(folder, report, 'charts'))
      .filter(name => name.endsWith(ending))
      .map(name => join(folder, report, 'charts', name));

  it('runs nothing, asks for nothing and links to nothing that runs', async () => {
    const { page, incidents } = await visit(join(folder, report, 'index.html'));
    expect(incidents).toEqual([]);
    const links = await page.$$eval('a', all => all.map(a => (a as { href: unknown }).href).map(String));
    expect(links.filter(link => /^(?:javascript|vbscript|data):/i.test(link))).toEqual([]);
    const handlers = await page.$$eval('*', all =>
      all.flatMap(element => element.getAttributeNames().filter(name => /^on/i.test(name))),
    );
    expect(handlers).toEqual([]);
    await page.close();
  });

  it('shows the names as they are written', async () => {
    const { page } = await visit(join(folder, report, 'index.html'));
    const text = (await page.evaluate(() => document.body.textContent)) ?? '';
    for (const name of report === 'groups' ? NAMES : NAMES.slice(0, 2)) expect(text).toContain(name);
    await page.close();
  });

  it('has charts to embed, and drawings, that run nothing', async () => {
    for (const file of [...files('.html'), ...files('.svg')]) {
      const { page, incidents } = await visit(file);
      expect([file, ...incidents]).toEqual([file]);
      await page.close();
    }
  });

  it('has specifications in which names are data: no expression holds them', () => {
    for (const file of files('.vl.json')) {
      const expressions: string[] = [];
      JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => {
        if (['expr', 'labelExpr', 'filter', 'test', 'calculate', 'url'].includes(key) && typeof value === 'string')
          expressions.push(value);
        return value;
      });
      for (const expression of expressions) expect(expression).not.toMatch(/window|alert|script|cmd/);
    }
  });
});
