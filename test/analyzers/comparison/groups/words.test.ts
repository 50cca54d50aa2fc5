import { describe, expect, it } from 'vitest';
import {
  type CountedDocuments,
  type GroupWordOptions,
  groupWords,
} from '../../../../analyzers/comparison/groups/words.ts';
import { permutationTest } from '../../../../analyzers/statistics/permutation.ts';
import { tabulate } from '../../../../analyzers/terms/table.ts';
import { answer } from '../../answers.ts';

/** A group of texts by form, each by the respondent named before it. */
const group = (name: string, ...texts: (readonly [respondent: string, text: string])[]): CountedDocuments => ({
  name,
  table: tabulate(
    texts.map(([respondent, text], i) => answer(`${name}-${i}`, text, { respondent })),
    { unit: 'form', stopWords: [] },
  ),
  respondents: texts.map(([respondent]) => respondent),
});

const red = group(
  'röd',
  ['Ek', 'skola skola vård väg'],
  ['Ek', 'skola vård väg tåg'],
  ['Alm', 'skola skola skola tåg'],
  ['Alm', 'skola skola väg tåg'],
);
const blue = group(
  'blå',
  ['Asp', 'skatt vård väg tåg'],
  ['Asp', 'skatt skatt vård väg'],
  ['Björk', 'skatt vård vård tåg'],
);
const green = group(
  'grön',
  ['Gran', 'skog väg tåg vård'],
  ['Tall', 'skog skog väg vård'],
  ['Tall', 'väg väg tåg skog'],
);
const all = [red, blue, green];
const rowOf = (groups: readonly CountedDocuments[], name: string, term: string, options: GroupWordOptions = {}) =>
  groupWords(groups, { minimum: 1, ...options }).rows.find(row => row.group === name && row.term === term)!;

/** Holm's step-down (1979): the k-th smallest of n p-values times n − k + 1, never below the one before it. */
const holm = (values: readonly number[]): number[] => {
  const order = values.map((p, i) => [p, i] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const adjusted: number[] = [];
  let least = 0;
  order.forEach(([p, i], k) => {
    least = Math.max(least, Math.min(1, p * (values.length - k)));
    adjusted[i] = least;
  });
  return adjusted;
};

describe('a word of a group', () => {
  it('is counted in its group and in all others, with words and documents as denominators', () => {
    expect(rowOf(all, 'röd', 'skola')).toMatchObject({
      count: 8,
      total: 16,
      rate: 500,
      others: 0,
      othersTotal: 24,
      othersRate: 0,
      documents: 4,
      documentsInGroup: 4,
      othersDocuments: 0,
      documentsInOthers: 6,
      respondents: 2,
    });
    expect(rowOf(all, 'blå', 'vård')).toMatchObject({ count: 4, total: 12, others: 4, othersTotal: 28, documents: 3 });
  });

  it('has the p-value of the exact permutation test of its documents’ rates', () => {
    const { p, meanDifference } = rowOf(all, 'röd', 'vård');
    const [own, others] = [
      [250, 250, 0, 0],
      [250, 250, 500, 250, 250, 0],
    ];
    expect(p).toBeCloseTo(permutationTest(own, others).p, 12);
    expect(meanDifference).toBeCloseTo(125 - 250, 9);
  });

  it('is tested once more with all documents of a respondent as one', () => {
    // Ek 3 and 2 of 8, Alm 5 and 0 of 8; the others never say it.
    const { respondentP } = rowOf(all, 'röd', 'skola');
    expect(respondentP).toBeCloseTo(permutationTest([375, 625], [0, 0, 0, 0]).p, 12);
  });

  it('comes first where it is clearest', () => {
    const { rows } = groupWords(all, { minimum: 1 });
    expect(['röd', 'blå', 'grön'].map(name => rows.find(row => row.group === name)!.term)).toEqual([
      'skola',
      'skatt',
      'skog',
    ]);
    const zs = rows.filter(row => row.group === 'röd').map(row => row.z);
    expect(zs).toEqual(zs.toSorted((a, b) => b - a));
  });

  it('is left out where all groups together use it less often than the minimum', () => {
    const { rows } = groupWords(all, { minimum: 5 });
    expect(new Set(rows.map(row => row.term))).toEqual(new Set(['skola', 'vård', 'väg', 'tåg']));
  });
});

describe('the family of tests', () => {
  it('is every word of every group, and Holm’s correction is over all of them at once', () => {
    const { rows, tests } = groupWords(all, { minimum: 1 });
    expect(tests).toBe(3 * 6);
    expect(rows).toHaveLength(18);
    const expected = holm(rows.map(row => row.p!));
    rows.forEach((row, i) => {
      expect(row.adjusted).toBeCloseTo(expected[i]!, 12);
    });
    const spoken = holm(rows.map(row => row.respondentP!));
    rows.forEach((row, i) => {
      expect(row.respondentAdjusted).toBeCloseTo(spoken[i]!, 12);
    });
  });

  it('of two groups counts each word once, and both sides have the same p-value', () => {
    const { rows, tests } = groupWords([red, blue], { minimum: 1 });
    expect(tests).toBe(5);
    for (const term of ['skola', 'skatt', 'vård', 'väg', 'tåg']) {
      const [a, b] = rows.filter(row => row.term === term);
      expect(a!.adjusted).toBe(b!.adjusted);
      expect(a!.meanDifference).toBeCloseTo(-b!.meanDifference, 9);
    }
    const half = rows.slice(0, 5);
    expect(half.map(row => row.adjusted)).toEqual(holm(half.map(row => row.p!)));
  });

  it('has no test of a group with a single document, but its words are described', () => {
    const single = group('gul', ['Sol', 'sol sol vård']);
    const { rows, tests } = groupWords([...all, single], { minimum: 1 });
    const own = rows.filter(row => row.group === 'gul');
    expect(own[0]).toMatchObject({ term: 'sol', count: 2, p: undefined, adjusted: undefined, verdict: undefined });
    expect(own.every(row => row.respondentP === undefined && row.dp === undefined)).toBe(true);
    expect(tests).toBe(3 * 7);
  });

  it('is empty where every group has a single document', () => {
    const singles = ['ett', 'två', 'tre'].map(name => group(name, [name, `${name} ${name} ord`]));
    const { rows, tests } = groupWords(singles, { minimum: 1 });
    expect(tests).toBe(0);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(row => row.p !== undefined || row.verdict !== undefined)).toEqual([]);
  });
});

