/** The x-ray: a tick for every place where a term stands, a band for each document, a panel for each term. */
import type { TopLevelSpec } from 'vega-lite';
import type { PlaceRow } from '../../analyzers/dispersion/places.ts';
import { formatter, termName } from '../text.ts';
import { type ChartContext, frame, RESPONDENT_COLOURS, RULE, TOTAL_WIDTH } from './theme.ts';

/**
 * `rows` as `placeRows` returns them; `documents` in the order shown, also those that hold none of the terms. The groups of
 * the context's names are coloured as elsewhere.
 */
export const dispersionChart = (
  rows: readonly PlaceRow[],
  documents: readonly string[],
  context: ChartContext,
): TopLevelSpec => {
  const { labels, size, names } = context;
  const number = formatter(labels);
  const terms = [...new Set(rows.map(row => termName(row.term, labels)))];
  const values = rows.map(row => ({
    term: termName(row.term, labels),
    document: row.document,
    group: row.group,
    share: row.share,
    label: `${termName(row.term, labels)}, ${row.document}, ${labels.sentence} ${number(row.sentence)}`,
  }));
  const bands = terms.flatMap(term => documents.map(document => ({ term, document })));
  return {
    ...frame(context, labels.xrayDescription),
    data: { values: [...values, ...bands] },
    facet: {
      row: { field: 'term', type: 'nominal', sort: terms, title: null, header: { labelAngle: 0, labelAlign: 'left' } },
    },
    spacing: 10,
    spec: {
      width: TOTAL_WIDTH[size] - (size === 'wide' ? 320 : 190),
      height: 20 * documents.length,
      encoding: {
        y: {
          field: 'document',
          type: 'nominal',
          sort: [...documents],
          axis: { title: null, ticks: false, domain: false, labelLimit: size === 'wide' ? 200 : 100 },
        },
      },
      layer: [
        {
          transform: [{ filter: '!isValid(datum.share)' }],
          mark: { type: 'bar', height: 14, color: RULE, opacity: 0.5, aria: false },
          encoding: { x: { datum: 0, type: 'quantitative' }, x2: { datum: 1 } },
        },
        {
          transform: [{ filter: 'isValid(datum.share)' }],
          mark: { type: 'tick', thickness: 2, height: 14 },
          encoding: {
            x: {
              field: 'share',
              type: 'quantitative',
              scale: { domain: [0, 1] },
              axis: {
                title: null,
                values: [0, 1],
                grid: false,
                labelExpr: `datum.value === 0 ? ${JSON.stringify(labels.xrayBeginning)} : ${JSON.stringify(labels.xrayEnd)}`,
              },
            },
            color: {
              field: 'group',
              type: 'nominal',
              scale: { domain: [...names], range: [...RESPONDENT_COLOURS] },
              legend: null,
            },
            description: { field: 'label' },
          },
        },
      ],
    },
  };
};
