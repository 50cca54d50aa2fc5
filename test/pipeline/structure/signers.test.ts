import { describe, expect, it } from 'vitest';
import { readable, structureOf } from '../../../pipeline/structure/index.ts';
import { readTitle } from '../../../pipeline/structure/title.ts';
import { readSigner, writtenName } from '../../../pipeline/structure/written-names.ts';

const TITLE = 'Svar på interpellation av Lisa Berg (M) till kulturborgarrådet Karin Alm (L) om biblioteken';
const answer = (text: string): string => {
  const { segments } = structureOf(text);
  return segments
    .filter(s => s.kind === 'answer')
    .map(s => text.slice(s.start, s.end))
    .join(' ');
};

describe('names in a title', () => {
  it.each([
    ['Eva von der Esker (KD)', 'Eva von der Esker', 'KD'],
    ['Jan van der Berg (S)', 'Jan van der Berg', 'S'],
    ['Sofia du Rietz (C)', 'Sofia du Rietz', 'C'],
    ['Carl-Gustaf af Ugglas (M)', 'Carl-Gustaf af Ugglas', 'M'],
    ["Maria D'Angelo (V)", "Maria D'Angelo", 'V'],
    ['Sven Olsson i Gävle (S)', 'Sven Olsson i Gävle', 'S'],
    ['LISA BERG-ÅKERSTRÖM (MP)', 'Lisa Berg-Åkerström', 'MP'],
    ['EVA VON ROSEN (M)', 'Eva von Rosen', 'M'],
    ['Lisa Berg (m)', 'Lisa Berg', 'M'],
    ['Lisa Berg (fp)', 'Lisa Berg', 'FP'],
    ['Lisa Berg (Kd)', 'Lisa Berg', 'KD'],
    ['Lisa Berg ( sd )', 'Lisa Berg', 'SD'],
  ])('%s', (written, name, party) => {
    const title = readTitle(`Svar på interpellation av ${written} till trafikborgarrådet ${written} om vägarna`);
    expect(title?.questioner).toEqual({ name, party });
    expect(title?.respondent).toEqual({ name, party, role: 'trafikborgarråd' });
    expect(title?.topic).toBe('vägarna');
  });

  it('a word in parentheses is no party', () => {
    expect(readTitle('Svar på fråga av Lisa Berg (om) till rådet Bo Ek (tre) om väg')?.questioner).toEqual({
      name: 'Lisa Berg',
    });
  });
});

describe('a name in capitals', () => {
  it.each([
    ['ANNA EKDAHL', 'Anna Ekdahl'],
    ['Anna Ekdahl', 'Anna Ekdahl'],
    ['ANNA-LENA AV GEIJERSTAM', 'Anna-Lena av Geijerstam'],
    ['Ulf G Ek', 'Ulf G Ek'],
  ])('%s is written %s', (written, name) => expect(writtenName(written)).toBe(name));
});

describe('who signs', () => {
  it.each([
    ['Karin Alm', { name: 'Karin Alm' }],
    ['Karin Alm (L)', { name: 'Karin Alm', party: 'L' }],
    ['Nils Fors (C), kommunalråd', { name: 'Nils Fors', party: 'C', role: 'kommunalråd' }],
    ['KARIN VON ALM (fp)', { name: 'Karin von Alm', party: 'FP' }],
    ['Kommunalråd Nils Fors', undefined],
    ['kommunalråd Nils Fors', { name: 'Nils Fors', role: 'kommunalråd' }],
    ['För Liberalerna', undefined],
    ['Med Vänliga Hälsningar', undefined],
    ['Det är bra', undefined],
    ['Karin', undefined],
  ])('%s', (line, person) => {
    if (person === undefined) expect(readSigner(line)?.name).not.toBe(line);
    else expect(readSigner(line)).toEqual(person);
  });
});

