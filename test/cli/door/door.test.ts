import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as ordskifte from '../../../cli/index.ts';
import { ordskifte as command } from '../run.ts';

const { agreement, code, groupBy, keyness, readCorpus, report, terms, tone } = ordskifte;

const TEXTS = [
  {
    id: 'a',
    speaker: 'Anna Ek',
    party: 'S',
    date: '2024-05-01',
    text: 'Det är vårt ansvar. Vi bygger skolor, och skolorna är bra.',
  },
  {
    id: 'b',
    speaker: 'Bo Alm',
    party: 'M',
    date: '2023',
    text: 'Jag kan inte kommentera det enskilda fallet. Regionen svarar för vården.',
  },
];

describe('the door', () => {
  it('has the verbs that the README names, and an error', () => {
    const verbs = /^Fifteen verbs: (.*?)\. Each/ms.exec(readFileSync('README.md', 'utf8'))![1]!;
    const named = [...verbs.matchAll(/`(\w+)`/g)].map(match => match[1]!);
    expect(named).toHaveLength(15);
    expect(Object.keys(ordskifte).sort()).toEqual([...named, 'OrdskifteError'].sort());
  });

  it('reads texts that a program has, with what is known of them, and places beside them', () => {
    const corpus = readCorpus([...TEXTS, 'seeds']);
    expect(corpus.answers.map(({ document, structure }) => [document.id, structure.respondent?.name])).toEqual([
      ['a', 'Anna Ek'],
      ['b', 'Bo Alm'],
      ['jonsson-2021-svar-ks-2020-1079', 'Jan Jönsson'],
      ['ojanne-2025-svar-ks-2025-799', 'Alexander Ojanne'],
    ]);
  });

  it('refuses a text with a false date or without an id, and says which', () => {
    expect(() => readCorpus([{ ...TEXTS[0]!, date: '2021-99-99' }])).toThrow(/1.*date.*2021-99-99/s);
    expect(() => readCorpus([TEXTS[0]!, { text: 'Hej.' } as never])).toThrow(/2.*"id"/s);
    expect(() => readCorpus([{ id: 'c', text: ' ' }])).toThrow(/"c"/);
  });

  it('gives rows, notices and the options that were used, from every verb that analyses', () => {
    const groups = groupBy(readCorpus(TEXTS), 'party');
    const { rows, options } = terms(groups, { unit: 'form' });
    expect(rows.find(row => row.group === 'S' && row.term === 'skolorna')).toMatchObject({ count: 1 });
    expect(options).toMatchObject({ unit: 'form', whose: 'respondent' });
    for (const { rows: own, notices } of [keyness(groups, { minimum: 1 }), tone(groups), code(groups)]) {
      expect(own.length).toBeGreaterThan(0);
      expect(notices).toBeInstanceOf(Array);
    }
    expect(keyness(groups, { minimum: 1 }).rows.find(row => row.term === 'region')).toMatchObject({ reference: 1 });
  });

  it('codes as the command does', async () => {
    const { rows } = code(groupBy(readCorpus('seeds'), 'all'));
    const printed = JSON.parse((await command('code', 'seeds', '--format', 'json')).out) as object[];
    expect(rows.map(({ group: _, ...row }) => row)).toEqual(printed);
  });

  it('says how far coders agree, from files or from what a program has', () => {
    const { rows } = agreement('seeds/codings.jsonl', { samples: 10 });
    expect(rows.find(row => row.kind === 'family' && row.group === 'deflection')!.alpha).toBeGreaterThan(0.3);
    const spans = [{ start: 0, end: 8, code: 'deflection.withhold' }];
    const own = agreement(
      [
        {
          id: 'x',
          text: 'Jag vet. Du vet.',
          codings: [
            { coder: 'A', spans },
            { coder: 'B', spans },
          ],
        },
      ],
      { samples: 5 },
    );
    expect(own.rows[0]).toMatchObject({ kind: 'family', group: 'deflection', total: 2, alpha: 1 });
  });

  it('writes the report that the command writes', async () => {
    const out = mkdtempSync(join(tmpdir(), 'ordskifte-door-'));
    expect((await command('compare', 'seeds', '--out', join(out, 'command'))).code).toBe(0);
    const { files } = await report(readCorpus('seeds'), { out: join(out, 'verb') });
    expect(files.map(({ path }) => path)).toContain('index.html');
    const all = (readdirSync(join(out, 'command'), { recursive: true }) as string[]).filter(name =>
      /\.\w+$/.test(name),
    );
    expect(all.length).toBeGreaterThan(30);
    for (const name of all)
      expect(readFileSync(join(out, 'verb', name)).equals(readFileSync(join(out, 'command', name))), name).toBe(true);
  });
});
