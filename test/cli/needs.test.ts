/** A command reads what it needs and no more: models by name, and documents that a filter leaves out not at all. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ordskifte } from './run.ts';

const read = vi.hoisted((): string[] => []);
vi.mock('../../cli/rim/bytes.ts', async importOriginal => {
  const bytes = await importOriginal<typeof import('../../cli/rim/bytes.ts')>();
  const readBytes: typeof bytes.readBytes = (file, place) => {
    read.push(String(file));
    return bytes.readBytes(file, place);
  };
  return { ...bytes, readBytes };
});

const TAGGER = /pipeline\/tag\/model\.bin$/;
const isTaggerRead = (): boolean => read.some(place => TAGGER.test(place));

const line = (id: number, speaker: string, party: string, year: number, text: string): string =>
  JSON.stringify({ id: `d${id}`, speaker, party, date: `${year}-01-02`, kind: id % 2 ? 'replik' : 'anförande', text });

const folder = mkdtempSync(join(tmpdir(), 'needs-'));
const speeches = join(folder, 'speeches.jsonl');
writeFileSync(
  speeches,
  `${[
    line(1, 'Anna Ek', 'S', 2019, 'Vi vill bygga skolor. Skolan är viktig för barnen.'),
    line(2, 'Bo Ask', 'M', 2019, 'Vi vill sänka skatten. Skatten är viktig för företagen.'),
    line(3, 'Anna Ek', 'S', 2020, 'Barnen behöver skolan. Skolor kostar pengar.'),
    line(4, 'Bo Ask', 'M', 2020, 'Företagen behöver lägre skatt. Skatter kostar pengar.'),
    line(5, 'Cia Alm', 'V', 2020, 'Vården behöver personal. Pengar behövs.'),
  ].join('\n')}\n`,
);

// Comes before the tests of commands that read it: a model is read once in a process.
describe('without tags', () => {
  beforeEach(() => {
    read.length = 0;
  });
  it.each([
    ['terms', speeches, '--unit', 'form'],
    ['terms', speeches, '--unit', 'stem', '--by', 'party'],
    ['keyness', speeches, '--by', 'party', '--unit', 'stem'],
    ['keyness', speeches, '--by', 'party', '--unit', 'form', '--order', '2'],
    ['dispersion', 'skolan', speeches, '--unit', 'form'],
    ['dispersion', 'skol', speeches, '--unit', 'stem', '--measure', 'places'],
    ['collocations', speeches, '--minimum', '1', '--unit', 'form'],
    ['similar', speeches, '--unit', 'stem'],
    ['similar', speeches, '--unit', 'stem', '--measure', 'wordfish', '--minimum', '1', '--by', 'document'],
    ['kwic', 'vi vill *', speeches],
  ])('%s %s %s %s %s does not read the model of the tagger', async (...words) => {
    const { code, err, out } = await ordskifte(...words);
    expect(err).not.toContain('ordskifte:');
    expect(code).toBe(0);
    expect(out.trim().split('\n').length).toBeGreaterThan(1);
    expect(read).toContain(speeches);
    expect(isTaggerRead()).toBe(false);
  });
});

describe('with tags', () => {
  it('a search for a lemma reads the tagger', async () => {
    const { out } = await ordskifte('kwic', 'lemma:skola', speeches);
    expect(isTaggerRead()).toBe(true);
    expect(out.trim().split('\n').length).toBe(1 + 4);
  });
});

describe('a filter', () => {
  const rowsOf = (out: string): string[] => out.split('\n').filter(row => row !== '' && !row.startsWith('#'));

  it.each([
    ['--where', 'party=S,M'],
    ['--groups', 'S', 'M'],
  ])('%s leaves the documents that count as if they were alone', async (...filter) => {
    const alone = join(folder, 'alone.jsonl');
    writeFileSync(
      alone,
      `${[
        line(1, 'Anna Ek', 'S', 2019, 'Vi vill bygga skolor. Skolan är viktig för barnen.'),
        line(2, 'Bo Ask', 'M', 2019, 'Vi vill sänka skatten. Skatten är viktig för företagen.'),
        line(3, 'Anna Ek', 'S', 2020, 'Barnen behöver skolan. Skolor kostar pengar.'),
        line(4, 'Bo Ask', 'M', 2020, 'Företagen behöver lägre skatt. Skatter kostar pengar.'),
      ].join('\n')}\n`,
    );
    for (const command of [['keyness', '--unit', 'stem'], ['terms'], ['similar', '--unit', 'form'], ['style']]) {
      const [name = '', ...rest] = command;
      const some = await ordskifte(name, speeches, '--by', 'party', ...rest, ...filter);
      const all = await ordskifte(name, alone, '--by', 'party', ...rest);
      expect(rowsOf(some.out)).toEqual(rowsOf(all.out));
    }
  });

  it('groups come in the order that was asked for', async () => {
    const { out } = await ordskifte('terms', speeches, '--by', 'party', '--groups', 'V', 'S', '--unit', 'form');
    const groups = rowsOf(out)
      .slice(1)
      .map(row => row.split(',')[0]);
    expect([...new Set(groups)]).toEqual(['V', 'S']);
  });

  it('a name that two people of different parties share keeps its party, whoever is chosen', async () => {
    const shared = join(folder, 'shared.jsonl');
    writeFileSync(
      shared,
      `${[
        line(1, 'Jan Ek', 'S', 2019, 'Vi vill bygga skolor.'),
        line(2, 'Jan Ek', 'M', 2019, 'Vi vill sänka skatten.'),
        line(3, 'Bo Ask', 'V', 2019, 'Vi vill ha vård.'),
      ].join('\n')}\n`,
    );
    const asked = ['terms', shared, '--unit', 'form', '--groups', 'Jan Ek (S)'];
    const { out } = await ordskifte(...asked);
    expect(
      rowsOf(out)
        .slice(1)
        .every(row => row.startsWith('Jan Ek (S),')),
    ).toBe(true);
    expect(rowsOf(out).length).toBeGreaterThan(1);
  });

  it('that fits nothing is refused, with what there is', async () => {
    const where = await ordskifte('terms', speeches, '--unit', 'form', '--where', 'party=KD');
    expect([where.code, where.err]).toEqual([2, expect.stringContaining('S, M, V')]);
    const groups = await ordskifte('terms', speeches, '--unit', 'form', '--by', 'party', '--groups', 'KD');
    expect([groups.code, groups.err]).toEqual([2, expect.stringContaining('S, M, V')]);
  });
});
