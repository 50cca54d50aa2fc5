import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

/** What every object of JavaScript has: no key of a text may be looked up in one. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const folder = mkdtempSync(join(tmpdir(), 'ordskifte-names-'));
const place = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const lines = (values: readonly object[]): string => values.map(value => `${JSON.stringify(value)}\n`).join('');

const speeches = place(
  'in.jsonl',
  lines(
    NAMES.flatMap(name =>
      [0, 1].map(n => ({
        id: n === 0 ? name : `${name}-${n}`,
        speaker: name,
        party: name,
        role: name,
        // As text, since an object literal cannot have it.
        ...(JSON.parse(`{"field_${name}": "${name}"}`) as object),
        text: `${`Vi vill ge ${name} mer till skolan. ${NAMES.join(' ')} är bra. `.repeat(2 + n)}Kan ${name} inte ${name}?`,
      })),
    ),
  ),
);
const own = place(
  'kodbok.json',
  JSON.stringify({
    name: 'constructor',
    version: '1',
    extends: true,
    lists: [{ name: 'ToString', note: 'x', lemmas: [], forms: NAMES.map(name => name.toLowerCase()) }],
    codes: [],
    cues: [],
  }).replace('"codes":[],"cues":[]', '"codes":[]'),
);
const words = place('lexikon.csv', `word,value\n${NAMES.map(name => `${name.toLowerCase()},2`).join('\n')}\n`);
const stops = place('stopp.txt', `${NAMES.slice(0, 2).join('\n')}\n`);
const text = 'constructor kan inte toString. Det regnar.';
const coded = (coder: string) => [{ start: 0, end: 11, code: coder }];
const gold = place(
  'gold.jsonl',
  lines([
    {
      id: '__proto__',
      speaker: 'constructor',
      text,
      sentences: [
        { start: 0, end: 30, coder1: coded('deflection.withhold'), coder2: coded('deflection.withhold') },
        { start: 31, end: 42, coder1: [], coder2: [] },
      ],
    },
  ]),
);

const COMMANDS: readonly (readonly [name: string, ...words: readonly string[]])[] = [
  ['terms', speeches, '--by', 'party', '--unit', 'form'],
  ['keyness', speeches, '--by', 'party', '--minimum', '1', '--unit', 'form'],
  ['keyness', speeches, '--by', 'party', '--groups', 'constructor', '__proto__', '--minimum', '1', '--unit', 'form'],
  ['collocations', speeches, '--minimum', '1'],
  ['dispersion', 'constructor,__proto__', speeches, '--unit', 'form'],
  ['similar', speeches, '--by', 'party'],
  ['similar', speeches, '--by', 'party', '--measure', 'correspondence', '--minimum', '1'],
  ['style', speeches, '--by', 'role', '--resamples', '0'],
  ['sentiment', speeches, '--lexicon', words],
  ['code', speeches],
  ['kwic', 'constructor', speeches],
  ['kwic', 'lemma:valueOf', speeches],
  ['find', '[<constructor>constructor] .', speeches],
  ['find', 'toString', speeches],
  ['annotate', speeches, '--format', 'csv'],
  ['restore', '--jsonl', speeches],
  ['terms', speeches, '--by', 'party', '--stop-words', stops],
  ['terms', speeches, '--where', 'party=constructor,__proto__'],
  ['validate', gold, '--samples', '10'],
];

describe('names of JavaScript', () => {
  it.each(COMMANDS)('are names like any other to %s %s %s %s', async (...command) => {
    const { code, out, err } = await ordskifte(...command);
    expect([code, err]).toEqual([0, expect.not.stringContaining('INTERNAL')]);
    expect(out).not.toMatch(/\[native code\]|\[object |function Object/);
    if (command[0] !== 'validate') expect(out.toLowerCase()).toMatch(/constructor|valueof|tostring/);
  });

  it('are lists of a codebook', async () => {
    const { code, out, err } = await ordskifte(
      'find',
      '#ToString är',
      speeches,
      '--codebook',
      own,
      '--format',
      'jsonl',
    );
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ match: 'valueOf är' });
  });

  it('are counted: each stands in the terms of its group as often as in its texts', async () => {
    const { out } = await ordskifte('terms', speeches, '--by', 'party', '--unit', 'form', '--format', 'jsonl');
    const rows = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { group: string; term: string; count: number });
    for (const name of NAMES.slice(1)) {
      // Two texts with 2 and 3 repetitions of a name twice, and twice in each last sentence.
      expect(rows.find(row => row.group === name && row.term === name.toLowerCase())?.count).toBe(2 * (2 + 3) + 2 * 2);
    }
  });

  it('are respondents of a report', async () => {
    const out = join(folder, 'ut');
    const { code } = await ordskifte('compare', speeches, '--respondents', 'constructor', 'toString', '--out', out);
    expect(code).toBe(0);
    expect(readdirSync(join(out, 'charts'))).toContain('keyness.svg');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toMatch(/\[native code\]|\[object /);
  }, 60_000);
});
