/**
 * Runs the notebooks of this folder from start to end and saves them with their outputs.
 *
 *   npm run notebooks                 run all and save
 *   npm run notebooks -- --check      run all, compare the tables with those saved, save nothing
 *   npm run notebooks -- FILE…        only these
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OrdskifteError } from '../pipeline/errors.ts';
import { execute, requireJupyter } from './jupyter.ts';
import { differences, hasLostOutputs, lasting, type Notebook, problemsOf, tablesIn, written } from './notebook.ts';
import { speechesFile } from './speeches.ts';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(FOLDER);

/** Outputs were seen to get lost on a busy machine; a run that lost some is worth another. */
const ATTEMPTS = 3;

/** The notebook that reads speeches which are no part of the project. */
const SPEECHES_NOTEBOOK = 'tal-per-parti.ipynb';

const main = (): void => {
  const { check, files } = asked();
  requireJupyter();
  prepare();
  for (const file of files) {
    const name = basename(file);
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Notebook;
    const fresh = runWhole(file);
    const values = tablesIn(fresh).reduce((sum, { rows }) => sum + rows.flatMap(row => Object.keys(row)).length, 0);
    if (check) compareWith(saved, fresh, name);
    else save(file, written(fresh));
    say(`${name}: ${values} values in ${tablesIn(fresh).length} tables ${check ? 'equal those saved' : 'saved'}`);
  }
};

const asked = (): { readonly check: boolean; readonly files: string[] } => {
  try {
    const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
    const files =
      positionals.length > 0
        ? positionals.map(file => resolve(file))
        : readdirSync(FOLDER)
            .filter(name => name.endsWith('.ipynb') && canRun(name))
            .sort((a, b) => (a < b ? -1 : 1))
            .map(name => join(FOLDER, name));
    const missing = files.find(file => !existsSync(file));
    if (missing !== undefined) throw new Error(`There is no notebook "${missing}".`);
    return { check: values.check === true, files };
  } catch (error) {
    throw new OrdskifteError({
      code: 'USAGE',
      message: (error as Error).message,
      next: 'Use: npm run notebooks -- [--check] [FILE.ipynb…]',
    });
  }
};

/** A notebook whose data are not here keeps its saved outputs, and the run says so. Asked for by name it is run, and fails. */
const canRun = (name: string): boolean => {
  const isHere = name !== SPEECHES_NOTEBOOK || existsSync(speechesFile());
  if (!isHere) {
    say(
      `*** NOT RUN: ${name} needs a file of speeches, and there is none at "${speechesFile()}". ***\n*** Its saved outputs stay as they are, unchecked. Set ORDSKIFTE_SPEECHES to the file; see notebooks/README.md. ***`,
    );
  }
  return isHere;
};

/** The library as built from today's sources, and the packages of this folder in the versions that it names. */
const prepare = (): void => {
  npm(['run', '--silent', 'build'], ROOT);
  const { dependencies } = readJson(join(FOLDER, 'package.json')) as { dependencies: Record<string, string> };
  const isInstalled = Object.entries(dependencies).every(([name, version]) => {
    const file = join(FOLDER, 'node_modules', name, 'package.json');
    return existsSync(file) && (readJson(file) as { version: string }).version === version;
  });
  if (isInstalled) return;
  say('notebooks/: npm ci (danfo.js and Deno, about 460 MB) …');
  npm(['ci', '--no-audit', '--no-fund'], FOLDER);
};

const npm = (args: readonly string[], folder: string): void => {
  const { status, error } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  throw new OrdskifteError({
    code: 'NPM_FAILED',
    message: `"npm ${args.join(' ')}" failed in ${folder} (${error?.message ?? `status ${status}`}).`,
    place: folder,
    next: 'Run the command there by itself and mend what it names.',
  });
};

const runWhole = (file: string): Notebook => {
  let fresh = lasting(execute(file, FOLDER));
  for (let attempt = 2; attempt <= ATTEMPTS && hasLostOutputs(fresh); attempt++) {
    say(`${basename(file)}: outputs got lost; attempt ${attempt} of ${ATTEMPTS} …`);
    fresh = lasting(execute(file, FOLDER));
  }
  const folders = [ROOT, homedir(), tmpdir()].filter(folder => folder !== '/');
  const problems = problemsOf(fresh, [...folders.map(folder => `${folder}/`), 'file://']);
  if (problems.length === 0) return fresh;
  throw new OrdskifteError({
    code: 'NOTEBOOK_INCOMPLETE',
    message: `${basename(file)} ran, but is not fit to be saved:\n  ${problems.join('\n  ')}`,
    place: basename(file),
    next: 'Mend the cells named; the saved notebook is untouched.',
  });
};

const compareWith = (saved: Notebook, fresh: Notebook, name: string): void => {
  const found = differences(saved, fresh);
  if (found.length === 0) return;
  throw new OrdskifteError({
    code: 'NOTEBOOK_STALE',
    message: `${name} shows other values than a run today:\n  ${found.join('\n  ')}`,
    place: name,
    next: 'Read the differences; if they are meant, save the notebook anew with "npm run notebooks".',
  });
};

const save = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
};

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

try {
  main();
} catch (error) {
  if (!(error instanceof OrdskifteError)) throw error;
  say(`${error.code}: ${error.message}\n${error.next}`);
  process.exitCode = error.code === 'USAGE' ? 2 : 1;
}
