import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS, readCodings, writeCodings } from '../../analyzers/codings/index.ts';
import { ordskifte } from './run.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'ordskifte-'));
const file = (name: string, content: string, place = folder()): string => {
  writeFileSync(join(place, name), content);
  return join(place, name);
};
const lines = (...values: object[]): string => values.map(value => `${JSON.stringify(value)}\n`).join('');
const rows = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

// Four sentences; both coders see the withholding, only the first one the measure, and the second marks a longer span.
const TEXT = 'Jag kan inte kommentera det enskilda fallet. Vi har ökat anslagen. Det regnar. Solen skiner.';
const span = (words: string, code: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  code,
});
const sentence = (words: string, coder1: object[], coder2: object[]) => {
  const { start, end } = span(words, '');
  return { start, end, coder1, coder2 };
};
const GOLD = {
  id: 'svar-1',
  speaker: 'Bo Ek',
  role: 'borgarråd',
  text: TEXT,
  sentences: [
    sentence(
      'Jag kan inte kommentera det enskilda fallet.',
      [span('kan inte kommentera', 'deflection.withhold')],
      [span('inte kommentera', 'deflection.withhold')],
    ),
    sentence('Vi har ökat anslagen.', [span('har ökat', 'responsibility.act')], []),
    sentence('Det regnar.', [], []),
    sentence('Solen skiner.', [], []),
  ],
};
const FINDINGS = {
  id: 'svar-1',
  reply: 'not-judged',
  findings: [span('kan inte kommentera', 'deflection.withhold'), span('Solen skiner', 'deflection.bolster')],
};
const gold = (): string => file('gold.jsonl', lines(GOLD));

describe('validate', () => {
  it('counts agreement of the coders and error of the machine by hand-worked numbers', async () => {
    const { out, code } = await ordskifte(
      'validate',
      gold(),
      file('findings.jsonl', lines(FINDINGS)),
      '--format',
      'jsonl',
    );
    expect(code).toBe(0);
    const of = (table: string, name: string) => rows(out).find(row => row.table === table && row.group === name);
    // One of four sentences by both: full agreement. Dice of 19 and 15 characters with 15 in common: 30/34.
    expect(of('agreement', 'deflection.withhold')).toMatchObject({
      coders: 'coder1 – coder2',
      alpha: 1,
      kappa: 1,
      both: 1,
      overlap: 0.882,
    });
    // One of four by one coder only: values 1,0 once and 0,0 three times; observed 2/8, expected 2·1·7/(8·7): α = 0.
    expect(of('agreement', 'responsibility.act')).toMatchObject({ alpha: 0, kappa: 0, both: 0 });
    expect(of('agreement', 'responsibility.act')).not.toHaveProperty('overlap');
    expect(of('machine', 'deflection')).toMatchObject({
      right: 1,
      wrong: 1,
      missed: 0,
      precision: 0.5,
      recall: 1,
      f1: 0.667,
    });
    expect(of('machine', 'measures')).toMatchObject({ right: 0, wrong: 0, missed: 0 });
    expect(of('machine', 'measures')).not.toHaveProperty('precision');
    expect(of('machine', 'Bo Ek')).toMatchObject({ kind: 'speaker', right: 1, wrong: 1 });
  });

  it('codes the texts itself where no findings are given', async () => {
    const { out } = await ordskifte('validate', gold(), '--format', 'jsonl');
    const found = rows(out).find(row => row.table === 'machine' && row.group === 'deflection.withhold');
    expect(found).toMatchObject({ found: 1, missed: 0 });
  });

  const COMMON = {
    id: 'svar-1',
    text: TEXT,
    codings: [{ coder: 'a', spans: [span('har ökat', 'responsibility.act')] }],
  };
  it.each(FORMATS)('reads %s without being told the format', async format => {
    const texts = file('texts.jsonl', lines({ id: 'svar-1', text: TEXT }));
    const place = file('svar-1.x', writeCodings([COMMON], format));
    const { out, err, code } = await ordskifte('validate', place, '--texts', texts, '--format', 'jsonl');
    expect([code, err]).toEqual([0, '']);
    expect(rows(out).filter(row => row.table === 'agreement' && row.group === 'responsibility.act')).toHaveLength(1);
  });

  it('joins the files of several coders about one document, as INCEpTION exports them', async () => {
    const place = folder();
    mkdirSync(join(place, 'svar-1'));
    for (const coder of ['anna', 'bo'])
      file(`${coder}.tsv`, writeCodings([COMMON], 'webanno-tsv'), join(place, 'svar-1'));
    const { out } = await ordskifte('validate', place, '--format', 'jsonl');
    expect(rows(out).find(row => row.group === 'responsibility.act')).toMatchObject({
      coders: 'anna – bo',
      alpha: 1,
      both: 1,
    });
  });

  it('writes a page that stands alone, and its tables', async () => {
    const out = join(folder(), 'validation');
    const ran = await ordskifte('validate', gold(), '--out', out, '--lang', 'en');
    expect(ran).toMatchObject({ code: 0, out: '' });
    const html = readFileSync(join(out, 'index.html'), 'utf8');
    expect(html).toContain('coder1 – coder2');
    expect(html).toContain('Bo Ek');
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    for (const name of ['agreement', 'machine']) expect(existsSync(join(out, `tables/${name}.csv`))).toBe(true);
    const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
    for (const { name, schema } of resources)
      for (const field of schema.fields) expect(field.description, `${name}.${field.name}`).toMatch(/^\S.*\.$/u);
    const again = await ordskifte('validate', gold(), '--out', out);
    expect(again.code).toBe(0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('lang="sv"');
  });

  it.each([
    ['a format nobody knows', 'nonsense', 'CODING_FORMAT', 'gold.x'],
    [
      'a span outside its text',
      lines({ id: 'q', text: 'Hej.', findings: [{ start: 0, end: 9, code: 'deflection.hedge' }] }),
      'CODING_PLACE',
      '0–9',
    ],
    ['codings without a text', 'document,start,end,code\r\nq,0,3,deflection.hedge\r\n', 'CODING_TEXT', '"q"'],
  ])('refuses %s by name', async (_, content, error, value) => {
    const { code, err, out } = await ordskifte('validate', file('gold.x', content));
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(`ordskifte: ${error}: `);
    expect(err).toContain(value);
  });

  it.each([
    ['codings', (bad: string) => [bad]],
    ['findings', (bad: string) => [gold(), bad]],
    ['texts', (bad: string) => [gold(), '--texts', bad]],
    ['texts to export', (bad: string) => [bad, '--export', 'doccano']],
  ])('names the file and the line of %s that is no object', async (_, words) => {
    for (const value of ['null', '[1]', '"svar"', '{"id":']) {
      const place = file('bad.jsonl', `${lines(FINDINGS)}${value}\n`);
      const { code, err, out } = await ordskifte('validate', ...words(place));
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`ordskifte: BAD_RECORD: Line 2 of "${place}" is not `);
    }
  });

  it('names the file and line of doccano’s codings too', async () => {
    const place = file('doccano.jsonl', `${lines({ id: 1, text: TEXT, label: [] })}null\n`);
    expect((await ordskifte('validate', place)).err).toContain(`Line 2 of "${place}" is not a JSON object`);
  });

  it('refuses findings that leave out a coded document', async () => {
    const { code, err } = await ordskifte('validate', gold(), file('f.jsonl', lines({ ...FINDINGS, id: 'annat' })));
    expect(code).toBe(1);
    expect(err).toContain('FINDINGS_MISSING');
    expect(err).toContain('"svar-1"');
  });
});

