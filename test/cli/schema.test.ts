import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-schema-'));
const write = (name: string, data: string): string => {
  writeFileSync(join(folder, name), data);
  return join(folder, name);
};
const TEXT = 'Jag kan inte kommentera det enskilda fallet. Som Anna Berg vet är det regionens ansvar.';
const line = (fields: object): string => write('tal.jsonl', `${JSON.stringify({ id: 'a', text: TEXT, ...fields })}\n`);

describe('schema', () => {
  it.each([
    ['line', ['id', 'text']],
    ['sidecar', undefined],
  ])('prints what a %s may say', async (kind, required) => {
    const { out, code } = await ordskifte('schema', kind);
    const schema = JSON.parse(out);
    expect(code).toBe(0);
    expect(schema.required).toEqual(required);
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['respondent', 'speaker', 'date', 'governs']),
    );
  });
  it('knows no other kind', async () => expect((await ordskifte('schema', 'x')).code).toBe(2));
});

describe('code --jsonl and code FILE.jsonl', () => {
  it.each([
    [{ governs: 'yes' }, '"governs" "yes", which is neither true nor false'],
    [{ date: '2021-99-99' }, '"date" "2021-99-99", which is no day of the calendar'],
    [{ speaker: 7 }, '"speaker" 7, which is not a string'],
    [{ respondant: 'Bo Ek' }, 'did you mean "respondent"?'],
  ])('refuse %j in the same words', async (fields, reason) => {
    const place = line(fields);
    const [filtered, read] = [await ordskifte('code', '--jsonl', place), await ordskifte('code', place)];
    expect([filtered.code, filtered.out]).toEqual([1, '']);
    expect(filtered.err).toContain(`ordskifte: BAD_RECORD: Line 1 of "${place}" has `);
    expect(filtered.err).toContain(reason);
    expect(filtered.err).toBe(read.err);
  });

  it('find the same, whether the one who answers is called speaker or respondent, and the one who asks asked_by or questioner', async () => {
    const found = async (fields: object): Promise<unknown[]> => {
      const { out } = await ordskifte('code', '--jsonl', line({ role: 'borgarråd', ...fields }));
      return JSON.parse(out).findings;
    };
    const first = await found({ speaker: 'Bo Ek', asked_by: 'Anna Berg (M)' });
    expect((first as { speaker: string }[]).map(({ speaker }) => speaker)).toContain('Bo Ek');
    expect(first.length).toBeGreaterThan(0);
    expect(await found({ respondent: 'Bo Ek', questioner: 'Anna Berg', questionerParty: 'M' })).toEqual(first);
    const rows = JSON.parse(
      (await ordskifte('code', line({ role: 'borgarråd', respondent: 'Bo Ek' }), '--format', 'json')).out,
    );
    expect(rows.map(({ speaker }: { speaker: string }) => speaker)).toContain('Bo Ek');
  });
});

describe('gold files', () => {
  const gold = (fields: object): string =>
    write('gold.jsonl', `${JSON.stringify({ id: 'a', text: TEXT, ...fields })}\n`);
  const span = { start: 0, end: 44, code: 'deflection.withhold' };
  it.each([
    [{ findings: [span], governs: 'yes' }, '"governs" "yes", which is neither true nor false'],
    [{ findings: [{ ...span, start: '0' }] }, '"findings.0.start" "0", which is not an offset (a whole number)'],
    [{ findings: [{ ...span, code: ' ' }] }, '"findings.0.code" " ", which is empty'],
    [{ findings: 'none' }, '"findings" "none", which is not a list'],
    [
      { sentences: [{ start: 0, end: 44, Anna: [span], Bo: [{ ...span, end: 1.5 }] }] },
      '"sentences.0.Bo.0.end" 1.5, which is not an offset (a whole number)',
    ],
    [{}, 'has neither "findings" nor "sentences"'],
  ])('with %j are refused with line, field and value', async (fields, reason) => {
    const place = gold(fields);
    const { err, code } = await ordskifte('validate', place, '--gold-format', 'jsonl');
    expect(code).toBe(1);
    expect(err).toContain(`ordskifte: BAD_RECORD: Line 1 of "${place}" has `);
    expect(err).toContain(reason);
  });

  it('call the one who answers respondent or speaker', async () => {
    for (const name of ['speaker', 'respondent']) {
      const { out } = await ordskifte('validate', gold({ findings: [span], [name]: 'Bo Ek' }), '--format', 'json');
      const row = JSON.parse(out).find(({ group }: { group: string }) => group === 'Bo Ek');
      expect(row).toMatchObject({ table: 'machine', kind: 'speaker' });
    }
  });
});

describe('a table of codings', () => {
  const texts = write('texter.jsonl', ['d1', 'd2'].map(id => `${JSON.stringify({ id, text: TEXT })}\n`).join(''));
  it('says on standard error what was assumed of a coder, and which codes the codebook does not have', async () => {
    const codings = write(
      'koder.csv',
      'document,start,end,code,coder\nd1,0,44,deflection.withold,Anna\nd2,0,44,foobar,Anna\nd2,0,44,foobar,Bo\n',
    );
    const { err, out, code } = await ordskifte(
      'validate',
      codings,
      '--texts',
      texts,
      '--format',
      'json',
      '--samples',
      '5',
    );
    expect(code).toBe(0);
    expect(err).toContain('Bo has no row for d1 and is taken to have found nothing there');
    expect(err).toContain('“deflection.withold” is no code of');
    expect(err).toContain('“foobar” is no code of');
    const families = JSON.parse(out).flatMap(({ level, name }: Record<string, string>) =>
      level === 'family' ? [name] : [],
    );
    expect(families.filter((name: string) => name.startsWith('foo'))).toEqual([]);
  });

  it('of the machine may leave out a document in which nothing was found, but not all', async () => {
    const gold = write('guld.csv', 'document,start,end,code,coder\nd1,0,44,deflection.withhold,Anna\nd2,,,,Anna\n');
    const found = write('fynd.csv', 'document,start,end,code\nd1,0,44,deflection.withhold\n');
    const ran = await ordskifte('validate', gold, found, '--texts', texts, '--format', 'json', '--samples', '5');
    expect(ran.err).toBe('The findings have no row for d2: counted as nothing found there.\n');
    const other = write('andra.csv', 'document,start,end,code\nx,0,44,deflection.withhold\n');
    expect((await ordskifte('validate', gold, other, '--texts', texts)).err).toContain('FINDINGS_MISSING');
  });
});
