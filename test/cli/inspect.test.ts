import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path, { join } from 'node:path';
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

describe('inspect --sidecar', () => {
  const SIDES = 'Rad ett utan tecken.\n\nVi mäter.\n\nAvser rådet att mäta oftare?\n\nVi mäter varje år.\n';
  const HEAD = 'Svar på interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\n';
  const takenApart = async (file: string): Promise<string> =>
    (await ordskifte('inspect', file, '--format', 'jsonl')).out;
  const roles = async (file: string): Promise<string[]> =>
    JSON.parse(await takenApart(file)).segments.map(
      ({ role, unsure, speaker }: { role?: string; unsure?: boolean; speaker?: string }) =>
        `${unsure ? 'unsure' : (role ?? '-')} ${speaker ?? '-'}`,
    );

  it('writes what was read, and reading with it changes nothing', async () => {
    for (const [name, text] of [
      ['oklar.txt', HEAD + SIDES],
      ['svar.txt', `${HEAD}Uno Dahl har frågat mig ”Varför mäter rådet inte oftare?” Svaret är pengar.\n\nEva Lind\n`],
      ['crlf.txt', (HEAD + SIDES).replaceAll('\n', '\r\n')],
      [
        'samtal.txt',
        'Anf. 1 EVA LIND (S):\nVi mäter.\n\nAnf. 2 UNO DAHL (L):\nTack.\n\nAnf. 3 EVA LIND (S):\nVi mäter mer.\n',
      ],
      ['tal.txt', 'Vi mäter varje år, och mer än förr.\n'],
    ] as const) {
      const file = write(name, text);
      const before = await takenApart(file);
      const { code, err } = await ordskifte('inspect', file, '--sidecar');
      expect([code, err]).toEqual([0, expect.stringContaining(name.replace('.txt', '.meta.json'))]);
      expect(await takenApart(file)).toBe(before);
    }
  });

  it('decides whose lines are that were not sure, once they are corrected', async () => {
    const file = write('rättas.txt', HEAD + SIDES);
    await ordskifte('inspect', file, '--sidecar');
    const sidecar = join(folder, 'rättas.meta.json');
    expect(await roles(file)).toContain('unsure Eva Lind');
    const text = readFileSync(sidecar, 'utf8');
    const line = text.split('\n').find(own => own.includes('Avser rådet'))!;
    expect(line).toContain('"is":"unsure"');
    const corrected = line.replace('"unsure"', '"quoted"').replace('"Eva Lind"', '"Uno Dahl"');
    writeFileSync(sidecar, text.replace(line, corrected));
    expect(await roles(file)).toContain('quoted Uno Dahl');
    expect(await roles(file)).not.toContain('unsure Eva Lind');
    const { out } = await ordskifte('inspect', file);
    expect(out).not.toContain('attribution-unsure');
    expect(out).toMatch(/Q Uno Dahl\s+┆ Avser rådet att mäta oftare\?/);
    const { out: words } = await ordskifte('kwic', 'oftare', file, '--whose', 'quoted', '--format', 'jsonl');
    expect(words).toContain('oftare');
  });

  it('takes words away from somebody, by letters of a line, and gives them to a third', async () => {
    const file = write('delas.txt', `${HEAD}Vi mäter. Det sade Bo.\n\nVi mäter varje år.\n`);
    writeFileSync(
      join(folder, 'delas.meta.json'),
      JSON.stringify({
        whose: [
          { at: '3:11-3:22', is: 'quoted', speaker: 'Bo Alm' },
          { at: '5', is: 'nobody' },
        ],
      }),
    );
    const { segments } = JSON.parse(await takenApart(file));
    const text = readFileSync(file, 'utf8');
    const said = segments.map(
      ({ start, end, role = '-', speaker = '-' }: { start: number; end: number; role?: string; speaker?: string }) => [
        text.slice(start, end),
        role,
        speaker,
      ],
    );
    expect(said).toContainEqual(['Vi mäter. ', 'respondent', 'Eva Lind']);
    expect(said).toContainEqual(['Det sade Bo.', 'quoted', 'Bo Alm']);
    expect(said).toContainEqual(['Vi mäter varje år.', '-', '-']);
  });

  it('never writes over a sidecar, but with --force keeps its facts', async () => {
    const file = write('finns.txt', HEAD + SIDES);
    const sidecar = join(folder, 'finns.meta.json');
    writeFileSync(sidecar, '{"party":"V","nämnd":"miljö"}');
    const refused = await ordskifte('inspect', file, '--sidecar');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('SIDECAR_EXISTS')]);
    expect(readFileSync(sidecar, 'utf8')).toBe('{"party":"V","nämnd":"miljö"}');
    expect((await ordskifte('inspect', file, '--sidecar', '--force')).code).toBe(0);
    expect(JSON.parse(readFileSync(sidecar, 'utf8'))).toMatchObject({
      party: 'V',
      nämnd: 'miljö',
      respondent: 'Eva Lind',
    });
  });

  it.each([
    ['lines that the text does not have', { whose: [{ at: '99', is: 'respondent' }] }, '99'],
    ['nobody that is known', { whose: [{ at: '3', is: 'svarar' }] }, 'none of respondent, questioner'],
    ['no lines', { whose: [{ at: 'tre', is: 'respondent' }] }, 'not lines such as'],
  ])('says what is wrong with %s', async (_, facts, said) => {
    const file = write('fel.txt', HEAD + SIDES);
    writeFileSync(join(folder, 'fel.meta.json'), JSON.stringify(facts));
    const { code, err } = await ordskifte('inspect', file);
    expect([code, err]).toEqual([1, expect.stringContaining(said)]);
  });
});
