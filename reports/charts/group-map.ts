/** The map: groups, and below them the words that carry the axes, where correspondence analysis puts them; each picture with a scale of its own. */
import type { TopLevelSpec } from 'vega-lite';
import type { AxisRow } from '../../analyzers/scaling/correspondence.ts';
import { fill, formatter, percent, termName } from '../text.ts';
import { cutText } from './drawable.ts';
import { type Box, placeLabels } from './place-labels.ts';
import { type ChartLook, FADED, frame, RESPONDENT_COLOURS, RULE, TOTAL_WIDTH } from './theme.ts';

/** A group or word on both axes. */
export type MapPoint = { readonly name: string; readonly x: number; readonly y: number };

/** Groups, and the words with the greatest contributions to either axis (`each` of them). */
export const mapPoints = (
  axes: readonly AxisRow[],
  each: number,
): { readonly groups: MapPoint[]; readonly terms: MapPoint[] } => {
  const of = (kind: AxisRow['kind'], axis: number): AxisRow[] =>
    axes.filter(row => row.kind === kind && row.axis === axis);
  const carrying = [1, 2].flatMap(axis => of('term', axis).slice(0, each).map(nameOf));
  const place = (kind: AxisRow['kind'], axis: number) =>
    new Map(of(kind, axis).map(row => [nameOf(row), row.coordinate]));
  const points = (kind: AxisRow['kind'], names: readonly string[]): MapPoint[] => {
    const [x, y] = [place(kind, 1), place(kind, 2)];
    return names.map(name => ({ name, x: x.get(name) ?? 0, y: y.get(name) ?? 0 }));
  };
  return {
    groups: points('group', of('group', 1).map(nameOf)),
    terms: points('term', [...new Set(carrying)]),
  };
};

const nameOf = ({ group, term }: AxisRow): string => group ?? term!;

/** `axes` as `correspondence` gives them; a second axis is missing where there is none to show. */
export const groupMapChart = (axes: readonly AxisRow[], look: ChartLook): TopLevelSpec => {
  const { labels, size } = look;
  const isWide = size === 'wide';
  const { groups, terms: places } = mapPoints(axes, isWide ? 10 : 6);
  const terms = places.map(place => ({ ...place, name: termName(place.name, labels) }));
  const inertia = [1, 2].map(axis => percent(axes.find(row => row.axis === axis)?.inertia ?? 0, labels, 0));
  const box = { width: TOTAL_WIDTH[size] - 40, height: isWide ? 280 : 260 };
  return {
    ...frame(look, labels.mapDescription),
    spacing: 24,
    vconcat: [
      panel(labels.mapGroups, groups, box, RESPONDENT_COLOURS[0], inertia, look),
      panel(labels.mapTerms, terms, box, RESPONDENT_COLOURS[1], inertia, look),
    ],
  };
};

const panel = (
  title: string,
  points: readonly MapPoint[],
  box: Box,
  colour: string,
  inertia: readonly string[],
  { labels }: ChartLook,
) => {
  const number = formatter(labels);
  const { unit, left, top } = scaleOf(points, box);
  const shown = (name: string): string => cutText(name, Math.floor(box.width / 14));
  const pixels = points.map(({ name, x, y }) => ({ text: shown(name), x: (x - left) / unit, y: (top - y) / unit }));
  const places = placeLabels(pixels, box);
  const values = points.map(({ name, x, y }, i) => ({
    name: shown(name),
    x,
    y,
    labelX: left + places[i]!.x * unit,
    labelY: top - places[i]!.y * unit,
    // A line ends at the edge of its name, half a line above or below the middle.
    lineY: top - (places[i]!.y - Math.sign(places[i]!.y - pixels[i]!.y) * NEAR) * unit,
    align: places[i]!.align,
    isFar: places[i]!.isFar,
    label: `${name}: ${fill(labels.mapPlace, { x: number(x, 2), y: number(y, 2) })}`,
  }));
  const domainX = [left, left + box.width * unit];
  const domainY = [top - box.height * unit, top];
  const axis = (title: string) => ({
    title,
    values: [0],
    labels: false,
    ticks: false,
    domain: false,
    grid: true,
    gridColor: RULE,
    description: title,
  });
  const x = {
    field: 'x',
    type: 'quantitative' as const,
    scale: { domain: domainX, nice: false, zero: false },
    axis: axis(fill(labels.mapAxis, { axis: 1, share: inertia[0]! })),
  };
  const y = {
    field: 'y',
    type: 'quantitative' as const,
    scale: { domain: domainY, nice: false, zero: false },
    axis: axis(fill(labels.mapAxis, { axis: 2, share: inertia[1]! })),
  };
  return {
    title: { text: title, anchor: 'start' as const, fontSize: 14, offset: 4, frame: 'group' as const, aria: false },
    ...box,
    data: { values },
    layer: [
      {
        transform: [{ filter: 'datum.isFar' }],
        mark: { type: 'rule' as const, color: FADED, opacity: 0.6, aria: false },
        encoding: { x, y, x2: { field: 'labelX' }, y2: { field: 'lineY' } },
      },
      {
        mark: { type: 'point' as const, filled: true, size: 55, opacity: 1, color: colour },
        encoding: { x, y, description: { field: 'label' } },
      },
      {
        mark: { type: 'text' as const, align: { expr: 'datum.align' }, baseline: 'middle' as const, aria: false },
        encoding: { x: { ...x, field: 'labelX' }, y: { ...y, field: 'labelY' }, text: { field: 'name' } },
      },
    ],
  };
};

/** Pixels from the middle of a name to its edge. */
const NEAR = 7;

/** One unit for both axes, so that distances can be read in every direction; room at the edges for names. */
const scaleOf = (points: readonly MapPoint[], box: Box): { unit: number; left: number; top: number } => {
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const reach = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const unit = Math.max(reach(xs) / (0.8 * box.width), reach(ys) / (0.76 * box.height), 1e-6);
  return { unit, left: middle(xs) - (unit * box.width) / 2, top: middle(ys) + (unit * box.height) / 2 };
};
