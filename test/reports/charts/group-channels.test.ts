import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMapChart, mapPoints } from '../../../reports/charts/group-map.ts';
import { groupWordsChart, shownWords } from '../../../reports/charts/group-words.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';
import { axisRow, contextOf, markOf, shownOn, viewOf, wordRow } from './rows.ts';

const { labels } = contextOf();
const words = (
  rows: Parameters<typeof groupWordsChart>[0],
  groups: readonly string[],
  size: 'wide' | 'narrow' = 'wide',
) => viewOf(groupWordsChart(rows, groups, contextOf(size)));

describe('the words shown of a group', () => {
  it('are its own clear words, in the order of the rows, six at most', () => {
    const rows = [...'abcdefgh'].map((term, i) => wordRow('S', term, 9 - i));
    expect(shownWords([wordRow('M', 'x', 20), ...rows], 'S').map(({ term }) => term)).toEqual([...'abcdef']);
    expect(shownWords(rows, 'S', 2).map(({ term }) => term)).toEqual(['a', 'b']);
  });

  it('are none that others use as much or more', () =>
    expect(shownWords([wordRow('S', 'a', 0), wordRow('S', 'b', -2)], 'S')).toEqual([]));

  it.each([
    [1, 10, 1],
    [1, 11, 0],
    [2, 20, 1],
    [1, 1, 1],
  ])('stand in a tenth of its documents: %i of %i', (documents, documentsInGroup, shown) =>
    expect(shownWords([wordRow('S', 'a', 3, { documents, documentsInGroup })], 'S')).toHaveLength(shown),
  );
});

describe('the chart of words of groups', () => {
  const rows = [
    wordRow('S', 'arbete', 4, { verdict: 'more' }),
    wordRow('S', 'jobb', 3),
    wordRow('M', 'skatt', 5, { verdict: undefined }),
  ];

  it('has a panel for each group in their order, with the name above, and none for a group without words', () =>
    expect(words(rows, ['M', 'V', 'S']).concat.map(({ title }) => title.text)).toEqual(['M', 'S']));

  it('has bars by z, filled by how the test of the word ended, and both counts behind them', () => {
    const panel = words(rows, ['S']).concat[0]!;
    expect(shownOn(panel)).toEqual(['term on y', 'z on x']);
    expect(shownOn(markOf(panel, 'bar'))).toEqual(['kind on fill', 'label on description']);
    expect(shownOn(markOf(panel, 'text'))).toEqual(['counts on text']);
    expect(panel.data.values.map(({ counts }) => counts)).toEqual(['5 · 4', '5 · 4']);
    expect(panel.data.values.map(({ kind }) => kind)).toEqual([labels.wordStands, labels.wordOpen]);
  });

  it('explains the fills that there are, surest first, and no others', () => {
    const kinds = (given: typeof rows) =>
      markOf(words(given, ['S', 'M']).concat[0]!, 'bar').encoding.fill!.scale!.domain;
    expect(kinds(rows)).toEqual([labels.wordStands, labels.wordOpen, labels.wordUntested]);
    expect(kinds(rows.slice(1))).toEqual([labels.wordOpen, labels.wordUntested]);
  });

  it('has one scale for all panels, so that bars compare', () => {
    const domains = words(rows, ['S', 'M']).concat.map(panel => panel.encoding.x!.scale!.domain);
    expect(domains[0]).toEqual(domains[1]);
    expect((domains[0] as number[])[1]).toBeGreaterThan(5);
  });

  it('has two panels beside each other on a wide screen, one below the other on a phone', () => {
    expect(words(rows, ['S', 'M']).columns).toBe(2);
    expect(words(rows, ['S', 'M'], 'narrow').columns).toBe(1);
  });

  it('leaves more room for longer words, up to a limit', () => {
    const width = (letters: number) => words([wordRow('S', 'x'.repeat(letters), 3)], ['S']).concat[0]!.width;
    expect(width(12)).toBe(width(6) - 6 * 7);
    expect(width(200)).toBe(width(50));
    expect(width(200)).toBeGreaterThan(100);
  });

  it('says each bar with counts, documents and rates in the reader’s language', () => {
    const spec = groupWordsChart([wordRow('S', 'arbete', 4.25)], ['S'], contextOf('wide', 'sv'));
    const label = viewOf(spec).concat[0]!.data.values[0]!.label as string;
    expect(label.startsWith('S, arbete: ')).toBe(true);
    for (const part of ['1,50', '0,25', 'z 4,3', LANGUAGES.sv.wordOpen]) expect(label).toContain(part);
  });

  it('has no panel without rows', () => expect(words([], ['S', 'M']).concat).toEqual([]));
});

