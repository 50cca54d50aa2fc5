import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { drawSpeeches, readSpeeches, type Speech, speechesFile } from '../../notebooks/speeches.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';

const speech = (id: string, party: string, more: Partial<Speech> = {}): Speech => ({
  id,
  kind: 'anförande',
  date: '2019-03-14',
  speaker: `Talare ${id}`,
  party,
  text: 'Herr talman! Åtta ord är nog för det.',
  ...more,
});
const FIVE = ['a', 'b', 'c', 'd', 'e'];
const many = [...FIVE.map(id => speech(`s-${id}`, 'S')), ...FIVE.map(id => speech(`m-${id}`, 'M'))];
const asked = { perParty: 3, leastWords: 5 };
const ids = (speeches: readonly Speech[]): string[] => speeches.map(({ id }) => id);

describe('drawing speeches', () => {
  it('takes as many of every party, parties in alphabetical order', () => {
    expect(drawSpeeches(many, asked).map(({ party }) => party)).toEqual(['M', 'M', 'M', 'S', 'S', 'S']);
  });

  it('takes those whose ids have the smallest SHA-256', () => {
    // printf m-a | sha256sum: m-a 4ae9…, m-d 685c…, m-b 6868…; s-a 3125…, s-c 3af3…, s-b 47ff…; the others are greater.
    expect(ids(drawSpeeches(many, asked))).toEqual(['m-a', 'm-d', 'm-b', 's-a', 's-c', 's-b']);
  });

  it('does not depend on the order of the file', () => {
    expect(ids(drawSpeeches(many.toReversed(), asked))).toEqual(ids(drawSpeeches(many, asked)));
  });

  it('draws the same and more when more are asked for', () => {
    const [few, more] = [3, 4].map(perParty => ids(drawSpeeches(many, { ...asked, perParty })));
    expect(few!.filter(id => !more!.includes(id))).toEqual([]);
  });

  it('leaves out a party that has too few', () => {
    const uneven = [...many, speech('v-a', 'V'), speech('v-b', 'V')];
    expect(new Set(drawSpeeches(uneven, asked).map(({ party }) => party))).toEqual(new Set(['M', 'S']));
  });

  it.each<[string, Partial<Speech>]>([
    ['of another kind', { kind: 'replik' }],
    ['of another year', { date: '2018-12-31' }],
    ['that are too short', { text: 'Fru talman! Tack.' }],
    ['without a speaker', { speaker: '' }],
    ['without a party', { party: '' }],
  ])('passes over speeches %s', (_claim, fault) => {
    expect(drawSpeeches([speech('s-x', 'S', fault)], { ...asked, perParty: 1 })).toEqual([]);
  });
});

describe('the file of speeches', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordskifte-speeches-'));
  const file = join(folder, 'tal.jsonl.gz');
  writeFileSync(file, gzipSync(`${many.map(one => JSON.stringify(one)).join('\n')}\n`));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('becomes documents with their text as bytes and a sidecar each', () => {
    const { inputs, origin } = readSpeeches(asked, file);
    expect(origin).toMatchObject({ file: 'tal.jsonl.gz', lines: 10, drawn: 6 });
    expect(new TextDecoder().decode(inputs[0]!.bytes)).toBe(many[0]!.text);
    const [{ id, speaker }] = drawSpeeches(many, asked) as [Speech];
    expect(inputs[0]).toMatchObject({
      name: `${id}.txt`,
      sidecar: { respondent: speaker, party: 'M', date: '2019-03-14', digitised: 'transcribed' },
    });
  });

  it.each([
    ['is missing', asked, join(folder, 'borta.jsonl.gz'), 'There is no file'],
    ['has too few', { ...asked, perParty: 6 }, file, 'too few speeches for {"perParty":6'],
  ])('is refused by name when it %s', (_claim, options, place, sentence) => {
    const read = (): unknown => readSpeeches(options, place);
    expect(read).toThrow(OrdskifteError);
    expect(read).toThrow(place);
    expect(read).toThrow(sentence);
  });

  it('is where the environment variable says, a relative place being relative to the notebooks', () => {
    expect(speechesFile(file)).toBe(file);
    expect(speechesFile('tal.jsonl.gz')).toMatch(/notebooks.tal\.jsonl\.gz$/);
    expect(speechesFile('')).toBe(speechesFile('../../shared/corpus/speeches-10k.jsonl.gz'));
  });
});
