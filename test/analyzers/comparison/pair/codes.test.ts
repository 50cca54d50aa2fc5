import { describe, expect, it } from 'vitest';
import { codeRows } from '../../../../analyzers/comparison/pair/codes.ts';
import type { SentenceRow } from '../../../../analyzers/comparison/pair/rows.ts';
import { wilson } from '../../../../analyzers/statistics/interval.ts';

/** Sentences of a document, one a mark: `x` bears the code, `.` bears none. */
const sentences = (respondent: string, document: string, marks: string): SentenceRow[] =>
  [...marks].map((mark, i) => ({
    respondent,
    document,
    number: i + 1,
    sentence: i,
    start: i,
    end: i + 1,
    text: mark,
    families: mark === 'x' ? ['deflection'] : [],
    codes: mark === 'x' ? ['deflection.hedge'] : [],
    tone: 0,
    toneMatches: [],
  }));

const hedge = {
  code: 'deflection.hedge',
  family: 'deflection',
  bears: (row: SentenceRow) => row.codes.includes('deflection.hedge'),
} as const;
const rowOf = (respondent: string, rows: readonly SentenceRow[]) => codeRows(respondent, rows, [hedge])[0]!;

describe('the rate of a code', () => {
  const one = sentences('Ek', 'a', 'xx........');
  const several = [
    ...sentences('Alm', 'b', 'x.........'),
    ...sentences('Alm', 'c', 'xxx.......'),
    ...sentences('Alm', 'd', '.....'),
  ];

  it('counts the sentences of its respondent only, per 100', () =>
    expect(rowOf('Ek', [...one, ...several])).toMatchObject({ sentences: 2, total: 10, per100: 20 }));

  it('of a single document has the limits of its sentences, and says so', () => {
    const { lower, upper } = wilson(2, 10);
    expect(rowOf('Ek', one)).toMatchObject({ interval: 'wilson', lower: 100 * lower, upper: 100 * upper });
  });

  it('of several documents says that these were drawn, the same ones every time', () => {
    const { lower, upper, per100, interval } = rowOf('Alm', several);
    expect(interval).toBe('documents');
    expect(per100).toBe(16);
    const ofSentences = wilson(4, 25);
    expect(lower).toBeLessThanOrEqual(100 * ofSentences.lower);
    expect(upper).toBeGreaterThanOrEqual(100 * ofSentences.upper);
    expect(rowOf('Alm', several)).toEqual(rowOf('Alm', several));
  });

  it('of someone who says nothing is 0 of 0, without limits', () =>
    expect(rowOf('Ask', one)).toEqual({
      respondent: 'Ask',
      code: 'deflection.hedge',
      family: 'deflection',
      sentences: 0,
      total: 0,
      per100: 0,
      lower: undefined,
      upper: undefined,
      interval: 'none',
    }));
});
