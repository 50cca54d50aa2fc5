/** What is loaded before anything is done: heavy libraries come when something is drawn or written that needs them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

/** Modules that an import at the top names; `import type` is gone when the program runs, and `import(…)` comes later. */
const IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)';|^import '([^']+)';/gm;

/** Packages that are loaded with a file. */
const packagesOf = (file: string, seen = new Set<string>(), found = new Set<string>()): Set<string> => {
  if (seen.has(file)) return found;
  seen.add(file);
  for (const [, from, bare] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const place = (from ?? bare)!;
    if (place.startsWith('.')) packagesOf(join(dirname(file), place), seen, found);
    else found.add(place);
  }
  return found;
};

const COMMANDS =
  'compare keyness kwic find frames inspect restore sentiment code annotate style terms collocates lookup trend collocations dispersion similar validate corpus sql schema'.split(
    ' ',
  );
const HEAVY = ['vega', 'vega-lite', 'fontkit', '@resvg/resvg-js', 'hyparquet-writer', 'yaml'];

describe('loading', () => {
  it('follows imports: the drawing of charts loads Vega', () => {
    expect([...packagesOf('reports/charts/svg.ts')]).toEqual(expect.arrayContaining(['vega', 'vega-lite']));
    expect([...packagesOf('cli/report/index.ts')]).toContain('vega');
  });

  it('the program itself needs no more than its command line', () =>
    expect([...packagesOf('cli/main.ts')].filter(name => !name.startsWith('node:'))).toEqual(
      expect.not.arrayContaining([...HEAVY, 'zod/mini', 'ml-matrix']),
    ));

  it.each(COMMANDS)('%s begins without what draws, writes Parquet or reads YAML', name => {
    const file = `cli/commands/${name}.ts`;
    expect(existsSync(file)).toBe(true);
    expect([...packagesOf(file)].filter(found => HEAVY.includes(found))).toEqual([]);
  });

  it.each(['keyness', 'terms', 'style', 'collocations', 'similar'])(
    '%s begins without what reads texts: a store needs neither schemas nor patterns',
    name => {
      const found = [...packagesOf(`cli/commands/${name}.ts`), ...packagesOf('cli/store/store.ts')];
      expect(found.filter(pack => /^(zod|compromise|yauzl|tar-stream)/.test(pack))).toEqual([]);
    },
  );
});

describe('a command that is loaded alone', () => {
  it('stands in the help with all others', async () => {
    const { out } = await ordskifte('--help');
    const listed = [...out.matchAll(/^ {2}([a-z]+) (?:\[options\]|\[command\])/gm)].map(([, name]) => name!);
    expect(listed.filter(name => COMMANDS.includes(name))).toEqual(COMMANDS.filter(name => listed.includes(name)));
    expect(listed.length).toBeGreaterThan(12);
  });
  it.each(COMMANDS)('%s has its help', async name => {
    const { out, code } = await ordskifte(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`ordskifte ${name}`);
  });
  it('is found behind --debug', async () => {
    expect((await ordskifte('--debug', 'schema')).out).toContain('$schema');
  });
  it('that does not exist is refused, with the one that was meant', async () => {
    const { code, err } = await ordskifte('term');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean terms?');
  });
});
