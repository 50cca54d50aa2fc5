/** Dots with intervals: a value of every group with the range that other documents of the same kind would give it, a panel for each measure. */
import type { TopLevelSpec } from 'vega-lite';
import { type ChartLook, frame, RULE, TOTAL_WIDTH } from './theme.ts';

/** One dot. Without limits it stands alone. */
export type IntervalValue = {
  readonly panel: string;
  readonly group: string;
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** Said of the dot on hover and to screen readers. */
  readonly label: string;
};

export type IntervalPanels = {
  readonly description: string;
  /** What a group is, in words. */
  readonly heading: string;
  readonly groups: readonly string[];
  /** Panels in order, each with its colour; one alone has no heading. */
  readonly panels: readonly { readonly name: string; readonly colour: string }[];
  /** Whether the scales begin at 0. */
  readonly zero: boolean;
};

export const intervalChart = (
  rows: readonly IntervalValue[],
  { description, heading, groups, panels, zero }: IntervalPanels,
  look: ChartLook,
): TopLevelSpec => {
  const isWide = look.size === 'wide';
  const columns = isWide ? Math.min(3, panels.length) : 1;
  const names = Math.min(isWide ? 190 : 130, 14 + 7 * Math.max(...groups.map(group => group.length)));
  const values = rows.map(row => ({ ...row, lower: row.lower ?? null, upper: row.upper ?? null }));
  const x = (field: 'value' | 'lower') => ({
    field,
    type: 'quantitative' as const,
    scale: zero ? { zero } : { zero, nice: false, padding: 10 },
    axis: { title: null, tickCount: 4, grid: false, labelExpr: "format(datum.value, '~r')", description },
  });
  const spec = {
    width: Math.floor((TOTAL_WIDTH[look.size] - names - 22 * (columns - 1) - 16) / columns),
    height: 22 * groups.length,
    encoding: {
      y: {
        field: 'group',
        type: 'nominal' as const,
        sort: [...groups],
        axis: {
          title: null,
          ticks: false,
          domain: false,
          grid: true,
          gridColor: RULE,
          labelLimit: names - 8,
          description: heading,
        },
      },
      color: {
        field: 'panel',
        type: 'nominal' as const,
        scale: { domain: panels.map(({ name }) => name), range: panels.map(({ colour }) => colour) },
        legend: null,
      },
    },
    layer: [
      // A scale from 0 reaches at least 1, also in a panel of zeros.
      ...(zero ? [{ mark: { type: 'point' as const, opacity: 0, aria: false }, encoding: { x: { datum: 1 } } }] : []),
      // Where no value has limits there is nothing to draw, and no scale to draw it on.
      ...(values.some(({ lower }) => lower !== null)
        ? [
            {
              transform: [{ filter: 'isValid(datum.lower)' }],
              mark: { type: 'rule' as const, strokeWidth: 4, strokeCap: 'round' as const, opacity: 0.45, aria: false },
              encoding: { x: x('lower'), x2: { field: 'upper' } },
            },
          ]
        : []),
      {
        mark: { type: 'point' as const, filled: true, size: 70, opacity: 1 },
        encoding: { x: x('value'), description: { field: 'label' } },
      },
    ],
  };
  const base = frame(look, description);
  if (panels.length === 1) return { ...base, data: { values }, ...spec };
  return {
    ...base,
    data: { values },
    facet: {
      field: 'panel',
      type: 'nominal',
      title: null,
      sort: panels.map(({ name }) => name),
      header: { labelAnchor: 'start', labelPadding: 6, labelLimit: isWide ? 220 : TOTAL_WIDTH.narrow },
    },
    columns,
    spacing: isWide ? { column: 22, row: 18 } : 14,
    resolve: { scale: { x: 'independent' }, axis: { x: 'independent' } },
    spec,
  };
};
