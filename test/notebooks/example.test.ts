import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, writeExample } from '../../notebooks/example.ts';
import { readSpeeches, speechesFile } from '../../notebooks/speeches.ts';

const isSaved = existsSync(join(EXAMPLE, 'index.html'));
if (!isSaved)
  console.warn(`NOT CHECKED HERE: the second example is not saved in ${EXAMPLE}; "npm run example" writes it.`);
const isHere = existsSync(speechesFile());
if (!isHere)
  console.warn(`NOT CHECKED HERE: the second example against ${speechesFile()}, which is not on this machine.`);

const filesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter(path => statSync(join(folder, path)).isFile() && path !== 'page.png')
    .sort((a, b) => (a < b ? -1 : 1));
const saved = (path: string): string => readFileSync(join(EXAMPLE, path), 'utf8');

describe.runIf(isSaved)('the second example as saved', () => {
  it('has every file that its page offers', () => {
    const offered = [...saved('index.html').matchAll(/href="([^"#]+)" download/g)].map(match => match[1]!);
    expect(offered.length).toBeGreaterThan(15);
    expect(offered.filter(path => !existsSync(join(EXAMPLE, path)))).toEqual([]);
  });

  it('has a picture that a README can carry', () => {
    expect(statSync(join(EXAMPLE, 'page.png')).size).toBeLessThanOrEqual(400_000);
  });

  it('holds no path of the machine that it was made on', () => {
    const texts = filesIn(EXAMPLE).filter(path => /\.(html|json|csv|svg)$/.test(path));
    expect(texts.filter(path => /["\s(]\/(?:home|Users|root|work|tmp|mnt)\//.test(saved(path)))).toEqual([]);
  });

  it.runIf(isHere)('is what the built command writes today, byte for byte', { timeout: 300_000 }, () => {
    const fresh = join(mkdtempSync(join(tmpdir(), 'ordskifte-example-')), 'fresh');
    writeExample(fresh);
    expect(filesIn(EXAMPLE)).toEqual(filesIn(fresh));
    const stale = filesIn(fresh).filter(
      path => !readFileSync(join(fresh, path)).equals(readFileSync(join(EXAMPLE, path))),
    );
    expect(stale, 'today’s values are others than those saved; "npm run example" saves them anew').toEqual([]);
  });

  it.runIf(isHere)('holds no six words in a row of any speech', () => {
    const sixes = (text: string): string[] => {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      return words.slice(5).map((_, i) => words.slice(i, i + 6).join(' '));
    };
    const texts = filesIn(EXAMPLE).filter(path => /\.(html|json|csv|svg)$/.test(path));
    // The look and the stop words are lists of the program's own.
    const shown = new Set(
      texts.flatMap(path => sixes(saved(path).replace(/<style>[\s\S]*?<\/style>|<p lang="sv">[^<]*<\/p>/g, ' '))),
    );
    expect(shown.size).toBeGreaterThan(1000);
    const { inputs } = readSpeeches();
    const found = inputs.flatMap(({ bytes }) => sixes(new TextDecoder().decode(bytes)).filter(run => shown.has(run)));
    expect(found).toEqual([]);
  });
});
