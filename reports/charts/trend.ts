/** Lines over time: the rate of each term by group, with limits; where a group says nothing the line stops. */
import type { TopLevelSpec } from 'vega-lite';
import type { TrendRow } from '../../analyzers/trend/index.ts';
import { formatter } from '../text.ts';
import { type ChartLook, frame, respondentColour, TOTAL_WIDTH } from './theme.ts';

/** More lines than this in one panel cannot be told apart: each group has a panel then. */
const MOST_LINES = 5;

/** `rows` as `trendRows` gives them. Points are rates, bars their limits; with `smoothed` the line is that, without it joins the points. */
export const trendChart = (rows: readonly TrendRow[], look: ChartLook): TopLevelSpec => {
  const { labels, size } = look;
  const number = formatter(labels);
  const distinct = (field: 'group' | 'term' | 'period'): string[] => [...new Set(rows.map(row => row[field]))];
  const [groups, terms] = [distinct('group'), distinct('term')];
  const periods = distinct('period');
  const byTerm = groups.length > MOST_LINES;
  const [line, panel] = byTerm ? (['term', 'group'] as const) : (['group', 'term'] as const);
  const [lines, panels] = byTerm ? [terms, groups] : [groups, terms];
  const colours = { domain: lines, range: lines.map((_, i) => respondentColour(i)) };
  const legend =
    lines.length > 1
      ? { title: null, orient: 'bottom' as const, symbolOpacity: 1, columns: size === 'wide' ? 0 : 2 }
      : null;
  const values = rows.map(row => ({
    ...row,
    rate: row.rate ?? null,
    drawn: row.smoothed ?? (row.smoothed === undefined && 'smoothed' in row ? null : (row.rate ?? null)),
    lower: row.lower ?? null,
    upper: row.upper ?? null,
    label: `${row.group}, ${row.term}, ${row.period}: ${row.rate === undefined ? '–' : number(row.rate, 2)} ${labels.per1000} (${number(row.count)} / ${number(row.total)})`,
  }));
  // Said here, since limits that are all missing have no extent.
  const top = Math.max(1e-6, ...values.map(({ rate, upper, drawn }) => Math.max(rate ?? 0, upper ?? 0, drawn ?? 0)));
  const x = {
    field: 'period',
    type: 'ordinal',
    scale: { domain: periods },
    axis: { title: null, labelAngle: 0, labelOverlap: 'parity', description: labels.trendTitle },
  } as const;
  const y = (field: string) =>
    ({
      field,
      type: 'quantitative',
      scale: { domain: [0, top] as [number, number], nice: true },
      axis: { title: labels.per1000, tickCount: 4 },
    }) as const;
  const color = { field: line, type: 'nominal', scale: colours, legend } as const;
  return {
    ...frame(look, labels.trendDescription),
    data: { values },
    facet: {
      row: {
        field: panel,
        type: 'nominal',
        sort: panels,
        title: null,
        header: { labelAngle: 0, labelOrient: 'top', labelAnchor: 'start' },
      },
    },
    spacing: 14,
    spec: {
      width: TOTAL_WIDTH[size] - 70,
      height: size === 'wide' ? 150 : 120,
      layer: [
        {
          transform: [{ filter: 'isValid(datum.lower) && isValid(datum.upper)' }],
          mark: { type: 'rule', opacity: 0.45, strokeWidth: 1.5, aria: false },
          encoding: { x, y: y('lower'), y2: { field: 'upper' }, color },
        },
        { mark: { type: 'line', strokeWidth: 2, aria: false }, encoding: { x, y: y('drawn'), color } },
        {
          transform: [{ filter: 'isValid(datum.rate)' }],
          mark: { type: 'point', filled: true, size: 42, opacity: 1 },
          encoding: {
            x,
            y: y('rate'),
            color,
            shape: { field: line, type: 'nominal', scale: { domain: lines }, legend },
            description: { field: 'label' },
          },
        },
      ],
    },
  };
};
