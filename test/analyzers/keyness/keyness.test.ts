import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../analyzers/groups/index.ts';
import { groupKeyness } from '../../../analyzers/keyness/groups.ts';
import { keyness as analyse, compareTables, type KeynessOptions, listTable } from '../../../analyzers/keyness/index.ts';
import { keynessNotices } from '../../../analyzers/keyness/notices.ts';
import { testTerms } from '../../../analyzers/keyness/test-terms.ts';
import { tabulate as count, mergeDocuments, type TermOptions } from '../../../analyzers/terms/table.ts';
import type { Answer } from '../../../pipeline/corpus.ts';
import { answer } from '../answers.ts';
import { close } from '../reference.ts';

const word = fc.constantFrom('barn', 'skola', 'skatt', 'vård', 'omsorg', 'polis');
const text = fc.array(word, { minLength: 3, maxLength: 40 }).map(words => `${words.join(' ')}.`);
const group = fc.array(text, { minLength: 1, maxLength: 4 }).map(texts => texts.map((t, i) => answer(`d${i}`, t)));
const repeat = (words: string, times: number): string => `${new Array<string>(times).fill(words).join(' ')}.`;

const tabulate = (answers: readonly Answer[], options: Partial<TermOptions> = {}) =>
  count(answers, { unit: 'form', ...options });
const keyness = (target: readonly Answer[], reference: readonly Answer[], options: Partial<KeynessOptions> = {}) =>
  analyse(
    [
      { name: 'A', answers: target },
      { name: 'B', answers: reference },
    ],
    { unit: 'form', ...options },
  ).rows;

