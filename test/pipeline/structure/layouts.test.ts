/** Every layout in an invented document: `{A …}` are the respondent's words, `{Q …}` the questioner's, the rest nobody's. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../pipeline/structure/index.ts';
import type { Structure } from '../../../pipeline/types.ts';

type Read = { readonly structure: Structure; readonly right: string[]; readonly read: string[] };

const WORD = /[\p{L}\p{N}]+/gu;

const readMarked = (marked: string): Read => {
  let text = '';
  let side = '·';
  const sides: string[] = [];
  for (const token of marked.split(/(\{[AQ] |\})/)) {
    if (/^\{[AQ] $/.test(token)) side = token[1]!;
    else if (token === '}') side = '·';
    else {
      text += token;
      sides.push(...[...token.matchAll(WORD)].map(([word]) => `${side} ${word}`));
    }
  }
  const structure = structureOf(text);
  const read = [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const found = structure.segments.find(({ start, end }) => start <= index && index < end);
    return `${found?.role === undefined ? '·' : found.role === 'respondent' ? 'A' : 'Q'} ${word}`;
  });
  return { structure, right: sides, read };
};

const LAYOUTS: Readonly<Record<string, string>> = {
  'questions and answers on lines of one paragraph':
    'Svar på interpellation från Uno Dahl (L) om hav\n\nFråga 1: {Q Är havet rent?}\nSvar: {A Ja, i norr.}\nFråga 2: {Q Och i söder?}\nSvar: {A Nej.}\n\nEva Lind (S)\nRegionråd',
  'question and answer on one line':
    'Svar på fråga från Uno Dahl (L) om hav\n\nFråga 1: {Q Är havet rent?} Svar: {A Ja, i norr.}\n\nEva Lind (S)',
  'an answer on the line under a numbered question':
    'Svar på interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\n{Q 1. Är havet rent?}\n{A Ja, i norr är det rent.}\n\n{Q 2. Hur är det i söder?}\n{A Där är det grumligt. Vi mäter i maj.}\n\nEva Lind (S)',
  letters:
    'Svar på interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\n{Q a) Är havet rent?}\n\n{A Ja, i norr är det rent.}\n\n{Q b) Hur är det i söder?}\n\n{A Där är det grumligt.}\n\nEva Lind (S)',
  'Roman numbers':
    'Svar på interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\n{Q I. Är havet rent?}\n\n{A Ja, i norr är det rent.}\n\n{Q II. Hur är det i söder?}\n\n{A Där är det grumligt.}\n\nEva Lind (S)',
  'bullets under an announcement':
    'Svar på interpellation av Uno Dahl (L) om hav\nDnr KS 2020/17\n\n{A Interpellanten ställer följande frågor till mig:}\n{Q - Är havet rent?}\n{Q - Hur är det i söder?}\n\n{A I norr är det rent. I söder är det grumligt.}\n\nEva Lind (S)',
  'questions within a sentence':
    'Svar på interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\n{A Interpellanten frågar} {Q ”Är havet rent?”} {A . Det är det. Vidare undrar han} {Q ”varför mäter ni inte”} {A . Vi mäter varje år, och ”rent” är ett ord för badare.}\n\nEva Lind (S)',
  'a question told':
    'Svar på fråga 2022/23:9 av Uno Dahl (L)\nRena hav\n\n{A Uno Dahl har frågat mig om jag avser att mäta oftare.}\n\n{A Ja, det avser jag.}\n\nStockholm den 3 maj 2023\n\nEva Lind',
  'bold numbers and questions in italics':
    '# Svar på interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\n**1.** *{Q Är havet rent?}*\n\n{A Ja, i norr.}\n\n*{Q Och i söder?}*\n\n{A Nej.}\n\nEva Lind (S)',
  'the interpellation above its answer':
    'Interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\n{Q Havet är grumligt. Ingen mäter.}\n\n{Q Vad gör rådet?}\n\nUno Dahl (L)\n\nInterpellationssvar\n\n{A Vi mäter varje år.}\n\nSundby den 3 maj 2023\n\nEva Lind (S)',
  'an answer under the heading of its interpellation':
    'Interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\nInterpellationssvar\nDnr 204/19\n\n{A Uno Dahl har ställt frågor om havet.}\n\n{A Vi mäter varje år.}\n\nEva Lind (S)',
  'a follow-up question':
    'Skriftlig fråga från Uno Dahl (L) till rådet Eva Lind (S) om hav\n\n2024-05-02 Fråga\n{Q Är havet rent?}\n\n2024-05-09 Svar\n{A Ja.}\n\nEva Lind\n\n2024-05-12 Följdfråga\n{Q Tack. När mätte ni?}\n\n2024-05-20 Svar på följdfråga\n{A I april.}\n\nEva Lind\nRegionråd',
  'two who answer':
    'Svar på interpellation från Uno Dahl (L) om hav\n\nFråga 1: {Q Är havet rent?}\n\nSvar från Eva Lind (S):\n{A Ja.}\n\nFråga 2: {Q Vad kostar mätningen?}\n\nSvar från Bo Alm (C):\n{A Tre kronor.}',
  'running heads and page numbers':
    'Sundby kommun      Sida 1 (2)\n\nSvar på interpellation från Uno Dahl (L) om hav\n\n{A Vi mäter och}\n\nSundby kommun      Sida 2 (2)\n\n{A vi renar havet.}\n\nEva Lind (S)',
  'an appendix and a summary in English':
    'Svar på interpellation från Uno Dahl (L) om hav\n\n{A Vi mäter varje år.}\n\nEva Lind (S)\nRegionråd\n\nSummary\nWe measure every year.\n\nBilaga 1\nMätvärden 2020: 3, 4, 5',
  'the question in an e-mail below':
    'Svar på fråga från Uno Dahl (L) om hav\n\n{A Vi mäter varje år.}\n\nMed vänliga hälsningar\nEva Lind (S)\n\n-----Ursprungligt meddelande-----\nFrån: Uno Dahl\n\n{Q Är havet rent?}',
  'a letterhead and an office with the name':
    'SUNDBY KOMMUN          SVAR          1[1]\n2021-03-18      Dnr: KS/2021:00141\n\nSVAR PÅ INTERPELLATION OM HAVET\n\n{A Fullmäktige!}\n\n{A L-politikern Uno Dahl har i en interpellation till mig undrat om havet är rent.}\n\n{A Det är det.}\n\nMiljönämndens ordförande Eva Lind (KD)\nSundby kommun, den 26 februari 2018',
  'minutes in which an interpellation is taken back':
    'SAMMANTRÄDESPROTOKOLL\nKommunfullmäktige\n2017-06-12\n\n§ 92\nSvar på interpellation – Rena hav (L)\n\nBeslut\nInterpellationen utgår.\n\nSammanfattning\nUno Dahl (L) tar tillbaka interpellationen.',
  'a motion':
    'Motion om rena hav\n\nHavet är grumligt. Varför mäter ingen?\n\nVi föreslår att kommunen mäter.\n\nSundby den 3 maj 2023\n\nUno Dahl (L)      Eva Lind (L)',
  'a release to the press':
    'PRESSMEDDELANDE 2025-02-12\n\nRegionen renar havet\n\n– Nu blir det rent, säger regionrådet Eva Lind (S).\n\nFör mer information:\nPresstjänsten, telefon 010-123',
  'an interview':
    '”Havet är rent”\n\nRegionrådet Eva Lind (S) om havet.\n\nReporter: {Q Är det rent?}\n\nLind: {A Ja.}\n\nReporter: {Q Säkert?}\n\nLind (skrattar): {A Fråga mig i maj.}',
  'a debate':
    '§ 5 Svar på interpellation 2018/19:5 om hav\n\nAnf. 1 Miljöminister EVA LIND (S):\n{A Herr talman! Uno Dahl har frågat mig om havet. Det är rent.}\n\nAnf. 2 UNO DAHL (L):\n{Q Tack. Är det säkert?}\n\nAnf. 3 BO ALM (C):\nDet är grumligt.\n\nAnf. 4 Miljöminister EVA LIND (S):\n{A Nej.}',
  'the interpellation and its answer, each with a title':
    'Interpellation till miljönämndens ordförande Eva Lind (S)\n\n{Q Havet är grumligt.}\n\n{Q Jag vill därför fråga:}\n\n{Q 1. När renas det?}\n{Q 2. Vad kostar det?}\n\nSundby 2024-03-01\n\nUno Dahl (L)\n\nSvar på interpellation från Uno Dahl (L)\n\n{A Tack för frågan.}\n\nSvar fråga 1:\n{A I maj.}\n\nSvar fråga 2:\n{A Tre kronor.}\n\nEva Lind (S)\nMiljönämndens ordförande',
  'the one who asks in the genitive':
    'Svar på Uno Dahls (SD) interpellation om havet\n\nFråga 1. {Q När renas det?}\n\n{A I maj.}\n\nFråga 2. {Q Vad kostar det?}\n\n{A Tre kronor. Varför inte mer? För att vi sparar.}\n\nEva Lind (S), miljönämndens ordförande',
  'bold questions with the answer on the next line, and a table':
    'Svar på fråga av Uno Dahl (L) om hav\nMN-2023-22\n\n**{Q Är havet rent?}**\n{A Ja, som tabellen visar.}\n\n| Plats | Värde |\n|---|---|\n| Norr | 3 |\n\n**{Q Och i söder?}**\n{A Nej.}\n\nEva Lind (S)',
  'the foot of a page with addresses':
    'Svar på fråga av Uno Dahl (L) om hav\n\n{A Vi mäter varje år.}\n\nPostadress: Sundby kommun, 753 75 Sundby\nTelefon: 018-12\n\n{A Vi renar också.}\n\nEva Lind (S)',
  'minutes in which a secretary quotes the answer':
    'Kommunfullmäktige 1998-11-23\n\nKf § 187  Dnr Ks 98/0612\n\nInterpellation om snöröjning\n\nUno Dahl (C) har ställt en interpellation till ordföranden Eva Lind (M).\n\nOrdföranden Eva Lind svarade: {A ”Ja, gatukontoret röjer gångbanorna.”}\n\nI debatten yttrade sig Uno Dahl (C).\n\nKommunfullmäktiges beslut:\n\natt interpellationen ska anses besvarad.',
  'two who sign beside each other':
    'Interpellationssvar\nSvar på interpellation av Uno Dahl (SD) och Åsa Ek (SD) om hav\n\n{A Interpellanterna frågar om havet. Vi svarar gemensamt.}\n\n{A Det är rent.}\n\nEva Lind (M)               Bo Alm (L)\nregionråd                  miljönämndens ordförande',
  'an e-mail that answers another':
    'Från: Eva Lind\nSkickat: den 4 maj 2022\nTill: Uno Dahl\nÄmne: SV: Havet\n\n{A Vi mäter varje år.}\n\nVänliga hälsningar\nEva Lind (S)\n\nFrån: Uno Dahl\nSkickat: den 2 maj 2022\nTill: Eva Lind\n\n{Q Hej Eva, är havet rent?}',
  'an interview with dashes':
    '”Havet är rent”\n\nRegionrådet Eva Lind (S) om havet.\n\n**{Q Är det rent?}**\n\n{A – Ja.}\n\n**{Q Säkert?}**\n\n{A – Vi mäter varje år.}',
  'what follows a debate':
    'Anf. 1 Miljöminister EVA LIND (S):\n{A Uno Dahl har frågat mig om havet.}\n\nAnf. 2 UNO DAHL (L):\n{Q Tack.}\n\nÖverläggningen var härmed avslutad.',
  'one who signs for another':
    'Svar på interpellation av Uno Dahl (V) om hav\n\n{A I interpellationen ställs två frågor.}\n\n{Q ”1. Är havet rent?}\n{Q 2. Vad kostar det?”}\n\n{A Havet är rent. Det kostar tre kronor.}\n\nFör regionrådet Eva Lind\n\nBo Alm\nKanslichef',
};

describe('whose words, in every layout', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, marked) => {
    const { right, read } = readMarked(marked);
    expect(read.filter((_word, i) => !isLabel(right[i]!))).toEqual(right.filter(word => !isLabel(word)));
  });
});

/** Numbers and letters of items may stand on either side. */
const isLabel = (word: string): boolean => /^. (?:\d|[ab]|I{1,2})$/.test(word);

