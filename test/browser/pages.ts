/** A page of a report in a browser, watched: what it complains of, what it asks for, how readable its text is. */
import type { Browser, Page } from 'playwright-core';

export type Watched = { readonly page: Page; readonly complaints: string[]; readonly requests: string[] };

/** Opens a file; everything but the page itself counts as a request. */
export const openPage = async (
  browser: Browser,
  file: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<Watched> => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', message => complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  page.on('request', request => {
    if (!/^(data:|file:.*index\.html)/.test(request.url())) requests.push(request.url());
  });
  await page.goto(`file://${file}`);
  return { page, complaints, requests };
};

/** Contrast with the page's ground, for each colour of the texts selected and of all texts in charts. */
export const textContrasts = (page: Page, selectors: readonly string[]): Promise<(readonly [string, number])[]> =>
  page.evaluate(selected => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const luminance = (colour: string): number => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map(v => {
        const s = v / 255;
        return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = luminance(getComputedStyle(document.body).backgroundColor);
    const ratio = (colour: string): number => {
      const own = luminance(colour);
      return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
    };
    const texts = selected.map(s => getComputedStyle(document.querySelector(s)!).color);
    const chart = [...document.querySelectorAll('.chart svg text')].map(t => getComputedStyle(t).fill);
    return [...new Set([...texts, ...chart])].map(c => [c, ratio(c)] as const);
  }, selectors);
