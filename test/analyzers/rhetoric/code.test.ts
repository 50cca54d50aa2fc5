import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeAnswer, codeRecord } from '../../../analyzers/rhetoric/index.ts';
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { singleSpeaker } from '../../../pipeline/structure/single-speaker.ts';
import { annotateText, codebook, codeText, MINISTER, tokenizeText } from './annotate.ts';

const SENTENCES = [
  'Vi har tillskjutit 50 miljoner kronor.',
  'Det är viktigt att alla barn får stöd.',
  'Jag kan inte kommentera det enskilda fallet.',
  'Ska staten bygga bostäderna?',
  'Herr talman!',
  'Det blev fel i hanteringen.',
  '”Vi har misslyckats helt och hållet”, sade hon.',
];

describe('codeAnswer', () => {
  test('every finding lies inside its sentence, carries its own words, and has a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('rules' as const, 'ranker' as const),
        (parts, decision) => {
          const text = parts.join(' ');
          const tokens = annotateText(text);
          const { findings } = codeAnswer({ text, structure: singleSpeaker(text, MINISTER), tokens }, codebook, {
            decision,
          });
          for (const { start, end, sentence, cue, confidence } of findings) {
            expect(start).toBeGreaterThanOrEqual(tokens.sentences[sentence - 1]!.start);
            expect(end).toBeLessThanOrEqual(tokens.sentences[sentence - 1]!.end);
            expect(cue.words).toBe(text.slice(start, end));
            expect(confidence > 0 && confidence <= 1).toBe(true);
          }
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  test('a finding of the ranker shows the evidence that decided', () => {
    const { findings } = codeText('Fru talman! Vi har tillskjutit 50 miljoner kronor till socialtjänsten.');
    const act = findings.find(finding => finding.code === 'responsibility.act');
    expect(act?.features?.length).toBeGreaterThan(0);
    expect(act?.speaker).toBe('Statsrådet');
  });

  test('untagged words are coded by form, with a notice', () => {
    const text = 'Jag kan inte kommentera det enskilda fallet.';
    const coded = codeAnswer({ text, structure: singleSpeaker(text, MINISTER), tokens: tokenizeText(text) }, codebook);
    expect(coded.findings.map(finding => finding.code)).toContain('deflection.withhold');
    expect(coded.notices.map(notice => notice.code)).toContain('CODED_UNTAGGED');
  });

  test('without the question the reply is not judged, and a notice says so', () => {
    const coded = codeText('Svaret är ja.');
    expect(coded.reply.status).toBe('not-judged');
    expect(coded.notices.map(notice => notice.code)).toContain('QUESTION_MISSING');
  });

  test('a question that the answer reports is the question, and none of its words are the respondent’s', () => {
    const coded = codeText(
      'Anna Ek har frågat mig om jag avser att införa avgifter i grundskolan. Svaret på frågan om avgifter i grundskolan är nej.',
    );
    expect(coded.reply.questions.map(item => item.question)).toEqual([
      'om jag avser att införa avgifter i grundskolan.',
    ]);
    expect(coded.reply.status).toBe('full');
    expect(coded.findings.filter(finding => finding.sentence === 1)).toEqual([]);
    expect(coded.notices.map(notice => notice.code)).not.toContain('QUESTION_MISSING');
  });

  test('questions are reported one by one, in a list, and turned round; what the respondent asked is none', () => {
    const reported = (text: string) => codeText(text).reply.questions.map(item => item.question);
    const list = 'Bo Alm har ställt följande frågor till mig: Hur många vårdplatser finns det? När öppnar de nya?';
    expect(reported(`${list} Platserna är fler än i fjol.`)).toEqual([
      'Hur många vårdplatser finns det?',
      'När öppnar de nya?',
    ]);
    expect(reported('Vidare har Bo Alm frågat mig hur väntetiderna ska bli kortare.')).toEqual([
      'hur väntetiderna ska bli kortare.',
    ]);
    expect(reported('Bo Alm har frågat mig:\n1. Hur många platser finns det?')).toEqual([
      'Hur många platser finns det?',
    ]);
    expect(reported('Bo Alm har frågat statsrådet Anna Ek om hon avser att agera.')).toEqual([
      'om hon avser att agera.',
    ]);
  });

  test.each([
    'Jag har frågat statsministern om han kommer.',
    'Många har frågat mig:',
    'Många har frågat mig om detta, men det är regionen som har ansvaret för vården.',
    'Bo Alm har frågat mig hur det går, och jag svarar att det går bra.',
    'Regeringen har ställt upp i frågan. Varför gör inte regionen detsamma?',
    'Staten har ställt stora krav, men frågan är hur det ska gå?',
    'Har man ens ställt frågan?',
  ])('“%s” reports no question: the words stay the respondent’s', text => {
    expect(codeText(text).reply.questions).toEqual([]);
  });

  test('only a list that was announced goes on in the next sentence', () => {
    const text = 'Anna Ek har frågat mig vad jag gör. Har vi gjort nog?';
    expect(codeText(text).reply.questions.map(item => item.question)).toEqual(['vad jag gör.']);
  });

  test('an outright answer on the matter is a full one, one that is declined is none, and between them it is intermediate', () => {
    const question = 'Avser ministern att införa avgifter i grundskolan?';
    const statusOf = (text: string) => codeText(text, MINISTER, { question }).reply.status;
    expect(statusOf('Svaret på frågan om avgifter i grundskolan är nej.')).toBe('full');
    expect(statusOf('Jag tänker inte svara på frågan om avgifter i grundskolan.')).toBe('none');
    expect(statusOf('Grundskolan är viktig för oss alla.')).toBe('intermediate');
  });

  test('a question that nobody speaks to has no sentences', () => {
    const question = 'Avser ministern att införa avgifter i grundskolan?';
    expect(codeText('Vädret är vackert i dag.', MINISTER, { question }).reply.questions[0]!.sentences).toEqual([]);
  });

  test('agent substitution: asked what the minister will do, answered with what an agency does', () => {
    const question = 'Vad avser ministern att göra åt köerna i vården?';
    const [reply] = codeText(
      'Köerna i vården är långa. Socialstyrelsen följer köerna i vården. Jag kommer att korta köerna i vården.',
      MINISTER,
      { question },
    ).reply.questions;
    expect(reply!.sentences).toEqual([1, 2, 3]);
    expect(reply!.others).toEqual([{ sentence: 2, agent: 'Socialstyrelsen' }]);
  });

  test('whom the question itself names is no substitute', () => {
    const question = 'Vad gör Socialstyrelsen åt köerna i vården?';
    const [reply] = codeText('Socialstyrelsen följer köerna i vården.', MINISTER, { question }).reply.questions;
    expect(reply!.others).toEqual([]);
  });

  test('an inflected name is the same name, also at the beginning of a sentence', () => {
    const [reply] = codeText('Kommunerna ansvarar för skolan.', MINISTER, { question: 'Vad gör en kommun för skolan?' })
      .reply.questions;
    expect(reply!.sentences).toEqual([1]);
    expect(reply!.others).toEqual([]);
  });

  test('compromise and our engine lead to the same findings', () => {
    const text = SENTENCES.join(' ');
    const input = { text, structure: singleSpeaker(text, MINISTER), tokens: annotateText(text) };
    expect(codeAnswer(input, codebook, { matcher: 'compromise' })).toEqual(codeAnswer(input, codebook));
  });

  test('the same input gives the same output', () => {
    const text = SENTENCES.join(' ');
    expect(JSON.stringify(codeText(text))).toBe(JSON.stringify(codeText(text)));
  });
});

describe('codeRecord', () => {
  test('gives id, reply and findings', () => {
    const coded = codeRecord(
      { id: 'a1', text: 'Vi har tillskjutit medel till skolan.', role: 'statsråd' },
      codebook,
      annotateText,
    );
    expect(coded).toMatchObject({ id: 'a1', reply: 'not-judged' });
    expect(coded.findings.length).toBeGreaterThan(0);
  });
  test('refuses a record without text and says what it needs', () => {
    expect(() => codeRecord({ id: 'a1' }, codebook, annotateText)).toThrow(OrdskifteError);
  });
});

const gold = new URL('../../../../shared/rhetoric/gold-dev.jsonl', import.meta.url);
if (!existsSync(gold))
  console.warn('coded answers (../shared/rhetoric) are missing: the floor of the rhetoric findings is not tested');
describe.runIf(existsSync(gold))('on the coded answers of the development set', () => {
  test('most findings of a family were given by a coder, and most that both coders gave are found (trained on these answers: a floor, not an estimate)', () => {
    const groupOf = (code: string) =>
      code.startsWith('deflection') ? 'deflection' : /accept|act$|commit/u.test(code) ? 'taken' : 'avoided';
    let right = 0;
    let wrong = 0;
    for (const line of readFileSync(gold, 'utf8').split('\n')) {
      if (!line) continue;
      const row = JSON.parse(line);
      const { findings } = codeRecord(row, codebook, annotateText);
      for (const finding of findings) {
        const sentence = row.sentences.find(
          (item: { start: number; end: number }) => finding.start < item.end && finding.end > item.start,
        );
        const given = [...(sentence?.coder1 ?? []), ...(sentence?.coder2 ?? [])].map((item: { code: string }) =>
          groupOf(item.code),
        );
        if (given.includes(groupOf(finding.code))) right++;
        else wrong++;
      }
    }
    expect(right / (right + wrong)).toBeGreaterThan(0.75);
  });
});
