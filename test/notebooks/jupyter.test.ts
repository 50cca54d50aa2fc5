import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { execute, requireJupyter } from '../../notebooks/jupyter.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const thrown = (work: () => unknown): OrdskifteError => {
  try {
    work();
  } catch (error) {
    if (error instanceof OrdskifteError) return error;
  }
  throw new Error('expected an OrdskifteError');
};

describe('without Jupyter', () => {
  it('the error says what is missing and how to install it', () => {
    const error = thrown(() => requireJupyter({ ...process.env, PATH: folder }));
    expect(error.code).toBe('NO_JUPYTER');
    expect(error.message).toContain('jupyter nbconvert');
    expect(error.next).toContain('apt install jupyter-nbconvert');
    expect(error.next).toContain('pip install nbconvert');
  });
});

const CAN_RUN =
  existsSync('notebooks/node_modules/deno') && spawnSync('jupyter', ['nbconvert', '--version']).status === 0;
if (!CAN_RUN) console.warn('not checked here: running a notebook (needs jupyter nbconvert, and npm ci in notebooks/)');

describe.runIf(CAN_RUN)('a notebook that is run', () => {
  const run = (name: string, source: string) => {
    const file = join(folder, name);
    const cell = { cell_type: 'code', id: 'a', metadata: {}, source: [source], outputs: [], execution_count: null };
    const metadata = { kernelspec: { name: 'deno', display_name: 'Deno', language: 'typescript' } };
    writeFileSync(file, JSON.stringify({ cells: [cell], metadata, nbformat: 4, nbformat_minor: 5 }));
    return { file, text: readFileSync(file, 'utf8'), execute: () => execute(file, resolve('notebooks')) };
  };
  const SHOW = JSON.stringify(resolve('notebooks/show.ts'));

  it('has the outputs of its cells, and the file and the home folder are left alone', { timeout: 120_000 }, () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    vi.stubEnv('HOME', home);
    const { file, text, execute } = run(
      'shows.ipynb',
      `import { prose, show } from ${SHOW};\nawait show(prose('Åäö'));`,
    );
    const { cells } = execute();
    vi.unstubAllEnvs();
    expect(cells[0]!.outputs).toMatchObject([{ output_type: 'display_data', data: { 'text/plain': ['Åäö'] } }]);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readdirSync(home)).toEqual([]);
  });

  it('stops at a cell that throws, with what it threw', { timeout: 120_000 }, () => {
    const { execute } = run('throws.ipynb', "throw new RangeError('no such answer');");
    const error = thrown(execute);
    expect(error.code).toBe('NOTEBOOK_FAILED');
    expect(error.message).toContain('throws.ipynb');
    expect(error.message).toContain('no such answer');
  });
});