describe('validate --export', () => {
  const texts = (): string =>
    file('texts.jsonl', lines({ id: 't1', text: 'Bo Ek (S) svarar: Eks bild är god.', speaker: 'Bo Ek', party: 'S' }));

  it.each(FORMATS.filter(format => format !== 'csv'))('%s can be read again, text and all', async format => {
    const { out, code } = await ordskifte('validate', texts(), '--export', format);
    expect(code).toBe(0);
    expect(readCodings(out, format, { id: 't1', coder: 'a' })[0]!.text).toBe('Bo Ek (S) svarar: Eks bild är god.');
  });

  it('covers a name of three letters or more and the party when asked to, and keeps every place', async () => {
    const place = file(
      'texts.jsonl',
      lines({ id: 't1', text: 'Bo Berg (S): Bergs bild.', speaker: 'Bo Berg', party: 'S' }),
    );
    const { out } = await ordskifte('validate', place, '--export', 'doccano', '--mask');
    expect(out).not.toContain('Berg');
    expect(rows(out)[0]!.text).toBe('Bo •••• (•): ••••• bild.');
    expect((await ordskifte('validate', place, '--export', 'doccano')).out).toContain('"speaker":"Bo Berg"');
  });

  it('says when an id gives the speaker away, with or without accents', async () => {
    const { err } = await ordskifte('validate', 'seeds', '--export', 'doccano', '--mask');
    expect(err).toContain('“jonsson-2021-svar-ks-2020-1079”');
    expect(err).toContain('“ojanne-2025-svar-ks-2025-799”');
  });

  it('wants a folder for several texts in a format that holds one', async () => {
    const place = file('texts.jsonl', lines({ id: 'a', text: 'Hej.' }, { id: 'b', text: 'Nej.' }));
    expect((await ordskifte('validate', place, '--export', 'cas-json')).code).toBe(2);
    const out = join(folder(), 'texts');
    expect((await ordskifte('validate', place, '--export', 'cas-json', '--out', out)).code).toBe(0);
    expect(existsSync(join(out, 'a.json')) && existsSync(join(out, 'b.json'))).toBe(true);
  });
});
