import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeDocument } from '../../../analyzers/comparison/code-document.ts';
import { codeRecord } from '../../../analyzers/rhetoric/index.ts';
import { contentWords, isSameWord, overlapOf } from '../../../analyzers/rhetoric/reply/content.ts';
import { readQuestions } from '../../../analyzers/rhetoric/reply/question.ts';
import { taggerModel } from '../../../cli/rim/models.ts';
import { buildCorpus } from '../../../pipeline/corpus.ts';
import { annotateText, codebook, codeText, MINISTER, tokenizeText } from './annotate.ts';

const focusOf = (text: string): string[][] =>
  readQuestions(text, annotateText(text)).map(({ focus }) => focus.map(({ word }) => word));
const wordsOf = (text: string) => {
  const tokens = annotateText(text);
  return contentWords(tokens, 0, tokens.length);
};

describe('what a question is about', () => {
  test.each([
    ['Hur ska kommunens skolor få fler lärare?', ['kommun', 'skola', 'lärare']],
    ['Vilka åtgärder avser ministern att vidta för nya tåg?', ['tåg']],
    ['Ska regeringen bygga en väg?', ['bygga', 'väg']],
    ['När kommer lagen om avgifter?', ['lag', 'avgift']],
    ['Vad vill statsrådet göra för EU?', ['eu']],
  ])('“%s” is about %s', (text, words) => {
    expect(focusOf(text)).toEqual([words]);
  });

  test('the noun skola is a matter, the verb skola is none', () => {
    expect(wordsOf('Vi ska ta ansvar.').map(({ word }) => word)).toEqual(['ansvar']);
    expect(wordsOf('Vi bygger en skola.').map(({ word }) => word)).toEqual(['bygga', 'skola']);
  });

  test('a sentence with a question mark is a question; where none has one, all are', () => {
    expect(focusOf('Köerna växer. Vad görs åt vården?')).toEqual([['vård']]);
    expect(focusOf('Om köerna i vården. Om lärarna.')).toHaveLength(2);
  });
});

describe('whether a sentence speaks of it', () => {
  const spoken = (question: string, answer: string): number =>
    overlapOf(readQuestions(question, annotateText(question))[0]!.focus, wordsOf(answer));

  test.each([
    ['Vad görs för vägen?', 'Vägarna byggs om.'],
    ['Hur ska lagarna ändras?', 'Lagen är bra.'],
    ['Hur går det med tåget?', 'Tågen går i tid.'],
    ['Vad gör kommunen åt skolan?', 'Skolorna får mer pengar.'],
  ])('“%s” – “%s”', (question, answer) => {
    expect(spoken(question, answer)).toBeGreaterThan(0);
  });

  test.each([
    ['Vad gör kommunen åt skolan?', 'Det ska bli bättre.'],
    ['Vad görs för vägen?', 'Vi väger alla skäl.'],
    ['Hur mår vården?', 'Vårdnaden är en annan sak.'],
    ['Vad kostar partiet?', 'Det är ett partnerskap.'],
  ])('“%s” – not “%s”', (question, answer) => {
    expect(spoken(question, answer)).toBe(0);
  });

  test('without tags, inflections are known by their beginning and function words by their length', () => {
    const [form, other] = ['avgifter', 'avgift'].map(word => ({ word, isLemma: false })) as [never, never];
    expect(isSameWord(form, other)).toBe(true);
    const tokens = tokenizeText('Vi ska ta ut avgifter');
    expect(contentWords(tokens, 0, tokens.length).map(({ word }) => word)).toEqual(['avgifter']);
  });

  test('is a share, whatever the words', () => {
    const word = fc.record({ word: fc.constantFrom('väg', 'vägar', 'lag', 'skola'), isLemma: fc.boolean() });
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (focus, words) => {
        const share = overlapOf(focus, words);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        for (const a of focus) for (const b of words) expect(isSameWord(a, b)).toBe(isSameWord(b, a));
      }),
    );
  });
});

describe('a question that is handed over', () => {
  const record = { id: 'a', text: 'Tågen får mer pengar. Vädret är vackert.', question: 'Hur går det med tåget?' };
  const input = {
    name: 'a.txt',
    bytes: new TextEncoder().encode(record.text),
    sha256: '',
    sidecar: { question: record.question },
    record: { id: 'a', line: 1 },
  };

  test('in a record or a sidecar has the words and tags of the corpus', () => {
    const corpus = buildCorpus([input], { tagger: taggerModel() });
    const answer = corpus.answers[0]!;
    expect(answer.question!.tokens.vocabulary).toBe(corpus.vocabulary);
    expect(answer.question!.tokens.upos.every(tag => tag > 0)).toBe(true);
    const { reply } = codeDocument(answer, codebook);
    expect(reply.questions[0]).toMatchObject({ focus: ['tåg'], sentences: [1] });
    expect(codeRecord(record, codebook, annotateText).reply).toBe(reply.status);
  });

  test('leaves the numbers of the documents’ words as they are', () => {
    const { sidecar: _, ...plain } = input;
    const [asked, alone] = [input, plain].map(one => buildCorpus([one], { tagger: taggerModel() }).answers[0]!);
    expect(asked!.tokens.lemma).toEqual(alone!.tokens.lemma);
    expect(alone!.question).toBeUndefined();
  });
});

test('a question that the answer quotes is read with the words of the document', () => {
  const text = 'Eva Ek har frågat mig om jag avser att bygga vägar. Vägen ska byggas.';
  const [reply] = codeText(text, MINISTER).reply.questions;
  expect(reply).toMatchObject({ question: 'om jag avser att bygga vägar.', focus: ['bygga', 'väg'], sentences: [2] });
});
