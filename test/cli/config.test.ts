/** Settings of a folder: written by `init`, read by every command, and wrong ones named with their line. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ordskifte } from './run.ts';

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'ordskifte-config-'));
const CONFIG = 'ordskifte.config.yaml';
const settings = (...lines: readonly string[]): void => writeFileSync(CONFIG, `${lines.join('\n')}\n`);

beforeAll(() => {
  process.chdir(folder);
  mkdirSync('svar');
  writeFileSync('svar/a.txt', 'Vi bygger skolor i hela landet.\n');
  writeFileSync('svar/b.txt', 'Vi bygger vägar.\n');
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe('settings', () => {
  it('stand in for what the command line lacks, and say so', async () => {
    settings('places: [svar]', 'terms:', '  unit: form', '  top: 1', '  by: document', '  restore: false');
    const asked = await ordskifte(
      'terms',
      'svar',
      '--no-config',
      '--unit',
      'form',
      '--top',
      '1',
      '--by',
      'document',
      '--no-restore',
    );
    const { code, out, err } = await ordskifte('terms');
    expect([code, out]).toEqual([0, asked.out]);
    expect(err).toContain(`Settings of ${CONFIG} are used: places, unit, top, by, restore.`);
    expect(asked.err).not.toContain('Settings');
  });

  it('yield to the command line', async () => {
    settings('places: [saknas]', 'terms: { unit: form, top: 1 }');
    const { code, out, err } = await ordskifte('terms', 'svar', '--top', '3');
    expect([code, out]).toEqual([
      0,
      (await ordskifte('terms', 'svar', '--no-config', '--unit', 'form', '--top', '3')).out,
    ]);
    expect(err).toContain('are used: unit.');
  });

  it('may lie anywhere, and where none are nothing is said', async () => {
    rmSync(CONFIG);
    writeFileSync('annan.yaml', 'places: [svar]\n');
    const found = await ordskifte('inspect', '--config', 'annan.yaml', '--format', 'jsonl');
    expect([found.code, found.out.trim().split('\n').length]).toEqual([0, 2]);
    expect(found.err).toContain('annan.yaml');
    const without = await ordskifte('inspect', 'svar', '--format', 'jsonl');
    expect([without.out, without.err]).toEqual([found.out, expect.not.stringContaining('Settings')]);
    expect((await ordskifte('inspect', '--config', 'saknas.yaml')).err).toContain('NOT_FOUND');
  });

  it.each([
    ['a name that is no command', ['places: [svar]', 'termer:', '  top: 1'], 2, 'termer is no command'],
    [
      'an option that the command has not',
      ['places: [svar]', '', 'terms:', '  topp: 1'],
      4,
      'terms.topp is no option of terms',
    ],
    [
      'a value that is none of its choices',
      ['places: [svar]', 'terms:', '  # ord', '  unit: ord'],
      4,
      'terms.unit is "ord"',
    ],
    [
      'a list where there is one value',
      ['places: [svar]', 'terms:', '  unit:', '    - form', '    - stem'],
      3,
      'one value',
    ],
    ['a text where there is yes or no', ['terms:', '  restore: aldrig'], 2, 'neither true nor false'],
    ['places that are none', ['terms: {}', 'places: 5'], 2, 'not a list of files and folders'],
    ['options that are none', ['terms: [1]'], 1, 'terms is not options'],
    ['YAML that is none', ['places: [svar', 'terms: }'], 2, 'is not YAML'],
  ])('that are wrong are named with line and field: %s', async (_, lines, line, said) => {
    settings(...lines);
    const { code, err } = await ordskifte('terms', 'svar');
    expect([code, err]).toEqual([2, expect.stringContaining(`BAD_CONFIG: Line ${line} of "${CONFIG}"`)]);
    expect(err).toContain(said);
  });
});

describe('init', () => {
  it('writes settings that change nothing but the places, with every option of a report explained', async () => {
    rmSync(CONFIG, { force: true });
    expect((await ordskifte('init', 'svar')).code).toBe(0);
    expect(parse(readFileSync(CONFIG, 'utf8'))).toEqual({ places: ['svar'], compare: null });
    const { out, err } = await ordskifte('terms', '--top', '2');
    expect(out).toBe((await ordskifte('terms', 'svar', '--top', '2', '--no-config')).out);
    expect(err).toContain('are used: places.');
    const { out: help } = await ordskifte('compare', '--help');
    for (const [, name] of help.matchAll(/^ {2}--(?!no-|config|debug|help|excel)([a-z-]+)/gmu))
      expect(readFileSync(CONFIG, 'utf8')).toContain(
        `# ${name!.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}: `,
      );
  });

  it('has options that hold when the sign in front of them is taken away', async () => {
    const whole = readFileSync(CONFIG, 'utf8').replace(/^ {2}# (lang|unit|by|restore|out): /gmu, '  $1: ');
    writeFileSync(CONFIG, whole);
    expect(parse(whole).compare).toMatchObject({ lang: 'sv', unit: 'lemma', by: 'respondent', restore: true });
    expect((await ordskifte('compare', '--help')).code).toBe(0);
  });

  it('never writes over settings without being told', async () => {
    settings('places: [svar]');
    const { code, err } = await ordskifte('init');
    expect([code, err]).toEqual([1, expect.stringContaining('CONFIG_EXISTS')]);
    expect(readFileSync(CONFIG, 'utf8')).toBe('places: [svar]\n');
    expect([(await ordskifte('init', '--force')).code, existsSync(CONFIG)]).toEqual([0, true]);
  });
});
