import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
