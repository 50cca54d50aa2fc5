/** Where names stand beside their points on a map, so that they neither cover one another nor leave it. */

export type LabelledPoint = { readonly text: string; readonly x: number; readonly y: number };
/** Pixels. */
export type Box = { readonly width: number; readonly height: number };
/** Where a name is set: its middle, or the end that is nearer to the point; `isFar` names need a line to their point. */
export type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly isFar: boolean;
};

const HEIGHT = 15;
const LETTER = 6.5;
/** Distances from the point that are tried, in pixels; from the second on a line is drawn. */
const DISTANCES = [5, 16, 30, 46, 64];
/** Directions that are tried at each distance: above, below, right, left, and the corners. */
const DIRECTIONS = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** Places names one after the other at the first free spot near their points; where none is free, at the least covered one. */
export const placeLabels = (points: readonly LabelledPoint[], box: Box): LabelPlace[] => {
  const dots = points.map(({ x, y }): Rectangle => [x - 4, y - 4, x + 4, y + 4]);
  const taken: Rectangle[] = [];
  return points.map((point, i) => {
    const others = [...dots.filter((_, k) => k !== i), ...taken];
    const spots = spotsOf(point).map(spot => {
      const covered = spot.covers.flatMap(own => others.map(other => shared(own, other)));
      return { ...spot, cost: covered.reduce((sum, area) => sum + area, outside(spot.covers[0], box)) };
    });
    const best = spots.reduce((least, spot) => (spot.cost < least.cost ? spot : least));
    taken.push(...best.covers);
    return best.place;
  });
};

/** What is covered: the name, then the line to it, if there is one. */
type Spot = { readonly place: LabelPlace; readonly covers: readonly [Rectangle, ...Rectangle[]] };

/** All spots of a name, nearest first. */
const spotsOf = ({ text, x, y }: LabelledPoint): Spot[] =>
  DISTANCES.flatMap((distance, step) =>
    DIRECTIONS.map(([dx, dy]): Spot => {
      const width = LETTER * text.length;
      const [atX, atY] = [x + dx * distance, y + dy * (distance + HEIGHT / 2)];
      const left = dx === 1 ? atX : dx === -1 ? atX - width : atX - width / 2;
      return {
        place: { x: atX, y: atY, align: dx === 1 ? 'left' : dx === -1 ? 'right' : 'center', isFar: step > 0 },
        covers: [
          [left, atY - HEIGHT / 2, left + width, atY + HEIGHT / 2],
          ...(step > 0 ? lineOf(x, y, x + dx * distance, y + dy * distance) : []),
        ],
      };
    }),
  );

/** A line as a row of small squares. */
const lineOf = (fromX: number, fromY: number, toX: number, toY: number): Rectangle[] =>
  [0.25, 0.5, 0.75, 1].map(way => {
    const [x, y] = [fromX + way * (toX - fromX), fromY + way * (toY - fromY)];
    return [x - 2, y - 2, x + 2, y + 2];
  });

/** Left, top, right, bottom. */
type Rectangle = readonly [number, number, number, number];

const shared = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/** Area beyond the edges, which weighs more than any overlap: a name that is cut off cannot be read at all. */
const outside = (covers: Rectangle, { width, height }: Box): number => {
  const area = (covers[2] - covers[0]) * (covers[3] - covers[1]);
  return 100 * Math.max(0, area - shared(covers, [0, 0, width, height]));
};
