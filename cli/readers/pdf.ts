/** PDF: words where the page has them, put together to lines, columns and paragraphs; a page that is a picture is recognised. */
import type { getDocumentProxy } from 'unpdf';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { textOf } from './blocks.ts';
import { keepWithin, type Limits } from './limits.ts';
import { type Glyphs, gutterIn, linesOf, type PageSize } from './pdf-lines.ts';
import { beginsWith, type ForeignFile, type ReadDocument, type Reader } from './reader.ts';
import { recognise } from './recognise.ts';

/** A page with fewer letters than this is a picture of a page. */
const LEAST_LETTERS = 25;
/** The end of a whole file, and how far from its last byte it may stand. */
const END = '%%EOF';
const TAIL = 4096;

/** Pages that have the time of a file. */
const PAGES_OF_A_STEP = 50;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

export const pdf: Reader = Object.freeze({
  format: 'pdf',
  isIts: ({ bytes }: ForeignFile): boolean =>
    beginsWith(bytes, '%PDF-') || Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  read: async (file: ForeignFile, limits: Limits): Promise<ReadDocument[]> => {
    const { bytes, place } = file;
    if (!Buffer.from(bytes.subarray(Math.max(0, bytes.length - TAIL))).includes(END))
      throw new OrdskifteError(messages.unreadableFormat(place, 'a PDF', 'its end is missing, so it was cut off'));
    const document = await opened(bytes, place);
    try {
      keepWithin(limits, 'pages', document.numPages, place);
      const glyphs: (Glyphs[] & { size: PageSize })[] = [];
      for (let number = 1; number <= document.numPages; number++) {
        if (number % PAGES_OF_A_STEP === 0) file.step?.('seconds');
        glyphs.push(await glyphsOfPage(document, number));
      }
      const size = glyphs[0]?.size;
      const gutter = size && gutterIn(glyphs, size);
      const pages = glyphs.map(own => linesOf(own, own.size, gutter));
      const letters = pages.map(lines =>
        lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0),
      );
      if (letters.reduce((sum, count) => sum + count, 0) >= LEAST_LETTERS * Math.max(1, document.numPages / 4))
        return [{ text: textOf((await import('./pdf-paragraphs.ts')).paragraphsOfPages(pages)) }];
      return [await recognise(document, file, limits)];
    } catch (error) {
      if (error instanceof OrdskifteError) throw error;
      throw new OrdskifteError(messages.unreadableFormat(place, 'a PDF', (error as Error).message), { cause: error });
    } finally {
      await document.cleanup().catch(() => undefined);
    }
  },
});

const opened = async (bytes: Uint8Array, place: string): Promise<Pdf> => {
  try {
    // pdf.js takes the bytes away with it.
    const { getDocumentProxy: open } = await import('unpdf');
    return await open(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors: false, isEvalSupported: false });
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new OrdskifteError(messages.encrypted(place));
    throw new OrdskifteError(messages.unreadableFormat(place, 'a PDF', message), { cause: error });
  }
};

const glyphsOfPage = async (document: Pdf, number: number): Promise<Glyphs[] & { size: PageSize }> => {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const glyphs = items.flatMap((item): Glyphs[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y: height - y, width: item.width, size: Math.hypot(b, d) || item.height || 10 }];
  });
  page.cleanup();
  return Object.assign(glyphs, { size: { width, height } });
};
