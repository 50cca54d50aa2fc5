/** Takes the README's picture of the report on the seeds: `npm run picture` after `npm start`. */
import { resolve } from 'node:path';
import { launch } from './chromium.ts';

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 900, height: 1500 }, colorScheme: 'light' });
await page.goto(`file://${resolve('report/index.html')}`);
await page.screenshot({ path: 'test/golden/report.png' });
await browser.close();
