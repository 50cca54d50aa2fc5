/** A store answers as its texts do, byte for byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RECORDS = [
  {
    id: 'ek.1',
    speaker: 'Eva Ek',
    party: 'V',
    date: '2019-03-14',
    kind: 'anförande',
    text: 'Fru talman! Skolan behöver lärare, och skolorna är bra.\n\nVi tar ansvar för skolan.',
  },
  {
    id: 'alm.1',
    speaker: 'Bo Alm',
    party: 'S',
    date: '2020-05-02',
    kind: 'svar',
    question: 'Vad avser ministern att göra för skolorna i Västervik?',
    asked_by: 'Eva Ek (V)',
    text: 'Jag tackar för frågan. Vi satsar på skolan. Jag kan inte kommentera det enskilda fallet; det prövas av domstol.',
  },
  {
    id: 'ask.1',
    speaker: 'Åsa Ask',
    party: 'M',
    date: '2020-05-03',
    kind: 'replik',
    text: 'Det är 25 000 kr för mycket, t ex för skolan. Ni skall ta ert ansvar! Vad gör regeringen åt den dåliga skolan?',
  },
];
const records = join(folder, 'tal.jsonl');
writeFileSync(records, RECORDS.map(record => `${JSON.stringify(record)}\n`).join(''));

const stores = new Map([
  ['seeds', join(folder, 'seeds.ordskifte')],
  [records, join(folder, 'tal.ordskifte')],
]);

beforeAll(async () => {
  for (const [place, store] of stores) {
    const { code, err } = await ordskifte('corpus', 'build', place, '--out', store);
    expect(err).toContain('documents');
    expect(code).toBe(0);
  }
});

const COMMANDS = [
  'terms P',
  'terms P --unit form --whose all',
  'terms P --unit stem --order 2',
  'terms P --by question',
  'terms P --by speaker --whose all',
  'terms P --unit upos --stop-words none',
  'keyness P --by document --unit form',
  'keyness P --by document --unit stem',
  'keyness P --by document --unit lemma',
  'kwic skol* P',
  'kwic lemma:skola P --format jsonl',
  'find #NOUN P',
  'style P --by document',
  'code P --format jsonl',
  'sentiment P',
  'annotate P',
  'annotate P --format csv',
  'annotate P --parse --format jsonl',
  'inspect P --format jsonl',
  'similar P --by document',
  'dispersion skola P',
  'collocations P',
];

describe.each([...stores.keys()])('what is asked of %s', place => {
  it.each(COMMANDS)('%s has one answer from text and from store', async command => {
    const run = (of: string) => ordskifte(...command.split(' ').map(word => (word === 'P' ? of : word)));
    const [text, store] = [await run(place), await run(stores.get(place)!)];
    expect(store.out).toBe(text.out);
    expect(store.code).toBe(text.code);
    expect(store.err).toBe(text.err.replace(/^One file of .*\n/, ''));
    expect(text.out.length).toBeGreaterThan(50);
  });
});

describe('a report', () => {
  it('is the same folder, byte for byte', async () => {
    const [text, store] = [join(folder, 'text'), join(folder, 'store')];
    await ordskifte('compare', 'seeds', '--out', text);
    await ordskifte('compare', stores.get('seeds')!, '--out', store);
    const files = readdirSync(text, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
    expect(files.length).toBeGreaterThan(20);
    for (const { parentPath, name } of files) {
      const at = join(parentPath, name);
      expect(readFileSync(at.replace(text, store)).equals(readFileSync(at)), name).toBe(true);
    }
  });
});
