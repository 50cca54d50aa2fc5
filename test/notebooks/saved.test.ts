import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupBy, OWN_LEXICON, tabulate } from '../../analyzers/index.ts';
import { createMeasure } from '../../cli/rim/index.ts';
import {
  isSame,
  lasting,
  type Notebook,
  type ShownTable,
  tablesIn,
  type Value,
  written,
} from '../../notebooks/notebook.ts';
import { readSpeeches, speechesFile } from '../../notebooks/speeches.ts';
import { buildCorpus } from '../../pipeline/index.ts';
import { WORD_CLASSES } from '../../pipeline/language/word-classes.ts';
import { drawCharts, LANGUAGES } from '../../reports/index.ts';
import { seedComparison } from '../corpus.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const FILES = readdirSync('notebooks').filter(name => name.endsWith('.ipynb'));
const sourceOf = (source: string | readonly string[]): string => [source].flat().join('');

describe.each(FILES)('notebooks/%s as saved', name => {
  const text = readFileSync(`notebooks/${name}`, 'utf8');
  const notebook = JSON.parse(text) as Notebook;
  const codes = notebook.cells.filter(cell => cell.cell_type === 'code');

  it('is a TypeScript notebook for the Deno kernel', () => {
    expect(notebook.metadata.kernelspec).toEqual({ name: 'deno', display_name: 'Deno', language: 'typescript' });
    expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5]);
  });

  it('has outputs in every code cell, none of them an error or a warning', () => {
    expect(codes.length).toBeGreaterThan(0);
    for (const { outputs = [] } of codes) {
      expect(outputs.length).toBeGreaterThan(0);
      expect(outputs.map(output => output.output_type)).toEqual(outputs.map(() => 'display_data'));
    }
    expect(codes.map(cell => cell.execution_count)).toEqual(codes.map((_, i) => i + 1));
  });

  it('holds no path of the machine that it was run on', () => {
    const folders = [resolve('.'), homedir(), tmpdir()].filter(folder => folder !== '/');
    const places = [...folders.map(folder => `${folder}/`), 'file://'];
    expect(places.filter(place => text.includes(place))).toEqual([]);
    expect(text).not.toMatch(/(?:["\s(]\/(?:home|Users|root|work|tmp|mnt|srv)\/)|[A-Z]:\\\\/);
  });

  it('is as the runner writes it, so that running it again changes nothing but results', () => {
    expect(written(lasting(notebook))).toBe(text);
  });

  it('calls public entry points only', () => {
    const imported = codes.flatMap(cell =>
      [...sourceOf(cell.source).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1]!),
    );
    const { name: own, exports } = json('package.json');
    const doors = Object.keys(exports).map(door => door.replace(/^\./, own));
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter(name => ![...doors, 'danfojs', './show.ts', './speeches.ts'].includes(name))).toEqual([]);
  });
});

describe('the folder of notebooks', () => {
  it('resolves the package to the files that its exports name', () => {
    const { name: own, exports } = json('package.json');
    const { imports } = json('notebooks/deno.json');
    for (const [door, file] of Object.entries(imports)) {
      expect(file).toBe(exports[door.replace(own, '.')].default.replace('./', '../'));
    }
  });

  it('names exact versions, and its lock file has danfo.js with the override', () => {
    const { dependencies, overrides } = json('notebooks/package.json');
    const { packages } = json('notebooks/package-lock.json');
    for (const [name, version] of Object.entries(dependencies)) {
      expect(packages[`node_modules/${name}`].version).toBe(version);
    }
    expect(overrides.xlsx).toBe(`npm:@e965/xlsx@${packages['node_modules/xlsx'].version}`);
  });

  it('has a lock file that names the Deno of every platform, so that `npm ci` works on each', () => {
    const { packages } = json('notebooks/package-lock.json');
    const platforms = Object.entries(packages['node_modules/deno'].optionalDependencies);
    expect(platforms.length).toBeGreaterThanOrEqual(6);
    for (const [name, version] of platforms) {
      expect(packages[`node_modules/${name}`]).toMatchObject({ version, optional: true });
      expect(name).toContain(`${packages[`node_modules/${name}`].os[0]}-${packages[`node_modules/${name}`].cpu[0]}`);
    }
  });

  it('is installed on its own: the root neither holds it as a workspace nor installs danfo.js', () => {
    expect(json('package.json').workspaces).toBeUndefined();
    const { packages } = json('package-lock.json');
    expect(Object.keys(packages).filter(path => /danfojs|tensorflow|node_modules\/deno$/.test(path))).toEqual([]);
  });
});

