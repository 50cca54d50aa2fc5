/** Broken and hostile files: a message that names file and limit, and the others are still read. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Guard } from '../../../cli/readers/guard.ts';
import { LIMITS, type Limits, limitsFrom } from '../../../cli/readers/limits.ts';
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { badFiles } from '../../corpus/bad.ts';
import { containers, docxWith, pdfOf, rtfWith, setLines, wordParagraph } from '../../corpus/containers.ts';
import { zipOf } from '../../corpus/zip.ts';
import { ordskifte } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-broken-'));
afterAll(() => rmSync(folder, { recursive: true }));
const many = join(folder, 'många');

const codeOf = async (name: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> => {
  try {
    const read = await new Guard({ ...LIMITS, ...limits }).read({ bytes, name, place: name });
    return read === undefined ? 'no reader' : 'read';
  } catch (error) {
    if (error instanceof OrdskifteError) return error.code;
    throw error;
  }
};
const whole = containers();
const cut = (name: string, share: number): Uint8Array => whole.get(name)!.slice(0, share * whole.get(name)!.length);
const deep = 400;

const BUILT = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
/** Buffers are bounded where a thread can be ended for them, which takes the built program. */
const NEEDS_THREAD = new Set(['bomb.pdf']);

describe('a file that cannot be read says why', () => {
  it.each(
    badFiles()
      .filter(({ name }) => !NEEDS_THREAD.has(name))
      .map(file => [file.what, file] as const),
  )('%s', async (_, { name, bytes, code }) => {
    const file = join(mkdtempSync(join(folder, 'en-')), name);
    writeFileSync(file, bytes);
    const ran = await ordskifte('ingest', file);
    expect([ran.code, ran.out, ran.err]).toEqual([1, '', expect.stringContaining(`ordskifte: ${code}: `)]);
  });

  it.skipIf(!existsSync(BUILT))('a PDF of which a page unpacks without end, in a thread that is ended', () => {
    const { name, bytes } = badFiles().find(file => NEEDS_THREAD.has(file.name))!;
    const file = join(mkdtempSync(join(folder, 'en-')), name);
    writeFileSync(file, bytes);
    const { status, stderr } = spawnSync(process.execPath, [BUILT, 'ingest', file], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('ordskifte: LIMIT: ')]);
  });

  it('what unpacks to more than the limit is refused, whatever its size is said to be', async () => {
    const large = `<w:p><w:r><w:t>${'ord '.repeat(600_000)}</w:t></w:r></w:p>`;
    expect(await codeOf('a.docx', docxWith(large), { expanded: 1 })).toBe('LIMIT');
    const lie = zipOf([
      { path: 'word/document.xml', data: large, saysSize: 10 },
      { path: '[Content_Types].xml', data: 'x' },
    ]);
    expect(await codeOf('a.docx', lie, { expanded: 1 })).toMatch(/^(?:LIMIT|UNREADABLE_FORMAT)$/);
  });

  it('more pages than the limit are refused', async () => {
    const pages = Array.from({ length: 4 }, () => setLines(['En rad med ord på sidan, som är lång nog.']));
    expect(await codeOf('a.pdf', pdfOf(pages), { pages: 3 })).toBe('LIMIT');
  });
});

it('a run over many files with some bad ones finishes, names each, and ends with 1', async () => {
  mkdirSync(many);
  for (let i = 0; i < 40; i++)
    writeFileSync(join(many, `god${i}.docx`), docxWith(wordParagraph(`Vi svarar på fråga ${i}.`)));
  const bad = {
    'b1.docx': cut('a.docx', 0.5),
    'b2.pdf': cut('f.pdf', 0.5),
    'b3.rtf': rtfWith('{'.repeat(deep)),
    'b4.txt': new Uint8Array(),
  };
  for (const [name, bytes] of Object.entries(bad)) writeFileSync(join(many, name), bytes);
  const out = join(many, 'corpus.jsonl');
  const ran = await ordskifte('ingest', many, '--out', out);
  expect(ran.code).toBe(1);
  for (const name of Object.keys(bad)) expect(ran.err).toContain(name);
  expect(ran.err).toContain(`${out}: 40 documents`);
  expect(readdirSync(many).filter(name => name.includes('writing'))).toEqual([]);
  const counted = await ordskifte('terms', many, '--whose', 'all', '--top', '1');
  expect([counted.code, counted.out.includes('fråga')]).toEqual([1, true]);
});

it('a limit is an option, and an unknown one is wrong usage', async () => {
  expect(limitsFrom(['pages=5', 'seconds=2'])).toEqual({ ...LIMITS, pages: 5, seconds: 2 });
  const { code, err } = await ordskifte('terms', 'seeds', '--limit', 'sidor=5');
  expect(code).toBe(2);
  expect(err).toContain('NAME=NUMBER');
});
