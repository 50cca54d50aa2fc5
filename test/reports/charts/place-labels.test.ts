import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../reports/charts/place-labels.ts';

const BOX = { width: 300, height: 200 };

describe('names on a map', () => {
  it('stand above their points where there is room', () => {
    const [place] = placeLabels([{ text: 'Ek', x: 150, y: 100 }], BOX);
    expect(place).toMatchObject({ x: 150, align: 'center', isFar: false });
    expect(place!.y).toBeLessThan(100);
  });

  it('of points on top of one another stand apart', () => {
    const places = placeLabels(
      ['Ek', 'Alm', 'Asp'].map(text => ({ text, x: 150, y: 100 })),
      BOX,
    );
    expect(new Set(places.map(({ x, y, align }) => `${x} ${y} ${align}`)).size).toBe(3);
  });

  it('at the edge stand inside the box', () => {
    const corners = [
      [0, 0],
      [300, 0],
      [0, 200],
      [300, 200],
    ] as const;
    for (const [x, y] of corners) {
      const [place] = placeLabels([{ text: 'Vänsterpartiet', x, y }], BOX);
      const width = 6.5 * 'Vänsterpartiet'.length;
      const left = { left: place!.x, center: place!.x - width / 2, right: place!.x - width }[place!.align];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(300);
      expect(place!.y).toBeGreaterThan(0);
      expect(place!.y).toBeLessThan(200);
    }
  });

  it('have a place for every point, whatever the points are', () => {
    const point = fc.record({
      text: fc.string({ maxLength: 20 }),
      x: fc.double({ min: 0, max: 300, noNaN: true }),
      y: fc.double({ min: 0, max: 200, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), points => {
        const places = placeLabels(points, BOX);
        return places.length === points.length && places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
      }),
    );
  });
});
