/** Dots on a line: how many of 100 sentences bear each code, for the two respondents, with both counts. */
import type { TopLevelSpec } from 'vega-lite';
import type { CodeRow } from '../../analyzers/comparison/pair/index.ts';
import { FAMILIES } from '../../analyzers/rhetoric/family.ts';
import { familyLabels } from '../names.ts';
import { formatter } from '../text.ts';
import { type ChartContext, FADED, FIT_WIDTH, frame, RESPONDENT_COLOURS, TOTAL_WIDTH } from './theme.ts';

/** Codes that neither respondent's answer bears are left out; the table beside the chart has them all. */
export const codesChart = (
  rows: readonly CodeRow[],
  respondents: readonly [string, string],
  codeName: (code: string) => string,
  context: ChartContext,
): TopLevelSpec => {
  const { labels, names, size } = context;
  const number = formatter(labels);
  const family = familyLabels(labels);
  const shown = FAMILIES.flatMap(kind => [...new Set(rows.filter(r => r.family === kind).map(r => r.code))]).filter(
    code => rows.some(row => row.code === code && row.count > 0),
  );
  const of = (code: string, respondent: string): CodeRow => rows.find(r => r.code === code && r.group === respondent)!;
  const values = shown.flatMap(code => {
    const pair = respondents.map(respondent => of(code, respondent));
    const counts = pair.map(row => number(row.count)).join(' · ');
    const rates = pair.flatMap(({ per100 }) => per100 ?? []);
    // Somebody who says nothing has no rate, and no dot.
    return pair.flatMap((row, i) =>
      row.per100 === undefined
        ? []
        : [
            {
              code: codeName(code),
              family: family[row.family],
              name: names[i]!,
              per100: row.per100,
              low: Math.min(...rates),
              high: Math.max(...rates),
              counts,
              label: `${codeName(code)}, ${names[i]!}: ${number(row.count)} / ${number(row.total)} (${number(row.per100, 1)} ${labels.per100})`,
            },
          ],
    );
  });
  const most = Math.max(1, ...values.map(v => v.per100));
  const y = { field: 'code', type: 'nominal', sort: shown.map(codeName), title: null } as const;
  const countsColumn = { x: { datum: most * 1.1 }, text: { field: 'counts' } } as const;
  return {
    ...frame(context, labels.codesDescription),
    autosize: FIT_WIDTH,
    width: TOTAL_WIDTH[size],
    height: 24 * shown.length,
    data: { values },
    encoding: {
      y: {
        ...y,
        axis: {
          ticks: false,
          domain: false,
          grid: true,
          labelLimit: size === 'wide' ? 300 : 150,
          description: labels.code,
        },
      },
    },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 2, color: FADED, opacity: 0.5, aria: false },
        encoding: {
          x: {
            field: 'low',
            type: 'quantitative',
            axis: { title: labels.per100, tickCount: size === 'wide' ? 6 : 4, description: labels.per100 },
            scale: { domain: [0, most * 1.22], nice: false },
          },
          x2: { field: 'high' },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 110, opacity: 1 },
        encoding: {
          x: { field: 'per100', type: 'quantitative' },
          color: {
            field: 'name',
            type: 'nominal',
            scale: { domain: [...names], range: [...RESPONDENT_COLOURS] },
            legend: { orient: 'top', title: null, symbolSize: 110 },
          },
          shape: {
            field: 'name',
            type: 'nominal',
            scale: { domain: [...names], range: ['circle', 'diamond'] },
            legend: { orient: 'top', title: null },
          },
          description: { field: 'label' },
        },
      },
      {
        transform: [{ filter: { field: 'name', equal: names[0] } }],
        mark: { type: 'text', align: 'left', aria: false },
        encoding: countsColumn,
      },
    ],
  };
};
