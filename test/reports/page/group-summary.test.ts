import { describe, expect, it } from 'vitest';
import type { GroupComparison, GroupWordRow, MarkerRow } from '../../../analyzers/comparison/groups/rows.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';
import { summariseGroups } from '../../../reports/page/groups/summary.ts';
import type { Provenance } from '../../../reports/provenance.ts';

const word = (group: string, term: string, more: Partial<GroupWordRow> = {}): GroupWordRow =>
  ({
    group,
    term,
    count: 9,
    z: 3,
    documents: 4,
    documentsInGroup: 50,
    p: 0.001,
    adjusted: 0.01,
    verdict: 'open',
    respondentVerdict: 'open',
    ...more,
  }) as GroupWordRow;
const marker = (group: string, per100: number, limits: readonly [number, number] | null): MarkerRow =>
  ({ group, family: 'deflection', per100, lower: limits?.[0], upper: limits?.[1], interval: 'coded' }) as MarkerRow;
const comparison = (
  words: readonly GroupWordRow[],
  markers: readonly MarkerRow[] = [marker('S', 20, [15, 25]), marker('M', 30, [26, 34])],
  tests = 300,
  names: readonly string[] = ['S', 'M', 'V'],
): GroupComparison =>
  ({
    rows: { words, markers, groups: names.map(group => ({ group, documents: 50, withQuestion: 50 })) },
    tests,
  }) as unknown as GroupComparison;
const withGroups = (of: GroupComparison, groups: GroupComparison['rows']['groups']): GroupComparison => ({
  ...of,
  rows: { ...of.rows, groups },
});
const BOOK = { name: 'ordskifte 1.2.0', codes: 18, count: 282, sha256: '' };
const said = (of: GroupComparison, language: 'sv' | 'en' = 'sv', codebook: Provenance['codebook'] = BOOK): string =>
  summariseGroups(of, codebook, LANGUAGES[language]).join(' ');

