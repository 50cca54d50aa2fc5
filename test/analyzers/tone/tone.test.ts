import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SentimentOptions, sentenceTones, speakerTones } from '../../../analyzers/tone/index.ts';
import { OWN_LEXICON } from '../../../analyzers/tone/lexicon.ts';
import { modelScore, readSentimentModel } from '../../../analyzers/tone/model/index.ts';
import { SIGNS } from '../../../analyzers/tone/signs.ts';
import { targetTones } from '../../../analyzers/tone/targets.ts';
import { stopWords } from '../../../pipeline/language/stopwords.ts';
import { intervalAlpha, spearman } from '../../../training/tone/evaluate.ts';
import { answerBy, seedCorpus } from '../../corpus.ts';

const plain: SentimentOptions = {
  lexicon: {
    name: 'test',
    values: new Map([
      ['bra', 2],
      ['dålig', -2],
      ['viktig', 1],
    ]),
  },
  shrink: 0,
};
const score = (text: string, options = plain): number => sentenceTones(answerBy('A', text), options)[0]!.score;

describe('the word list', () => {
  it.each([
    ['Det är bra.', 2],
    ['Det var dåligt.', -2],
    ['Det är inte bra.', -1],
    ['Det fungerar inte bra.', -1],
    ['Ingen uppgift är bra.', -1],
    ['Vi har ingen viktigare uppgift.', 1],
    ['Det är inte så, men det är bra.', 2],
    ['Det är mycket bra.', 2.8],
    ['Det är ganska bra.', 1.2],
    ['Det kan bli bra.', 1.7],
    ['Mötet hölls i maj.', 0],
  ])('%s has the tone %d', (text, expected) => expect(score(text)).toBeCloseTo(expected, 10));

  it('pulls a single word towards neutral by the words that are added', () => {
    expect(score('Det är bra.', { ...plain, shrink: 4 })).toBeCloseTo(2 / 5, 10);
  });

  it('holds no function word and no word twice with two signs', () => {
    const stops = new Set<string>(stopWords.words);
    expect([...OWN_LEXICON.values.keys()].filter(word => stops.has(word))).toEqual([]);
    for (const [word, value] of OWN_LEXICON.values) expect(Math.sign(value), word).toBe(Math.sign(SIGNS.get(word)!));
    expect(Math.max(...[...OWN_LEXICON.values.values()].map(Math.abs))).toBeLessThanOrEqual(3);
  });

  it('says which words it knew, where they stand and how much of the text that is', () => {
    const answer = answerBy('A', 'Skolan är bra. Vägen är dålig och lång.');
    const tones = sentenceTones(answer, plain);
    for (const { start, end, word } of tones.flatMap(t => t.matches))
      expect(answer.document.text.slice(start, end)).toBe(word);
    const [all] = speakerTones(tones, plain);
    expect(all).toMatchObject({ group: 'A', score: 0, matched: 2, positive: 1, negative: 1 });
    expect(all!.coverage).toBeCloseTo(2 / all!.words, 10);
  });

  it('counts a quoted question for the questioner, not for the respondent', () => {
    const jonsson = seedCorpus().answers.find(a => a.structure.respondent!.name === 'Jan Jönsson')!;
    const roles = new Set(
      sentenceTones(jonsson)
        .filter(t => t.speaker.startsWith('Alexandra'))
        .map(t => t.role),
    );
    expect([...roles]).toEqual(['quoted']);
  });
});

describe('tone by target', () => {
  it('takes the sentences that name the target, in any form', () => {
    const answer = answerBy('A', 'Regeringens beslut är dåligt. Skolan är bra. Regeringen sover.');
    expect(targetTones([answer], ['regeringen', 'skolan', 'kungen'], plain)).toEqual([
      { group: 'A', term: 'regeringen', score: -2, count: 2, total: 3, matched: 1 },
      { group: 'A', term: 'skolan', score: 2, count: 1, total: 3, matched: 1 },
    ]);
  });
});

describe('the learned model', () => {
  const bytes = readFileSync('analyzers/tone/model.bin');
  const model = readSentimentModel(bytes);

  it('gives any text a score from 1 to 5, the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const first = modelScore(model, text);
        expect(first).toBeGreaterThanOrEqual(1);
        expect(first).toBeLessThanOrEqual(5);
        expect(modelScore(model, text)).toBe(first);
      }),
    );
  });

  it('refuses another file and a damaged one', () => {
    expect(() =>
      readSentimentModel(new TextEncoder().encode('en helt annan fil som är lång nog att läsa ett huvud ur, och mer')),
    ).toThrow(/no model of ordskifte/);
    const damaged = Uint8Array.from(bytes);
    damaged[1000]! ^= 1;
    expect(() => readSentimentModel(damaged)).toThrow(/checksum/);
  });

  it('puts welcome above hostility', () => {
    expect(modelScore(model, 'Vi ska öppna dörren för människor på flykt och visa medmänsklighet.')).toBeGreaterThan(
      modelScore(model, 'Massinvandringen är en katastrof som kostar skattebetalarna enorma summor.'),
    );
  });
});

const DEV = '../shared/sentiment/absabank-imm_dev.jsonl';
if (!existsSync(DEV))
  console.warn(`not checked here: agreement with the labels of ${DEV}, which is not on this machine`);
describe.runIf(existsSync(DEV))('on rated paragraphs that nothing was trained on', () => {
  const rows = existsSync(DEV)
    ? readFileSync(DEV, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line) as { text: string; label: number })
    : [];
  const labels = rows.map(row => row.label);

  it('the model orders them with ρ above 0.44 and agrees with α above 0.43', () => {
    const model = readSentimentModel(readFileSync('analyzers/tone/model.bin'));
    const scores = rows.map(row => modelScore(model, row.text));
    expect(spearman(labels, scores)).toBeGreaterThan(0.44);
    expect(intervalAlpha(labels, scores)).toBeGreaterThan(0.43);
  });

  it('the word list orders them with ρ above 0.25', () => {
    const scores = rows.map(row => speakerTones(sentenceTones(answerBy('x', row.text)))[0]?.score ?? 0);
    expect(spearman(labels, scores)).toBeGreaterThan(0.25);
  });
});
