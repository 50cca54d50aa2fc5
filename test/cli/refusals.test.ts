import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedText } from '../seeds.ts';
import { ordskifte } from './run.ts';

const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ordskifte-'));
  mkdirSync(join(folder, 'in'));
  for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, 'in', name), data);
  return folder;
};
const compareIn = async (folder: string, ...more: string[]) =>
  ordskifte('compare', join(folder, 'in'), '--out', join(folder, 'out'), ...more);
const ojanne = seedText('ojanne');

describe('compare refuses, says why and what to do, and writes nothing', () => {
  it.each([
    ['an empty file', { 'a.txt': '', 'b.txt': ojanne }, 'EMPTY_FILE', 'a.txt'],
    [
      'a binary',
      { 'a.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'b.txt': ojanne },
      'NOT_TEXT',
      'a PNG image',
    ],
    ['a folder without documents', { 'a.csv': 'x' }, 'NO_DOCUMENTS', 'in'],
    ['one document only', { 'a.txt': ojanne }, 'ONE_DOCUMENT', 'a'],
    [
      'two documents by one respondent',
      { 'a.txt': ojanne, 'b.txt': `${ojanne} ` },
      'ONE_RESPONDENT',
      'Alexander Ojanne',
    ],
    ['an answer by nobody', { 'a.txt': ojanne, 'b.txt': 'Det regnar i dag.' }, 'NO_RESPONDENT', 'b'],
    ['a wrong sidecar', { 'a.txt': ojanne, 'a.meta.json': '{"date":"i går"}' }, 'BAD_RECORD', 'i går'],
    [
      'a document that is not the one described',
      { 'a.txt': ojanne, 'a.meta.json': `{"sha256":"${'0'.repeat(64)}"}` },
      'SIDECAR_HASH',
      'a.meta.json',
    ],
  ] as const)('%s', async (_, files, code, value) => {
    const folder = folderWith(files);
    const ran = await compareIn(folder);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(new RegExp(`^ordskifte: ${code}: [^\n]*${value}[^\n]*\n  next: .+\n`));
    expect(readdirSync(folder)).toEqual(['in']);
  });

  it('a folder that is not a report of ours as the place to write', async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'in', 'precious.txt'), 'x');
    const ran = await ordskifte('compare', 'seeds', '--out', join(folder, 'in'));
    expect(ran.err).toContain('OUT_NOT_OURS');
    expect(readdirSync(join(folder, 'in'))).toEqual(['precious.txt']);
  });
});

describe('wrong usage ends with 2 and a hint', () => {
  it.each([
    [['compare', 'seeds', '--colour'], "unknown option '--colour'"],
    [['compar', 'seeds'], "unknown command 'compar'"],
    [['compare'], "missing required argument 'places'"],
    [['compare', 'seeds', '--lang', 'no'], '--lang cannot be "no"'],
    [
      ['compare', 'seeds', '--respondents', 'Alexander Ojanne', 'Olof Palme'],
      'No document is answered by "Olof Palme"',
    ],
    [['keyness', 'seeds', '--unit', 'ord'], '--unit cannot be "ord"'],
    [['kwic', 'x', 'seeds', '--window', 'two'], '--window cannot be "two"'],
  ])('%j', async (words, message) => {
    const ran = await ordskifte(...words);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(message);
    expect(ran.err).toContain('next: ');
    expect(existsSync('report/never')).toBe(false);
  });

  it('a file that is not there is refused by name', async () => {
    const ran = await ordskifte('kwic', 'x', 'seeds/finns-inte.txt');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('"seeds/finns-inte.txt"');
  });
});