describe('a keyness table', () => {
  it('changes sign and nothing else when the groups change places', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const turned = new Map(keyness(b, a).map(row => [row.term, row]));
        for (const row of keyness(a, b)) {
          const other = turned.get(row.term)!;
          expect([other.target, other.reference]).toEqual([row.reference, row.target]);
          for (const measure of ['g2', 'logRatio', 'lrc'] as const) close(row[measure], -other[measure], 1e-7, measure);
          expect([other.targetDp, other.targetDocuments]).toEqual([row.referenceDp, row.referenceDocuments]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the documents', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const rows = keyness(a, b);
        keyness(a.toReversed(), b.toReversed()).forEach((row, i) => {
          expect(row.term).toBe(rows[i]!.term);
          close(row.lrc, rows[i]!.lrc, 1e-9);
          if (row.targetDp !== undefined) close(row.targetDp, rows[i]!.targetDp!, 1e-9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('has counts that add up to the words of each group', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const rows = keyness(a, b, { minimum: 1, stopWords: [] });
        for (const side of ['target', 'reference'] as const) {
          expect(rows.reduce((sum, row) => sum + row[side], 0)).toBe(rows[0]![`${side}Total`]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows further measures as columns of their own', () => {
    const [row] = keyness([answer('a', repeat('barn skola', 9))], [answer('b', repeat('skatt skola', 9))], {
      measures: ['chi2', 'exact', 'logOddsZ'],
    });
    expect(row).toMatchObject({ chi2: expect.any(Number), exact: expect.any(Number), logOddsZ: expect.any(Number) });
  });

  it('can have a word list for its reference', () => {
    const list = listTable(
      'list',
      new Map([
        ['skola', 10],
        ['barn', 90],
      ]),
    );
    const rows = compareTables(tabulate([answer('a', repeat('barn skola', 50))]), list);
    expect(rows.find(row => row.term === 'skola')).toMatchObject({ target: 50, reference: 10, referenceTotal: 100 });
    expect(rows.find(row => row.term === 'skola')!.lrc).toBeGreaterThan(0);
  });
});

describe('the verb', () => {
  const group = (name: string, ...texts: string[]) => ({
    name,
    answers: texts.map((t, i) => answer(`${name}${i}`, t)),
  });
  const [s, m, v] = [
    group('S', repeat('skola barn', 9)),
    group('M', repeat('polis barn', 9)),
    group('V', repeat('vård', 9)),
  ];

  it('compares the first of two groups with the second, and each of more with all others', () => {
    const sides = (...groups: (typeof s)[]) => [
      ...new Set(analyse(groups, { unit: 'form' }).rows.map(row => `${row.group}–${row.other}`)),
    ];
    expect(sides(s, m)).toEqual(['S–M']);
    expect(sides(s, m, v)).toEqual(['S–all others', 'M–all others', 'V–all others']);
  });

  it('begins the rows of a pair with the term, of several groups with the group', () => {
    const first = (...groups: (typeof s)[]) => Object.keys(analyse(groups, { unit: 'form' }).rows[0]!).slice(0, 4);
    expect(first(s, m)).toEqual(['term', 'target', 'reference', 'targetTotal']);
    expect(first(s, m, v)).toEqual(['group', 'term', 'target', 'reference']);
  });

  it('compares each group with a word list if it is given one', () => {
    const list = {
      name: 'list',
      counts: new Map([
        ['skola', 1],
        ['barn', 99],
      ]),
    };
    const { rows } = analyse([s], { unit: 'form', list });
    expect(rows.find(row => row.term === 'skola')).toMatchObject({ other: 'list', reference: 1, referenceTotal: 100 });
  });

  it('leaves stop words out of a word list as it does out of the texts, and counts them in both totals', () => {
    const counts = new Map([
      ['och', 5000],
      ['skola', 1],
      ['barn', 99],
    ]);
    const texts = { name: 'S', answers: [answer('l', 'Barn och skola och barn.')] };
    const { rows } = analyse([texts], { unit: 'form', minimum: 1, stopWords: ['och'], list: { name: 'list', counts } });
    expect(
      rows
        .map(row => [row.term, row.target, row.reference, row.targetTotal, row.referenceTotal] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ).toEqual([
      ['barn', 2, 99, 5, 5100],
      ['skola', 1, 1, 5, 5100],
    ]);
    const all = analyse([texts], { unit: 'form', minimum: 1, stopWords: [], list: { name: 'list', counts } }).rows;
    expect(all.find(row => row.term === 'och')).toMatchObject({ target: 2, reference: 5000 });
  });

  it('refuses a single group', () => expect(() => analyse([s], { unit: 'form' })).toThrow(/^groups cannot be "1"/));

  it('has nothing to compare with a group without words, and says so instead of counting 0 of 0', () => {
    const silent = group('D', 'quoted|Varför?');
    const { rows, notices } = analyse([s, silent], { unit: 'form' });
    expect(rows).toEqual([]);
    expect(notices.map(({ code, values }) => [code, values!.group])).toEqual([['nothing-to-compare', 'D']]);
    const quoted = analyse([s, m], { unit: 'form', whose: 'quoted' });
    expect([quoted.rows.length, quoted.notices.length]).toEqual([0, 2]);
  });

  it('has no value where a measure is infinite, and puts such rows first when it is asked for their order', () => {
    const { rows } = analyse([s, m], { unit: 'form', measures: ['oddsRatio', 'pmi'], orderBy: 'oddsRatio' });
    expect(rows.map(row => row.term)).toEqual(['skola', 'barn', 'polis']);
    const [skola, , polis] = rows;
    expect([skola!.oddsRatio, polis!.oddsRatio]).toEqual([undefined, 0]);
    expect([skola!.pmi, polis!.pmi]).toEqual([Math.log(2), undefined]);
    expect(polis!.positiveLrc).toBeUndefined();
  });

  it('ordered by the positive LRC begins with the first group’s own words', () => {
    const { rows } = analyse([s, m], { unit: 'form', orderBy: 'positiveLrc' });
    expect(rows.map(row => row.term)).toEqual(['skola', 'barn', 'polis']);
  });

  it('says with which options it was used', () =>
    expect(analyse([s, m], { unit: 'form', top: 1 }).options).toMatchObject({
      unit: 'form',
      top: 1,
      minimum: 2,
      alpha: 0.05,
    }));
});

describe('what may be concluded', () => {
  const one = [answer('a', repeat('barn skola', 9))];
  const other = [answer('b', repeat('skatt skola', 9))];
  const many = (words: string, n: number, id: string) =>
    Array.from({ length: n }, (_, i) => answer(`${id}${i}`, repeat(words, 5 + (i % 3))));
  const tablesOf = (a: typeof one, b: typeof one) => [tabulate(a), tabulate(b)] as const;

  it('one document against one gets no p-value, and the notice says why', () => {
    const [a, b] = tablesOf(one, other);
    const rows = compareTables(a, b);
    expect(testTerms(rows, a, b)).toBeUndefined();
    expect(rows.some(row => 'p' in row)).toBe(false);
    const [notice] = keynessNotices(rows, { name: 'A', table: a }, { name: 'B', table: b }, { alpha: 0.05 });
    expect(notice).toMatchObject({ code: 'no-inference', level: 'warning' });
    expect(notice!.message).toMatch(/no p-value/);
  });

  it('the notice names the largest G² with its counts when nothing is key', () => {
    const [a, b] = tablesOf(
      [answer('a', 'Barn är viktiga. Barn och skola.')],
      [answer('b', 'Vård är viktig. Vård och skola.')],
    );
    const rows = compareTables(a, b);
    expect(rows.every(row => row.lrc === 0)).toBe(true);
    const notice = keynessNotices(rows, { name: 'A', table: a }, { name: 'B', table: b }, { alpha: 0.05 })[1]!;
    expect(notice.code).toBe('nothing-key');
    expect(notice.message).toContain('"barn": 2 of 6 words against 0 of 6');
  });

  it('several documents a side get an exact test over documents, adjusted for the number of terms', () => {
    const [a, b] = tablesOf(many('barn skola', 5, 'a'), many('skatt skola', 5, 'b'));
    const rows = testTerms(compareTables(a, b), a, b)!;
    const barn = rows.find(row => row.term === 'barn')!;
    // Every document of one side has the word in every other place, none of the other side has it: 2 of 252 arrangements.
    close(barn.p, 2 / 252);
    expect([barn.test, barn.tests, barn.correction]).toEqual(['permutation', 3, 'holm']);
    expect(barn.adjusted).toBeGreaterThanOrEqual(barn.p);
    expect(rows.find(row => row.term === 'skola')!.p).toBe(1);
  });

  it('a word that one talkative document repeats is no finding about its group', () => {
    const a = tabulate([answer('loud', repeat('polis', 60)), ...many('barn skola', 9, 'a')]);
    const b = tabulate(many('barn skola', 10, 'b'));
    const polis = testTerms(compareTables(a, b), a, b)!.find(row => row.term === 'polis')!;
    expect(polis.lrc).toBeGreaterThan(0);
    expect(polis.test).toBe('t');
    expect(polis.p).toBeGreaterThan(0.3);
  });
});

describe('speeches by the same person', () => {
  it('are one case when the sample is of respondents', () => {
    const speeches = ['Anna', 'Anna', 'Anna', 'Bo'].map((name, i) =>
      answer(`d${i}`, repeat('polis skola', 3 + i), { respondent: name }),
    );
    const table = tabulate(speeches);
    const merged = mergeDocuments(
      table,
      speeches.map(s => s.structure.respondent!.name),
    );
    expect(merged.documents).toEqual(['Anna', 'Bo']);
    expect(merged.sizes).toEqual([6 + 8 + 10, 12]);
    expect(merged.terms.get('polis')).toEqual({ documents: [0, 1], counts: [12, 6] });
    expect(merged.total).toBe(table.total);
  });

  it('give no p-value when each group is one person', () => {
    const by = (name: string, words: string) =>
      [5, 6, 7].map(n => answer(`${name}${n}`, repeat(words, n), { respondent: name }));
    const [a, b] = [by('Anna', 'polis skola'), by('Bo', 'skatt skola')].map(own =>
      mergeDocuments(
        tabulate(own),
        own.map(s => s.structure.respondent!.name),
      ),
    );
    expect(testTerms(compareTables(a!, b!), a!, b!)).toBeUndefined();
  });
});

describe('several groups', () => {
  const counted = (words: Record<string, string>) =>
    Object.entries(words).map(([name, t]) => ({ name, table: tabulate([answer(name, t)]) }));

  it('each have their own words on top', () => {
    const rows = groupKeyness(
      counted({ S: repeat('skola barn', 30), M: repeat('polis barn', 30), V: repeat('vård barn', 30) }),
    );
    const top = (name: string) => rows.find(row => row.group === name)!.term;
    expect(['S', 'M', 'V'].map(top)).toEqual(['skola', 'polis', 'vård']);
    expect(Math.abs(rows.find(row => row.term === 'barn')!.z)).toBeLessThan(0.5);
  });

  it('two of them are mirror images', () => {
    const rows = groupKeyness(counted({ S: repeat('skola barn', 9), M: repeat('polis barn', 7) }));
    const z = (name: string, term: string) => rows.find(row => row.group === name && row.term === term)!.z;
    close(z('S', 'skola'), -z('M', 'skola'), 1e-9);
  });
});

describe('groups of texts', () => {
  const texts = [
    answer('a', 'Vi gör det.\nquoted|Varför inte?', { respondent: 'Eva Ek', party: 'S', date: '2021-03-04' }),
    answer('b', 'Vi gör mer.', { respondent: 'Bo Alm', party: 'M', date: '2021-05-06' }),
    answer('c', 'Nej.', { respondent: 'Eva Ek', party: 'S' }),
  ];
  const namesBy = (key: Parameters<typeof groupBy>[1]) =>
    groupBy(texts, key).map(({ name, answers }) => `${name}:${answers.length}`);

  it.each([
    ['respondent', ['Eva Ek:2', 'Bo Alm:1']],
    ['party', ['S:2', 'M:1']],
    ['year', ['2021:2', '?:1']],
    ['document', ['a:1', 'b:1', 'c:1']],
    ['speaker', ['Eva Ek:2', '?:1', 'Bo Alm:1']],
    ['whose', ['respondent:3', 'quoted:1']],
    ['all', ['all:3']],
  ] as const)('by %s', (key, expected) => expect(namesBy(key)).toEqual(expected));

  it('parts by speaker together have all words of the text', () => {
    const words = (answers: typeof texts) => tabulate(answers, { whose: 'all' }).total;
    const parts = groupBy(texts, 'speaker').map(({ answers }) => words([...answers]));
    expect(parts.reduce((a, b) => a + b, 0)).toBe(words(texts));
  });
});