describe('the verdict', () => {
  // Thirty documents each, of uneven length, so that the word has a rate of its own in every one.
  const many = (name: string, word: string): CountedDocuments =>
    group(
      name,
      ...Array.from(
        { length: 30 },
        (_, i) => [`${name}${i}`, `${word} vi talar om väg${' och tåg'.repeat(i % 5)}`] as const,
      ),
    );
  const groups = [many('norr', 'snö'), many('söder', 'sand'), many('väster', 'regn')];

  it('is more or less where the corrected p-value is below alpha, and open elsewhere', () => {
    expect(rowOf(groups, 'norr', 'snö').verdict).toBe('more');
    expect(rowOf(groups, 'norr', 'sand').verdict).toBe('less');
    expect(rowOf(groups, 'norr', 'väg').verdict).toBe('open');
    expect(rowOf(all, 'röd', 'skola').verdict).toBe('open');
  });

  it('follows alpha', () => {
    const { adjusted } = rowOf(groups, 'norr', 'snö');
    expect(rowOf(groups, 'norr', 'snö', { alpha: adjusted! }).verdict).toBe('open');
    expect(rowOf(groups, 'norr', 'snö', { alpha: adjusted! * 1.01 }).verdict).toBe('more');
  });

  it('is open where words and documents point different ways', () => {
    // One long document holds most of the words; the others' means are higher.
    const { verdict, z, meanDifference } = rowOf(
      [
        group('a', ['x', `${'ord '.repeat(60)}${'annat '.repeat(40)}`], ['y', 'annat annat']),
        group('b', ['z', 'ord ord'], ['w', `ord ${'annat '.repeat(99)}`]),
      ],
      'a',
      'ord',
      { alpha: 1 },
    );
    expect([Math.sign(z), Math.sign(meanDifference), verdict]).toEqual([1, -1, 'open']);
  });
});

describe('the test over respondents', () => {
  const [often, never] = ['ord ord annat annat', 'annat annat annat annat'];
  const times = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));

  it('takes its direction from the means over people, not over documents', () => {
    // Over documents a has the word more often (20 of 32 at 500 ‰, against 250 ‰), over people b has (1 of 13 at 500 ‰).
    const a = group('a', ...times(20, () => ['Ek', often] as const), ...times(12, i => [`Alm${i}`, never] as const));
    const b = group('b', ...times(12, i => [`Asp${i}`, 'ord annat annat annat'] as const));
    const row = rowOf([a, b], 'a', 'ord');
    expect(row.meanDifference).toBeCloseTo((20 * 500) / 32 - 250, 9);
    expect(row.respondentDifference).toBeCloseTo(500 / 13 - 250, 9);
    expect(row.respondentAdjusted).toBeLessThan(0.05);
    expect([Math.sign(row.z), row.respondentVerdict]).toEqual([1, 'open']);
  });

  it('has a verdict where words and people point the same way', () => {
    const a = group('a', ...times(7, i => [`Alm${i}`, often] as const));
    const b = group('b', ...times(7, i => [`Asp${i}`, never] as const));
    expect(rowOf([a, b], 'a', 'ord').respondentVerdict).toBe('more');
    expect(rowOf([a, b], 'b', 'ord').respondentVerdict).toBe('less');
  });

  it('is missing where one respondent stands on both sides, and only there', () => {
    const a = group('a', ['Ek', often], ['Alm', never]);
    const b = group('b', ['Asp', often], ['Tall', never]);
    const c = group('c', ['Asp', never], ['Gran', never]);
    const { rows, shared } = groupWords([a, b, c], { minimum: 1 });
    expect([...shared]).toEqual([
      ['b', ['Asp']],
      ['c', ['Asp']],
    ]);
    for (const row of rows) {
      expect(row.p).toBeDefined();
      const tests = [row.respondentP, row.respondentAdjusted, row.respondentVerdict];
      expect(tests.every(value => (value === undefined) === (row.group !== 'a'))).toBe(true);
    }
  });

  it('counts a respondent of several of the other groups as one case among them', () => {
    const a = group('a', ['Ek', often], ['Alm', often]);
    const b = group('b', ['Asp', often], ['Tall', never]);
    const c = group('c', ['Asp', never], ['Gran', never]);
    // Asp 2 of 8 words in two groups; Tall and Gran none.
    const { respondentP, respondentDifference } = rowOf([a, b, c], 'a', 'ord');
    expect(respondentP).toBeCloseTo(permutationTest([500, 500], [250, 0, 0]).p, 12);
    expect(respondentDifference).toBeCloseTo(500 - 250 / 3, 9);
  });
});
