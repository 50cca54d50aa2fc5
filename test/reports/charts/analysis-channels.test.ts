import { describe, expect, it } from 'vitest';
import { dispersionChart } from '../../../reports/charts/dispersion.ts';
import { ordersShown, sensitivityChart } from '../../../reports/charts/sensitivity.ts';
import { RESPONDENT_COLOURS } from '../../../reports/charts/theme.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';
import { contextOf, markOf, placeRow, prepared, shownOn, viewOf } from './rows.ts';

describe('the x-ray', () => {
  const rows = [
    placeRow('skola', 'a', 'Ek', 0.1),
    placeRow('vård', 'b', 'Alm', 0.5),
    placeRow('skola', 'b', 'Alm', 0.9),
  ];
  const xray = (documents = ['a', 'b', 'c']) => viewOf(dispersionChart(rows, documents, contextOf()));

  it('has a panel for each term, in the order in which the terms are met', () =>
    expect(xray().facet.row).toMatchObject({ field: 'term', sort: ['skola', 'vård'] }));

  it('has a tick for each place, from the beginning to the end of its document, coloured by group', () => {
    const tick = markOf(xray().spec, 'tick');
    expect(shownOn(tick)).toEqual(['share on x', 'group on color', 'label on description']);
    expect(tick.encoding.x!.scale!.domain).toEqual([0, 1]);
    expect(tick.encoding.color!.scale).toEqual({ domain: ['Ek', 'Alm'], range: [...RESPONDENT_COLOURS] });
  });

  it('has a band for every document under every term, also where the term does not stand', () => {
    const bands = xray().data.values.filter(({ share }) => share === undefined);
    expect(bands).toHaveLength(2 * 3);
    expect(bands).toContainEqual({ term: 'vård', document: 'c' });
  });

  it('has the documents from top to bottom as they are given, with 20 pixels each', () => {
    expect(xray(['c', 'a', 'b']).spec.encoding.y!.sort).toEqual(['c', 'a', 'b']);
    expect(xray().spec.height).toBe(60);
  });

  it('says each place by term, document and sentence', () =>
    expect(xray().data.values[0]!.label).toBe(`skola, a, ${LANGUAGES.en.sentence} 2`));

  it('is empty where no term is found', () =>
    expect(viewOf(dispersionChart([], ['a'], contextOf())).data.values).toEqual([]));
});

describe('the chart of sensitivity', () => {
  const rows = [
    prepared(),
    prepared({ unit: 'stem', g2: -6, holds: false }),
    prepared({ stopWords: 'in', g2: 3 }),
    prepared({ quoted: 'in', g2: 2 }),
  ];
  const chart = (given = rows, size: 'wide' | 'narrow' = 'wide') => viewOf(sensitivityChart(given, contextOf(size)));
  const point = (view = chart()) => markOf(view.spec, 'point');

  it('has a point for each way to prepare the texts: circles hold, crosses do not, colours tell stop words', () => {
    expect(shownOn(point())).toEqual([
      'g2 on x',
      'prepared on y',
      'stops on yOffset',
      'stops on color',
      'verdict on shape',
      'label on description',
    ]);
    expect(point().encoding.shape!.scale).toEqual({
      domain: [LANGUAGES.en.findingHolds, LANGUAGES.en.findingFails],
      range: ['circle', 'cross'],
    });
  });

  it('has a column for each kind of word, with no finding at 0', () => {
    const view = chart();
    expect(view.facet.column).toMatchObject({
      field: 'unit',
      sort: [LANGUAGES.en.shortForm, LANGUAGES.en.shortStem],
    });
    expect(markOf(view.spec, 'rule').encoding.x!.datum).toBe(0);
  });

  it('reaches as far to either side, beyond the strongest', () => {
    const [left, right] = point().encoding.x!.scale!.domain as [number, number];
    expect(left).toBe(-right);
    expect(right).toBeCloseTo(6.6, 10);
  });

  it('keeps the place of a way under which the word is too rare, without a point', () => {
    const rare = prepared({ stopWords: 'in', term: undefined, g2: 0 });
    expect(chart([prepared(), rare]).data.values.map(({ g2 }) => g2)).toEqual([4, null]);
  });

  it('leaves out lengths of word sequences that hold the word nowhere', () => {
    const pairs = prepared({ order: 2, term: undefined });
    expect(ordersShown([prepared(), pairs])).toEqual(new Set([1]));
    expect(chart([prepared(), pairs]).data.values).toHaveLength(1);
    expect(chart([prepared(), pairs]).facet.row).toBeUndefined();
    expect(chart([prepared(), prepared({ order: 2 })]).facet.row).toMatchObject({ field: 'order' });
  });

  it('tells the restored text from the raw one where both are there', () => {
    const names = (given: typeof rows) => new Set(chart(given).data.values.map(({ prepared: name }) => name));
    expect(names([prepared()])).toEqual(new Set([LANGUAGES.en.quotesOut]));
    expect(names([prepared(), prepared({ layer: 'raw' })]).size).toBe(2);
  });

  it('stacks its panels on a phone', () => {
    const view = chart(rows, 'narrow');
    expect([view.facet.column, view.facet.row!.field]).toEqual([undefined, 'panel']);
    expect(view.spec.width).toBeLessThan(320);
  });

  it('names the one on the left first', () => expect(point().encoding.x!.axis!.title).toBe('Alm < G² > Ek'));
});
