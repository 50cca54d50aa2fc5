import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../cli/rim/make-folder.ts';
import { writeFolder } from '../../../cli/rim/write.ts';

const place = (): string => mkdtempSync(join(tmpdir(), 'ordskifte-folder-'));

describe('a folder is made', () => {
  it('with those above it, and stays when it is there', () => {
    const folder = join(place(), 'a', 'b', 'c');
    makeFolder(folder);
    makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it('not in place of a file', () => {
    const file = join(place(), 'a');
    writeFileSync(file, 'x');
    expect(() => makeFolder(join(file, 'b'))).toThrow(/ENOTDIR/u);
    expect(() => makeFolder(file)).toThrow(/EEXIST/u);
  });
});

it.skipIf(!existsSync('/proc/self'))(
  'a report is refused where no folder can be made, instead of trying without end',
  () => {
    const file = { path: 'index.html', data: '' };
    expect(() => writeFolder('/proc/x', [file])).toThrow(expect.objectContaining({ code: 'UNWRITABLE' }));
  },
);
