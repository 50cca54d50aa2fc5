import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../analyzers/rhetoric/family.ts';
import { codesChart } from '../../../reports/charts/codes.ts';
import { keynessChart } from '../../../reports/charts/keyness.ts';
import { sentenceAxis } from '../../../reports/charts/panels.ts';
import { stripChart } from '../../../reports/charts/strip.ts';
import { FAMILY_COLOURS, RESPONDENT_COLOURS } from '../../../reports/charts/theme.ts';
import { toneChart } from '../../../reports/charts/tone.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';
import { codeRow, contextOf, keyRow, markOf, PEOPLE, sentenceRow, shownOn, viewOf } from './rows.ts';

const [EK, ALM] = PEOPLE;
const BLUE_AND_OCHRE = { domain: ['Ek', 'Alm'], range: [...RESPONDENT_COLOURS] };

describe('the chart of codes', () => {
  const codes = (rows: Parameters<typeof codesChart>[0], size: 'wide' | 'narrow' = 'wide') =>
    viewOf(codesChart(rows, PEOPLE, id => `code ${id}`, contextOf(size)));
  const both = (code: string, family: (typeof FAMILIES)[number], a: number, b: number) => [
    codeRow(EK, code, a, 10, family),
    codeRow(ALM, code, b, 20, family),
  ];

  it('joins the two dots of a code by a rule, and tells them apart by colour and by shape', () => {
    const view = codes(both('a', 'deflection', 2, 1));
    expect(view.layer.map(({ mark }) => mark.type)).toEqual(['rule', 'point', 'text']);
    expect(shownOn(markOf(view, 'rule'))).toEqual(['low on x', 'high on x2']);
    expect(shownOn(markOf(view, 'point'))).toEqual([
      'per100 on x',
      'name on color',
      'name on shape',
      'label on description',
    ]);
    expect(markOf(view, 'point').encoding.color!.scale).toEqual(BLUE_AND_OCHRE);
    expect(markOf(view, 'point').encoding.shape!.scale).toEqual({
      domain: ['Ek', 'Alm'],
      range: ['circle', 'diamond'],
    });
  });

  it('has the codes in the order of their families, and within one as the rows have them', () => {
    const rows = [...both('t', 'taken', 1, 0), ...both('d2', 'deflection', 1, 1), ...both('d1', 'deflection', 0, 2)];
    expect(codes(rows).encoding.y!.sort).toEqual(['code d2', 'code d1', 'code t']);
  });

  it('has 24 pixels for each code that it shows', () => {
    const rows = [...both('a', 'deflection', 1, 0), ...both('b', 'avoided', 0, 0), ...both('c', 'taken', 0, 1)];
    expect(codes(rows).height).toBe(2 * 24);
  });

  it('begins at 0 and leaves room behind the farthest dot for the counts', () => {
    const view = codes(both('a', 'deflection', 5, 1));
    const [from, to] = markOf(view, 'rule').encoding.x!.scale!.domain as [number, number];
    expect([from, to > 50]).toEqual([0, true]);
    const at = markOf(view, 'text').encoding.x!.datum as number;
    expect(at).toBeGreaterThan(50);
    expect(at).toBeLessThan(to);
  });

  it('writes the counts once a code, though it has two dots', () =>
    expect(markOf(codes(both('a', 'deflection', 2, 1)), 'text').transform).toEqual([
      { filter: { field: 'name', equal: 'Ek' } },
    ]));

  it('says each dot with its count, its sentences and its rate', () => {
    const [first, second] = codes(both('a', 'deflection', 2, 1)).data.values;
    expect(first!.label).toBe(`code a, Ek: 2 / 10 (20.0 ${LANGUAGES.en.per100})`);
    expect(second!.label).toBe(`code a, Alm: 1 / 20 (5.0 ${LANGUAGES.en.per100})`);
  });

  it('cuts names of codes earlier on a phone', () => {
    const limit = (size: 'wide' | 'narrow') => codes(both('a', 'deflection', 2, 1), size).encoding.y!.axis!.labelLimit!;
    expect(limit('narrow')).toBeLessThan(limit('wide'));
  });

  it('is empty without rows', () => {
    const view = codes([]);
    expect([view.data.values, view.height]).toEqual([[], 0]);
  });
});