describe('a signature is no answer', () => {
  it.each([
    ['a place of two words', 'Upplands Väsby den 4 mars 2024\n\nKarin Alm'],
    ['on behalf of a party', 'Stockholm den 4 mars 2024\n\nFör Liberalerna\n\nKarin Alm'],
    ['the party before the date', 'För Liberalerna\n\nStockholm den 4 mars 2024\n\nKarin Alm'],
    ['a closing phrase', 'Med vänliga hälsningar\n\nKarin Alm (L), kulturborgarråd\n\nTelefon 08-123 45 67'],
    ['all on lines of one paragraph', 'Vänliga hälsningar,\nKarin Alm\nKulturborgarråd (L)\nkarin.alm@example.se'],
    ['the date alone', 'Den 4 mars 2024\n\nKarin Alm'],
    ['the name alone', 'Karin Alm (L)'],
  ])('%s', (_, signature) => {
    const text = `${TITLE}\n\nJag tackar för frågan.\n\n${signature}`;
    expect(answer(text)).toBe('Jag tackar för frågan.');
    expect(structureOf(text).respondent).toEqual({ name: 'Karin Alm', party: 'L', role: 'kulturborgarråd' });
    if (signature.includes('2024')) expect(structureOf(text).date).toBe('2024-03-04');
  });

  it.each([
    'För barnen är det bra.',
    'Den 4 mars 2024 öppnar vi två bibliotek.',
    'Med hälsningar från barnen avslutar jag.',
    'Det är allt',
  ])('and the last words of the answer are no signature: %s', last => {
    expect(answer(`${TITLE}\n\nJag tackar för frågan.\n\n${last}`)).toContain(last);
  });
});

describe('questions and answers on consecutive lines', () => {
  it('belong to those who said them', () => {
    const text = `${TITLE}\n\nFråga 1: När öppnar biblioteken?\nSvar: De öppnar i maj.\n\nFråga 2\nVad kostar det?\n\nDet kostar fem miljoner.\n\nFråga 3\n\nHur går det?\n\nSvar 3\nDet går bra.\n\nKarin Alm`;
    const parts = structureOf(text)
      .segments.filter(s => s.role !== undefined)
      .map(s => [s.kind, s.question, text.slice(s.start, s.end).replace(/\s+/g, ' ')]);
    expect(parts).toEqual([
      ['question', 1, 'När öppnar biblioteken?'],
      ['answer', 1, 'De öppnar i maj.'],
      ['question', 2, 'Vad kostar det?'],
      ['answer', 2, 'Det kostar fem miljoner.'],
      ['question', 3, 'Hur går det?'],
      ['answer', 3, 'Det går bra.'],
    ]);
  });

  it('and a line that happens to begin with the word is text', () => {
    const text = `${TITLE}\n\nVi inväntar ett\nsvar: det kommer. En\nfråga\när kvar.\n\nKarin Alm`;
    expect(answer(text)).toBe('Vi inväntar ett\nsvar: det kommer. En\nfråga\när kvar.');
  });
});

describe('what nobody said is not read', () => {
  const read = (text: string): string => readable(text, structureOf(text)).replace(/\s+/g, ' ').trim();

  it.each([
    ['*inte* _inte_ **inte** ~~inte~~ `inte`', 'inte inte inte inte inte'],
    ['Se [vår plan](https://x.se/a_b_c) och ![bild](b.png).', 'Se vår plan och .'],
    ['Tack! (Applåder) Vi går. (Kraftiga applåder)', 'Tack! Vi går.'],
    [
      'Jag vill\n\n(TALMANNEN: Tiden är ute!)\n\nbara säga (FÖRSTE VICE TALMANNEN: Tack!) tack.',
      'Jag vill bara säga tack.',
    ],
    ['Vi [skratt] vill [ohörbart 00:12] bygga [högljudda applåder] mer [sic].', 'Vi vill bygga mer .'],
    ['replikHerr talman! Jag tackar.', 'Herr talman! Jag tackar.'],
  ])('%s', (text, said) => expect(read(text)).toBe(said));

  it.each([
    '5 * 3 * 2 är 30',
    'elever*na och lärar*na',
    'snake_case_namn',
    'Vi (alla) skrattar (ibland).',
    'Vi [alla] skrattar [1] och [skrattsalvan].',
    'repliken Herr talman',
    'en *fotnot',
  ])('and what only looks like it is: %s', text => expect(read(text)).toBe(text));
});

describe('minutes of a debate', () => {
  it('are said to hold several speeches, and their headings are no words', () => {
    const text =
      'Anf. 1 Statsrådet ANNA EKDAHL (KD)\nHerr talman! Vi svarar.\n\nAnf. 2 BRITTA LIND (S)\nFru talman! Tack.';
    const structure = structureOf(text);
    expect(structure.notices).toMatchObject([{ code: 'debate', values: { speeches: 2 } }]);
    expect(readable(text, structure).replace(/\s+/g, ' ').trim()).toBe('Herr talman! Vi svarar. Fru talman! Tack.');
  });
});
