import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const TEXT =
  'Svar på interpellation av Anna Berg (M) till borgarrådet Bo Ek (S)\n\nVi har ökat anslagen. Nämnden har inte följt upp beslutet. Det kan ha blivit fel.\n';
const place = (): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'ordskifte-')), 'svar.txt');
  writeFileSync(file, TEXT);
  return file;
};
const find = async (pattern: string, ...more: string[]) =>
  ordskifte('find', pattern, place(), '--format', 'jsonl', ...more);
const rows = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

describe('find', () => {
  it('gives offsets into the text, context and captures', async () => {
    const { out, code } = await find('[<who>(vi|nämnden)] har .{0,2} [<what>(ökat|följt)]', '--window', '2');
    expect(code).toBe(0);
    const found = rows(out);
    expect(found.map(row => [row.match, row.captures, row.right])).toEqual([
      ['Vi har ökat', 'who: Vi; what: ökat', 'anslagen.'],
      ['Nämnden har inte följt', 'who: Nämnden; what: följt', 'upp beslutet'],
    ]);
    for (const row of found) {
      expect(TEXT.slice(row.start as number, row.end as number)).toBe(row.match);
      expect(row.document).toBe('svar');
    }
    expect(found[0]!.sentence).toBeLessThan(found[1]!.sentence as number);
  });

  it('knows lemmas, features and the lists of the codebook', async () => {
    expect(rows((await find('#Lkunna ha #Sup')).out).map(row => row.match)).toEqual(['kan ha blivit']);
    expect(rows((await find('#OwnSphere')).out).map(row => row.match)).toEqual(['Nämnden']);
  });

  it('writes csv with the columns in a fixed order', async () => {
    const { out } = await ordskifte('find', 'anslagen', place());
    expect(out.split('\n')[0]).toBe(
      'document,speaker,role,sentence,start,end,left,match,right,captures,party,date,share',
    );
  });

  it.each(['(a', '[<x>a', '* a', 'x{3,1}', '!a?', ''])('refuses the pattern “%s” and says why', async pattern => {
    const { code, out, err } = await find(pattern);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^ordskifte: PATTERN_SYNTAX: .+\n {2}next: .+\n$/);
    expect(err).toContain(`“${pattern}”`);
  });

  it('refuses a tag that is neither part of speech, feature, lemma nor list', async () => {
    const { code, err } = await find('#Verbb');
    expect(code).toBe(2);
    expect(err).toContain('“#Verbb”');
  });
});

describe('words that are typed otherwise than they are cut', () => {
  const text = 'Vi ger t ex 25 000 kr till e-post, bl a i skolan. Det kostar 12,5 % mer och/eller mindre.';
  const search = async (command: 'find' | 'kwic', query: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'ordskifte-')), 'svar.txt');
    writeFileSync(file, text);
    const { code, out, err } = await ordskifte(command, query, file, '--format', 'jsonl');
    return { code, err, matches: rows(out).map(row => row.match) };
  };

  it.each(['t ex', '25 000', '25\u00a0000 kr', 'e-post', 'bl a i sko\u00adlan', '12,5 %', 'och/eller'])(
    'finds %s',
    async query => {
      const plain = query.replace('\u00ad', '').replace('\u00a0', ' ');
      expect((await search('find', query)).matches).toEqual([plain]);
      expect((await search('kwic', query)).matches).toEqual([plain]);
    },
  );

  it('takes words in quotes as they are cut, also in choices and captures', async () => {
    expect((await search('find', '"25 000 kr"')).matches).toEqual(['25 000 kr']);
    expect((await search('find', '("t ex"|"e-post") .')).matches).toEqual(['t ex 25 000', 'e-post,']);
    expect((await search('find', '#VERB [<x>t ex] #NUM')).matches).toEqual(['ger t ex 25 000']);
  });

  it.each(['find', 'kwic'] as const)('%s says what it looked for and which part stands nowhere', async command => {
    const { code, err, matches } = await search(command, 't ex zebra');
    expect([code, matches]).toEqual([0, []]);
    expect(err).toBe('Nothing was found in 1 document; looked for: “t ex” (1 alone) “zebra” (nowhere).\n');
  });
});
