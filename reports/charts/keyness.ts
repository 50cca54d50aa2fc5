/** Diverging bars: the words that belong most clearly to one respondent, left and right of a common axis. */
import type { TopLevelSpec } from 'vega-lite';
import type { KeynessRow } from '../../analyzers/keyness/index.ts';
import { fill, formatter, termName } from '../text.ts';
import { type ChartContext, FIT_WIDTH, frame, RESPONDENT_COLOURS, TOTAL_WIDTH } from './theme.ts';

/** The words shown: at most `each` per side by |G²|, only words that really are more frequent on that side. */
export const keynessChart = (rows: readonly KeynessRow[], context: ChartContext, each = 10): TopLevelSpec => {
  const { labels, names, size } = context;
  const number = formatter(labels);
  const strongest = (side: 1 | -1): KeynessRow[] =>
    rows
      .filter(row => Math.sign(row.g2) === side)
      .toSorted((a, b) => Math.abs(b.g2) - Math.abs(a.g2) || (a.term < b.term ? -1 : 1))
      .slice(0, each);
  const shown = [...strongest(1), ...strongest(-1).toReversed()];
  const values = shown.map(row => ({
    term: termName(row.term, labels),
    g2: row.g2,
    side: row.g2 > 0 ? names[0] : names[1],
    counts: `${number(row.target)} : ${number(row.reference)}`,
    sure: row.lrc !== 0,
    label: `${termName(row.term, labels)}: ${names[0]} ${number(row.target)} (${number(row.targetRate, 1)} ${labels.per1000}), ${names[1]} ${number(row.reference)} (${number(row.referenceRate, 1)}), G² ${number(row.g2, 1)}, LRC ${number(row.lrc, 2)}`,
  }));
  const sides = names.map(name => fill(labels.moreCommon, { name }));
  const reach = Math.max(1, ...values.map(value => Math.abs(value.g2))) * 1.28;
  const y = {
    field: 'term',
    type: 'nominal',
    sort: values.map(v => v.term),
    title: null,
    axis: { ticks: false, domain: false },
  } as const;
  return {
    ...frame(context, labels.keynessDescription),
    autosize: FIT_WIDTH,
    width: TOTAL_WIDTH[size],
    height: 22 * shown.length,
    data: { values },
    encoding: { y: { ...y, axis: { ...y.axis, description: labels.term } } },
    layer: [
      {
        mark: { type: 'bar', cornerRadius: 2, height: 14 },
        encoding: {
          x: {
            field: 'g2',
            type: 'quantitative',
            scale: { domain: [-reach, reach] },
            axis: {
              // A phone has room for one side a line.
              title: size === 'wide' ? [`← ${sides[1]}   ·   ${sides[0]} →`] : [`${sides[0]} →`, `← ${sides[1]}`],
              labelExpr: "format(abs(datum.value), '~g')",
              tickCount: size === 'wide' ? 8 : 4,
              description: labels.g2,
            },
          },
          color: {
            field: 'side',
            type: 'nominal',
            scale: { domain: [...names], range: [...RESPONDENT_COLOURS] },
            legend: null,
          },
          opacity: { condition: { test: 'datum.sure', value: 1 }, value: 0.62 },
          description: { field: 'label' },
        },
      },
      {
        transform: [{ filter: 'datum.g2 > 0' }],
        mark: { type: 'text', align: 'left', dx: 5, aria: false },
        encoding: { x: { field: 'g2', type: 'quantitative' }, text: { field: 'counts' } },
      },
      {
        transform: [{ filter: 'datum.g2 < 0' }],
        mark: { type: 'text', align: 'right', dx: -5, aria: false },
        encoding: { x: { field: 'g2', type: 'quantitative' }, text: { field: 'counts' } },
      },
    ],
  };
};
