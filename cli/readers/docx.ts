/** Word documents: paragraphs, lists, tables and footnotes; tracked changes as they would be accepted. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { textOf } from './blocks.ts';
import { paragraphsOfHtml } from './html.ts';
import type { Limits } from './limits.ts';
import { namesEntry, unpack } from './packed.ts';
import type { ForeignFile, ReadDocument, Reader } from './reader.ts';

const BODY = 'word/document.xml';
/** Elements inside one another are counted in what is read of the document, where a paragraph stands a dozen deep. */
const OPENED = /<(\/?)w:(?:p|tbl|tr|tc|sdt|txbxContent)(?=[\s>/])[^>]*?(\/?)>/gu;

export const docx: Reader = Object.freeze({
  format: 'docx',
  isIts: ({ bytes }: ForeignFile): boolean => namesEntry(bytes, BODY),
  read: async ({ bytes, place }: ForeignFile, limits: Limits): Promise<ReadDocument[]> => {
    const entries = await unpack(bytes, place, limits, path => path === BODY);
    const body = entries.get(BODY);
    if (body === undefined) throw new OrdskifteError(messages.unreadableFormat(place, 'a Word document', `no ${BODY}`));
    refuseDepth(new TextDecoder().decode(body), place, limits);
    try {
      const { default: mammoth } = await import('mammoth');
      const { value } = await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        { styleMap: STYLES, ignoreEmptyParagraphs: true },
      );
      // Marks of footnotes are no words, nor are the arrows back from them.
      const plain = value
        .replace(/<sup><a[^>]*href="#(?:foot|end)note[^>]*>.*?<\/a><\/sup>/gu, '')
        .replace(/<a[^>]*href="#(?:foot|end)note-ref[^>]*>.*?<\/a>/gu, '')
        .replace(/<img[^>]*>/gu, '');
      return [{ text: textOf(await paragraphsOfHtml(plain, place, limits)) }];
    } catch (error) {
      if (error instanceof OrdskifteError) throw error;
      throw new OrdskifteError(messages.unreadableFormat(place, 'a Word document', (error as Error).message), {
        cause: error,
      });
    }
  },
});

const STYLES = ['comment-reference => '];

const refuseDepth = (xml: string, place: string, limits: Limits): void => {
  let depth = 0;
  for (const [, closing, empty] of xml.matchAll(OPENED)) {
    if (closing) depth--;
    else if (!empty) depth++;
    if (depth > limits.depth)
      throw new OrdskifteError(messages.overLimit(place, 'depth', limits.depth, 'elements inside one another'));
  }
};