describe('the chart of keyness', () => {
  const key = (rows: Parameters<typeof keynessChart>[0]) => viewOf(keynessChart(rows, contextOf()));
  const view = key([keyRow('skola', 12, { lrc: 1 }), keyRow('vård', -20)]);

  it('has a bar for each word by G², coloured by whose it is, fainter where it is not sure', () => {
    const bar = markOf(view, 'bar');
    expect(shownOn(bar)).toEqual(['g2 on x', 'side on color', 'label on description']);
    expect(bar.encoding.color!.scale).toEqual(BLUE_AND_OCHRE);
    expect(bar.encoding.opacity).toEqual({ condition: { test: 'datum.sure', value: 1 }, value: 0.62 });
  });

  it('reaches as far to the left as to the right, beyond the longest bar', () => {
    const [left, right] = markOf(view, 'bar').encoding.x!.scale!.domain as [number, number];
    expect(left).toBe(-right);
    expect(right).toBeGreaterThan(20);
  });

  it('writes both counts at the end of each bar: right of one, left of the other', () => {
    const texts = view.layer.filter(({ mark }) => mark.type === 'text');
    expect(texts.map(({ transform }) => transform[0]!.filter)).toEqual(['datum.g2 > 0', 'datum.g2 < 0']);
    expect(view.data.values.map(({ counts }) => counts)).toEqual(['3 : 1', '3 : 1']);
  });

  it('names the one on the left first, as the arrows point', () => {
    const [title] = markOf(view, 'bar').encoding.x!.axis!.title as string[];
    expect(title!.indexOf('Alm')).toBeLessThan(title!.indexOf('Ek'));
    expect(title).toMatch(/^← .* →$/);
  });

  it('has ten words a side at most', () => {
    const rows = Array.from({ length: 30 }, (_, i) => keyRow(`ord${i}`, i < 15 ? i + 1 : -i));
    const sides = key(rows).data.values.map(({ side }) => side);
    expect([sides.filter(side => side === 'Ek').length, sides.filter(side => side === 'Alm').length]).toEqual([10, 10]);
  });

  it('with one word has one bar, and a scale from −1.28 or beyond', () => {
    const one = key([keyRow('skola', 0.5)]);
    expect(one.data.values).toHaveLength(1);
    expect(markOf(one, 'bar').encoding.x!.scale!.domain).toEqual([-1.28, 1.28]);
  });

  it('is empty where nothing differs', () => expect(key([keyRow('det', 0)]).data.values).toEqual([]));
});

describe('the strip', () => {
  const strip = (rows: Parameters<typeof stripChart>[0]) => viewOf(stripChart(rows, PEOPLE, id => id, contextOf()));
  const view = strip([sentenceRow(EK, 1, { families: ['deflection', 'taken'] }), sentenceRow(ALM, 1)]);

  it('has a panel for each respondent, in their order, with a scale of its own', () => {
    expect(view.facet.row).toMatchObject({ field: 'respondent', sort: ['Eva Ek', 'Bo Alm'] });
    expect((view as unknown as { resolve: unknown }).resolve).toEqual({ scale: { x: 'independent' } });
  });

  it('shows sentences from left to right, kinds of marker from top to bottom', () => {
    expect(shownOn(view.spec)).toEqual([
      'position on x',
      'lane on y',
      'kind on color',
      'href on href',
      'label on description',
    ]);
    expect(view.spec.encoding.y!.sort).toHaveLength(FAMILIES.length);
  });

  it('colours the lanes that a sentence bears, and leaves the others grey', () => {
    const { domain, range } = view.spec.encoding.color!.scale as { domain: string[]; range: string[] };
    const colours = view.data.values.map(({ kind }) => range[domain.indexOf(kind as string)]);
    expect(colours).toEqual([
      FAMILY_COLOURS.deflection,
      FAMILY_COLOURS.none,
      FAMILY_COLOURS.taken,
      ...Array(3).fill(FAMILY_COLOURS.none),
    ]);
  });

  it('says of a sentence without a code that there is none', () =>
    expect(view.data.values.at(-1)!.label).toBe(`${LANGUAGES.en.sentence} 1: ${LANGUAGES.en.noCode}. Vi svarar.`));

  it('has three cells a sentence, and none without sentences', () => {
    expect(strip([1, 2, 3, 4].map(n => sentenceRow(EK, n))).data.values).toHaveLength(12);
    expect(strip([]).data.values).toEqual([]);
  });
});

describe('the chart of tone', () => {
  const tone = (...scores: readonly number[]) =>
    viewOf(
      toneChart(
        scores.map((score, i) => sentenceRow(EK, i + 1, { score })),
        PEOPLE,
        contextOf(),
      ),
    );
  const domain = (...scores: readonly number[]) => tone(...scores).spec.encoding.y!.scale!.domain;

  it('has a bar for each sentence, coloured by its speaker, that leads to it', () => {
    expect(shownOn(tone(1).spec)).toEqual([
      'position on x',
      'tone on y',
      'respondent on color',
      'href on href',
      'label on description',
    ]);
    expect(tone(1).data.values[0]!.href).toBe('#svar-1');
  });

  it.each([
    [[0, 0.2], 1],
    [[1], 1],
    [[1.01], 1.5],
    [[-2.3, 1], 2.5],
    [[-2.5], 2.5],
  ])('of %o reaches %f up and down', (scores, reach) => expect(domain(...scores)).toEqual([-reach, reach]));

  it('names the words that a sentence’s tone rests on', () => {
    const match = { word: 'bra', score: 1.3 } as never;
    const rows = [sentenceRow(EK, 1, { score: 1.25, matches: [match] }), sentenceRow(EK, 2)];
    const labels = viewOf(toneChart(rows, PEOPLE, contextOf('wide', 'sv'))).data.values.map(({ label }) => label);
    expect(labels).toEqual([
      `${LANGUAGES.sv.sentence} 1: 1,3 (bra). Vi svarar.`,
      `${LANGUAGES.sv.sentence} 2: 0,0. Vi svarar.`,
    ]);
  });
});

describe('the axis of sentences', () => {
  it.each([
    [1, [1]],
    [9, [1]],
    [10, [1, 10]],
    [34, [1, 10, 20, 30]],
  ])('of %i is labelled at %o', (most, values) => expect(sentenceAxis(most, LANGUAGES.en).axis.values).toEqual(values));
});
