/** A store answers as its texts do, byte for byte. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeDocument } from '../../../analyzers/comparison/code-document.ts';
import { groupBy } from '../../../analyzers/groups/index.ts';
import { codingName } from '../../../analyzers/rhetoric/coding-name.ts';
import { terms } from '../../../analyzers/terms/index.ts';
import { sentenceTones } from '../../../analyzers/tone/index.ts';
import { loadCodebook } from '../../../cli/rim/codebook.ts';
import { readCorpus } from '../../../cli/rim/index.ts';
import { parserModel } from '../../../cli/rim/models.ts';
import { corpusOf, openStore } from '../../../cli/store/store.ts';
import { parse } from '../../../pipeline/parse/index.ts';
import { knownTrees } from '../../../pipeline/parse/known.ts';
import { tokenRows } from '../../../pipeline/tag/table.ts';
import { ordskifte } from '../run.ts';
import { treeOf } from './trees.ts';

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

/** Of each place a store with words alone, and one with everything that may be kept. */
const STORES = [
  { place: 'seeds', store: join(folder, 'seeds.ordskifte'), extras: [] },
  { place: 'seeds', store: join(folder, 'seeds-all.ordskifte'), extras: ['--with', 'codes,tone,trees'] },
  { place: records, store: join(folder, 'tal.ordskifte'), extras: [] },
  { place: records, store: join(folder, 'tal-all.ordskifte'), extras: ['--with', 'codes,tone,trees'] },
];

beforeAll(async () => {
  for (const { place, store, extras } of STORES) {
    const { code, err } = await ordskifte('corpus', 'build', place, '--out', store, ...extras);
    expect(err).toContain('distinct words');
    expect(code).toBe(0);
  }
}, 60_000);

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

const fromText = new Map<string, ReturnType<typeof ordskifte>>();
const answerOf = (command: string, place: string) =>
  ordskifte(...command.split(' ').map(word => (word === 'P' ? place : word)));

/** What is answered from what may be kept; everything else is answered from the words that both stores hold. */
const KEEPING = COMMANDS.filter(command => /^(code|sentiment|annotate|terms P$)/.test(command));

describe.each(STORES)('what is asked of $store', ({ place, store: stored, extras }) => {
  it.each(extras.length === 0 ? COMMANDS : KEEPING)('%s has one answer from text and from store', async command => {
    const key = `${place} ${command}`;
    if (!fromText.has(key)) fromText.set(key, answerOf(command, place));
    const [text, store] = [await fromText.get(key)!, await answerOf(command, stored)];
    expect(store.out).toBe(text.out);
    expect(store.code).toBe(text.code);
    expect(store.err).toBe(text.err.replace(/^One file of .*\n/, ''));
    expect(text.out.length).toBeGreaterThan(50);
  });
});

describe('a report', () => {
  it.each(STORES.slice(0, 2))('on $store is the same folder, byte for byte', async ({ store: stored }) => {
    const [text, store] = [join(folder, 'text'), join(folder, `${basename(stored)}-report`)];
    if (!existsSync(text)) await ordskifte('compare', 'seeds', '--out', text);
    await ordskifte('compare', stored, '--out', store);
    expect(treeOf(text).size).toBeGreaterThan(20);
    expect(treeOf(store)).toEqual(treeOf(text));
  });

  it.each(STORES.slice(2))('on the groups of $store is, too', async ({ place, store: stored }) => {
    const [text, store] = [join(folder, 'groups'), join(folder, `${basename(stored)}-report`)];
    if (!existsSync(text)) await ordskifte('compare', place, '--by', 'party', '--out', text);
    await ordskifte('compare', stored, '--by', 'party', '--out', store);
    expect(treeOf(store)).toEqual(treeOf(text));
  });
});

describe('a program', () => {
  it('reads a store as it reads texts', async () => {
    const [stored, read] = [readCorpus(STORES[2]!.store), readCorpus([records])];
    expect(terms(groupBy(stored, 'party')).rows).toEqual(terms(groupBy(read, 'party')).rows);
    expect(stored.answers.map(({ document }) => document)).toEqual(read.answers.map(({ document }) => document));
    expect(stored.answers.map(({ structure }) => structure)).toEqual(read.answers.map(({ structure }) => structure));
    expect(() => readCorpus([STORES[2]!.store, records])).toThrow('stands among other places');
  });
});

describe('what is kept', () => {
  it('is what would be found: the findings of a codebook with their reasons, devices, reply; tones; trees', () => {
    const { answers } = readCorpus([records]);
    const { codebook } = loadCodebook();
    const stored = corpusOf(openStore(STORES[3]!.store)).answers;
    for (const [i, answer] of answers.entries()) {
      const kept = stored[i]!;
      expect(kept.known!(codingName(codebook))).toEqual(codeDocument(answer, codebook));
      expect(kept.known!('tone ordskifte-ton-1')).toEqual(sentenceTones(answer));
      expect([...tokenRows('x', knownTrees(kept)!)]).toEqual([...tokenRows('x', parse(answer.tokens, parserModel()))]);
    }
  });

  it('is not taken for what another codebook would find', async () => {
    const book = join(folder, 'book.json');
    writeFileSync(book, JSON.stringify({ name: 'own', version: '1', codes: [], cues: [] }));
    const run = (place: string) => ordskifte('code', place, '--codebook', book);
    const [text, store] = [await run(records), await run(STORES[3]!.store)];
    expect([store.code, store.out]).toEqual([text.code, text.out]);
  });

  it('is left out of what is asked for wrongly', async () => {
    const { code, err } = await ordskifte(
      'corpus',
      'build',
      records,
      '--out',
      join(folder, 'x.ordskifte'),
      '--with',
      'all',
    );
    expect([code, err]).toEqual([2, expect.stringContaining('a list of codes, tone, trees')]);
  });
});
