import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countParts, kwic, parseQuery } from '../../../analyzers/kwic/index.ts';
import { answerBy } from '../../corpus.ts';

const answer = answerBy('Anna', 'Vi kan inte kommentera det. Socialtjänsten kan göra mer, och socialnämnden gick hem.');
const groups = [{ name: 'Anna', answers: [answer] }];
const found = (query: string, window = 2) => kwic(groups, { query, window }).rows.map(r => [r.left, r.match, r.right]);

describe('key word in context', () => {
  it('finds a word in any case with the words around it', () =>
    expect(found('KAN')).toEqual(
      [
        ['Vi', 'kan', 'inte kommentera'],
        ['Socialtjänsten', 'kan', 'göra mer'],
      ].map(([l, m, r], i) => [i === 1 ? '. Socialtjänsten' : l!, m!, r!]),
    ));
  it('finds a phrase', () => expect(found('kan inte')).toEqual([['Vi', 'kan inte', 'kommentera det']]));
  it('lets * stand for letters', () =>
    expect(found('social*').map(r => r[1])).toEqual(['Socialtjänsten', 'socialnämnden']));
  it('finds every form of a lemma', () => expect(found('lemma:gå').map(r => r[1])).toEqual(['gick']));
  it('does not take signs of a pattern for more than letters', () => expect(found('k.n')).toEqual([]));
  it('does not match across sentences', () => expect(found('det socialtjänsten')).toEqual([]));
  it('gives offsets into the text', () => {
    for (const { start, end, match } of kwic(groups, { query: 'social*' }).rows)
      expect(answer.document.text.slice(start, end)).toBe(match);
  });
});

describe('what the tokeniser makes one word', () => {
  const text =
    'Vi ger t ex 25\u00a0000 kr, bl a till e-post och/eller 12,5 % mer. Konflikten om covid-19 och skolan, dvs. nu.';
  const answer = answerBy('Anna', text);
  const matches = (query: string): string[] =>
    kwic([{ name: 'g', answers: [answer] }], { query }).rows.map(row => row.match);

  it.each([
    ['t ex', ['t ex']],
    ['T EX', ['t ex']],
    ['25 000', ['25 000']],
    ['25\u00a0000 kr', ['25 000 kr']],
    ['25 0*', ['25 000']],
    ['bl a till', ['bl a till']],
    ['12,5 %', ['12,5 %']],
    ['12,5%', ['12,5 %']],
    ['e-post och/eller', ['e-post och/eller']],
    ['kon\ufb02ikten', ['Konflikten']],
    ['sko\u00adlan', ['skolan']],
    ['skolan, dvs.', ['skolan, dvs.']],
  ])('is found as it is typed: %s', (query, found) => expect(matches(query)).toEqual(found));

  it.each([
    ['t.ex.', ['t ex']],
    ['t. ex.', ['t ex']],
    ['bl.a. till', ['bl a till']],
    ['dvs', ['dvs.']],
    ['t.o.m.', []],
  ])('is found with and without the points of an abbreviation: %s', (query, found) =>
    expect(matches(query)).toEqual(found),
  );

  it('but a word that an abbreviation looks like is not', () => {
    const other = answerBy('Bo', 'En tom skola, t.o.m. här.');
    const found = (query: string): string[] =>
      kwic([{ name: 'g', answers: [other] }], { query }).rows.map(row => row.match);
    expect([found('tom'), found('t.o.m.'), found('t o m')]).toEqual([['tom'], ['t.o.m.'], ['t.o.m.']]);
  });

  it('is not found by a part of it', () => {
    expect(matches('000')).toEqual([]);
    expect(matches('ex')).toEqual([]);
    expect(matches('post')).toEqual([]);
  });

  it('is found once, though the words as typed are a second reading', () =>
    expect(
      kwic([{ name: 'g', answers: [answer] }], { query: '12,5 %' }).rows.map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(['12,5 %']));

  it('is counted part by part where the whole is not found', () =>
    expect(countParts([answer], 't ex 25 000 zebra').map(({ part, words }) => [part.name, words])).toEqual([
      ['t ex', 1],
      ['25 000', 1],
      ['zebra', 0],
    ]));
});

describe('stars in a query', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength: 8 });
  const query = fc.string({ unit: fc.constantFrom('a', 'b', 'å', '*'), minLength: 1, maxLength: 6 });
  const matcher = (wanted: string) => parseQuery(wanted).readings[0]![0]!.test;

  it('stand for any letters, as in a regular expression', () => {
    fc.assert(
      fc.property(query, words, (wanted, word) => {
        expect(matcher(wanted)(word)).toBe(new RegExp(`^${wanted.replaceAll('*', '.*')}$`, 'u').test(word));
      }),
    );
  });

  it('cost no more for being many', () => {
    const start = performance.now();
    expect(matcher(`${'*a'.repeat(5000)}*b`)('a'.repeat(20_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
