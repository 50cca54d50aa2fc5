/** Word documents: paragraphs, lists, tables and footnotes; tracked changes as they would be accepted. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { textOf } from './blocks.ts';
import { paragraphsOfHtml } from './html.ts';
import type { Limits } from './limits.ts';
import { namesEntry, unpack } from './packed.ts';
import type { ForeignFile, ReadDocument, Reader } from './reader.ts';

const BODY = 'word/document.xml';
/** Parts that mammoth reads: each is found well-formed, and no deeper than the limit, before it is given them all. */
const PART = /^\[Content_Types\]\.xml$|\.rels$|^word\/[^/]+\.xml$/iu;

export const docx: Reader = Object.freeze({
  format: 'docx',
  isIts: ({ bytes }: ForeignFile): boolean => namesEntry(bytes, BODY),
  read: async ({ bytes, place }: ForeignFile, limits: Limits): Promise<ReadDocument[]> => {
    const entries = await unpack(bytes, place, limits, path => PART.test(path));
    const body = entries.get(BODY);
    if (body === undefined) throw new OrdskifteError(messages.unreadableFormat(place, 'a Word document', `no ${BODY}`));
    const { readXml } = await import('./xml.ts');
    for (const part of entries.values()) readXml(new TextDecoder().decode(part), {}, place, limits);
    try {
      const { default: mammoth } = await import('mammoth');
      // Pictures are not even unpacked.
      const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
      const { value } = await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        { styleMap: STYLES, ignoreEmptyParagraphs: true, convertImage },
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
