import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

type Line = Readonly<Record<string, string>>;
const fileOf = (lines: readonly Line[]): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'ordskifte-hostile-')), 'in.jsonl');
  writeFileSync(file, lines.map(line => JSON.stringify(line)).join('\n'));
  return file;
};
const outFor = (file: string): string => join(file, '..', 'out');
const SENTENCES = 'Vi vill ge skolan mer pengar. Regeringen har ansvar för vården och omsorgen. ';

it('draws a report of a text that holds a word of a thousand letters', async () => {
  const word = 'supercalifragil'.repeat(67);
  const file = fileOf(
    ['Anna Ek', 'Bo Al'].map((speaker, i) => ({
      id: `d${i}`,
      speaker,
      text: `${i === 0 ? `${word} och ${word}. ` : ''}${SENTENCES.repeat(5)}`,
    })),
  );
  const { code, err } = await ordskifte('compare', file, '--out', outFor(file));
  expect([code, err]).toEqual([0, expect.not.stringContaining('could not be drawn')]);
  expect(readdirSync(join(outFor(file), 'charts'))).toContain('keyness.png');
}, 60_000);

it('compares groups and words that are called like the properties of every object', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const file = fileOf(
    names.flatMap(party =>
      [1, 2, 3].map(n => ({
        id: `${party}${n}`,
        party,
        text: `${SENTENCES.repeat(4)} ${`${party} valueOf isPrototypeOf. `.repeat(6 + n)}`,
      })),
    ),
  );
  expect(await ordskifte('compare', file, '--by', 'party', '--out', outFor(file))).toMatchObject({ code: 0 });
  const drawing = readFileSync(join(outFor(file), 'charts/words.svg'), 'utf8');
  for (const name of names) expect(drawing).toContain(`>${name}</text>`);
}, 60_000);

it('draws groups with long names as wide as others', async () => {
  const widthFor = async (name: string): Promise<number> => {
    const roles = [name, 'Statsminister', 'Kulturminister'];
    const file = fileOf(
      roles.flatMap((role, k) =>
        [0, 1, 2].map(n => ({ id: `d${k}${n}`, speaker: `P${k} Ek`, role, text: SENTENCES.repeat(8) })),
      ),
    );
    expect(await ordskifte('compare', file, '--by', 'role', '--out', outFor(file))).toMatchObject({ code: 0 });
    return Number(/width="(\d+)"/.exec(readFileSync(join(outFor(file), 'charts/style.svg'), 'utf8'))![1]);
  };
  const long = await widthFor(
    'Minister för utrikes utvecklingssamarbete och utrikeshandel med ansvar för nordiskt samarbete',
  );
  expect(long).toBeLessThanOrEqual(760);
}, 60_000);

/** Everything that writes numbers, on texts that leave many of them without a value. */
const NUMBERS: readonly (readonly string[])[] = [
  ['terms', '--by', 'party', '--measure', 'tfIdf'],
  ['keyness', '--by', 'party', '--minimum', '1', '--measure', 'lrc', 'oddsRatio', 'pmi', 'logRatio', 'chi2'],
  ['keyness', '--groups', 'S', 'M', '--by', 'party', '--minimum', '1', '--measure', 'lrc', 'oddsRatio', 'pmi'],
  ['style', '--by', 'document', '--resamples', '0'],
  ['style', '--by', 'party', '--resamples', '20'],
  ['collocations', '--minimum', '1'],
  ['dispersion', '--by', 'party', 'skola,ja,finnsinte'],
  ['similar', '--by', 'document'],
  ['similar', '--by', 'document', '--measure', 'correspondence', '--minimum', '1'],
  ['sentiment', '--by', 'party'],
  ['code'],
];

const AWKWARD: readonly Line[] = [
  { id: 'empty', party: 'S', text: '…' },
  { id: 'one', party: 'S', text: 'Nej.' },
  { id: 'numbers', party: 'M', text: '12 13 14.' },
  { id: 'same', party: 'M', text: 'ja ja ja ja ja ja.' },
  { id: 'plain', party: 'M', text: 'Vi vill ge skolan mer. Regeringen har ansvar för vården.' },
  { id: 'alone', party: 'C', text: 'Kommunen ansvarar för skolan, vården och omsorgen!' },
];

