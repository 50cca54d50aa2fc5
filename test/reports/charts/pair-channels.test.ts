import { describe, expect, it } from 'vitest';
import { codesChart } from '../../../reports/charts/codes.ts';
import { keynessChart } from '../../../reports/charts/keyness.ts';
import { type KindValue, kindsChart } from '../../../reports/charts/kinds.ts';
import { sentenceAxis } from '../../../reports/charts/panels.ts';
import { PER_LINE, placeOf, type StripRows, stripChart } from '../../../reports/charts/strip.ts';
import { RESPONDENT_COLOURS } from '../../../reports/charts/theme.ts';
import { toneChart } from '../../../reports/charts/tone.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';
import { THREE_KINDS } from '../kinds.ts';
import { codeRow, contextOf, keyRow, markOf, PEOPLE, sentenceRow, shownOn, type View, viewOf } from './rows.ts';

const [EK, ALM] = PEOPLE;
const BLUE_AND_OCHRE = { domain: ['Ek', 'Alm'], range: [...RESPONDENT_COLOURS] };

describe('the chart of codes', () => {
  const chart = (rows: Parameters<typeof codesChart>[0], size: 'wide' | 'narrow' = 'wide') =>
    viewOf(codesChart(rows, PEOPLE, id => `code ${id}`, contextOf(size)));
  const both = (code: string, family: string, a: number, b: number) => [
    codeRow(EK, code, a, 10, family),
    codeRow(ALM, code, b, 10, family),
  ];
  const bearing = (group: string, number: number, family: string, ...codes: string[]) =>
    sentenceRow(group, number, { families: [family], codes });
  const ROWS = {
    kinds: THREE_KINDS,
    codes: [...both('t', 'taken', 1, 0), ...both('d1', 'deflection', 1, 1), ...both('d2', 'deflection', 0, 2)],
    families: [...both('deflection', 'deflection', 2, 3), ...both('taken', 'taken', 1, 0)],
    sentences: [
      bearing(EK, 1, 'deflection', 'd1'),
      bearing(EK, 2, 'deflection'),
      bearing(EK, 3, 'taken', 't'),
      bearing(ALM, 1, 'deflection', 'd2'),
      bearing(ALM, 2, 'deflection', 'd2', 'd1'),
    ],
    findings: [
      { document: 'svar', sentence: 1, code: 'd2', family: 'deflection', confidence: 0.4 },
      { document: 'svar', sentence: 2, code: 'd2', family: 'deflection', confidence: 0.9 },
    ] as never,
  };
  const dots = chart(ROWS).layer.find(({ encoding }) => encoding.href !== undefined)!;
  const texts = chart(ROWS).layer.filter(({ mark }) => mark.type === 'text');
  const [heads, titles, counts] = texts.map(({ data }) => data.values);

  it('has a dot for each sentence and code, which leads to the sentence', () => {
    expect(dots.data.values.map(({ name, at, href }) => [name, at, href])).toEqual([
      // The surer one first.
      ['Alm', 1, '#svar-2'],
      ['Alm', 2, '#svar-1'],
      ['Ek', 1, '#svar-1'],
      ['Alm', 1, '#svar-2'],
      ['Ek', 1, '#svar-2'],
      ['Ek', 1, '#svar-3'],
    ]);
    expect(dots.data.values[0]!.label).toBe('code d2, Alm, sentence 2 (90%). Vi svarar.');
  });

  it('is hollow where the machine is less certain than not', () => {
    expect(dots.data.values.map(({ isSure }) => isSure).slice(0, 2)).toEqual([true, false]);
    const filled = chart(ROWS).layer.filter(({ mark }) => (mark as { filled?: boolean }).filled === true);
    expect(filled.map(({ transform }) => transform[0]!.filter)).toEqual(['datum.isSure']);
  });

  it('tells respondents apart by colour, by shape and by line', () => {
    expect(dots.encoding.color!.scale).toEqual(BLUE_AND_OCHRE);
    expect(dots.encoding.shape!.scale).toEqual({ domain: ['Ek', 'Alm'], range: ['circle', 'diamond'] });
    expect(new Set(dots.data.values.map(({ row }) => row)).size).toBe(5);
  });

  it('has each kind with its sums, and below it first the code whose rates lie furthest apart', () => {
    expect(heads!.map(({ title }) => title)).toEqual(['Deflection: 2 · 3', 'Responsibility taken: 1 · 0']);
    expect(titles!.map(({ title }) => title)).toEqual(['code d2', 'code d1', LANGUAGES.en.familyOnly, 'code t']);
  });

  it('writes how many dots a line has; who has none has no line', () =>
    expect(counts!.map(({ count }) => count)).toEqual(['2', '1', '1', '1', '1']));

  it('leaves out kinds and codes that no answer bears', () => {
    const none = {
      kinds: THREE_KINDS,
      codes: both('a', 'avoided', 0, 0),
      families: both('avoided', 'avoided', 0, 0),
      sentences: [],
      findings: [],
    };
    expect(chart(none).height).toBe(0);
  });
});

