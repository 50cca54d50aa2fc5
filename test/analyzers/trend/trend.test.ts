import { describe, expect, it } from 'vitest';
import { lookupCounter } from '../../../analyzers/dictionaries/index.ts';
import { groupBy } from '../../../analyzers/groups/index.ts';
import { wilson } from '../../../analyzers/statistics/interval.ts';
import { type TrendOptions, termsAsDictionary, trendRows } from '../../../analyzers/trend/index.ts';
import { periodsOf } from '../../../analyzers/trend/periods.ts';
import { answer } from '../answers.ts';

const texts = [
  answer('a', 'Vi har ansvar nu.', { party: 'S', date: '2019-02-01' }),
  answer('b', 'Ansvar, ansvar och skola här.', { party: 'S', date: '2020' }),
  answer('c', 'Skola.', { party: 'M', date: '2019-05' }),
  answer('d', 'Ansvar tar vi, ansvar är bra så.', { party: 'S', date: '2022-01-01' }),
  answer('e', 'Odaterat ansvar.', { party: 'S' }),
];
const dictionary = termsAsDictionary(['ansvar', 'skol*']);
const trend = (options: Partial<TrendOptions> = {}) => {
  const chosen = { dictionary, interval: 'none' as const, ...options };
  const groups = groupBy(texts, `party,${options.over ?? 'year'}`).map(({ name, answers }) => ({
    name,
    table: lookupCounter.count(answers, chosen),
  }));
  return trendRows(groups, chosen);
};

describe('a trend', () => {
  // By hand: S says 1 of 4 words in 2019, 2 of 5 in 2020, none in 2021, 2 of 7 in 2022.
  it('has the rate of each group and period, and a gap where a group says nothing', () =>
    expect(
      trend()
        .rows.filter(row => row.term === 'ansvar')
        .map(row => [row.group, row.period, row.count, row.total, row.rate]),
    ).toEqual([
      ['S', '2019', 1, 4, 250],
      ['S', '2020', 2, 5, 400],
      ['S', '2021', 0, 0, undefined],
      ['S', '2022', 2, 7, 2000 / 7],
      ['M', '2019', 0, 1, 0],
      ['M', '2020', 0, 0, undefined],
      ['M', '2021', 0, 0, undefined],
      ['M', '2022', 0, 0, undefined],
    ]));

  it('is smoothed by the counts over the words of the periods around', () =>
    expect(
      trend({ smooth: 3 })
        .rows.slice(0, 4)
        .map(row => row.smoothed),
    ).toEqual([3000 / 9, 3000 / 9, undefined, 2000 / 7]));

  it('has the interval that is asked for', () => {
    const [row] = trend({ interval: 'wilson' }).rows;
    const { lower, upper } = wilson(1, 4);
    expect([row!.lower, row!.upper]).toEqual([1000 * lower, 1000 * upper]);
  });

  it('says how many documents have no date', () =>
    expect(trend().notices.map(({ message }) => message)).toEqual(['1 document says no year and is in no period.']));

  it('of time alone has one group', () => {
    const groups = groupBy(texts, 'decade').map(({ name, answers }) => ({
      name,
      table: lookupCounter.count(answers, { dictionary }),
    }));
    const { rows } = trendRows(groups, { dictionary, over: 'decade' });
    expect(rows.filter(row => row.term === 'skol*').map(row => [row.group, row.period, row.count])).toEqual([
      ['all', '2010', 1],
      ['all', '2020', 1],
    ]);
  });
});

describe('periods', () => {
  it.each([
    ['year', ['2021', '2019'], ['2019', '2020', '2021']],
    ['month', ['2020-02', '2019-11'], ['2019-11', '2019-12', '2020-01', '2020-02']],
    ['decade', ['1990', '2010'], ['1990', '2000', '2010']],
    ['session', ['b', 'a'], ['a', 'b']],
    ['year', [], []],
  ])('of %s are all those between', (over, known, expected) => expect(periodsOf(known, over)).toEqual(expected));
});