describe('what a document is', () => {
  it.each([
    ['two who answer', 'answer', 'answered'],
    ['minutes in which an interpellation is taken back', 'minutes', 'withdrawn'],
    ['a motion', 'article', undefined],
    ['a release to the press', 'article', undefined],
    ['an interview', 'interview', undefined],
    ['a debate', 'debate', 'answered'],
  ])('%s', (name, kind, status) => {
    const { structure } = readMarked(LAYOUTS[name]!);
    expect([structure.kind, structure.status]).toEqual([kind, status]);
  });

  it('a list with labels is no interview', () => {
    const text =
      'Vår plan\n\nMål: Havet ska bli rent.\n\nÅtgärd: Vi mäter.\n\nMål: Stränderna ska städas.\n\nÅtgärd: Vi städar.';
    expect(structureOf(text).kind).toBe('answer');
    expect(structureOf(text).segments.every(({ role }) => role === 'respondent')).toBe(true);
  });

  it('a notice of delay is signed by another than the one who answers late', () => {
    const structure = structureOf(
      'Till riksdagen\n\nInterpellation 2018/19:25 Rena hav\nav Uno Dahl (M)\n\nInterpellationen kommer att besvaras tisdagen den 11 juni 2019.\n\nStockholm den 28 maj 2019\n\nEva Lind (S)\n\nEnligt uppdrag\n\nBo Alm\nExpeditionschef',
    );
    expect([structure.kind, structure.status, structure.date]).toEqual(['notice', 'delayed', '2019-05-28']);
    expect([structure.respondent?.name, structure.signer?.name]).toEqual(['Eva Lind', 'Bo Alm']);
  });

  it('a question by itself answers nothing, and that is said', () => {
    const structure = structureOf(
      'Interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\nHavet är grumligt.\n\nVad gör rådet?\n\nUno Dahl (L)',
    );
    expect(structure.kind).toBe('question');
    expect(structure.respondents).toEqual([]);
    expect(structure.notices.map(({ code }) => code)).toContain('no-answer');
  });
});