describe('the chart of keyness', () => {
  const row = (term: string, g2: number, target: number, reference: number, lrc = 0) =>
    keyRow(term, g2, { target, reference, lrc });
  const lists = (rows: Parameters<typeof keynessChart>[0], each?: number) =>
    (viewOf(keynessChart(rows, contextOf(), each)) as unknown as { hconcat: View[] }).hconcat;
  const terms = (rows: Parameters<typeof keynessChart>[0], each?: number) =>
    lists(rows, each).map(({ data }) => data.values.map(({ term }) => term));
  const [left, right] = lists([
    row('skola', 3, 5, 1),
    row('hus', -8, 0, 7, 1),
    row('vård', 9, 9, 1),
    row('det', 0, 4, 4),
  ]);

  it('has a list for each of the two, strongest first, and none of the words that both use alike', () => {
    expect(left!.data.values.map(({ term, counts }) => [term, counts])).toEqual([
      ['vård', '9 : 1'],
      ['skola', '5 : 1'],
    ]);
    expect(right!.data.values.map(({ term }) => term)).toEqual(['hus']);
    expect([left, right].map(list => list!.title.text)).toEqual(['more with Ek', 'more with Alm']);
  });

  it('turns them back to back on one scale, with lines of the same height', () => {
    const scales = [left, right].map(
      list => markOf(list!, 'bar').encoding.x!.scale as { domain: unknown; reverse: boolean },
    );
    expect(scales.map(({ reverse }) => reverse)).toEqual([true, false]);
    expect(scales[0]!.domain).toEqual(scales[1]!.domain);
    expect([left, right].map(list => (list!.encoding.y!.scale!.domain as string[]).length)).toEqual([2, 2]);
  });

  it('stacks them on a phone', () => {
    const stacked = viewOf(keynessChart([row('skola', 3, 5, 1), row('hus', -8, 0, 7)], contextOf('narrow')));
    expect(stacked.vconcat).toHaveLength(2);
  });

  it('fills the bars of words that are certain', () => {
    expect(right!.data.values[0]!.sure).toBe(true);
    expect(markOf(right!, 'bar').encoding.fillOpacity).toEqual({
      condition: { test: 'datum.sure', value: 1 },
      value: 0.3,
    });
  });

  it('lets no alphabet choose among words that tie: all of them have room, or none', () => {
    const tied = [row('d', 5, 5, 0), row('c', 2, 2, 0), row('a', 2, 2, 0), row('b', 2, 2, 0)];
    expect(terms(tied, 2)[0]).toEqual(['d']);
    expect(terms(tied, 4)[0]).toEqual(['d', 'a', 'b', 'c']);
  });

  it('shows some where all tie', () =>
    expect(terms([row('c', 2, 2, 0), row('a', 2, 2, 0), row('b', 2, 2, 0)], 2)[0]).toEqual(['a', 'b']));

  it('is empty where nothing differs', () => expect(terms([row('det', 0, 4, 4)])).toEqual([[], []]));
});

