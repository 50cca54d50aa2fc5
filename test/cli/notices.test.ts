import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ordskifte } from './run.ts';

type Written = { readonly kvMetadata: readonly { readonly key: string; readonly value: string }[] };

// What the file would hold beside its rows; that a Parquet file holds what its writer is given is said elsewhere.
vi.mock('hyparquet-writer', () => ({
  parquetWriteBuffer: ({ kvMetadata }: Written): ArrayBuffer =>
    new TextEncoder().encode(JSON.stringify(kvMetadata)).buffer,
}));

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-notices-'));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
// Another signs than was asked, and the letters of the second text come apart from their accents.
const signed = write(
  'signed.txt',
  'Svar på interpellation av Anna Berg (M) till borgarrådet Bo Ek (S)\n\nJag kan inte kommentera det enskilda fallet.\n\nStockholm den 14 mars 2019\n\nEva Alm\n',
);
const apart = write(
  'apart.txt',
  'Jag kan inte kommentera det enskilda fallet. Vi satsar på skolan.\n'.normalize('NFD'),
);
const COMPOSED = 'apart: letters and combining accents were joined; offsets count joined characters.\n';
const metadataOf = (out: string): Record<string, string> =>
  Object.fromEntries(JSON.parse(out).map(({ key, value }: { key: string; value: string }) => [key, value]));

describe.each([
  ['kwic', 'inte'],
  ['find', 'inte'],
  ['code', undefined],
  ['sentiment', undefined],
] as const)('%s says what should be known of its documents', (command, query) => {
  const words = query === undefined ? [command] : [command, query];

  it('on stderr, and the rows stay as they are', async () => {
    const { out, err, code } = await ordskifte(...words, apart, '--format', 'jsonl');
    expect(code).toBe(0);
    expect(err).toContain(COMPOSED);
    for (const line of out.trim().split('\n')) expect(Object.keys(JSON.parse(line)).length).toBeGreaterThan(3);
  });

  it('in the metadata of a Parquet file', async () => {
    const { out } = await ordskifte(...words, apart, '--format', 'parquet');
    expect(metadataOf(out)).toMatchObject({ 'info composed': COMPOSED.trim() });
  });
});

describe('a notice', () => {
  it('about one document names it', async () => {
    const { err } = await ordskifte('kwic', 'inte', signed);
    expect(err).toBe("The title asks Bo Ek, but Eva Alm signed: the answer counts as Eva Alm's. (signed)\n");
  });

  it('about many documents is said once, with their number and the first of them', async () => {
    const record = (id: number): string =>
      `${JSON.stringify({ id: `r${id}`, text: 'Det regnar.', speaker: 'Eva Ek' })}\n`;
    const { err } = await ordskifte('code', write('many.jsonl', [1, 2, 3, 4, 5].map(record).join('')));
    expect(err).toContain('The question is not at hand: reply status is not judged. (5 documents: r1, r2, r3 …)\n');
    expect(err.match(/reply status/g)).toHaveLength(1);
  });

  it('is kept beside others of its kind in the metadata', async () => {
    const second = write('second.txt', 'Även där kan vi inte se något.\n'.normalize('NFD'));
    const { out } = await ordskifte('kwic', 'inte', apart, second, '--format', 'parquet');
    expect(metadataOf(out)['info composed']!.split('\n')).toEqual([
      COMPOSED.trim(),
      COMPOSED.trim().replace('apart', 'second'),
    ]);
  });
});
