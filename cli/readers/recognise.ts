/** Pictures of pages → text, by Tesseract with its Swedish model. Both are packages that only who reads scans needs; nothing is loaded from a network. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { getDocumentProxy } from 'unpdf';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { textOf } from './blocks.ts';
import type { Step } from './bounds.ts';
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
  const pages = await pagesOf(picturesIn(document, place, limits, step), place, step);
  if (pages.length === 0) throw new OrdskifteError(messages.noTextInside(place, 'The PDF'));
  return scanOf(pages);
};

/** Pictures of pages, one at a time: unpacked, a page takes thirty megabytes. */
async function* picturesIn(
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
  place: string,
  limits: Limits,
  step: ForeignFile['step'],
): AsyncGenerator<Buffer> {
  const { extractImages } = await import('unpdf');
  let count = 0;
  for (let number = 1; number <= document.numPages; number++) {
    step?.('seconds');
    for (const picture of await extractImages(document, number)) {
      if (picture.width * picture.height < LEAST_PIXELS) continue;
      keepWithin(limits, 'pages', ++count, place);
      yield toPng(picture as Picture);
    }
  }
}

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

/**
 * The lines of each picture; none, and nothing loaded, where there is no picture.
 *
 * @throws {OrdskifteError} NEEDS_PACKAGE, UNREADABLE_FORMAT
 */
const pagesOf = async (
  pictures: AsyncIterable<Buffer> | Iterable<Buffer>,
  place: string,
  step: (next: Step) => void = () => undefined,
): Promise<Line[][]> => {
  const pages: Line[][] = [];
  let worker: Awaited<ReturnType<Tesseract['createWorker']>> | undefined;
  try {
    for await (const page of pictures) {
      step('scan');
      worker ??= await recogniser(place);
      pages.push(linesOfPage((await worker.recognize(page, {}, { text: true, blocks: true })).data));
    }
    step('seconds');
    return pages;
  } catch (error) {
    if (error instanceof OrdskifteError) throw error;
    throw new OrdskifteError(messages.unreadableFormat(place, 'a picture', String(error)), { cause: error });
  } finally {
    await worker?.terminate();
  }
};

const recogniser = async (place: string): ReturnType<Tesseract['createWorker']> => {
  const tesseract = await installed(place);
  const folder = (name: string): string => dirname(require.resolve(`${name}/package.json`));
  return tesseract.createWorker('swe', 1, {
    langPath: `${folder('@tesseract.js-data/swe')}/4.0.0_best_int`,
    gzip: true,
    cacheMethod: 'none',
    corePath: folder('tesseract.js-core'),
    workerPath: require.resolve('tesseract.js/src/worker-script/node/index.js'),
    errorHandler: () => undefined,
  });
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
