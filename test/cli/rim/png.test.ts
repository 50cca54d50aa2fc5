import { expect, it } from 'vitest';
import { pngOf } from '../../../cli/rim/png.ts';

const svg = (body: string, width: number | string = 720): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="100">${body}</svg>`;
/** The size in a picture's header (PNG specification, 11.2.2). */
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

it('draws at twice the size', () => {
  expect(sizeOf(pngOf(svg('<rect width="5" height="5"/>')))).toEqual([1440, 200]);
});

// The renderer aborts the process on these; that this file ends at all is the point.
it('draws a picture of which something translucent stands wholly outside', () => {
  const far = '<rect x="9000" width="5" height="5" opacity="0.5"/>';
  expect(sizeOf(pngOf(svg(`<rect width="5" height="5"/>${far}`)))).toEqual([1440, 200]);
});

it.each([
  ['a translucent group', '<g opacity="0.5"><rect x="9000" width="5" height="5"/></g>'],
  [
    'a clip',
    '<clipPath id="a"><rect x="9000" width="5" height="5"/></clipPath><g clip-path="url(#a)"><rect x="9000" width="5" height="5"/></g>',
  ],
])('refuses %s outside the picture', (_what, body) => {
  expect(() => pngOf(svg(body))).toThrow('outside the picture');
});

it('refuses a picture that is too large', () => {
  expect(() => pngOf(svg('<rect width="5" height="5"/>', 1e8))).toThrow('too large');
});

it.each([0, -5, 'NaN%'])('refuses a picture of width %s or draws it, and goes on', width => {
  try {
    expect(pngOf(svg('<rect width="5" height="5"/>', width)).length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
});
