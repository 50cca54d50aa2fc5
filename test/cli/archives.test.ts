/** Archives stand where folders and files do; what a stranger packed does no harm. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { pack } from 'tar-stream';
import { afterAll, describe, expect, it } from 'vitest';
import { limited, PACKED_LIMITS } from '../../cli/rim/containers/limits.ts';
import { itemsIn } from '../../cli/rim/items.ts';
import { zipOf } from '../corpus/zip.ts';
import { ordskifte } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-archives-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, data: string | Uint8Array): string => {
  writeFileSync(join(folder, name), data);
  return join(folder, name);
};

type Files = Readonly<Record<string, string | Uint8Array>>;

const tar = async (files: Files): Promise<Buffer> => {
  const archive = pack();
  for (const [name, data] of Object.entries(files)) archive.entry({ name }, Buffer.from(data as string));
  archive.entry({ name: 'link', type: 'symlink', linkname: '/etc/passwd' });
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const zip = (files: Files, saysSize?: number): Uint8Array =>
  zipOf(Object.entries(files).map(([path, data]) => ({ path, data, ...(saysSize !== undefined && { saysSize }) })));

const FILES: Files = {
  'a.txt': 'Vi bygger skolor i hela landet.\n',
  'b.txt': 'Jag kan inte kommentera det enskilda fallet.\n',
  'b.meta.json': '{"respondent":"Anna Ek","date":"2021-03-02"}',
  'README.md': 'Så här hör det ihop.',
};
const plain = join(folder, 'plain');
mkdirSync(plain);
for (const [name, data] of Object.entries(FILES)) writeFileSync(join(plain, name), data);

const packings = async (files: Files): Promise<readonly (readonly [string, string])[]> => {
  const inside = Object.fromEntries(Object.entries(files).map(([name, data]) => [`svar/${name}`, data]));
  return [
    ['tar', write('x.tar', await tar(inside))],
    ['tar.gz', write('x.tar.gz', gzipSync(await tar(inside)))],
    ['zip', write('x.zip', zip(inside))],
  ];
};

describe('an archive', () => {
  it('gives what the folder gives, with the facts beside its documents', async () => {
    for (const command of [
      ['inspect'],
      ['annotate'],
      ['terms', '--by', 'document'],
      ['terms', '--jobs', '2'],
      ['code'],
    ]) {
      const folderRan = await ordskifte(...command, plain);
      expect(folderRan.code).toBe(0);
      for (const [kind, place] of await packings(FILES))
        expect([kind, await ordskifte(...command, place)]).toEqual([kind, folderRan]);
    }
  });

  it('may hold files of JSON lines, packed once more; filters read them, too', async () => {
    const lines = '{"id":"1","text":"Vi ska inte svara."}\n{"id":"2","text":"Det är vårt ansvar."}\n';
    const place = write('lines.jsonl', lines);
    for (const [, archive] of await packings({ 'tal.jsonl.gz': gzipSync(lines) })) {
      expect((await ordskifte('terms', archive, '--by', 'document')).out).toBe(
        (await ordskifte('terms', place, '--by', 'document')).out,
      );
      expect(await ordskifte('code', '--jsonl', archive)).toEqual(await ordskifte('code', '--jsonl', place));
    }
  });

  it('is read entry by entry, in its order, whatever the names and sizes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(200_000), { minLength: 6, maxLength: 6 }),
        async (names, sizes) => {
          const files = Object.fromEntries(names.map((name, i) => [`${name}.txt`, 'å'.repeat(sizes[i]!)]));
          for (const [, place] of await packings(files)) {
            const found: [string, number][] = [];
            for await (const { name, bytes } of itemsIn([place])) found.push([name, bytes.length]);
            expect(found).toEqual(Object.entries(files).map(([name, text]) => [name, text.length * 2]));
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('says which of its files are not read, and is refused if none is', async () => {
    for (const [, place] of await packings({ 'a.txt': 'Hej.', 'b.mp3': 'x' }))
      expect((await ordskifte('terms', place)).err).toMatch(/One file of .* is not read: svar\/b.mp3/);
    for (const [, place] of await packings({ 'b.mp3': 'x' }))
      expect(await ordskifte('terms', place)).toMatchObject({ code: 1, err: expect.stringContaining('NO_DOCUMENTS') });
  });
});

describe('a packed text', () => {
  it('is a document like the text', async () => {
    const [text, packed] = [
      write('svar.txt', 'Vi bygger skolor.'),
      write('svar.txt.gz', gzipSync('Vi bygger skolor.')),
    ];
    expect(await ordskifte('annotate', packed)).toEqual(await ordskifte('annotate', text));
  });
});

describe('what does harm is refused', () => {
  it.each([['../a.txt'], ['/etc/a.txt'], ['svar/../../a.txt'], ['C:/a.txt'], ['svar\\..\\..\\a.txt']])(
    'a path that leads out: %s',
    async path => {
      for (const place of [
        write('out.tar', await tar({ [path]: 'Hej.' })),
        write('out.zip', zip({ [path]: 'Hej.' })),
      ]) {
        const { code, err } = await ordskifte('terms', place);
        expect([code, err]).toEqual([1, expect.stringMatching(/ARCHIVE_PATH|UNREADABLE/)]);
      }
    },
  );

  it('zeros without end, in each packing', async () => {
    const zeros = Buffer.alloc(PACKED_LIMITS.ratioFrom + 2 ** 20);
    const places = [
      write('bomb.txt.gz', gzipSync(zeros)),
      write('bomb.jsonl.gz', gzipSync(zeros)),
      write('bomb.tar.gz', gzipSync(await tar({ 'a.txt': zeros }))),
      write('bomb.zip', zip({ 'a.txt': zeros })),
    ];
    for (const place of places)
      expect(await ordskifte('terms', place, '--jobs', '2')).toMatchObject({
        code: 1,
        err: expect.stringContaining('ARCHIVE_LIMIT'),
      });
  });

  it('an entry that is larger than it says, and one that is cut off', async () => {
    const lying = write('lying.zip', zip({ 'a.txt': 'Vi bygger skolor.'.repeat(99) }, 3));
    expect(await ordskifte('terms', lying)).toMatchObject({ code: 1, err: expect.stringContaining('UNREADABLE') });
    for (const [, place] of await packings(FILES)) {
      const { readFileSync } = await import('node:fs');
      const bytes = readFileSync(place);
      const cut = write(`cut${place.slice(place.indexOf('/x.') + 2)}`, bytes.subarray(0, Math.floor(bytes.length / 3)));
      expect(await ordskifte('terms', cut)).toMatchObject({ code: 1, out: '' });
    }
  });

  it('by what came, not by what was promised', async () => {
    const chunks = async function* () {
      for (let i = 0; i < 99; i++) yield Buffer.alloc(10);
    };
    const limits = { ...PACKED_LIMITS, ratio: 2, ratioFrom: 0 };
    const read = async (packed: number, most: number): Promise<number> => {
      let size = 0;
      for await (const chunk of limited(chunks(), { place: 'x', packed, most, limits })) size += chunk.length;
      return size;
    };
    expect(await read(495, 990)).toBe(990);
    await expect(read(494, 990)).rejects.toThrow('more than 2 times');
    await expect(read(495, 989)).rejects.toThrow('larger than 989 bytes');
  });
});
