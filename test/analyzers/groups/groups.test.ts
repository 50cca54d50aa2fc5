import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../analyzers/groups/index.ts';
import { respondentsOf } from '../../../analyzers/groups/pair.ts';
import { answer } from '../answers.ts';

const texts = [
  answer('a', 'Vi gör det.', { respondent: 'Anna Ek', party: 'S', date: '2019-05-06' }),
  answer('b', 'Vi kan.', { respondent: 'Bo Lind', party: 'M', date: '2020-01-01' }),
  answer('c', 'quoted|Varför?\nDärför.', { respondent: 'Anna Ek', party: 'S' }),
];
const shown = (groups: readonly { name: string; answers: readonly { document: { id: string } }[] }[]) =>
  groups.map(({ name, answers }) => `${name}:${answers.map(({ document }) => document.id).join('')}`);

describe('groups of texts', () => {
  it.each([
    ['party', ['S:ac', 'M:b']],
    ['year', ['2019:a', '2020:b', '?:c']],
    ['document', ['a:a', 'b:b', 'c:c']],
    ['speaker', ['Anna Ek:ac', 'Bo Lind:b', '?:c']],
    ['whose', ['respondent:abc', 'quoted:c']],
    ['month', ['2019-05:a', '2020-01:b', '?:c']],
    ['decade', ['2010:a', '2020:b', '?:c']],
    ['party,year', ['S · 2019:a', 'M · 2020:b', 'S · ?:c']],
    ['2018..2019,2020..', ['2018..2019:a', '2020..:b', '?:c']],
    ['2010..2030,party', ['2010..2030 · S:a', '2010..2030 · M:b', '? · S:c']],
    ['whose,party', ['respondent · S:ac', 'respondent · M:b', 'quoted · S:c']],
    ['all', ['all:abc']],
  ] as const)('by %s come in the order of their first text', (key, expected) =>
    expect(shown(groupBy(texts, key))).toEqual(expected),
  );

  it('by speaker lead from each of their words to its sentence', () => {
    for (const { answers } of groupBy(texts, 'speaker'))
      for (const { tokens } of answers)
        tokens.sentences.forEach(({ firstToken, endToken }, i) => {
          expect(tokens.sentence.slice(firstToken, endToken).every(sentence => sentence === i)).toBe(true);
        });
  });

  it('by a field of a record or sidecar', () => {
    const own = (id: string, facts: Record<string, string>) => {
      const plain = answer(id, 'Ja.', { party: 'S' });
      return { ...plain, document: { ...plain.document, sidecar: { facts } } };
    };
    const documents = [own('a', { topic: 'skola' }), own('b', {}), own('c', { topic: 'skola', kind: 'svar' })];
    expect(shown(groupBy(documents, 'topic'))).toEqual(['skola:ac', '?:b']);
    expect(shown(groupBy(documents, 'party,kind'))).toEqual(['S · ?:ab', 'S · svar:c']);
    expect(() => groupBy(documents, 'topik')).toThrow(
      expect.objectContaining({ code: 'BAD_OPTION', next: expect.stringContaining('topic') }),
    );
  });

  it('may be asked of a corpus as well as of its answers', () =>
    expect(groupBy({ answers: texts }, 'party')).toEqual(groupBy(texts, 'party')));

  it('are named as they are, also by words that JavaScript knows', () => {
    const odd = ['constructor', '__proto__', 'constructor'].map((party, i) => answer(`d${i}`, 'Ja.', { party }));
    expect(shown(groupBy(odd, 'party'))).toEqual(['constructor:d0d2', '__proto__:d1']);
  });
});

describe('respondents', () => {
  const named = (id: string, party: string, date?: string) =>
    answer(id, 'Vi gör det.', { respondent: 'Jan Ek', party, ...(date !== undefined && { date }) });

  it('of one name in two parties at one time are two people', () => {
    const both = [named('a', 'S', '2019-01-01'), named('b', 'M', '2019-05-01'), named('c', 'S', '2020-01-01')];
    expect(shown(groupBy(both, 'respondent'))).toEqual(['Jan Ek (S):ac', 'Jan Ek (M):b']);
    expect(shown(respondentsOf(both))).toEqual(['Jan Ek (S):ac', 'Jan Ek (M):b']);
    expect(shown(groupBy([named('a', 'S'), named('b', 'M')], 'respondent'))).toEqual(['Jan Ek (S):a', 'Jan Ek (M):b']);
  });

  it('who went from one party to another are one', () => {
    const one = [named('a', 'FP', '2014-01-01'), named('b', 'L', '2019-05-01')];
    expect(shown(groupBy(one, 'respondent'))).toEqual(['Jan Ek:ab']);
  });

  it('are listed with their answers in the order of the corpus', () =>
    expect(shown(respondentsOf(texts))).toEqual(['Anna Ek:ac', 'Bo Lind:b']));

  it('with many answers each are found in time that grows with the answers', () => {
    const one = texts[0]!;
    const secondsFor = (n: number): number => {
      const many = new Array(n).fill(one);
      const before = performance.now();
      respondentsOf(many);
      return performance.now() - before;
    };
    secondsFor(1000);
    // Were the list copied for each answer, 40,000 of them would be 800 million entries.
    expect(secondsFor(40_000)).toBeLessThan(500);
  });
});
