/** Small multiples: one finding under every way to prepare the texts, a panel for each kind of word and word sequence. */
import type { TopLevelSpec } from 'vega-lite';
import type { SensitivityRow } from '../../analyzers/sensitivity/index.ts';
import type { Unit } from '../../analyzers/words/index.ts';
import { fill, formatter, termName } from '../text.ts';
import { type ChartContext, FADED, frame, RESPONDENT_COLOURS, TOTAL_WIDTH } from './theme.ts';

/** Names of rows stand above them: beside them they would have to be turned. */
const ABOVE = { labelAngle: 0, labelOrient: 'top', labelAnchor: 'start' } as const;

/** Lengths of word sequences that hold the word anywhere; the others would be empty panels. */
export const ordersShown = (rows: readonly SensitivityRow[]): ReadonlySet<number> =>
  new Set(rows.filter(row => row.term !== undefined).map(row => row.order));

/** `rows` as `sensitivity` returns them. A circle holds, a cross does not; colour tells stop words out and in apart. */
export const sensitivityChart = (rows: readonly SensitivityRow[], context: ChartContext): TopLevelSpec => {
  const { labels, size, names } = context;
  const number = formatter(labels);
  const units: Readonly<Record<Unit, string>> = {
    form: labels.shortForm,
    stem: labels.shortStem,
    lemma: labels.shortLemma,
  };
  const orderName = (order: number): string =>
    order === 1 ? labels.singleWords : fill(labels.wordSequences, { order });
  const orders = ordersShown(rows);
  const hasBothTexts = new Set(rows.map(row => row.layer)).size > 1;
  const values = rows
    .filter(row => orders.has(row.order))
    .map(row => {
      const text = row.layer === 'restored' ? labels.textRestored : labels.textRaw;
      const quotes = row.quoted === 'out' ? labels.quotesOut : labels.quotesIn;
      const stops = row.stopWords === 'out' ? labels.stopWordsOut : labels.stopWordsIn;
      const verdict = row.holds ? labels.findingHolds : labels.findingFails;
      return {
        unit: units[row.unit],
        panel: `${units[row.unit]}, ${orderName(row.order)}`,
        order: orderName(row.order),
        prepared: hasBothTexts ? fill(labels.prepared, { text, quotes }) : quotes,
        stops,
        verdict,
        // No point where the word is too rare: null is drawn as nothing, while the row keeps its place.
        g2: row.term === undefined ? null : row.g2,
        label: `${units[row.unit]}, ${orderName(row.order)}, ${text}, ${quotes}, ${stops}: ${row.term === undefined ? '–' : termName(row.term, labels)} ${number(row.target)} : ${number(row.reference)}, G² ${number(row.g2, 1)}, LRC ${number(row.lrc, 2)}, ${verdict}`,
      };
    });
  const distinct = (field: 'unit' | 'panel' | 'order' | 'prepared' | 'stops'): string[] => [
    ...new Set(values.map(v => v[field])),
  ];
  const columns = distinct('unit');
  const reach = Math.max(1, ...rows.map(row => Math.abs(row.g2))) * 1.1;
  // On a phone the panels stand below one another.
  const isWide = size === 'wide';
  const width = isWide ? Math.floor((TOTAL_WIDTH.wide - 210) / columns.length) - 12 : TOTAL_WIDTH.narrow - 150;
  const panels = { field: isWide ? 'unit' : 'panel', type: 'nominal', title: null } as const;
  return {
    ...frame(context, labels.sensitivityDescription),
    data: { values },
    facet: isWide
      ? {
          column: { ...panels, sort: columns },
          ...(orders.size > 1 && {
            row: { field: 'order', type: 'nominal', sort: distinct('order'), title: null, header: ABOVE },
          }),
        }
      : {
          row: {
            ...panels,
            sort: distinct('panel'),
            header: ABOVE,
          },
        },
    spacing: 12,
    spec: {
      width: Math.max(40, width),
      height: 26 * distinct('prepared').length,
      layer: [
        { mark: { type: 'rule', color: FADED, aria: false }, encoding: { x: { datum: 0, type: 'quantitative' } } },
        {
          mark: { type: 'point', size: 60, strokeWidth: 1.5 },
          encoding: {
            x: {
              field: 'g2',
              type: 'quantitative',
              scale: { domain: [-reach, reach] },
              axis: {
                title: `${names[1]} < G² > ${names[0]}`,
                tickCount: 3,
                labelExpr: "format(abs(datum.value), '~g')",
                description: labels.g2,
              },
            },
            y: {
              field: 'prepared',
              type: 'nominal',
              sort: distinct('prepared'),
              axis: { title: null, ticks: false, domain: false },
            },
            yOffset: { field: 'stops', type: 'nominal', sort: distinct('stops'), scale: { paddingOuter: 0.4 } },
            color: {
              field: 'stops',
              type: 'nominal',
              scale: { domain: distinct('stops'), range: [...RESPONDENT_COLOURS] },
              legend: { title: null, orient: 'bottom', direction: isWide ? 'horizontal' : 'vertical' },
            },
            shape: {
              field: 'verdict',
              type: 'nominal',
              scale: { domain: [labels.findingHolds, labels.findingFails], range: ['circle', 'cross'] },
              legend: { title: null, orient: 'bottom', direction: isWide ? 'horizontal' : 'vertical' },
            },
            description: { field: 'label' },
          },
        },
      ],
    },
  };
};
