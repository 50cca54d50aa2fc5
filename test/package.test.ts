import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the package', () => {
  it('holds what it must and nothing else', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const paths: string[] = files.map((f: { path: string }) => f.path);
    for (const needed of [
      'dist/pipeline/cli/main.js',
      'dist/pipeline/index.d.ts',
      'analyzers/rhetoric/codebook.json',
      'pipeline/tag/model.bin',
      'pipeline/restore/model.bin',
      'analyzers/sentiment/model.bin',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'CITATION.cff',
    ]) {
      expect(paths).toContain(needed);
    }
    const stray = paths.filter(
      path =>
        !/^(dist\/|analyzers\/.*\.(json|bin|md)$|pipeline\/.*\.(bin|md)$|seeds\/|[A-Z]+(\.md)?$|CITATION\.cff$|package\.json$)/.test(
          path,
        ),
    );
    expect(stray).toEqual([]);
  });

  it('opens every door that it names', () => {
    for (const [door, target] of Object.entries(manifest.exports) as [string, string | Record<string, string>][]) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        expect([door, existsSync(file)]).toEqual([door, true]);
    }
  });

  it('has exact versions only', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });

  it('never loads danfo.js, nor the root of natural, for the command line', () => {
    const trace = execFileSync(
      'node',
      [
        '--input-type=module',
        '-e',
        `
      import { registerHooks } from 'node:module';
      await import('./dist/pipeline/cli/program.js');
      const loaded = process.moduleLoadList ?? [];
      console.log(JSON.stringify(Object.keys((await import('node:module')).createRequire(import.meta.url).cache)));`.replace(
          "import { registerHooks } from 'node:module';",
          '',
        ),
      ],
      { encoding: 'utf8' },
    );
    const cached: string[] = JSON.parse(trace.trim().split('\n').at(-1)!);
    expect(
      cached.filter(file => /danfojs|natural\/(?:index|lib\/natural\/index)\.js|mongoose|redis/.test(file)),
    ).toEqual([]);
  });
});
