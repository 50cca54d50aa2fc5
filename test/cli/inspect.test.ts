import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'inspect-'));
const write = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const TEXT =
  'Svar på interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\nDnr KS 2020/17\n\nVi mäter.\n\nAvser rådet att mäta oftare?\n\nVi mäter varje år.\n\nStockholm den 3 maj 2023\n\nEva Lind';

describe('inspect', () => {
  const file = write('hav.txt', TEXT);

  it('gives an object a document, with offsets into the text as received', async () => {
    const { out, code } = await ordskifte('inspect', file, '--format', 'jsonl');
    const read = JSON.parse(out);
    expect(code).toBe(0);
    expect(read).toMatchObject({
      id: 'hav',
      kind: 'answer',
      dnr: 'KS 2020/17',
      date: '2023-05-03',
      status: 'answered',
      respondents: [{ name: 'Eva Lind', party: 'S', role: 'råd' }],
      questioners: [{ name: 'Uno Dahl', party: 'L', role: null }],
      signer: 'Eva Lind',
      handover: false,
    });
    const title = read.segments.find(({ kind }: { kind: string }) => kind === 'title');
    expect(TEXT.slice(title.start, title.end)).toContain('Svar på interpellation');
  });

  it('shows the speaker in the margin, and marks lines of which it is not sure whose they are', async () => {
    const { out } = await ordskifte('inspect', file);
    expect(out).toMatch(/A Eva Lind\s+│ Vi mäter\./);
    expect(out).toMatch(/\? Avser rådet att mäta oftare\?/);
    expect(out).toContain('! attribution-unsure: Lines 6:');
  });

  it('reads headings of the Riksdag, a line in and a line out', async () => {
    const lines = write(
      'rubriker.jsonl',
      `${JSON.stringify({ id: '1', text: 'Interpellation 2016/17:3 Rena hav av Uno Dahl i Sundby (M) till Statsrådet Eva Lind (S)' })}\n`,
    );
    const { out } = await ordskifte('inspect', lines, '--headings');
    expect(JSON.parse(out)).toMatchObject({
      id: '1',
      asked_by: 'Uno Dahl',
      asked_by_place: 'Sundby',
      party: 'M',
      addressee: 'Eva Lind',
      role: 'statsråd',
      addressee_party: 'S',
      number: '2016/17:3',
    });
  });
});
