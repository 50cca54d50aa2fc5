import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData, DATA_FILES, filesFor } from '../../training/data.ts';

const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
const commands = Object.keys(scripts).filter(name => /^(?:train|evaluate):/u.test(name));
/** Needs nothing but the seeds. */
const WITHOUT_DATA = 'evaluate:rhetoric';

/** A folder with some of the files, with a content of our own. */
const folderWith = (files: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'other content');
  }
  return folder;
};

describe('data.json', () => {
  it('says of every file where it is from, its version and licence, how it was prepared, and what its bytes were', () => {
    for (const { file, name, for: readers, url, version, licence, sha256, prepared } of DATA_FILES) {
      for (const text of [name, version, licence, prepared])
        expect([file, text]).toEqual([file, expect.stringMatching(/\S/)]);
      expect([file, url]).toEqual([file, expect.stringMatching(/^https:\/\/|^not published/)]);
      expect([file, sha256]).toEqual([file, expect.stringMatching(/^[0-9a-f]{64}$/)]);
      for (const reader of readers) expect([file, commands]).toEqual([file, expect.arrayContaining([reader])]);
    }
  });

  it('names a file once, and files for every command', () => {
    expect(new Set(DATA_FILES.map(({ file }) => file)).size).toBe(DATA_FILES.length);
    for (const command of commands)
      if (command !== WITHOUT_DATA) expect([command, filesFor(command).length > 0]).toEqual([command, true]);
  });

  it('names every file of the data folder that a training script opens', () => {
    const known = DATA_FILES.map(({ file }) => file);
    const sources = readdirSync('training', { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => readFileSync(join('training', name), 'utf8'))
      .join('\n');
    const opened = [...sources.matchAll(/pathOf\(['`]([^'`$]+)['`]\)/gu)].map(([, file]) => file!);
    expect(opened.length).toBeGreaterThan(5);
    for (const file of opened) expect(known).toContain(file);
  });
});

describe('a training command', () => {
  it('says all that is missing, where it is from and what to do', () => {
    const files = filesFor('train:tagger');
    const present = files.slice(1).map(({ file }) => file);
    const [missing] = files;
    const folder = folderWith(present.slice(1));
    try {
      checkData('train:tagger', folder);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'TRAINING_DATA', next: expect.stringContaining('training/README.md') });
      const { message } = error as Error;
      expect(message).toContain('train:tagger needs 2 files');
      for (const text of [missing!.file, missing!.url, missing!.licence, present[0]!]) expect(message).toContain(text);
      expect(message).not.toContain(present[1]);
    }
  });

  it('is told which files are others than those that the models were made from', () => {
    const files = filesFor('evaluate:sentiment').map(({ file }) => file);
    expect(checkData('evaluate:sentiment', folderWith(files)).map(({ file }) => file)).toEqual(files);
  });

  it('begins by checking its data under its own name', () => {
    for (const command of commands) {
      const script = scripts[command]!.replace('tsx ', '');
      const source = readdirSync(dirname(script))
        .filter(name => name === basename(script) || basename(script) === 'index.ts')
        .map(name => readFileSync(join(dirname(script), name), 'utf8'))
        .join('\n');
      expect([command, source.includes(`openData('${command}'`)]).toEqual([command, true]);
    }
  });

  it.each(['train:sentiment', 'evaluate:tagger'])(
    'npm run %s ends with what is missing, and writes nothing',
    command => {
      const script = scripts[command]!.replace('tsx ', '');
      const folder = mkdtempSync(join(tmpdir(), 'empty-'));
      let printed = '';
      try {
        execFileSync('npx', ['tsx', script, '--data', folder], { encoding: 'utf8', stdio: 'pipe' });
      } catch (error) {
        printed = (error as { stderr: string }).stderr;
        expect((error as { status: number }).status).toBe(1);
      }
      for (const { file, url } of filesFor(command)) {
        expect(printed).toContain(file);
        expect(printed).toContain(url);
      }
      expect(printed).not.toContain('    at ');
    },
    120_000,
  );
});

const SHARED = '../shared';
describe.skipIf(!existsSync(SHARED))('the data that the shipped models were made from', () => {
  it('are those that data.json describes', () => {
    for (const command of commands) expect(checkData(command, SHARED)).toEqual([]);
  });
});
