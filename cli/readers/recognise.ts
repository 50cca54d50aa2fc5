/** Pictures of pages → text, by Tesseract with its Swedish model. Both are packages that only who reads scans needs; nothing is loaded from a network. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { getDocumentProxy } from 'unpdf';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { textOf } from './blocks.ts';
import { keepWithin, type Limits } from './limits.ts';
import type { Line } from './pdf-lines.ts';
import { type Picture, toPng } from './png.ts';
import { beginsWith, type ForeignFile, type ReadDocument, type Reader } from './reader.ts';

const require = createRequire(import.meta.url);

/** A picture smaller than this is a seal or a signature, not a page. */
const LEAST_PIXELS = 400_000;

/** The pages of a PDF without words. */
export const recognise = async (
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
  { place, step }: ForeignFile,
  limits: Limits,
): Promise<ReadDocument> => {
  const { extractImages } = await import('unpdf');
  const pictures: Buffer[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const found = (await extractImages(document, number)).filter(({ width, height }) => width * height >= LEAST_PIXELS);
    pictures.push(...found.map(picture => toPng(picture as Picture)));
  }
  if (pictures.length === 0) throw new OrdskifteError(messages.noTextInside(place, 'The PDF'));
  keepWithin(limits, 'pages', pictures.length, place);
  return scanOf(await pagesOf(pictures, place, step));
};

/** A page as a picture of its own. */
export const picture: Reader = Object.freeze({
  format: 'picture',
  // Under another name a picture is there by mistake, and is refused as what it is.
  isIts: ({ bytes, name }: ForeignFile): boolean =>
    /\.(?:png|jpe?g|bmp)$/iu.test(name) &&
    ['\x89PNG', '\xff\xd8\xff', 'BM'].some(signature => beginsWith(bytes, signature)),
  read: async ({ bytes, place, step }: ForeignFile): Promise<ReadDocument[]> => [
    await scanOf(await pagesOf([Buffer.from(bytes)], place, step)),
  ],
});

const scanOf = async (pages: readonly (readonly Line[])[]): Promise<ReadDocument> => ({
  text: textOf((await import('./pdf-paragraphs.ts')).paragraphsOfPages(pages)),
  facts: { digitised: 'ocr' },
});

type Tesseract = typeof import('tesseract.js');

/** @throws {OrdskifteError} NEEDS_PACKAGE, UNREADABLE_FORMAT */
const pagesOf = async (
  pictures: readonly Buffer[],
  place: string,
  step: () => void = () => undefined,
): Promise<Line[][]> => {
  const tesseract = await installed(place);
  const folder = (name: string): string => dirname(require.resolve(`${name}/package.json`));
  const worker = await tesseract.createWorker('swe', 1, {
    langPath: `${folder('@tesseract.js-data/swe')}/4.0.0_best_int`,
    gzip: true,
    cacheMethod: 'none',
    corePath: folder('tesseract.js-core'),
    workerPath: require.resolve('tesseract.js/src/worker-script/node/index.js'),
    errorHandler: () => undefined,
  });
  try {
    const pages: Line[][] = [];
    for (const page of pictures) {
      step();
      pages.push(linesOfPage((await worker.recognize(page, {}, { text: true, blocks: true })).data));
    }
    step();
    return pages;
  } catch (error) {
    throw new OrdskifteError(messages.unreadableFormat(place, 'a picture', String(error)), { cause: error });
  } finally {
    await worker.terminate();
  }
};

type Page = Awaited<ReturnType<Awaited<ReturnType<Tesseract['createWorker']>>['recognize']>>['data'];

/** Its lines, put together to paragraphs as those of a page with words are. */
const linesOfPage = ({ blocks }: Page): Line[] => {
  const lines = (blocks ?? []).flatMap(block => block.paragraphs.flatMap(paragraph => paragraph.lines));
  const heights = lines.map(({ bbox }) => bbox.y1 - bbox.y0).sort((x, y) => x - y);
  // Boxes are as high as the letters that happen to stand in them; the page is set in one size.
  const size = heights[Math.floor(heights.length / 2)] ?? 1;
  const height = Math.max(...lines.map(({ bbox }) => bbox.y1), 1);
  return lines
    .map(({ text, bbox, baseline }) => ({
      text: text.trim(),
      left: bbox.x0,
      right: bbox.x1,
      y: (baseline.y0 + baseline.y1) / 2,
      size,
      height,
      column: 0,
    }))
    .filter(({ text }) => text !== '');
};

const installed = async (place: string): Promise<Tesseract> => {
  try {
    require.resolve('@tesseract.js-data/swe/package.json');
    const module = (await import('tesseract.js')) as Tesseract & { readonly default?: Tesseract };
    return module.default ?? module;
  } catch (error) {
    throw new OrdskifteError(messages.needsRecognition(place), { cause: error });
  }
};
