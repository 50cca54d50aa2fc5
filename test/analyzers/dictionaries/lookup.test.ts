import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LookupOptions, lookup, lookupCounter } from '../../../analyzers/dictionaries/index.ts';
import { wilson } from '../../../analyzers/statistics/interval.ts';
import { answer, tagged } from '../answers.ts';

const dictionary = {
  name: 'd',
  entries: [
    { word: 'ansvar*', categories: ['duty', 'own'] },
    { word: 'kan inte', categories: ['duty', 'refusal'] },
    { word: 'inte', categories: ['duty', 'refusal'] },
    { word: 'glad', categories: ['joy'] },
    { word: 't.ex.', categories: ['example'] },
  ],
};
// Twelve words that the respondent says: ansvaret and ansvar, "kan inte" once with the "inte" inside it, "inte" once more, t ex.
const text = 'Vi har ansvaret, ansvar! Vi kan inte svara. Det är inte t ex oss.\nquoted|Är ni glad?';
const rows = (options: Partial<LookupOptions> = {}) =>
  lookup([{ name: 'g', answers: [answer('a', text), answer('b', 'Inget här.')] }], { dictionary, ...options }).rows;

describe('a dictionary looked up', () => {
  it('counts what stands in a category also in those around it; a phrase once, without the words in it', () =>
    expect(rows().map(row => [row.category, row.count, row.total, row.documents, row.matches])).toEqual([
      ['duty', 4, 15, 1, 'ansvar 1; ansvaret 1; inte 1; kan inte 1'],
      ['duty.own', 2, 15, 1, 'ansvar 1; ansvaret 1'],
      ['duty.refusal', 2, 15, 1, 'inte 1; kan inte 1'],
      ['joy', 0, 15, 0, ''],
      ['example', 1, 15, 1, 't ex 1'],
    ]));

  // Covered: ansvaret, ansvar, kan, inte, inte, t ex: 6 of 13 + 2 words.
  it('says how much of the texts it covers', () => expect(rows()[0]!.coverage).toBe(6 / 15));

  it('has the interval that is asked for', () => {
    const [row] = rows({ interval: 'wilson' });
    const { lower, upper } = wilson(4, 15);
    expect([row!.lower, row!.upper, row!.rate]).toEqual([1000 * lower, 1000 * upper, (1000 * 4) / 15]);
    const [drawn] = rows();
    expect(drawn!.lower).toBeLessThanOrEqual(drawn!.rate!);
    expect(drawn!.upper).toBeGreaterThanOrEqual(drawn!.rate!);
  });

  it('counts those whose words are asked for', () =>
    expect(rows({ whose: 'quoted' }).find(row => row.category === 'joy')!.count).toBe(1));

  it('compares lemmas where that is asked for', () => {
    const own = { name: 'd', entries: [{ word: 'gå hem', categories: ['c'] }] };
    const groups = [{ name: 'g', answers: [tagged('t', 'Hon/hon/PRON gick/gå/VERB hem/hem/ADV ././PUNCT')] }];
    expect(lookup(groups, { dictionary: own, unit: 'lemma' }).rows[0]!.count).toBe(1);
    expect(lookup(groups, { dictionary: own }).rows[0]!.count).toBe(0);
  });

  it('finds as many single words as are found by going through them', () => {
    const word = fc.constantFrom('ansvar', 'ansvarig', 'glad', 'hus', 'inte', 'glada');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), words => {
        const counted = lookup([{ name: 'g', answers: [answer('a', words.join(' '))] }], {
          dictionary,
          interval: 'none',
        }).rows;
        const count = (category: string): number => counted.find(row => row.category === category)!.count;
        expect(count('duty.own')).toBe(words.filter(one => one.startsWith('ansvar')).length);
        expect(count('joy')).toBe(words.filter(one => one === 'glad').length);
      }),
    );
  });

  it('adds up over parts of a corpus', () => {
    const answers = [answer('a', text), answer('b', 'Inget ansvar.'), answer('c', 'Kan inte.')];
    const whole = lookupCounter.count(answers, { dictionary });
    for (const cut of [1, 2]) {
      const [a, b] = [
        lookupCounter.count(answers.slice(0, cut), { dictionary }),
        lookupCounter.count(answers.slice(cut), { dictionary }),
      ];
      expect(lookupCounter.add(a, b)).toEqual(whole);
    }
  });
});
