import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, TALLY, type TallyName, tallyOf } from '../../../analyzers/style/tallies.ts';
import { mattr, msttr, mtld } from '../../../analyzers/style/windows.ts';
import { answer, tagged } from '../answers.ts';

const STOP = '././PUNCT';
const talliesOf = (...words: readonly string[]): Partial<Record<TallyName, number>> => {
  const { total } = tallyOf(tagged('a', [...words, STOP].join(' ')), 'respondent', 50);
  return Object.fromEntries(TALLY.map(name => [name, read(total, name)]));
};

describe('a word counts', () => {
  it.each<[string, string, Partial<Record<TallyName, number>>]>([
    ['as a noun and as nominal', 'vård/vård/NOUN', { nouns: 1, nominal: 1, verbal: 0 }],
    ['a preposition as nominal', 'i/i/ADP', { nouns: 0, nominal: 1 }],
    ['an adverb as verbal', 'nu/nu/ADV', { verbal: 1, nominal: 0, pronouns: 0 }],
    ['a pronoun as verbal', 'den/den/PRON', { pronouns: 1, verbal: 1 }],
    ['an adjective as neither', 'stor/stor/ADJ', { nominal: 0, verbal: 0 }],
    [
      'an infinitive as a verb and no clause',
      'gå/gå/VERB/VerbForm=Inf',
      { verbs: 1, verbal: 1, finite: 0, present: 0 },
    ],
    ['a verb in the past', 'gick/gå/VERB/Tense=Past|VerbForm=Fin', { verbs: 1, finite: 1, past: 1, present: 0 }],
    ['a modal auxiliary', 'ska/skola/AUX/Tense=Pres|VerbForm=Fin', { verbs: 1, finite: 1, present: 1, modals: 1 }],
    ['a passive', 'görs/göra/VERB/Tense=Pres|VerbForm=Fin|Voice=Pass', { sPassives: 1, bliPassives: 0 }],
    ['“jag”', 'jag/jag/PRON/Case=Nom|PronType=Prs', { firstSingular: 1, firstPlural: 0, pronouns: 1 }],
    ['“oss”', 'oss/vi/PRON/Case=Acc|PronType=Prs', { firstPlural: 1, firstSingular: 0 }],
    ['“ni”', 'ni/ni/PRON/Case=Nom|PronType=Prs', { second: 1, generic: 0 }],
    ['“man”', 'man/man/PRON', { generic: 1, second: 0 }],
  ])('%s: %s', (_, word, counts) => expect(talliesOf(word)).toMatchObject(counts));

  it('as long from seven letters on, and not where it is none', () => {
    expect(talliesOf('skolans/skola/NOUN', 'skolan/skola/NOUN')).toMatchObject({ words: 2, longWords: 1, letters: 13 });
    expect(talliesOf('1234567/1234567/NUM')).toMatchObject({ words: 0, longWords: 0 });
  });
});

describe('a document', () => {
  it('is the sum of its sentences', () => {
    const { sentences, total } = tallyOf(
      tagged('a', `Vi/vi/PRON går/gå/VERB/Tense=Pres|VerbForm=Fin ${STOP} Nu/nu/ADV ${STOP} Ja/ja/INTJ ${STOP}`),
      'respondent',
      50,
    );
    expect(sentences).toHaveLength(3);
    const along: readonly TallyName[] = ['mattr', 'mattrWindows', 'msttr', 'msttrSegments', 'mtld', 'mtldWords'];
    for (const name of TALLY)
      if (!along.includes(name))
        expect([name, sentences.reduce((sum, tally) => sum + read(tally, name), 0)]).toEqual([name, read(total, name)]);
  });

  it('has the words of those who are asked for, and no sentence without words', () => {
    const own = answer('a', 'quoted|Varför då?\nVi går. 12!');
    const counted = (whose: 'respondent' | 'quoted' | 'all') => {
      const { words, sentences } = tallyOf(own, whose, 50);
      return [words.join(' '), sentences.length];
    };
    expect(counted('respondent')).toEqual(['vi går', 1]);
    expect(counted('quoted')).toEqual(['varför då', 1]);
    expect(counted('all')).toEqual(['varför då vi går', 2]);
  });
});

describe('windows over a text', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 });
  const windows = fc.integer({ min: 1, max: 12 });

  it('are as many as have room, segments as many as are full', () =>
    fc.assert(
      fc.property(texts, windows, (words, window) => {
        expect(mattr(words, window).weight).toBe(Math.max(0, words.length - window + 1));
        expect(msttr(words, window).weight).toBe(Math.floor(words.length / window));
      }),
    ));

  it('of one word are all different, and of the whole text one type–token ratio', () =>
    fc.assert(
      fc.property(texts, words => {
        fc.pre(words.length > 0);
        expect(mattr(words, 1)).toEqual({ sum: words.length, weight: words.length });
        for (const measure of [mattr, msttr])
          expect(measure(words, words.length).sum).toBeCloseTo(new Set(words).size / words.length, 12);
      }),
    ));

  it('do not depend on what the words are called', () =>
    fc.assert(
      fc.property(texts, windows, (words, window) => {
        const renamed = words.map(word => (word === 'a' ? 'constructor' : `${word}${word}`));
        expect(mattr(renamed, window)).toEqual(mattr(words, window));
        expect(mtld(renamed)).toEqual(mtld(words));
      }),
    ));

  it('of a text without words weigh nothing', () =>
    expect([mattr([]), msttr([]), mtld([])].map(({ sum, weight }) => [sum, weight])).toEqual(Array(3).fill([0, 0])));
});