describe('the summary of a report about groups', () => {
  it('names what stands after correction, out of how many tests, and what stands over people too', () => {
    const text = said(
      comparison([
        word('S', 'arbete', { verdict: 'more', respondentVerdict: 'more' }),
        word('M', 'moderat', { verdict: 'more', adjusted: 0.001 }),
        word('V', 'skog'),
      ]),
    );
    expect(text).toContain(
      'Två av 300 prövade skillnader i ordval står sig efter korrigering: ”moderat” (M), ”arbete” (S).',
    );
    expect(text).toContain('Räknas alla dokument av samma person som ett fall står ett sig.');
    expect(text).not.toContain('skog');
  });

  it('says that a word is rarer where it is', () =>
    expect(said(comparison([word('S', 'skatt', { verdict: 'less', z: -4 })]))).toContain(
      'En enda av 300 prövade skillnader i ordval står sig efter korrigering: ”skatt” (S, ovanligare). Räknas alla dokument av samma person som ett fall står ingen sig.',
    ));

  it('counts a word that tells two groups apart once', () => {
    const both = [word('S', 'skatt', { verdict: 'less', z: -4 }), word('M', 'skatt', { verdict: 'more', z: 4 })];
    expect(said(comparison(both, undefined, 10, ['S', 'M']))).toContain(
      'En enda av 10 prövade skillnader i ordval står sig efter korrigering: ”skatt” (M).',
    );
  });

  it('says that nothing stands where nothing does, and what is clearest', () => {
    const text = said(comparison([word('S', 'arbete', { z: 2 }), word('V', 'skog', { z: 8 })]));
    expect(text).toContain('Ingen av 300 prövade skillnader i ordval står sig efter korrigering.');
    expect(text).toContain('Tydligast i de här texterna är ”skog” (V): 9 gånger, i 4 av 50 dokument.');
  });

  it('says that nothing was tested where nothing could be', () =>
    expect(said(comparison([word('S', 'arbete', { p: undefined, verdict: undefined })], undefined, 0))).toContain(
      'Skillnaderna i ordval är inte prövade',
    ));

  it('names six words and the number of the others', () => {
    const many = 'abcdefgh'.split('').map(term => word('S', term, { verdict: 'more' }));
    expect(said(comparison(many))).toContain('”f” (S) och två till.');
  });

  it.each([
    [[26, 34], 'de två intervallen överlappar inte varandra'],
    [[24, 34], 'de två intervallen överlappar varandra'],
  ] as const)('of markers with the greater between %j says that %s', (limits, sentence) => {
    const text = said(comparison([word('S', 'a')], [marker('S', 20, [15, 25]), marker('M', 30, limits)]));
    expect(text).toContain(`bärs av mellan 20,0 (S) och 30,0 (M) av 100 meningar; ${sentence}.`);
  });

  it('says how often coders agree with markers, and of a codebook of one’s own that nobody knows', () => {
    const rows = comparison([word('S', 'a')], [marker('S', 20, [15, 25]), marker('M', 30, [26, 34])]);
    expect(said(rows)).toMatch(/har kodare hållit med om \d\d\u00a0% till \d\d\u00a0%/);
    const own = said(rows, 'sv', { ...BOOK, name: 'Egen 1', isOwn: true });
    expect(own).toContain('med kodboken Egen 1; hur ofta kodare håller med om dem är inte uppmätt');
    expect(own).not.toContain('har kodare hållit med');
  });

  it('of groups with the same rate names no extremes', () =>
    expect(said(comparison([word('S', 'a')], [marker('S', 20, [15, 25]), marker('M', 20, [12, 28])]))).toContain(
      'lika vanliga i alla jämförda grupper: 20,0 av 100 meningar',
    ));

  it('says of how many words that stand the test over people can be made, where it cannot of all', () => {
    const words = [
      word('S', 'arbete', { verdict: 'more', respondentVerdict: 'more' }),
      word('M', 'skatt', { verdict: 'more', respondentVerdict: undefined }),
    ];
    expect(said(comparison(words))).toContain('som ett fall kan ett av dem prövas, och ett står sig.');
  });

  const asked = (...groups: (readonly [group: string, documents: number, withQuestion: number])[]) =>
    groups.map(([group, documents, withQuestion]) => ({
      group,
      documents,
      withQuestion,
    })) as unknown as GroupComparison['rows']['groups'];
  const three = [marker('S', 20, [15, 25]), marker('M', 30, [26, 34]), marker('V', 90, [80, 95])];

  it('takes extremes only over groups in which every document has its question, and names those', () => {
    const groups = asked(['S', 50, 50], ['M', 50, 50], ['V', 50, 49]);
    const text = said(withGroups(comparison([word('S', 'a')], three), groups));
    expect(text).toContain('bärs av mellan 20,0 (S) och 30,0 (M) av 100 meningar');
    expect(text).toContain('Jämförda är S, M: bara där');
    expect(text).not.toContain('(V)');
  });

  it('takes extremes only over groups that have an interval', () => {
    const single = [...three.slice(0, 2), marker('V', 90, null)];
    const text = said(withGroups(comparison([word('S', 'a')], single), asked(['S', 9, 9], ['M', 9, 9], ['V', 1, 1])));
    expect(text).toContain('bärs av mellan 20,0 (S) och 30,0 (M)');
  });

  it.each([
    ['one group has all its questions', three, asked(['S', 50, 50], ['M', 50, 1], ['V', 50, 0])],
    ['no group has all its questions', three, asked(['S', 50, 1], ['M', 50, 49], ['V', 50, 0])],
    ['one group has an interval', [three[0]!, marker('M', 30, null)], asked(['S', 9, 9], ['M', 1, 1])],
  ])('ranks nobody by their markers where %s', (_, markers, groups) => {
    const text = said(withGroups(comparison([word('S', 'a')], markers), groups));
    expect(text).toContain('Ingen rangordnas efter markörer');
    expect(text).not.toMatch(/bärs av mellan|\(M\)/);
  });

  it('says how many documents answer no question, and only then', () => {
    expect(said(comparison([word('S', 'a')]))).not.toContain('har ingen fråga');
    const rows = [{ group: 'S', documents: 50, withQuestion: 20 }] as unknown as GroupComparison['rows']['groups'];
    expect(said(withGroups(comparison([word('S', 'a')]), rows))).toContain('men 30 av 50 dokument har ingen fråga');
  });

  it('without a coded sample ranks nobody by their markers, and says why', () => {
    const uncoded = three.map((row): MarkerRow => ({ ...row, interval: 'documents+machine' }));
    const text = said(comparison([word('S', 'a')], uncoded));
    expect(text).toContain('Grupperna rangordnas inte efter markörer');
    expect(text).not.toMatch(/bärs av mellan|\(M\)/);
  });

  it('of texts none of which answers a question ranks nobody by their markers', () => {
    const rows = [{ group: 'S', documents: 50, withQuestion: 0 }] as unknown as GroupComparison['rows']['groups'];
    const text = said(withGroups(comparison([word('S', 'a')]), rows));
    expect(text).toContain('inget av de 50 dokumenten har sin fråga med');
    expect(text).not.toContain('20,0 (S)');
  });

  it('speaks English too', () =>
    expect(said(comparison([word('S', 'arbete', { verdict: 'more' })]), 'en')).toContain(
      'A single one of 300 tested differences in wording stands after correction: “arbete” (S).',
    ));
});