describe('the strip', () => {
  const finding = (group: string, sentence: number, family: string, confidence: number, more = {}) =>
    ({ group, document: 'svar', sentence, family, code: `${family}.x`, confidence, ...more }) as never;
  const strip = (rows: Partial<StripRows>, size: 'wide' | 'narrow' = 'wide') =>
    viewOf(stripChart({ sentences: [], findings: [], kinds: THREE_KINDS, ...rows }, PEOPLE, id => id, contextOf(size)))
      .vconcat;
  const [ek, alm] = strip({
    sentences: [sentenceRow(EK, 1), sentenceRow(EK, 2), sentenceRow(ALM, 9)],
    findings: [finding(EK, 1, 'deflection', 0.9), finding(EK, 1, 'taken', 0.4, { familyOnly: true })],
    begins: new Set([placeOf({ document: 'svar', sentence: 2 })]),
  });
  const cells = (panel: View) => panel.layer[1]!.data.values;
  const columns = (panel: View) => panel.layer.at(-1)!.data.values;

  it('has a panel for each respondent, and in it a column of three cells for each sentence', () => {
    expect([ek, alm].map(panel => panel!.title.text)).toEqual([EK, ALM]);
    expect([ek, alm].map(panel => [columns(panel!).length, cells(panel!).length])).toEqual([
      [2, 6],
      [1, 3],
    ]);
  });

  it('is as wide a column for the one as for the other, however many sentences they have', () =>
    expect(ek!.layer.at(-1)!.encoding.x!.scale).toEqual(alm!.layer.at(-1)!.encoding.x!.scale));

  it.each(['wide', 'narrow'] as const)('has columns that a finger hits, on a %s screen', size => {
    const [panel] = strip({ sentences: [sentenceRow(EK, 1)] }, size);
    expect(panel!.width / PER_LINE[size]).toBeGreaterThanOrEqual(24);
  });

  it('goes on in a new line where one is full, with the number of its first sentence', () => {
    const sentences = Array.from({ length: PER_LINE.wide + 2 }, (_, i) => sentenceRow(EK, i + 1));
    const [panel] = strip({ sentences });
    expect(columns(panel!).at(-1)).toMatchObject({ column: 1, label: expect.stringContaining('26:') });
    expect(panel!.layer[0]!.data.values.map(({ number }) => number)).toEqual([1, 25]);
  });

  it('says in a cell which kind it is, by colour and by letter, and pales with the certainty', () => {
    expect(cells(ek!).slice(0, 3)).toMatchObject([
      { kind: 'deflection', letter: 'D', isSure: true },
      { kind: LANGUAGES.en.noCode, letter: '' },
      { kind: 'responsibility taken', letter: 'T', isSure: false },
    ]);
    const [strong, , weak] = cells(ek!) as unknown as { strength: number }[];
    expect(strong!.strength).toBeGreaterThan(weak!.strength);
  });

  it('says of a sentence what marks it bears and how sure they are; of one whose code is open its kind', () => {
    expect(columns(ek!)[0]!.label).toBe('Sentence 1: deflection.x (90%), responsibility taken (40%). Vi svarar.');
    expect(columns(alm!)[0]!.label).toBe(`Sentence 9: ${LANGUAGES.en.noCode}. Vi svarar.`);
  });

  it('leads to the sentence, by one link a sentence', () => {
    expect(columns(ek!).map(({ href }) => href)).toEqual(['#svar-1', '#svar-2']);
    expect(ek!.layer.filter(({ encoding }) => encoding.href !== undefined)).toHaveLength(1);
  });

  it('draws a stroke where the answer to another question begins', () =>
    expect(columns(ek!).map(({ begins }) => begins)).toEqual([false, true]));
});

describe('the chart of kinds', () => {
  const value = (name: string, more: Partial<KindValue> = {}): KindValue => ({
    kind: 'Deflection',
    name,
    value: 46.3,
    sure: 30,
    lower: 22.9,
    upper: 71.4,
    ...more,
  });
  const chart = (...rows: KindValue[]) => viewOf(kindsChart(rows, ['Ek', 'Alm'], contextOf()));

  it('has a filled part within the whole, limits, and both in figures', () => {
    const view = chart(value('Ek'));
    const [row] = view.data.values;
    expect(row).toMatchObject({ said: '46 (23–71)', value: 46.3, sure: 30, end: 71.4 });
    expect(view.layer.map(({ mark }) => mark.type)).toEqual(['text', 'bar', 'bar', 'rule', 'tick', 'tick', 'text']);
  });

  it('begins at 0 and leaves room for the figures behind the furthest limit', () => {
    const [from, to] = chart(value('Ek')).layer[1]!.encoding.x!.scale!.domain as [number, number];
    expect([from, to > 71.4]).toEqual([0, true]);
  });

  it('has a heading for each kind, and a line for each name below it', () => {
    const view = chart(value('Ek'), value('Alm'), value('Ek', { kind: 'Taken' }));
    expect(view.encoding.y!.scale!.domain).toEqual(['a', 'aEk', 'aAlm', 'b', 'bEk', 'bAlm']);
    expect(view.layer[0]!.data.values.map(({ kind }) => kind)).toEqual(['Deflection', 'Taken']);
  });

  it('has no limits where there are none', () =>
    expect(chart(value('Ek', { lower: undefined, upper: undefined })).data.values[0]).toMatchObject({
      said: '46',
      lower: null,
    }));
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
