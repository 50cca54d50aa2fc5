import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../cli/rim/files.ts';
import { readCorpus } from '../../cli/rim/index.ts';
import { ordskifte } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SPEECHES = [
  {
    id: 'ek.1',
    speaker: 'Eva Ek',
    party: 'V',
    date: '2019-03-14',
    kind: 'anförande',
    text: 'Fru talman! Skolan behöver lärare.\n\nSkolan är bra.',
  },
  {
    id: 'ek.2',
    speaker: 'Eva Ek',
    party: 'V',
    date: '2019-04-01',
    kind: 'replik',
    text: 'Vården behöver personal, sa jag.',
  },
  {
    id: 'alm.1',
    speaker: 'Bo Alm',
    party: 'S',
    date: '2020-05-02',
    kind: 'anförande',
    text: 'Jag tackar för frågan. Vi satsar på skolan. Jag kan inte kommentera det enskilda fallet.',
  },
];
const write = (name: string, data: string | Uint8Array): string => {
  writeFileSync(join(folder, name), data);
  return join(folder, name);
};
const lines = (records: readonly unknown[]): string => records.map(record => `${JSON.stringify(record)}\n`).join('');
const jsonl = write('tal.jsonl', lines(SPEECHES));

/** The same speeches as files with sidecars. */
const files = (): string => {
  const place = join(folder, 'files');
  mkdirSync(place, { recursive: true });
  for (const { id, speaker, party, date, text } of SPEECHES) {
    writeFileSync(join(place, `${id}.txt`), text);
    writeFileSync(join(place, `${id}.meta.json`), JSON.stringify({ respondent: speaker, party, date }));
  }
  return place;
};

describe('a file of JSON lines', () => {
  it('is a document a line, all of it the speaker’s, in the order of the file', () => {
    const { answers } = readCorpus([jsonl]);
    expect(answers.map(({ document, structure }) => [document.id, structure.respondent?.name])).toEqual([
      ['ek.1', 'Eva Ek'],
      ['ek.2', 'Eva Ek'],
      ['alm.1', 'Bo Alm'],
    ]);
    for (const { document, structure } of answers)
      expect(structure.segments).toMatchObject([{ start: 0, end: document.text.length, role: 'respondent' }]);
  });

  it('gives the same documents packed as plain', () => {
    const packed = write('tal.jsonl.gz', gzipSync(lines(SPEECHES)));
    expect(readCorpus([packed]).answers.map(a => a.document.text)).toEqual(SPEECHES.map(({ text }) => text));
  });

  it.each([
    ['terms', '--by', 'respondent'],
    ['style', '--by', 'party', '--measure', 'lix', 'nounsPerVerb', 'wordsPerSentence', 'mtld'],
    ['keyness', '--by', 'party', '--groups', 'V', 'S'],
    ['code'],
  ])('gives %s the same rows as the same texts in files with sidecars', async (command, ...options) => {
    const rows = async (place: string) => {
      const { out } = await ordskifte(command, place, '--format', 'jsonl', ...options);
      return out.trim().split('\n').sort();
    };
    expect(await rows(jsonl)).toEqual(await rows(files()));
    expect((await rows(jsonl)).filter(row => row !== '').length).toBeGreaterThan(0);
  });

  const FIELDS = [
    { ...SPEECHES[0], title: 'Svar om skolor, lärare', live: true, asked_by: 'Bo Alm (S)', document: 'prot. 7' },
    { ...SPEECHES[1], title: 'Om vården', live: false, topic: 'vård' },
    { ...SPEECHES[2], date: undefined, year: 2020, session: 12 },
  ];
  it.each([
    [['kind=replik'], ['ek.2']],
    [['title=Om vården'], ['ek.2']],
    [['title=Svar om skolor, lärare'], ['ek.1']],
    [['live=true'], ['ek.1']],
    [['live=true,false'], ['ek.1', 'ek.2']],
    [['session=12'], ['alm.1']],
    [['year=2020'], ['alm.1']],
    [['date=2019-04-01'], ['ek.2']],
    [['asked_by=Bo Alm (S)'], ['ek.1']],
    [['questioner=Bo Alm'], ['ek.1']],
    [['speaker=Eva Ek'], ['ek.1', 'ek.2']],
    [['id=alm.1'], ['alm.1']],
    [['document=prot. 7,alm.1'], ['ek.1', 'alm.1']],
    [['party=V', 'kind=replik'], ['ek.2']],
  ])('is chosen from by any field of its lines: %j', async (where, ids) => {
    const place = write('fält.jsonl', lines(FIELDS));
    const { out, err } = await ordskifte('terms', place, '--by', 'document', '--format', 'jsonl', '--where', ...where);
    expect(err).toBe('');
    const groups = out.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line).group]));
    expect(new Set(groups)).toEqual(new Set(ids));
  });

  it('names every field once, and the values there are, where it cannot be chosen from', async () => {
    const place = write('fält.jsonl', lines(FIELDS));
    const wrong = await ordskifte('terms', place, '--where', 'genre=replik');
    expect(wrong.err).toContain(
      'KEY=VALUE with respondent, party, year, month, decade, date, role, document, file, asked_by, kind, live, questioner, questionerParty, session, title, topic.',
    );
    const nothing = await ordskifte('terms', place, '--where', 'kind=sång');
    expect(nothing.err).toContain('Allowed: anförande, replik');
  });

  it('has the fields of all its lines, whatever an earlier choice leaves', async () => {
    const place = write('fält.jsonl', lines(FIELDS));
    const { err, code } = await ordskifte('terms', place, '--where', 'party=S', 'topic=vård');
    expect([code, err]).toEqual([2, expect.stringContaining('--where cannot be "topic=vård".\n  next: Allowed: ?.')]);
    expect((await ordskifte('terms', place, '--where', 'party=S', 'topic=?')).code).toBe(0);
  });

  it('is not repaired where its lines say that it was never scanned', () => {
    const text = 'Jag 6vergar nu till fragan om manskliga rattigheter och aven skolan.';
    const read = (digitised: string) =>
      readCorpus([write('skadad.jsonl', lines([{ id: '1', text, speaker: 'Eva Ek', digitised }]))]).answers[0]!
        .document;
    expect(read('transcribed')).toMatchObject({ text, edits: [] });
    expect(read('born-digital').text).toBe(text);
    expect(read('ocr').edits.length).toBeGreaterThan(0);
  });

  it('carries the hash of the file, not of the line', () => {
    const [first, ...others] = readInputs([jsonl]);
    expect(new Set(others.map(({ sha256 }) => sha256))).toEqual(new Set([first!.sha256]));
    expect(first).toMatchObject({ name: 'tal.jsonl', record: { id: 'ek.1', line: 1 } });
  });
});

