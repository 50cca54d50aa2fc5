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
      'dist/cli/main.js',
      'dist/pipeline/index.d.ts',
      'analyzers/rhetoric/codebook.json',
      'analyzers/rhetoric/model.bin',
      'analyzers/rhetoric/model.md',
      'pipeline/tag/model.bin',
      'pipeline/restore/model.bin',
      'pipeline/people/people.tsv',
      'pipeline/people/people.md',
      'analyzers/tone/model.bin',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'CITATION.cff',
    ]) {
      expect(paths).toContain(needed);
    }
    const stray = paths.filter(
      path =>
        !/^(dist\/(?:analyzers|cli|pipeline|reports)\/|analyzers\/.*\.(json|bin|md)$|pipeline\/.*\.(bin|md|tsv)$|seeds\/|[A-Z]+(\.md)?$|CITATION\.cff$|package\.json$)/.test(
          path,
        ),
    );
    expect(stray).toEqual([]);
    // npm may take minutes on a busy machine.
  }, 300_000);

  it('opens every door that it names', () => {
    for (const [door, target] of Object.entries(manifest.exports) as [string, string | Record<string, string>][]) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        expect([door, existsSync(file)]).toEqual([door, true]);
    }
  });

  it('has exact versions only', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(?:-r\.\d+)?$/)]);
  });

  it('never loads danfo.js, nor the root of natural, for the command line', () => {
    // Modules in CommonJS, as those of danfojs and natural, stand in the cache of require when they have been loaded.
    const program = `
      import { createRequire } from 'node:module';
      import { Writable } from 'node:stream';
      const { run } = await import('./dist/cli/program.js');
      const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
      await run(['terms', 'seeds', '--unit', 'stem', '--top', '1'], nowhere(), nowhere());
      console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));`;
    const printed = execFileSync('node', ['--input-type=module', '-e', program], { encoding: 'utf8' });
    const cached = JSON.parse(printed) as string[];
    expect(cached.some(file => file.includes('porter_stemmer_sv'))).toBe(true);
    expect(
      cached.filter(file => /danfojs|natural\/(?:index|lib\/natural\/index)\.js|mongoose|redis/.test(file)),
    ).toEqual([]);
  });
});
