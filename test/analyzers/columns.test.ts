/** Every column of every counting analysis stands in the dictionary, and no cell is NaN or infinite. The report's tables: test/reports/tables.test.ts. */
import { describe, expect, it } from 'vitest';
import { collocations } from '../../analyzers/collocations/index.ts';
import { COLUMNS } from '../../analyzers/columns.ts';
import type { Group } from '../../analyzers/contract.ts';
import { lookup } from '../../analyzers/dictionaries/index.ts';
import { dispersion } from '../../analyzers/dispersion/index.ts';
import { places } from '../../analyzers/dispersion/places.ts';
import { keyness } from '../../analyzers/keyness/index.ts';
import { EXTRA_MEASURES, type ExtraMeasure } from '../../analyzers/keyness/measures-by-name.ts';
import { kwic } from '../../analyzers/kwic/index.ts';
import { correspondence } from '../../analyzers/scaling/correspondence.ts';
import { wordfish } from '../../analyzers/scaling/wordfish.ts';
import { sensitivity } from '../../analyzers/sensitivity/index.ts';
import { similarity } from '../../analyzers/similarity/index.ts';
import { style } from '../../analyzers/style/index.ts';
import { terms } from '../../analyzers/terms/index.ts';
import { csv } from '../../reports/export/csv.ts';
import { answer } from './answers.ts';

const texts = (name: string, ...own: readonly string[]): Group => ({
  name,
  answers: own.map((text, i) => answer(`${name}-${i}`, text)),
});
const a = texts('A', 'Skolan behöver lärare. Vi vet att skolan är bra.', 'Skolan, skolan och barnen.');
const b = texts('B', 'Vården behöver personal. Vi vet att vården är bra.', 'Vården och barnen.');
const c = texts('C', 'Polisen behöver pengar. Vi vet det.', 'Polisen och barnen och vården.');
const silent = texts('D', 'quoted|Varför?');
const three = [a, b, c];
const form = { unit: 'form', stopWords: [], minimum: 1 } as const;
const measures = Object.keys(EXTRA_MEASURES) as ExtraMeasure[];
const sides = { target: a.answers, reference: b.answers };

const TABLES: readonly (readonly [name: string, rows: readonly object[]])[] = [
  ['terms', terms(three, { ...form, interval: 'documents' }).rows],
  ['terms of one group', terms([a], form).rows],
  ['terms of groups without words', terms([a, silent], { ...form, interval: 'wilson' }).rows],
  ['keyness of two', keyness([a, b], { ...form, measures }).rows],
  ['keyness of several', keyness(three, { ...form, measures }).rows],
  ['keyness against silence', keyness([a, silent], { ...form, measures }).rows],
  ['dispersion', dispersion([...three, silent], { unit: 'form', terms: ['skolan', 'bäver'] }).rows],
  ['places', places(three, { unit: 'form', terms: ['skolan'] }).rows],
  [
    'lookup',
    lookup([...three, silent], { dictionary: { name: 'd', entries: [{ word: 'vi', categories: ['we'] }] } }).rows,
  ],
  ['collocations', collocations([...three, silent], { minimum: 1, sizes: [2, 3] }).rows],
  ['kwic', kwic(three, { query: 'skol*' }).rows],
  ['style', style([...three, silent], { bootstrap: { resamples: 9 } }).rows],
  ['similarity', similarity([...three, silent], form).rows],
  ['correspondence', correspondence([...three, silent], form).rows],
  ['wordfish', wordfish([...three, silent], form).rows],
  ['sensitivity', sensitivity({ restored: sides, raw: sides }, { units: ['form', 'stem'] }).rows],
];

describe.each(TABLES)('%s', (_, rows) => {
  it('has columns that stand in the dictionary', () => {
    const columns = new Set(rows.flatMap(Object.keys));
    expect([...columns].filter(name => !COLUMNS.has(name))).toEqual([]);
  });

  it('has no cell that is NaN or infinite, nor one that JSON would change', () => {
    for (const row of rows)
      for (const [name, value] of Object.entries(row))
        if (typeof value === 'number') expect(Number.isFinite(value), name).toBe(true);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    expect(csv(rows)).not.toMatch(/(^|,)(NaN|-?Infinity)(,|$)/m);
  });

  it('says of every row which group it is about, or which term', () => {
    for (const row of rows) expect(Object.hasOwn(row, 'group') || Object.hasOwn(row, 'layer')).toBe(true);
  });
});

describe('the dictionary', () => {
  it('names the unit of every column of numbers', () => {
    const numeric = new Set(
      TABLES.flatMap(([, rows]) =>
        rows.flatMap(row => Object.entries(row).flatMap(([name, value]) => (typeof value === 'number' ? [name] : []))),
      ),
    );
    expect([...numeric].filter(name => COLUMNS.get(name)!.unit === '')).toEqual([]);
  });
});
