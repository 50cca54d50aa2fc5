import { describe, expect, it } from 'vitest';
import { groupsOf, positive, refuseRepeated, share, stopWordsOf, topOf, wholeNumber } from '../../cli/analysis.ts';
import { filterDocuments } from '../../cli/filter.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { stopWords } from '../../pipeline/language/stopwords.ts';
import { answer, type Facts } from '../analyzers/answers.ts';

const one = (id: string, facts: Facts = {}, fields: Record<string, string> = {}) => {
  const plain = answer(id, 'Ja.', facts);
  return { ...plain, document: { ...plain.document, sidecar: { facts: fields } } };
};
const ANSWERS = [
  one('a', { respondent: 'Ek', party: 'S', date: '2020-05-01' }, { kind: 'replik', title: 'Skola, vård och omsorg' }),
  one('b', { respondent: 'Alm', party: 'M', date: '2021-05-01' }, { kind: 'svar' }),
  one('c', { respondent: 'Ek', party: 'S', date: '2021-06-01' }),
];
const kept = (...filters: readonly string[]): string =>
  filterDocuments(ANSWERS, filters)
    .map(({ document }) => document.id)
    .join(' ');
const refused = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof OrdskifteError) return `${error.code}: ${error.message} ${error.next}`;
    throw error;
  }
  return 'not refused';
};

describe('a filter of documents', () => {
  it.each([
    ['respondent=Ek', 'a c'],
    ['speaker=Ek', 'a c'],
    ['party=M', 'b'],
    ['year=2021', 'b c'],
    ['document=b', 'b'],
    ['id=b', 'b'],
    ['kind=replik', 'a'],
    ['year=2019..2020', 'a'],
    ['year=2021..', 'b c'],
    ['date=2020-05..2021-05', 'a b'],
    ['date=2021-05-02..2021-12-31', 'c'],
    ['month=2021-06', 'c'],
    ['party!=S', 'b'],
    ['kind!=replik,svar', 'c'],
    ['year!=2021..2022', 'a'],
    ['year=2019..2020,2021', 'a b c'],
  ])('keeps what %s says', (filter, ids) => expect(kept(filter)).toBe(ids));

  it('keeps any of several values, in the order of the documents', () => expect(kept('document=c,a')).toBe('a c'));

  it('takes a value with commas as one, too', () => expect(kept('title=Skola, vård och omsorg')).toBe('a'));

  it('after another keeps what both say', () => expect(kept('respondent=Ek', 'year=2021')).toBe('c'));

  it('knows a field of any document, also of one that an earlier filter has left out', () =>
    expect(refused(() => kept('party=M', 'title=Skola'))).toContain('--where'));

  it('keeps all documents where none is given', () => expect(kept()).toBe('a b c'));

  it.each(['colour=red', 'colour', '=red'])('is refused where no document knows its key: %s', filter => {
    const message = refused(() => kept(filter));
    expect(message).toMatch(/^BAD_OPTION: .*--where/);
    for (const key of ['respondent', 'party', 'year', 'role', 'document', 'kind', 'title'])
      expect(message).toContain(key);
  });

  it('is refused where no document has its value, with the values that there are', () => {
    const message = refused(() => kept('party=V'));
    expect(message).toMatch(/^BAD_OPTION: /);
    expect(message).toContain('S, M');
  });

  it('is refused with the first of many values', () => {
    const many = Array.from({ length: 30 }, (_, i) => one(`d${i}`));
    const message = refused(() => filterDocuments(many, ['document=x']));
    expect(message).toContain('d0, d1');
    expect(message).toContain('(30 values)');
    expect(message).not.toContain('d25');
  });
});

describe('groups that are asked for', () => {
  const names = (options: Partial<Parameters<typeof groupsOf>[1]>) =>
    groupsOf(ANSWERS, { by: 'party', ...options }).map(({ name }) => name);

  it('stand in the order in which they are named', () => {
    expect(names({ groups: ['S', 'M'] })).toEqual(['S', 'M']);
    expect(names({ groups: ['M', 'S'] })).toEqual(['M', 'S']);
    expect(names({ groups: ['S'] })).toEqual(['S']);
  });

  it('are refused where there is none of that name, or one is named twice', () => {
    expect(refused(() => names({ groups: ['V'] }))).toMatch(/^BAD_OPTION: .*--groups.*V/);
    expect(refused(() => names({ groups: ['S', 'S'] }))).toMatch(/^BAD_OPTION: .*all different/);
    expect(refused(() => refuseRepeated('--groups', ['a', 'b']))).toBe('not refused');
  });
});

describe('numbers on the command line', () => {
  it.each(['1', '5', ' 3 '])('“%s” is a whole number from 1 to 5', text =>
    expect(wholeNumber('--order', text, 1, 5)).toBe(Number(text)),
  );

  it.each(['0', '6', '1.5', '', ' ', 'two', 'NaN', 'Infinity'])('“%s” is none', text =>
    expect(refused(() => wholeNumber('--order', text, 1, 5))).toMatch(/^BAD_OPTION: .*--order.*from 1 to 5/),
  );

  it('without an upper limit may be as large as can be counted', () => {
    expect(wholeNumber('--top', '1000000', 1)).toBe(1_000_000);
    expect(refused(() => wholeNumber('--top', '1e300', 1))).toContain('1 or more');
  });

  it('say how many rows are wanted: all, where nothing is said', () => {
    expect([topOf(undefined), topOf('10')]).toEqual([undefined, 10]);
    expect(refused(() => topOf('0'))).toMatch(/^BAD_OPTION/);
  });

  it.each(['0', '1', '-0.1', '1.1', 'x', ''])('“%s” is no share', text =>
    expect(refused(() => share('--alpha', text))).toMatch(/^BAD_OPTION: .*--alpha/),
  );

  it.each(['0', '-1', 'Infinity', 'x', ''])('“%s” is not above 0', text =>
    expect(refused(() => positive('--ratio', text))).toMatch(/^BAD_OPTION: .*--ratio/),
  );

  it('that are right are taken', () =>
    expect([share('--alpha', '0.05'), positive('--ratio', '3.5')]).toEqual([0.05, 3.5]));
});

describe('the list of stop words', () => {
  it('is none, or the shipped one', () => {
    expect(stopWordsOf('none')).toEqual([]);
    expect(stopWordsOf(stopWords.name)).toEqual(expect.arrayContaining([...stopWords.words]));
  });

  it('that is a file is refused by name where there is none', () =>
    expect(refused(() => stopWordsOf('nowhere.txt'))).toMatch(/^NOT_FOUND: .*nowhere\.txt/));
});
