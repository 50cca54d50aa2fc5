/**
 * Writes the second example, the report on eight parties in four hundred speeches, with a picture of it.
 *
 *   npm run example              into notebooks/examples/tal-per-parti
 *   npm run example -- FOLDER    somewhere else
 *
 * The speeches are those of `tal-per-parti.ipynb` and are no part of the project; the report holds words and numbers only.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../cli/rim/package-files.ts';
import { launch } from '../test/browser/chromium.ts';
import { readSpeeches } from './speeches.ts';

/** Where the saved example lies. */
export const EXAMPLE = packageFile('notebooks/examples/tal-per-parti');

/** What the example is made with, beside places: the words of the notebook's tables, named for readers of a newspaper. */
const OPTIONS: Readonly<Record<string, string>> = {
  by: 'party',
  minimum: '20',
  title: 'Så talar åtta partier i riksdagen',
  source: 'Riksdagens öppna data: 400 anföranden i kammaren 2019, 50 per parti',
};

/**
 * Draws the speeches, writes them as JSON lines to a file that is taken away again, and the report into `folder`.
 *
 * @throws {OrdskifteError} NO_SPEECHES when the speeches are missing
 */
export const writeExample = (folder: string): void => {
  const { inputs } = readSpeeches();
  const aside = mkdtempSync(join(tmpdir(), 'ordskifte-example-'));
  const file = join(aside, 'anföranden-2019.jsonl');
  const lines = inputs.map(({ name, bytes, sidecar }) => {
    const { respondent: speaker, ...facts } = sidecar!;
    const text = new TextDecoder().decode(bytes);
    return `${JSON.stringify({ id: name.replace(/\.txt$/, ''), kind: 'anförande', speaker, ...facts, text })}\n`;
  });
  writeFileSync(file, lines.join(''));
  try {
    const options = Object.entries(OPTIONS).flatMap(([name, value]) => [`--${name}`, value]);
    // The built command, as users run it: the page holds a script whose text depends on what compiled it.
    const words = [packageFile('dist/cli/main.js'), 'compare', file, ...options, '--out', folder, '--timing'];
    const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
    if (status !== 0)
      throw new Error('The report was not written; the lines above say why (npm run build makes the command).');
  } finally {
    rmSync(aside, { recursive: true });
  }
};

/** The top of the page as a reader sees it on a screen, for the README. */
const takePicture = async (folder: string): Promise<void> => {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 900, height: 1500 }, colorScheme: 'light' });
  await page.goto(`file://${resolve(folder, 'index.html')}`);
  await page.screenshot({ path: join(folder, 'page.png') });
  await browser.close();
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? EXAMPLE;
  writeExample(folder);
  await takePicture(folder);
}
