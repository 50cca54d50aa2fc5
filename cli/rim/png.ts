/** SVG → PNG at twice its size, on white, for documents that cannot take SVG. */
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.ts';

export const pngOf = (svg: string): Uint8Array =>
  new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: 2 },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Source Sans 3' },
  })
    .render()
    .asPng();
