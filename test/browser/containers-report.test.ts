/** A folder as people have it, a file a format, turned into one report by one command. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../cli/run.ts';
import { containers } from '../corpus/containers.ts';
import { launch } from './chromium.ts';
import { openPage } from './pages.ts';

/** Containers of other texts than ours, where they are at hand; some of them are broken. */
const FIXTURES = new URL('../../../shared/fixtures', import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-containers-'));
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Files with who answers in a sidecar each: of two parties in turn. */
const answersIn = (files: ReadonlyMap<string, Uint8Array>, name: string): string => {
  const place = mkdtempSync(join(folder, `${name}-`));
  [...files].forEach(([file, bytes], i) => {
    const own = `${String(i).padStart(2, '0')}${extname(file)}`;
    writeFileSync(join(place, own), bytes);
    const facts = {
      respondent: i % 2 === 0 ? 'Anna Ek' : 'Bo Alm',
      party: i % 2 === 0 ? 'S' : 'M',
      attribution: 'respondent',
    };
    writeFileSync(join(place, own.replace(/\.[^.]+$/u, '.meta.json')), JSON.stringify(facts));
  });
  return place;
};

const reportOn = async (place: string) => {
  const out = join(place, 'report');
  const ran = await ordskifte('compare', place, '--out', out);
  const watched = await openPage(browser, join(out, 'index.html'), 1200, 'light');
  const { page, complaints, requests } = watched;
  const found = {
    heading: await page.textContent('h1'),
    drawings: (await page.$$('.chart svg')).length,
    text: await page.textContent('main'),
  };
  await page.close();
  return { ...ran, ...found, complaints, requests };
};

describe('one report on a folder', () => {
  it('of a Word file, an OpenDocument text, RTF, a web page, an e-mail and a PDF', async () => {
    const report = await reportOn(answersIn(containers(), 'own'));
    expect([report.code, report.complaints, report.requests]).toEqual([0, [], []]);
    expect(report.heading).toMatch(/Eks och Alms svar/);
    expect(report.drawings).toBeGreaterThan(3);
    expect(report.text).toContain('sjuttio nya bänkar');
  }, 120_000);

  it.skipIf(!existsSync(FIXTURES))(
    'of files as people have them, the broken ones named and left out',
    async () => {
      const names = readdirSync(FIXTURES).filter(name => !/^readme|skannad|\.truth\./iu.test(name));
      const files = new Map(names.map(name => [name, new Uint8Array(readFileSync(join(FIXTURES, name)))] as const));
      const report = await reportOn(answersIn(files, 'shared'));
      expect([report.code, report.complaints, report.requests]).toEqual([1, [], []]);
      const refused = report.err.match(/ordskifte: [A-Z_]+:/gu) ?? [];
      expect(refused).toHaveLength(names.filter(name => /binar|bomb|avhuggen|krypterad|tom/u.test(name)).length);
      expect(report.heading).toMatch(/Eks och Alms svar/);
      expect(report.drawings).toBeGreaterThan(3);
    },
    120_000,
  );
});