describe('the numbers in ojanne-jonsson.ipynb are those of today', () => {
  const notebook = json('notebooks/ojanne-jonsson.ipynb') as Notebook;
  const tables = tablesIn(notebook);
  const of = (cell: string): readonly ShownTable[] => tables.filter(table => table.cell === cell);

  const STALE = 'the library computes other values than the notebook shows; "npm run notebooks" saves it anew';

  /** The rows of a shown table against the rows of the analyser, field by field, in the table's own columns. */
  const expectSame = (table: ShownTable | undefined, rows: readonly object[]): void => {
    expect(table?.rows, STALE).toHaveLength(rows.length);
    const wrong = table!.rows.flatMap((row, r) =>
      Object.entries(row)
        .map(([column, value]) => [r, column, value, plain((rows[r] as Record<string, unknown>)[column])] as const)
        .filter(([, , saved, now]) => !isSame(saved, now)),
    );
    expect(wrong, STALE).toEqual([]);
  };
  const plain = (value: unknown): Value => (Array.isArray(value) ? value.join(' ') : ((value ?? '') as Value));

  it('documents: who, when, and the denominators', () => {
    const { documents } = seedComparison().rows;
    expect(tables.slice(0, 3).map(table => Object.keys(table.rows[0]!).length)).toEqual([7, 4, 5]);
    for (const table of [...of('las'), ...of('omfang')]) expectSame(table, documents);
  });

  it('keyness: counts, rates and measures of the first words, and how many were tested', () => {
    const [table] = of('nyckelord');
    expect(table!.rows.length).toBeGreaterThanOrEqual(10);
    expectSame(table, seedComparison().rows.keyness.slice(0, table!.rows.length));
    expect(table!.title, STALE).toContain(` ${seedComparison().rows.keyness.length} `);
  });

  it('markers: sentences of each kind with their denominator', () => {
    expectSame(of('slag')[0], seedComparison().rows.families);
  });

  it('the sentences behind the markers of deflection', () => {
    const deflecting = seedComparison().rows.sentences.filter(sentence => sentence.families.includes('deflection'));
    expectSame(of('meningar')[0], deflecting);
  });

  it('the chart: the same marks, as a specification and as a picture that shows their words', async () => {
    const charts = await drawCharts(seedComparison(), {
      labels: LANGUAGES.sv,
      measure: createMeasure(),
      codeName: code => code,
      lexicon: OWN_LEXICON.name,
    });
    const { spec, title } = charts.find(({ id }) => id === 'keyness')!;
    const data = notebook.cells.find(cell => cell.id === 'bild')!.outputs![0]!.data as Record<string, unknown>;
    type Lists = { hconcat: { data: { values: Record<string, Value>[] } }[] };
    const rowsIn = ({ hconcat }: Lists) => hconcat.flatMap(list => list.data.values);
    const values = rowsIn(spec as unknown as Lists);
    const saved = data['application/vnd.vegalite.v5+json'] as Lists;
    expectSame({ cell: 'bild', title, rows: rowsIn(saved) }, values);
    expect(data['application/vnd.vegalite.v6+json']).toEqual(saved);
    const svg = sourceOf(data['image/svg+xml'] as string[]);
    expect(values.filter(({ term }) => !svg.includes(`>${term}</text>`))).toEqual([]);
  });
});

describe('tal-per-parti.ipynb shows words and numbers, never the speeches', () => {
  const notebook = json('notebooks/tal-per-parti.ipynb') as Notebook;
  const tables = tablesIn(notebook);

  it('has no cell of a table with more than one word in it', () => {
    const values = tables.flatMap(({ rows }) => rows.flatMap(row => Object.values(row)));
    expect(values.length).toBeGreaterThan(500);
    const isClass = new RegExp(` \\((?:${WORD_CLASSES.join('|')})\\)$`);
    expect(values.filter(value => typeof value === 'string' && /\s/.test(value.replace(isClass, '')))).toEqual([]);
  });

  it('prints the size of the family beside every corrected p-value', () => {
    const corrected = tables.filter(({ rows }) => 'adjusted' in rows[0]!);
    expect(corrected.length).toBeGreaterThanOrEqual(3);
    expect(corrected.filter(({ title, rows }) => !('tests' in rows[0]!) && !/\d/.test(title))).toEqual([]);
  });

  const isHere = existsSync(speechesFile());
  if (!isHere) {
    console.warn(`NOT CHECKED HERE: tal-per-parti.ipynb against ${speechesFile()}, which is not on this machine.`);
  }

  // Lemmas take half a minute; "npm run notebooks -- --check" compares those tables. Denominators need no tagger.
  describe.runIf(isHere)('with the speeches at hand', () => {
    const { inputs, origin } = isHere ? readSpeeches() : { inputs: [], origin: {} };

    it('drew the same speeches from the same file, with the same number of words', () => {
      expect(tables[0]!.rows[0]).toMatchObject(origin);
      const parties = groupBy(buildCorpus(inputs, {}, { restore: false }).answers, 'party');
      const words = parties.map(({ name, answers }) => ({
        party: name,
        words: tabulate(answers, { unit: 'form' }).total,
      }));
      expect(tables.find(({ cell }) => cell === 'grupper')!.rows).toMatchObject(words);
    });

    it('holds no six words in a row of any of them', () => {
      const outputs = notebook.cells.flatMap(cell => cell.outputs ?? []);
      const shown = new Set(outputs.flatMap(output => texts(output)).flatMap(sixes));
      expect(shown.size).toBeGreaterThan(1000);
      const found = inputs.flatMap(({ bytes }) => sixes(new TextDecoder().decode(bytes)).filter(run => shown.has(run)));
      expect(found).toEqual([]);
    });
  });
});

/** Every text in a value, however deep. */
const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

/** Every six words in a row, in lower case. */
const sixes = (text: string): string[] => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(5).map((_, i) => words.slice(i, i + 6).join(' '));
};
