import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-concordance-'));
const file = join(folder, 'tal.jsonl');
writeFileSync(
  file,
  [
    {
      id: 'a',
      speaker: 'Eva Ek',
      party: 'S',
      date: '2020-01-02',
      text: 'Fru talman! Det är vårt ansvar. Ansvarig är jag.',
    },
    { id: 'b', speaker: 'Bo Al', party: 'M', date: '2021', text: 'Fru talman! Ansvaret delas. Vi tar det.' },
  ]
    .map(line => JSON.stringify(line))
    .join('\n'),
);
const matches = async (...words: string[]): Promise<(string | undefined)[]> => {
  const { out } = await ordskifte(...words, '--format', 'jsonl');
  return out
    .split('\n')
    .filter(Boolean)
    .map(line => (JSON.parse(line) as { match: string }).match);
};

describe('kwic and find', () => {
  it.each(['kwic', 'find'])('%s looks through the documents that are asked for', async command => {
    expect(await matches(command, 'talman', file, '--where', 'party=M')).toEqual(['talman']);
  });

  it.each(['kwic', 'find'])('%s finds punctuation in a phrase', async command => {
    expect(await matches(command, 'fru talman!', file)).toEqual(['Fru talman!', 'Fru talman!']);
  });

  it.each(['kwic', 'find'])('%s knows stars and regular expressions', async command => {
    expect(await matches(command, 'ansv*', file)).toEqual(['ansvar', 'Ansvarig', 'Ansvaret']);
    expect(await matches(command, '/ansvar(et|ig)/', file)).toEqual(['Ansvarig', 'Ansvaret']);
  });

  it('find tests words of a part of speech for their shape', async () => {
    expect(await matches('find', '[<x>(#ADJ && ansv*)] är', file)).toEqual(['Ansvarig är']);
    expect(await matches('find', '!/ansvar(et|ig)/ talman', file)).toEqual(['Fru talman', 'Fru talman']);
  });

  it('are sorted, and the first columns stay where they were', async () => {
    const { out } = await ordskifte('kwic', 'ansv*', file, '--sort', 'date,node', '--window', '1');
    expect(out).toBe(
      [
        'document,speaker,role,sentence,start,end,left,match,right,party,date,share',
        'a,Eva Ek,respondent,2,24,30,vårt,ansvar,.,S,2020-01-02,0.5555555555555556',
        'a,Eva Ek,respondent,3,32,40,.,Ansvarig,är,S,2020-01-02,0.6666666666666666',
        'b,Bo Al,respondent,2,12,20,!,Ansvaret,delas,M,2021,0.2857142857142857',
        '',
      ].join('\n'),
    );
  });

  it('say what is near where nothing is found', async () => {
    const { err } = await ordskifte('kwic', 'ansvra', file);
    expect(err).toBe('Nothing was found in 2 documents; looked for: “ansvra” (nowhere; near: “ansvar”).\n');
    expect((await ordskifte('find', 'tallman', file)).err).toContain('“tallman” (nowhere; near: “talman”)');
  });

  it.each([
    [['--sort', '9L'], '--sort'],
    [['--sample', '0'], '--sample'],
    [['--where', 'part=S'], '--where'],
  ])('refuse %s', async (words, named) => {
    const { code, err } = await ordskifte('kwic', 'ansvar', file, ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(named)]);
  });
});

describe('groups', () => {
  const groups = async (...words: string[]): Promise<string> => {
    const { code, out, err } = await ordskifte('style', file, ...words, '--format', 'jsonl');
    return code === 0
      ? [
          ...new Set(
            out
              .split('\n')
              .filter(Boolean)
              .map(line => (JSON.parse(line) as { group: string }).group),
          ),
        ].join('; ')
      : err;
  };

  it('are crossed, and stand as their first texts do or by name', async () => {
    expect(await groups('--by', 'party,year')).toBe('S · 2020; M · 2021');
    expect(await groups('--by', 'party,year', '--group-order', 'name')).toBe('M · 2021; S · 2020');
    expect(await groups('--by', 'party,year', '--jobs', '2')).toBe('S · 2020; M · 2021');
    expect(await groups('--by', 'speaker,year', '--jobs', '2')).toBe('Eva Ek · 2020; Bo Al · 2021');
  });

  it('that no document knows are refused with those that there are', async () => {
    expect(await groups('--by', 'partei')).toContain('BAD_OPTION: --by cannot be "partei"');
    expect(await groups('--by', 'speaker,partei')).toContain('BAD_OPTION');
    expect(await groups('--by', 'party', '--groups', 'S', 'X')).toContain('BAD_OPTION: --groups');
  });
});
