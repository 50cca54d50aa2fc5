import { expect, it } from 'vitest';
import { chooseBrowser, launch } from './chromium.ts';

it('takes the packed browser where installed ones are to be ignored, and says so', async () => {
  const chosen = await chooseBrowser({ CHROMIUM: process.execPath, ORDSKIFTE_PACKED_BROWSER: '1' });
  expect(chosen.source).toBe('@sparticuz/chromium');
  expect(await chooseBrowser({ CHROMIUM: process.execPath })).toMatchObject({
    path: process.execPath,
    source: '$CHROMIUM',
  });
});

it('keeps several pages open at a time, and outlives each of them', async () => {
  const browser = await launch();
  const pages = await Promise.all([browser.newPage(), browser.newPage()]);
  await Promise.all(pages.map(page => page.close()));
  const third = await browser.newPage();
  expect(await third.evaluate('6 * 7')).toBe(42);
  await browser.close();
});