const plane = (points: readonly (readonly [name: string, x: number, y: number])[], kind: 'group' | 'term' = 'group') =>
  points.flatMap(([name, x, y]) => [axisRow(kind, name, 1, x), axisRow(kind, name, 2, y)]);

describe('the points of a map', () => {
  it('are groups and terms on both axes', () => {
    const rows = [...plane([['S', 1, 2]]), ...plane([['skatt', -1, 0.5]], 'term')];
    expect(mapPoints(rows, 3)).toEqual({
      groups: [{ name: 'S', x: 1, y: 2 }],
      terms: [{ name: 'skatt', x: -1, y: 0.5 }],
    });
  });

  it('stand on the line where there is no second axis', () =>
    expect(mapPoints([axisRow('group', 'S', 1, 1), axisRow('group', 'M', 1, -1)], 3).groups).toEqual([
      { name: 'S', x: 1, y: 0 },
      { name: 'M', x: -1, y: 0 },
    ]));

  it('have the first terms of either axis, each once', () => {
    const first = ['a', 'b', 'c'].map(term => axisRow('term', term, 1, 1));
    const second = ['c', 'a', 'b'].map(term => axisRow('term', term, 2, 1));
    expect(mapPoints([...first, ...second], 1).terms.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(mapPoints([...first, ...second], 2).terms.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('the map', () => {
  const map = (rows: Parameters<typeof groupMapChart>[0], size: 'wide' | 'narrow' = 'wide') =>
    viewOf(groupMapChart(rows, contextOf(size)));
  const rows = [
    ...plane([
      ['S', 1, 2],
      ['M', -1, 0],
      ['V', 0, -2],
    ]),
    ...plane(
      [
        ['skatt', -1, 0.5],
        ['jobb', 1, 0],
      ],
      'term',
    ),
  ];

  it('shows groups above and terms below, a point and a name for each', () => {
    const { vconcat } = map(rows);
    expect(vconcat.map(({ title }) => title.text)).toEqual([labels.mapGroups, labels.mapTerms]);
    expect(vconcat.map(({ data }) => data.values.map(({ name }) => name))).toEqual([
      ['S', 'M', 'V'],
      ['skatt', 'jobb'],
    ]);
    expect(vconcat[0]!.layer.map(({ mark }) => mark.type)).toEqual(['rule', 'point', 'text']);
    expect(shownOn(markOf(vconcat[0]!, 'point'))).toEqual(['x on x', 'y on y', 'label on description']);
  });

  it('says on each axis how much of the differences it shows', () => {
    const point = markOf(map(rows).vconcat[0]!, 'point');
    expect([point.encoding.x!.axis!.title, point.encoding.y!.axis!.title]).toEqual([
      expect.stringContaining('60%'),
      expect.stringContaining('30%'),
    ]);
  });

  it('has fewer terms on a phone', () => {
    const many = plane(
      [...'abcdefghijklmn'].map((term, i) => [term, i, i] as const),
      'term',
    );
    const terms = (size: 'wide' | 'narrow') => map([...rows.slice(0, 6), ...many], size).vconcat[1]!.data.values.length;
    expect([terms('wide'), terms('narrow')]).toEqual([10, 6]);
  });

  it('has one unit for both axes, and every point inside, wherever the points are', () => {
    const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 8 }), places => {
        const [panel] = map(plane(places.map(([x, y], i) => [`g${i}`, x, y] as const))).vconcat;
        const { encoding } = markOf(panel!, 'point');
        const [left, right] = encoding.x!.scale!.domain as [number, number];
        const [bottom, top] = encoding.y!.scale!.domain as [number, number];
        expect((right - left) / panel!.width).toBeCloseTo((top - bottom) / panel!.height, 9);
        for (const [x, y] of places) {
          expect(x >= left && x <= right).toBe(true);
          expect(y >= bottom && y <= top).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has a scale also for a single group, or groups in one place', () => {
    for (const points of [
      [['S', 0.5, 0.5]],
      [
        ['S', 1, 1],
        ['M', 1, 1],
      ],
    ] as const) {
      const { encoding } = markOf(map(plane(points)).vconcat[0]!, 'point');
      const [left, right] = encoding.x!.scale!.domain as [number, number];
      expect(right).toBeGreaterThan(left);
    }
  });

  it('cuts a long name where it is drawn, and says it whole', () => {
    const long = `Parti ${'x'.repeat(200)}`;
    const [value] = map(
      plane([
        [long, 1, 1],
        ['M', 0, 0],
      ]),
    ).vconcat[0]!.data.values;
    expect((value!.name as string).length).toBeLessThan(60);
    expect(value!.label as string).toContain(long);
  });
});
