import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARKER, type OutputFile, writeFolder } from '../../../cli/rim/write.ts';
import { OrdskifteError } from '../../../pipeline/errors.ts';

const OURS: OutputFile = { path: MARKER, data: JSON.stringify({ name: 'ordskifte-report' }) };
const place = (): string => join(mkdtempSync(join(tmpdir(), 'ordskifte-write-')), 'report');
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
/** The code of the error that a call ends with; none where it ends well. */
const refusal = (work: () => void): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof OrdskifteError ? error.code : String(error);
  }
};
/** Everything beside the folder, which would be left over. */
const leftOver = (folder: string): string[] => readdirSync(join(folder, '..')).filter(name => name !== 'report');

describe('a folder is written', () => {
  it('with its folders and files, texts and bytes', () => {
    const folder = place();
    writeFolder(folder, [OURS, { path: 'tables/a/b.csv', data: 'å' }, { path: 'c.bin', data: Uint8Array.of(0, 255) }]);
    expect(read(folder, 'tables/a/b.csv')).toBe('å');
    expect([...readFileSync(join(folder, 'c.bin'))]).toEqual([0, 255]);
    expect(leftOver(folder)).toEqual([]);
  });

  it('in place of an older one of ours, of which nothing stays', () => {
    const folder = place();
    writeFolder(folder, [OURS, { path: 'old.txt', data: '1' }]);
    writeFolder(folder, [OURS, { path: 'new.txt', data: '2' }]);
    expect(readdirSync(folder).toSorted()).toEqual([MARKER, 'new.txt']);
    expect(leftOver(folder)).toEqual([]);
  });

  it('into an empty one', () => {
    const folder = place();
    mkdirSync(folder);
    writeFolder(folder, [OURS]);
    expect(readdirSync(folder)).toEqual([MARKER]);
  });
});

describe('a folder that is not ours', () => {
  it.each([
    ['with a file', { 'brev.txt': 'viktigt' }],
    ['with a data package of somebody else', { [MARKER]: '{"name":"other"}' }],
    ['with a data package that cannot be read', { [MARKER]: '{' }],
    ['with a data package that is no object', { [MARKER]: 'null' }],
  ])('is left alone: %s', (_, files) => {
    const folder = place();
    mkdirSync(folder);
    for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
    expect(refusal(() => writeFolder(folder, [OURS]))).toBe('OUT_NOT_OURS');
    for (const [name, data] of Object.entries(files)) expect(read(folder, name)).toBe(data);
    expect(leftOver(folder)).toEqual([]);
  });

  it('may be a file, which stays as it is', () => {
    const folder = place();
    writeFileSync(folder, 'viktigt');
    expect(refusal(() => writeFolder(folder, [OURS]))).toBe('OUT_NOT_OURS');
    expect(readFileSync(folder, 'utf8')).toBe('viktigt');
  });
});

describe('a folder that cannot be written', () => {
  it('leaves the older report whole, and nothing beside it', () => {
    const folder = place();
    writeFolder(folder, [OURS, { path: 'a.txt', data: '1' }]);
    // A file cannot hold another file.
    const impossible = [OURS, { path: 'a.txt', data: '2' }, { path: 'a.txt/b.txt', data: '3' }];
    expect(refusal(() => writeFolder(folder, impossible))).toBe('UNWRITABLE');
    expect(read(folder, 'a.txt')).toBe('1');
    expect(leftOver(folder)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)('is refused by name', () => {
    const folder = place();
    chmodSync(join(folder, '..'), 0o500);
    expect(refusal(() => writeFolder(folder, [OURS]))).toBe('UNWRITABLE');
    chmodSync(join(folder, '..'), 0o700);
    expect(existsSync(folder)).toBe(false);
  });
});
