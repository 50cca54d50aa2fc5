/** SVG → PNG at twice its size, on white, for documents that cannot take SVG. */
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.ts';

/** Pixels of the largest picture that is made. */
const MOST_PIXELS = 60_000_000;
const ZOOM = 2;

/**
 * Draws the picture. The renderer ends the whole process, not the call, where something translucent or clipped stands wholly outside the canvas, so
 * a drawing that reaches beyond it is drawn without layers, and one that has layers all the same is refused.
 *
 * @throws {Error} for a drawing of no size, of too many pixels, or with layers outside its canvas
 */
export const pngOf = (svg: string): Uint8Array => {
  const picture = rendererOf(svg);
  const pixels = ZOOM ** 2 * picture.width * picture.height;
  if (!(pixels > 0 && pixels <= MOST_PIXELS))
    throw new Error(`a picture of ${picture.width} × ${picture.height} pixels, doubled, is too large`);
  if (!reachesOut(picture)) return picture.render().asPng();
  const flat = withoutLayers(svg);
  if (LAYER.test(flat)) throw new Error('something that is clipped or translucent stands outside the picture');
  return rendererOf(flat).render().asPng();
};

const rendererOf = (svg: string): Resvg =>
  new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Source Sans 3' },
  });

const reachesOut = (picture: Resvg): boolean => {
  const box = picture.getBBox();
  return (
    box !== undefined &&
    (box.x < 0 || box.y < 0 || box.x + box.width > picture.width || box.y + box.height > picture.height)
  );
};

const SHAPE = /<(?:path|text|rect|line|circle)\b[^>]*>/gu;
const LAYER = /\s(?:opacity="(?!1")|clip-path=|mask=|filter=)/u;

/** The opacity of a shape as that of its filling and line: where they do not overlap it looks the same, and needs no layer. */
const withoutLayers = (svg: string): string =>
  svg.replace(SHAPE, shape => shape.replace(/\sopacity="([^"]*)"/u, ' fill-opacity="$1" stroke-opacity="$1"'));
