import { describe, expect, it } from 'vitest';
import { columnNamed } from '../../analyzers/columns.ts';
import { compareGroups } from '../../analyzers/comparison/groups/index.ts';
import { compare } from '../../analyzers/comparison/pair/index.ts';
import { sensitivity } from '../../analyzers/sensitivity/index.ts';
import { loadCodebook } from '../../cli/rim/codebook.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { csv } from '../../reports/export/csv.ts';
import { groupTablesOf, type Table, tablesOf } from '../../reports/tables.ts';
import { answerBy, seedComparison, seedCorpus } from '../corpus.ts';

const { codebook } = loadCodebook();

const pairTables = (ek: readonly Answer[], alm: readonly Answer[]): Table[] => {
  const comparison = compare(
    [
      { name: 'Ek', answers: ek },
      { name: 'Alm', answers: alm },
    ],
    {
      codebook,
      keyness: { minimum: 1 },
    },
  );
  const sides = { target: ek, reference: alm };
  return tablesOf({ ...comparison, sensitivity: sensitivity({ restored: sides, raw: sides }) }, [...ek, ...alm]);
};
const groupTables = (...groups: readonly (readonly Answer[])[]): Table[] =>
  groupTablesOf(
    compareGroups(
      groups.map((answers, i) => ({ name: `g${i}`, answers })),
      { codebook, minimum: 1 },
    ),
  );

const one = answerBy('Ek', 'Vi har agerat.', 'ek');
const other = answerBy('Alm', 'Jag kan inte kommentera det enskilda fallet.', 'alm');
const functionWords = answerBy('Ek', 'och i på.', 'ord');
const digits = answerBy('Alm', '1 2 3.', 'tal');

const TABLES: readonly (readonly [string, () => Table[]])[] = [
  ['the seeds', () => tablesOf(seedComparison(), seedCorpus().answers)],
  ['one sentence each', () => pairTables([one], [other])],
  ['one side without any document', () => pairTables([one], [])],
  ['two sides without a word', () => pairTables([], [])],
  ['function words against digits', () => pairTables([functionWords], [digits])],
  ['the same text twice', () => pairTables([one], [answerBy('Alm', 'Vi har agerat.', 'alm')])],
  ['groups of one sentence', () => groupTables([one], [other], [one, other])],
  ['groups of which one is empty', () => groupTables([one, other], [])],
  ['groups of function words and digits', () => groupTables([functionWords], [digits], [one])],
];

describe.each(TABLES)('the tables of %s', (_, make) => {
  const tables = make();

  it('hold no number that is not finite', () => {
    const wrong = tables.flatMap(({ name, rows }) =>
      rows.flatMap(row =>
        Object.entries(row)
          .filter(([, value]) => typeof value === 'number' && !Number.isFinite(value))
          .map(([column, value]) => `${name}.${column}: ${value}`),
      ),
    );
    expect(wrong).toEqual([]);
    for (const { rows } of tables) expect(csv(rows)).not.toMatch(/(^|,)-?(NaN|Infinity)(,|$)/m);
  });

  it('have no column that the dictionary does not know', () => {
    const columns = tables.flatMap(({ name, rows }) =>
      [...new Set(rows.flatMap(Object.keys))].map(column => [name, column]),
    );
    expect(columns.filter(([, column]) => columnNamed(column!) === undefined)).toEqual([]);
  });

  const KINDS = ['deflection', 'disclaimed', 'justified', 'measures', 'admitted'];

  it('count sentences from 1, and name a family by its id in the codebook', () => {
    for (const { rows } of tables)
      for (const row of rows as readonly Record<string, unknown>[]) {
        if ('sentence' in row) expect(row.sentence).toBeGreaterThanOrEqual(1);
        if ('family' in row) expect(KINDS).toContain(row.family);
      }
  });
});

describe('the table of findings', () => {
  const rows = tablesOf(seedComparison(), seedCorpus().answers).find(({ name }) => name === 'findings')!
    .rows as readonly Record<string, string>[];

  it('shows the whole sentence, and in it the passage that carries the finding', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const { passage, text } of rows) expect(text).toContain(passage);
  });

  it('shows at the offsets what it calls the passage', () => {
    const texts = new Map(seedCorpus().answers.map(({ document }) => [document.id, document.text]));
    for (const { document, start, end, passage } of rows)
      expect(texts.get(document!)!.slice(Number(start), Number(end)).replace(/\s+/g, ' ')).toBe(passage);
  });
});
