/** Two lists back to back: the words that belong most clearly to each respondent, each list strongest first, with both counts. */
import type { TopLevelSpec } from 'vega-lite';
import type { KeynessRow } from '../../analyzers/keyness/index.ts';
import { fill, formatter, termName } from '../text.ts';
import { type ChartContext, frame, RESPONDENT_COLOURS, TOTAL_WIDTH } from './theme.ts';

/** Words a side. */
const EACH = 10;
const LINE = 21;

/**
 * The words that really are more frequent on a side, by |G²|, so many at most; words that tie with the first one left out are left out with it,
 * or the alphabet would choose.
 */
export const strongest = (rows: readonly KeynessRow[], side: 1 | -1, each = EACH): KeynessRow[] => {
  const own = rows
    .filter(row => Math.sign(row.g2) === side)
    .toSorted((a, b) => Math.abs(b.g2) - Math.abs(a.g2) || (a.term < b.term ? -1 : 1));
  const next = own[each];
  const kept = next === undefined ? own : own.slice(0, each).filter(row => Math.abs(row.g2) > Math.abs(next.g2) + TIE);
  return kept.length > 0 ? kept : own.slice(0, each);
};
const TIE = 1e-9;

export const keynessChart = (rows: readonly KeynessRow[], context: ChartContext, each = EACH): TopLevelSpec => {
  const { labels, names, size } = context;
  const sides = [strongest(rows, 1, each), strongest(rows, -1, each)] as const;
  const reach = Math.max(1, ...sides.flat().map(row => Math.abs(row.g2)));
  const height = LINE * Math.max(1, ...sides.map(side => side.length));
  const panels = sides.map((side, i) => ({
    title: {
      text: fill(labels.moreCommon, { name: names[i]! }),
      anchor: (size === 'wide' && i === 0 ? 'end' : 'start') as 'end' | 'start',
      fontSize: 13,
      offset: 6,
    },
    width: size === 'wide' ? TOTAL_WIDTH.wide / 2 - 132 : TOTAL_WIDTH.narrow - 130,
    // One above the other on a phone, each is as high as it needs.
    ...listOf(side, i, { reach, height: size === 'wide' ? height : LINE * Math.max(1, side.length) }, context),
  }));
  const joined = size === 'wide' ? { hconcat: panels, spacing: 16 } : { vconcat: panels, spacing: 14 };
  return { ...frame(context, labels.keynessDescription), ...joined } as TopLevelSpec;
};

/** One list: on wide screens that of the first respondent grows to the left, with its words in the middle. */
const listOf = (
  side: readonly KeynessRow[],
  i: number,
  { reach, height }: { readonly reach: number; readonly height: number },
  { labels, names, size }: ChartContext,
) => {
  const number = formatter(labels);
  const isLeft = size === 'wide' && i === 0;
  const values = side.map(row => {
    const term = termName(row.term, labels);
    return {
      term,
      g2: Math.abs(row.g2),
      side: names[i]!,
      counts: `${number(row.target)} : ${number(row.reference)}`,
      sure: row.lrc !== 0,
      label: `${term}: ${names[0]} ${number(row.target)} (${number(row.targetRate, 1)} ${labels.per1000}), ${names[1]} ${number(row.reference)} (${number(row.referenceRate, 1)}), G² ${number(row.g2, 1)}, LRC ${number(row.lrc, 2)}`,
    };
  });
  const lines = Math.round(height / LINE);
  const blanks = Array.from({ length: lines - values.length }, (_, n) => ' '.repeat(n + 1));
  const x = {
    field: 'g2',
    type: 'quantitative' as const,
    scale: { domain: [0, reach * 1.3], nice: false, reverse: isLeft },
    axis: { title: labels.g2, tickCount: 3, grid: false, description: labels.g2 },
  };
  return {
    height,
    data: { values },
    encoding: {
      y: {
        field: 'term',
        type: 'nominal' as const,
        // As many lines on both sides, or the shorter list would be spread out.
        scale: { domain: [...values.map(({ term }) => term), ...blanks] },
        axis: {
          title: null,
          ticks: false,
          domain: false,
          orient: isLeft ? ('right' as const) : ('left' as const),
          labelLimit: 120,
          description: labels.term,
        },
      },
    },
    layer: [
      {
        mark: { type: 'bar' as const, cornerRadius: 2, height: 13 },
        encoding: {
          x,
          color: {
            field: 'side',
            type: 'nominal' as const,
            scale: { domain: [...names], range: [...RESPONDENT_COLOURS] },
            legend: null,
          },
          fillOpacity: { condition: { test: 'datum.sure', value: 1 }, value: 0.3 },
          stroke: {
            field: 'side',
            type: 'nominal' as const,
            scale: { domain: [...names], range: [...RESPONDENT_COLOURS] },
            legend: null,
          },
          description: { field: 'label' },
        },
      },
      {
        mark: {
          type: 'text' as const,
          align: isLeft ? ('right' as const) : ('left' as const),
          dx: isLeft ? -5 : 5,
          aria: false,
        },
        encoding: { x, text: { field: 'counts' } },
      },
    ],
  };
};
