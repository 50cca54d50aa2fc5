import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { filterEach } from '../../cli/filtering.ts';
import { batchesIn } from '../../cli/jsonl.ts';
import { ordskifte } from './run.ts';

const TEXT = 'Vi ansvarar för t ex barn (nu).\n\nJa! Frågan behandlas.';
const folder = mkdtempSync(join(tmpdir(), 'ordskifte-annotate-'));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const place = file('svar.txt', TEXT);

describe('annotate as CoNLL-U', () => {
  it('names document, paragraphs and sentences, and repeats the text of each', async () => {
    const { out, code } = await ordskifte('annotate', place, '--no-restore');
    expect(code).toBe(0);
    expect(out.split('\n').filter(line => line.startsWith('#'))).toEqual([
      '# newdoc id = svar',
      '# newpar id = svar.p1',
      '# sent_id = svar-1',
      '# text = Vi ansvarar för t ex barn (nu).',
      '# newpar id = svar.p2',
      '# sent_id = svar-2',
      '# text = Ja!',
      '# sent_id = svar-3',
      '# text = Frågan behandlas.',
    ]);
  });

  it('has ten columns a word, and its text can be rebuilt from forms and SpaceAfter', async () => {
    const { out } = await ordskifte('annotate', place, '--no-restore');
    for (const block of out.trimEnd().split('\n\n')) {
      const words = block
        .split('\n')
        .filter(line => !line.startsWith('#'))
        .map(line => line.split('\t'));
      expect(words.map(([id]) => id)).toEqual(words.map((_, i) => String(i + 1)));
      expect(words.every(columns => columns.length === 10)).toBe(true);
      const text = words.map(columns => columns[1] + (columns[9] === 'SpaceAfter=No' ? '' : ' ')).join('');
      expect(text.trimEnd()).toBe(/^# text = (.*)$/m.exec(block)![1]);
    }
  });
});

describe('annotate as a table', () => {
  it('CSV and JSONL hold the same words', async () => {
    const csv = await ordskifte('annotate', place, '--no-restore', '--format', 'csv');
    const json = await ordskifte('annotate', place, '--no-restore', '--format', 'jsonl');
    const [head, ...lines] = csv.out.trimEnd().split('\n');
    expect(head).toBe('document,paragraph,sentence,token,form,lemma,upos,feats,kind,start,end');
    const rows = json.out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(rows.map(row => Object.values(row).join())).toEqual(lines);
    expect(rows[3]).toMatchObject({
      form: 't ex',
      lemma: 'till_exempel',
      start: 16,
      end: 20,
      paragraph: 1,
      sentence: 1,
    });
    for (const { form, start, end } of rows) expect(TEXT.slice(start, end)).toBe(form);
  });

  it('another format is refused with the formats there are', async () => {
    const { code, err, out } = await ordskifte('annotate', place, '--format', 'xml');
    expect(code).not.toBe(0);
    expect(err).toContain('xml');
    expect(err).toContain('conllu, csv, jsonl, parquet');
    expect(out).toBe('');
  });
});

describe('annotate --jsonl', () => {
  it('tags every record in order, refuses a broken line by its number and goes on', async () => {
    const input = file('in.jsonl', '{"id":"a","text":"Vi vet."}\n{"id":"b"}\n{"id":7,"text":"Ja!"}\n');
    const { out, err, code } = await ordskifte('annotate', '--jsonl', input);
    const records = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(records.map(({ id, tokens }) => [id, tokens.map((row: { upos: string }) => row.upos)])).toEqual([
      ['a', ['PRON', 'VERB', 'PUNCT']],
      ['7', ['INTJ', 'PUNCT']],
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(/line 2\b/i);
  });

  it('writes a record before it works on the next', async () => {
    const steps: string[] = [];
    const out = new Writable({
      write: (chunk, _encoding, done) => {
        steps.push(`wrote ${String(chunk).trim()}`);
        done();
      },
    });
    const input = file('three.jsonl', ['a', 'b', 'c'].map(id => `{"id":"${id}","text":""}\n`).join(''));
    const work = ({ id }: { id: string }): string => {
      steps.push(`tagged ${id}`);
      return id;
    };
    await filterEach(batchesIn(input), work, out, () => undefined);
    expect(steps).toEqual(['tagged a', 'wrote "a"', 'tagged b', 'wrote "b"', 'tagged c', 'wrote "c"']);
  });
});

it('a paragraph that is repeated four times stays in the text each time', async () => {
  const repeated = 'Man vänder sig till nämnden.';
  const text = file('upprepad.txt', `${Array(4).fill(repeated).join('\n\nDet är en annan sak.\n\n')}\n`);
  for (const restore of [[], ['--no-restore']]) {
    const { out } = await ordskifte('annotate', ...restore, '--no-parse', text);
    expect(out.split(`# text = ${repeated}\n`)).toHaveLength(5);
  }
});

describe('trees', () => {
  it('CoNLL-U has heads and relations unless they are refused, rows have them as columns where they are asked for', async () => {
    const text = file('skatt.txt', 'Regeringen höjde skatten.\n');
    const { out } = await ordskifte('annotate', '--no-restore', text);
    const cells = out
      .split('\n')
      .filter(line => /^\d/.test(line))
      .map(line => line.split('\t'));
    expect(cells.map(([, form, , , , , head, relation]) => `${form} ${relation} ${head}`)).toEqual([
      'Regeringen nsubj 2',
      'höjde root 0',
      'skatten obj 2',
      '. punct 2',
    ]);
    const rows = (await ordskifte('annotate', '--parse', '--no-restore', '--format', 'csv', text)).out.split('\n');
    expect(rows[0]).toMatch(/,start,end,head,deprel$/);
    expect(rows[1]).toMatch(/,2,nsubj$/);
    expect((await ordskifte('annotate', '--no-restore', '--format', 'csv', text)).out.split('\n')[0]).toMatch(
      /,start,end$/,
    );
    const bare = (await ordskifte('annotate', '--no-parse', '--no-restore', text)).out.split('\n');
    expect(
      bare
        .find(line => line.startsWith('1\t'))
        ?.split('\t')
        .slice(6, 8),
    ).toEqual(['_', '_']);
  });
});
