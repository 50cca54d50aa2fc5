import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** An empty folder in which the packed package is installed, with its dependencies as they stand here. */
const installed = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ordskifte-user-'));
  const modules = join(folder, 'node_modules');
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  mkdirSync(join(modules, 'ordskifte'), { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', join(modules, 'ordskifte'), '--strip-components=1']);
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(modules, name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
};

it('fifteen lines in an empty folder read two texts and write a report, in strict TypeScript', () => {
  const script = /As a library, in Node:\s+```ts\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))![1]!;
  expect(script.trim().split('\n').length).toBeLessThanOrEqual(15);
  const folder = installed();
  writeFileSync(join(folder, 'try.ts'), `${script}console.log(JSON.stringify({ rows, notices, options }));\n`);
  const tsc = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', 'try.ts'];
  execFileSync(resolve('node_modules/.bin/tsc'), tsc, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  const printed = JSON.parse(execFileSync('node', ['try.js'], { cwd: folder, encoding: 'utf8' }));
  expect(printed.options).toMatchObject({ unit: 'lemma' });
  expect(printed.rows.length).toBeGreaterThan(1);
  expect(existsSync(join(folder, 'my-report', 'index.html'))).toBe(true);
  // npm may take minutes on a busy machine.
}, 300_000);
