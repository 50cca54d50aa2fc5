/** Paired bars: of 100 sentences of each respondent, how many are expected to bear each kind of marker, and between what limits. */
import type { TopLevelSpec } from 'vega-lite';
import { fill, formatter } from '../text.ts';
import { type ChartLook, FADED, FIT_WIDTH, frame, respondentColour, TOTAL_WIDTH } from './theme.ts';

/** One bar. `sure` is the part of it that comes of sentences which more likely bear a marker than not. All per 100 sentences. */
export type KindValue = {
  readonly kind: string;
  readonly name: string;
  readonly value: number;
  readonly sure: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
};

/** A heading for each kind, below it a bar for each name; `names` in the order shown. */
export const kindsChart = (rows: readonly KindValue[], names: readonly string[], look: ChartLook): TopLevelSpec => {
  const { labels, size } = look;
  const number = formatter(labels);
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const values = rows.map(row => {
    const limits =
      row.lower === undefined || row.upper === undefined
        ? ''
        : ` (${fill(labels.range, { low: number(row.lower), high: number(row.upper) })})`;
    const facts = { kind: row.kind, name: row.name, value: number(row.value), sure: number(row.sure), limits };
    return {
      ...row,
      row: rowOf(kinds.indexOf(row.kind), row.name),
      lower: row.lower ?? null,
      upper: row.upper ?? null,
      end: Math.max(row.value, row.upper ?? 0),
      said: `${number(row.value)}${limits}`,
      label: fill(labels.kindsPoint, facts),
    };
  });
  const most = Math.min(100, Math.max(10, ...values.map(({ end }) => end)));
  const x = (field: string) => ({
    field,
    type: 'quantitative' as const,
    // Room on the right for what is said of the longest bar.
    scale: { domain: [0, most * (size === 'wide' ? 1.22 : 1.55)], nice: false },
    axis: {
      title: null,
      values: [0, 25, 50, 75, 100].filter(value => value <= most + 5),
      grid: false,
      domain: false,
      description: labels.per100,
    },
  });
  const colour = {
    field: 'name',
    type: 'nominal' as const,
    scale: { domain: [...names], range: names.map((_, i) => respondentColour(i)) },
    legend: null,
  };
  const limited = [{ filter: 'isValid(datum.lower)' }];
  return {
    ...frame(look, labels.kindsDescription),
    autosize: FIT_WIDTH,
    width: TOTAL_WIDTH[size],
    height: BAND * kinds.length * (names.length + 1),
    data: { values },
    encoding: {
      y: {
        field: 'row',
        type: 'nominal',
        // A line for the kind itself above its bars.
        scale: { domain: kinds.flatMap((_, k) => ['', ...names].map(name => rowOf(k, name))) },
        axis: {
          title: null,
          ticks: false,
          domain: false,
          labelLimit: size === 'wide' ? 200 : 110,
          labelExpr: 'slice(datum.value, 1)',
          description: labels.respondent,
        },
      },
    },
    layer: [
      {
        data: { values: kinds.map((kind, k) => ({ row: rowOf(k, ''), kind })) },
        mark: { type: 'text', align: 'left', fontWeight: 'bold', dy: 3, aria: false },
        encoding: { x: { datum: 0 }, text: { field: 'kind' } },
      },
      // What is expected in all, as an outline: the sentences that less likely bear a marker than not are in it.
      {
        mark: { type: 'bar', height: 12, fillOpacity: 0.14, strokeWidth: 1.2, strokeDash: [3, 2], aria: false },
        encoding: { x: x('value'), color: colour, stroke: { ...colour } },
      },
      {
        mark: { type: 'bar', height: 12 },
        encoding: { x: x('sure'), color: colour, description: { field: 'label' } },
      },
      {
        transform: limited,
        mark: { type: 'rule', strokeWidth: 1.6, color: FADED, aria: false },
        encoding: { x: x('lower'), x2: { field: 'upper' } },
      },
      ...(['lower', 'upper'] as const).map(limit => ({
        transform: limited,
        mark: { type: 'tick' as const, size: 9, thickness: 1.6, color: FADED, aria: false },
        encoding: { x: x(limit) },
      })),
      {
        mark: { type: 'text', align: 'left', dx: 6, aria: false },
        encoding: { x: x('end'), text: { field: 'said' } },
      },
    ],
  };
};

/** Height of a line, in pixels. */
const BAND = 18;
/** What a line is called: a letter for the kind, then the name. */
const rowOf = (kind: number, name: string): string => `${String.fromCodePoint(FIRST + kind)}${name}`;
const FIRST = 97;