describe.each(NUMBERS)('%s %s %s %s', (...words) => {
  it('writes no NaN and no infinity in any format', async () => {
    const file = fileOf(AWKWARD);
    for (const format of ['csv', 'jsonl', 'parquet']) {
      const { code, out, bytes, err } = await ordskifte(...commandOn(words, file), '--format', format);
      expect([code, err]).toEqual([expect.toBeOneOf([0, 1]), expect.not.stringContaining('INTERNAL')]);
      if (format === 'parquet') await noOddNumbers(bytes);
      else expect(out).not.toMatch(/\b(?:NaN|Infinity)\b/);
    }
  });
});

/** The places stand last for dispersion, whose terms are an argument too, and first for the others. */
const commandOn = ([command, ...options]: readonly string[], file: string): string[] =>
  command === 'dispersion' ? [command, ...options, file] : [command!, file, ...options];

const noOddNumbers = async (bytes: Uint8Array): Promise<void> => {
  if (bytes.length === 0) return;
  // By a name that the types of this project do not know.
  const name = 'hyparquet';
  const { parquetReadObjects } = await import(name);
  const rows: Record<string, unknown>[] = await parquetReadObjects({ file: bytes.slice().buffer });
  for (const value of rows.flatMap(row => Object.values(row)))
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
};

describe('--excel', () => {
  const file = fileOf([
    { id: '=cmd', party: 'S', text: SENTENCES.repeat(3) },
    { id: 'b', party: 'M', text: 'Vi vill ge vården mer. '.repeat(3) },
  ]);

  it('writes a table that a Swedish Excel opens: the mark, semicolons, no comments before the names of columns', async () => {
    const { code, bytes } = await ordskifte('style', file, '--by', 'document', '--resamples', '0', '--excel');
    const out = Buffer.from(bytes).toString();
    expect(code).toBe(0);
    const lines = out.replace('\ufeff', '').trim().split('\n');
    expect(out.startsWith('\ufeffgroup;measure;value')).toBe(true);
    expect(lines.slice(1).some(line => /^'=cmd;[^;]*;\d+,\d+/.test(line))).toBe(true);
  });

  it('holds for the tables of a report, which the data package describes', async () => {
    const out = outFor(file);
    expect(await ordskifte('compare', file, '--by', 'party', '--out', out, '--excel')).toMatchObject({ code: 0 });
    for (const name of readdirSync(join(out, 'tables'))) {
      const table = readFileSync(join(out, 'tables', name), 'utf8');
      expect(table === '' || table.startsWith('\ufeff')).toBe(true);
    }
    const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; bytes: number; dialect?: { delimiter: string } }[];
    };
    const tables = resources.filter(({ path, bytes }) => path.endsWith('.csv') && bytes > 0);
    expect(tables.length).toBeGreaterThan(3);
    expect(tables.every(({ dialect }) => dialect?.delimiter === ';')).toBe(true);
  }, 60_000);

  it('is refused with another format', async () => {
    const { code, err } = await ordskifte('kwic', 'vill', file, '--excel', '--format', 'json');
    expect([code, err]).toEqual([2, expect.stringContaining('BAD_OPTION: --excel')]);
  });

  it.each([
    'annotate',
    'code',
    'collocations',
    'compare',
    'dispersion',
    'find',
    'keyness',
    'kwic',
    'sentiment',
    'similar',
    'style',
    'terms',
    'validate',
  ])('is an option of %s', async command => expect((await ordskifte(command, '--help')).out).toContain('--excel'));
});

describe('messages about axes', () => {
  const groups = (texts: readonly string[]): string =>
    fileOf(texts.map((text, i) => ({ id: `d${i}`, party: 'ABC'[i]!, text })));
  const axes = async (file: string): Promise<string> =>
    (await ordskifte('similar', file, '--by', 'party', '--measure', 'correspondence', '--minimum', '2')).err;

  it('say that the groups use the same words, and not that there are too few', async () =>
    expect(await axes(groups([SENTENCES, SENTENCES, SENTENCES]))).toContain('A, B, C use the same terms'));

  it('say how many groups have words that are frequent enough', async () =>
    expect(await axes(groups([SENTENCES, SENTENCES, 'Annat.']))).toContain('there are 2 of 3.'));
});

it('gives a text without words no measure of style', async () => {
  const file = fileOf([
    { id: 'a', text: '…' },
    { id: 'b', text: SENTENCES },
  ]);
  const { out } = await ordskifte('style', file, '--by', 'document', '--resamples', '0', '--format', 'jsonl');
  const rows = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { group: string; measure: string; value?: number | null });
  expect(rows.filter(row => row.group === 'a' && row.value !== undefined && row.value !== null)).toEqual([]);
  expect(rows.some(row => row.group === 'b' && typeof row.value === 'number')).toBe(true);
});