describe('a line with an empty text', () => {
  const EMPTY = { id: 'tom.1', speaker: 'Eva Ek', party: 'V', text: ' ' };

  it('is refused by its number and id, and the other lines are done', async () => {
    const file = write('lucka.jsonl', lines([SPEECHES[0], EMPTY, SPEECHES[2]]));
    const ran = await ordskifte('terms', file);
    expect([ran.code, ran.err]).toEqual([
      1,
      `ordskifte: EMPTY_RECORD: Line 2 of "${file}", "tom.1", has an empty "text".\n  next: Give the line its text, or remove it.\n`,
    ]);
    expect(ran.out).toBe((await ordskifte('terms', write('utan.jsonl', lines([SPEECHES[0], SPEECHES[2]])))).out);
  });

  it('is refused once where the documents are read twice, with and without repair', async () => {
    const scan = {
      ...SPEECHES[2],
      text: 'Jag 6vergar nu till fragan om manskliga rattigheter och aven skolan.',
    };
    const file = write('skannad.jsonl', lines([SPEECHES[0], EMPTY, scan]));
    const { code, err } = await ordskifte('compare', file, '--out', join(folder, 'report'));
    expect([code, err.match(/EMPTY_RECORD/g)]).toEqual([1, ['EMPTY_RECORD']]);
    expect(err).toContain('index.html');
  });

  it('is thrown to a program that does not say what to do with it', () => {
    expect(() => readCorpus([write('tom.jsonl', lines([EMPTY]))])).toThrow('has an empty "text"');
  });
});

describe('a folder', () => {
  it('that holds only JSON lines is refused with the advice to name them', async () => {
    const place = join(folder, 'only');
    mkdirSync(place);
    writeFileSync(join(place, 'tal.jsonl'), lines(SPEECHES));
    const { code, err } = await ordskifte('kwic', 'skolan', place);
    expect(code).toBe(1);
    expect(err).toMatch(/NO_DOCUMENTS: No documents \(\.txt, \.md, [^)]*\).*\n {2}next: .*JSON lines.*named itself/);
    expect(err).not.toMatch(/two|respondent/);
  });
});

describe('a file of JSON lines that is refused', () => {
  it.each([
    [
      'with a line that is cut off',
      `${lines([SPEECHES[0]])}{"id":"2","text":`,
      'BAD_RECORD',
      'Line 2 of "FILE" is not JSON',
    ],
    ['with a line without text', lines([SPEECHES[0], { id: '2' }]), 'BAD_RECORD', 'Line 2 of "FILE" has no "text"'],
    [
      'with the same id twice',
      `\n${lines([SPEECHES[0], SPEECHES[0]])}`,
      'BAD_RECORD',
      'Line 3 of "FILE" has the id "ek.1" of line 2',
    ],
    ['without a line', '\n', 'NO_DOCUMENTS', '"FILE" holds no line with a text'],
    ['in another encoding', Uint8Array.of(0x7b, 0xe5, 0x7d), 'UNREADABLE', 'not UTF-8'],
  ])('%s', async (_claim, data, code, message) => {
    const file = write('dålig.jsonl', data);
    const ran = await ordskifte('terms', file);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(`${code}: `);
    expect(ran.err).toContain(message.replace('FILE', file));
    expect(ran.err).toContain('next: ');
  });

  it('when it is called packed and is not', async () => {
    const file = write('opackad.jsonl.gz', lines(SPEECHES));
    expect((await ordskifte('terms', file)).err).toContain(`UNREADABLE: "${file}" could not be read (not gzip`);
  });

  it('when another place has a document of the same id', async () => {
    const other = write('fler.jsonl', lines([SPEECHES[2]]));
    expect((await ordskifte('terms', jsonl, other)).err).toContain('Two documents are called "alm.1"');
  });
});
