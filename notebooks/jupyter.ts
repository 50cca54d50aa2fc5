/** Runs a notebook from start to end with Jupyter's nbconvert and the Deno kernel of this folder, leaving the home folder alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { OrdskifteError } from '../pipeline/errors.ts';
import type { Notebook } from './notebook.ts';

/** Seconds that one cell may take. */
const CELL_LIMIT = 300;

/** The last lines of what a program said are those that name the fault. */
const LAST_LINES = 25;

/**
 * Makes sure that notebooks can be run, and says what to install otherwise.
 *
 * @throws {OrdskifteError} NO_JUPYTER
 */
export const requireJupyter = (env: NodeJS.ProcessEnv = process.env): void => {
  const found = spawnSync('jupyter', ['nbconvert', '--version'], { env, encoding: 'utf8' });
  if (found.error === undefined && found.status === 0) return;
  const reason = found.error?.message ?? found.stderr.trim().split('\n').at(-1) ?? '';
  throw new OrdskifteError({
    code: 'NO_JUPYTER',
    message: `Notebooks are run by "jupyter nbconvert", which could not be started (${reason}).`,
    place: 'jupyter nbconvert',
    next: 'Install it: "apt install jupyter-nbconvert" on Debian or Ubuntu, "pip install nbconvert" elsewhere. Reading a saved notebook needs neither.',
  });
};

/**
 * The notebook with fresh outputs; the file itself is left alone. The kernel's working folder is that of the file.
 *
 * @throws {OrdskifteError} NOTEBOOK_FAILED with the words of the cell that threw
 */
export const execute = (file: string, folder: string): Notebook => {
  const aside = mkdtempSync(join(tmpdir(), 'ordskifte-notebook-'));
  try {
    const run = spawnSync('jupyter', nbconvertArguments(file, aside), {
      env: { ...process.env, ...surroundings(folder, aside) },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const result = join(aside, basename(file));
    if (run.status === 0 && existsSync(result)) return JSON.parse(readFileSync(result, 'utf8')) as Notebook;
    throw new OrdskifteError({
      code: 'NOTEBOOK_FAILED',
      message: `${basename(file)} did not run to its end:\n${lastLines(run.stderr ?? String(run.error))}`,
      place: basename(file),
      next: 'Open it in JupyterLab (see notebooks/README.md) and run the cell named above.',
    });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
};

const nbconvertArguments = (file: string, aside: string): string[] => [
  'nbconvert',
  '--to=notebook',
  '--execute',
  '--ExecutePreprocessor.kernel_name=deno',
  `--ExecutePreprocessor.timeout=${CELL_LIMIT}`,
  `--output-dir=${aside}`,
  `--output=${basename(file)}`,
  file,
];

/** Jupyter's and Deno's own folders, all of them aside, with the kernel that stands in `folder`. */
const surroundings = (folder: string, aside: string): NodeJS.ProcessEnv => {
  const kernel = join(aside, 'share', 'kernels', 'deno');
  mkdirSync(kernel, { recursive: true });
  const deno = join(folder, 'node_modules', 'deno', 'bin.cjs');
  const argv = [process.execPath, deno, 'jupyter', '--kernel', '--conn', '{connection_file}'];
  writeFileSync(join(kernel, 'kernel.json'), JSON.stringify({ argv, display_name: 'Deno', language: 'typescript' }));
  return {
    JUPYTER_PATH: join(aside, 'share'),
    JUPYTER_DATA_DIR: join(aside, 'data'),
    JUPYTER_RUNTIME_DIR: join(aside, 'runtime'),
    JUPYTER_CONFIG_DIR: join(aside, 'config'),
    IPYTHONDIR: join(aside, 'ipython'),
    DENO_DIR: join(aside, 'deno'),
    DENO_NO_UPDATE_CHECK: '1',
    TZ: 'UTC',
  };
};

const lastLines = (text: string): string =>
  stripVTControlCharacters(text).trimEnd().split('\n').slice(-LAST_LINES).join('\n');
