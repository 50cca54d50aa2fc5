/** The report's typeface (Source Sans 3, SIL Open Font License): widths for drawing, files for PNG, data for the page. */
import { createRequire } from 'node:module';
import type { MeasureText } from '../../reports/charts/svg.ts';
import { readBytes } from './files.ts';
import { dependencyFile } from './package-files.ts';

const TTF = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  bold: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
} as const;

/** Paths of the TrueType files, which the PNG writer reads (it reads nothing else, and says nothing when it has none). */
export const fontFiles = (): string[] => [dependencyFile(TTF.regular), dependencyFile(TTF.bold)];

/** Widths of texts in the report's typeface. */
export const createMeasure = (): MeasureText => {
  // Loaded when widths are asked for: most commands never draw, and it takes longer to load than they do.
  const { openSync } = createRequire(import.meta.url)('fontkit') as typeof import('fontkit');
  const [regular, bold] = fontFiles().map(file => openSync(file));
  const known = new Map<string, number>();
  return (text, size, isBold) => {
    const key = `${isBold ? 'b' : 'r'}${text}`;
    const font = isBold ? bold! : regular!;
    const em = known.get(key) ?? font.layout(text).advanceWidth / font.unitsPerEm;
    known.set(key, em);
    return em * size;
  };
};

/** @font-face rules with the Latin subset inside, so that the page needs no font from anywhere. */
export const fontFaces = (): string => [fontFace(400), fontFace(700)].join('\n');

/** One of these rules, for a chart that stands alone. */
export const fontFace = (weight: 400 | 700): string => {
  const data = readBytes(dependencyFile(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`));
  return `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${Buffer.from(data).toString('base64')}) format("woff2")}`;
};
