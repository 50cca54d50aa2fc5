/** Broken and hostile files: a message that names file and limit, and the others are still read. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Guard } from '../../../cli/readers/guard.ts';
import { LIMITS, type Limits, limitsFrom } from '../../../cli/readers/limits.ts';
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { containers, docxWith, odtWith, pdfOf, rtfWith, setLines, wordParagraph } from '../../corpus/containers.ts';
import { zipOf } from '../../corpus/zip.ts';
import { ordskifte } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-broken-'));
afterAll(() => rmSync(folder, { recursive: true }));

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

describe('a file that cannot be read says why', () => {
  it.each([
    ['a Word document that was cut off', 'a.docx', cut('a.docx', 0.8), 'UNREADABLE_FORMAT'],
    ['a PDF that was cut off', 'a.pdf', cut('f.pdf', 0.6), 'UNREADABLE_FORMAT'],
    ['a PDF without a word', 'a.pdf', pdfOf([[]]), 'NO_TEXT'],
    ['a Word document without a word', 'a.docx', docxWith('<w:p/>'), 'NO_TEXT'],
    ['an OpenDocument text that is not well-formed', 'a.odt', odtWith('<text:p>'), 'UNREADABLE_FORMAT'],
    ['groups inside groups', 'a.rtf', rtfWith(`${'{'.repeat(deep)}djupt${'}'.repeat(deep)}`), 'LIMIT'],
    [
      'elements inside elements',
      'a.odt',
      odtWith(`${'<text:p>'.repeat(deep)}djupt${'</text:p>'.repeat(deep)}`),
      'LIMIT',
    ],
    ['a page inside a page', 'a.html', Buffer.from(`<html><body>${'<div>'.repeat(deep)}djupt`), 'LIMIT'],
    ['a word of a million letters', 'a.html', Buffer.from(`<html><body><p>${'a'.repeat(1e6)}</p>`), 'LIMIT'],
  ])('%s', async (_, name, bytes, code) => expect(await codeOf(name, bytes)).toBe(code));

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
  for (let i = 0; i < 40; i++)
    writeFileSync(join(folder, `god${i}.docx`), docxWith(wordParagraph(`Vi svarar på fråga ${i}.`)));
  const bad = {
    'b1.docx': cut('a.docx', 0.5),
    'b2.pdf': cut('f.pdf', 0.5),
    'b3.rtf': rtfWith('{'.repeat(deep)),
    'b4.txt': new Uint8Array(),
  };
  for (const [name, bytes] of Object.entries(bad)) writeFileSync(join(folder, name), bytes);
  const out = join(folder, 'corpus.jsonl');
  const ran = await ordskifte('ingest', folder, '--out', out);
  expect(ran.code).toBe(1);
  for (const name of Object.keys(bad)) expect(ran.err).toContain(name);
  expect(ran.err).toContain(`${out}: 40 documents`);
  expect(readdirSync(folder).filter(name => name.includes('writing'))).toEqual([]);
  const counted = await ordskifte('terms', folder, '--whose', 'all', '--top', '1');
  expect([counted.code, counted.out.includes('fråga')]).toEqual([1, true]);
});

it('a limit is an option, and an unknown one is wrong usage', async () => {
  expect(limitsFrom(['pages=5', 'seconds=2'])).toEqual({ ...LIMITS, pages: 5, seconds: 2 });
  const { code, err } = await ordskifte('terms', 'seeds', '--limit', 'sidor=5');
  expect(code).toBe(2);
  expect(err).toContain('NAME=NUMBER');
});

it('spoilt containers are read or refused, and nothing else', async () => {
  const files = [...whole].filter(([name]) => !name.endsWith('.pdf'));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.integer({ min: 0, max: 255 })),
        {
          minLength: 1,
          maxLength: 20,
        },
      ),
      async ([name, bytes], changes) => {
        const spoilt = bytes.slice();
        for (const [place, value] of changes) spoilt[Math.floor(place * spoilt.length)] = value;
        expect(await codeOf(name, spoilt)).toMatch(
          /^(?:read|no reader|LIMIT|UNREADABLE_FORMAT|NO_TEXT|EMPTY_FILE|NOT_TEXT)$/,
        );
      },
    ),
    { numRuns: 200 },
  );
});