describe('who asks, who is asked, who answers', () => {
  it('two who answer speak for themselves', () => {
    const { structure } = readMarked(LAYOUTS['two who answer']!);
    expect(structure.respondents?.map(({ name, party }) => `${name} ${party}`)).toEqual(['Eva Lind S', 'Bo Alm C']);
    expect(structure.segments.filter(({ kind }) => kind === 'answer').map(({ speaker }) => speaker)).toEqual([
      'Eva Lind',
      'Bo Alm',
    ]);
  });

  it.each([
    ['two who sign beside each other', ['regionråd', 'miljönämndens ordförande']],
    ['one who signs for another', ['regionråd']],
    ['the interpellation and its answer, each with a title', ['miljönämndens ordförande']],
  ])('%s: the offices of who answers', (name, roles) =>
    expect(readMarked(LAYOUTS[name]!).structure.respondents?.map(({ role }) => role)).toEqual(roles),
  );

  it('who was asked may be told, and another may answer', () => {
    const structure = structureOf(
      'Svar på fråga 2021/22:33 av Uno Dahl (M)\nRena hav\n\nUno Dahl har frågat utrikesministern om hon avser att agera. Frågan har överlämnats till mig.\n\nJag avser att agera.\n\nStockholm den 4 maj 2022\n\nEva Lind',
    );
    expect(structure.addressee).toEqual({ name: '', role: 'utrikesminister' });
    expect([structure.respondents, structure.handover]).toEqual([[{ name: 'Eva Lind' }], true]);
  });

  it('an office may stand for a name', () => {
    const structure = structureOf(
      'Svar på fråga från Uno Dahl (L) till miljönämndens ordförande\n\nVi mäter varje år.\n\nMiljönämndens ordförande',
    );
    expect(structure.respondents).toEqual([{ name: '', role: 'miljönämndens ordförande' }]);
  });

  it('lines of the head name them too', () => {
    const structure = structureOf(
      'Svar på interpellation om hav\nInterpellant: Uno Dahl (fp)\nStälld till: Miljönämndens ordförande Eva Lind (s)\n\nVi mäter varje år.',
    );
    expect(structure.questioner).toMatchObject({ name: 'Uno Dahl', party: 'FP' });
    expect(structure.respondent).toMatchObject({ name: 'Eva Lind', party: 'S' });
  });
});

describe('where it is not sure whose the words are', () => {
  const text =
    'Svar på interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\nVi mäter.\n\nAvser rådet att mäta oftare?\n\nVi mäter varje år.';

  it('that is said with the line, and no block holds them', () => {
    const { notices, blocks } = structureOf(text);
    expect(notices).toMatchObject([{ code: 'attribution-unsure', values: { lines: '5', words: 5 } }]);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join(' ')).not.toContain('Avser');
  });

  it('so is a question that is signed by the one who was asked', () => {
    const { segments, notices } = structureOf(
      'Interpellation av Uno Dahl (L) till rådet Eva Lind (S) om hav\n\nVi mäter varje år.\n\nEva Lind (S)',
    );
    expect(segments.filter(({ unsure }) => unsure)).toHaveLength(1);
    expect(notices.map(({ code }) => code)).toContain('attribution-unsure');
  });

  it('and a sidecar decides', () => {
    for (const attribution of ['as-read', 'respondent'] as const) {
      const { notices, blocks } = structureOf(text, { attribution });
      expect(notices).toEqual([]);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('Avser');
    }
  });
});
