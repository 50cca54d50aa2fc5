import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-filters-'));
const write = (name: string, data: string | Uint8Array): string => {
  writeFileSync(join(folder, name), data);
  return join(folder, name);
};
const lines = (...records: readonly object[]): string => records.map(record => `${JSON.stringify(record)}\n`).join('');
const rows = (text: string): { id: string; text: string }[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
const A = { id: 'a', text: 'Jag kan inte kommentera det enskilda fallet.' };
const B = { id: 'b', text: 'Vi satsar på skolan.' };

describe('a filter over JSON lines', () => {
  it('reads a packed file by its name', async () => {
    const ran = await ordskifte('code', '--jsonl', write('packed.jsonl.gz', gzipSync(lines(A, B))));
    expect([ran.code, ran.err, rows(ran.out).map(({ id }) => id)]).toEqual([0, '', ['a', 'b']]);
  });

  it('names the file and the line of what it refuses, and does the other lines and files', async () => {
    const broken = write('broken.jsonl', `${lines(A)}null\n${lines({ ...B, id: 'c' })}`);
    const ran = await ordskifte('restore', '--jsonl', broken, write('whole.jsonl', lines(B)));
    expect(ran.err).toContain(`BAD_RECORD: Line 2 of "${broken}" is not a JSON object`);
    expect([ran.code, rows(ran.out).map(({ id }) => id)]).toEqual([1, ['a', 'c', 'b']]);
  });

  it.each([
    ['a file that is not there', join(folder, 'nowhere.jsonl'), 'NOT_FOUND'],
    ['a packed file that is not there', join(folder, 'nowhere.jsonl.gz'), 'NOT_FOUND'],
    ['a folder', folder, 'UNREADABLE'],
    ['a file that is called packed and is not', write('plain.jsonl.gz', lines(A)), 'UNREADABLE'],
    ['a packed file that is cut off', write('cut.jsonl.gz', gzipSync(lines(A)).subarray(0, 30)), 'UNREADABLE'],
  ])('refuses %s by name, and does the next', async (_, place, code) => {
    const ran = await ordskifte('restore', '--jsonl', place, write('next.jsonl', lines(B)));
    expect(ran.err).toContain(`ordskifte: ${code}: `);
    expect(ran.err).toContain(`"${place}"`);
    expect([ran.code, rows(ran.out).map(({ id }) => id)]).toEqual([1, ['b']]);
  });

  it('refuses a line in another encoding, and does the others', async () => {
    const place = write(
      'latin.jsonl',
      Buffer.concat([Buffer.from(lines(A), 'latin1'), Buffer.from(lines(B), 'latin1')]),
    );
    const { err, out } = await ordskifte('restore', '--jsonl', place);
    expect(err).toContain(`Line 2 of "${place}" is not UTF-8`);
    expect(rows(out).map(({ id }) => id)).toEqual(['a']);
  });

  it('ends a line at a line feed only, with a carriage return or without, not at a separator inside a text', async () => {
    const text = 'Det regnar.\u2028Solen skiner.';
    const place = write('separator.jsonl', `{"id":"a","text":"${text}"}\r\n\r\n{"id":"b","text":"Hej."}`);
    const { out, code } = await ordskifte('restore', '--jsonl', place);
    expect([code, rows(out)]).toMatchObject([0, [{ id: 'a', text }, { id: 'b' }]]);
  });
});

describe('restore without --jsonl', () => {
  it('refuses JSON lines, whose texts would run together without their ids', async () => {
    const ran = await ordskifte('restore', write('two.jsonl', lines(A, B)));
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(/NEEDS_JSONL: .*"two.jsonl".*\n {2}next: .*--jsonl/);
  });

  it('gives one text back as it is, and begins each of several on a line of its own', async () => {
    const [first, second] = [write('1.txt', A.text), write('2.txt', `${B.text}\n`)];
    expect((await ordskifte('restore', first)).out).toBe(A.text);
    expect((await ordskifte('restore', first, second, first.replace('1.txt', '2.txt'))).out).toBe(
      `${A.text}\n${B.text}\n${B.text}\n`,
    );
  });
});

const main = `import { run } from './cli/program.ts'; process.exitCode = await run(process.argv.slice(1));`;
const piped = (input: string, ...words: readonly string[]) =>
  spawnSync('node', ['--import', 'tsx', '--input-type=module', '-e', main, '--', ...words], {
    input,
    encoding: 'utf8',
  });

describe('standard input', () => {
  it('is a document a line where it begins with a line that has a text', () => {
    const { stdout, stderr } = piped(`\n${lines(A, B)}`, 'terms', '-', '--by', 'document', '--format', 'jsonl');
    expect(stderr).toBe('');
    const groups = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).group);
    expect(new Set(groups)).toEqual(new Set(['a', 'b']));
  });

  it('is named where one of its lines is no record', () => {
    const { stderr, status } = piped(`${lines(A)}[]\n`, 'terms', '-');
    expect([status, stderr]).toEqual([1, expect.stringContaining('Line 2 of "standard input" is not a JSON object')]);
  });

  it('is a text where it only begins with a brace', () => {
    const { stdout } = piped('{Sic} regnar det.\n', 'kwic', 'regnar', '-', '--format', 'jsonl');
    expect(JSON.parse(stdout)).toMatchObject({ document: 'stdin' });
  });

  it('is read once and compared with and without repair', () => {
    const scan = write('scan.jsonl', '');
    const other = { id: 'o', speaker: 'Bo Alm', party: 'S', text: 'Skolan behöver fler lärare.' };
    writeFileSync(scan, lines(other));
    mkdirSync(join(folder, 'out'));
    const scanned = {
      id: 's',
      speaker: 'Eva Ek',
      party: 'V',
      text: 'Jag 6vergar nu till fragan om manskliga rattigheter och aven skolan.',
    };
    const { stderr, status } = piped(lines(scanned), 'compare', '-', scan, '--out', join(folder, 'out'));
    expect([status, stderr]).toEqual([0, expect.stringContaining('index.html')]);
  });
});
