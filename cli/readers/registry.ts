/** All readers, in the order in which they are asked. A new format is its file and a line here. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { docx } from './docx.ts';
import { frames } from './frames.ts';
import { html } from './html.ts';
import { keepWithin, type Limits, MEGABYTE } from './limits.ts';
import { mail } from './mail.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import type { ForeignFile, ReadDocument, Reader } from './reader.ts';
import { picture } from './recognise.ts';
import { riksdag } from './riksdag.ts';
import { rtf } from './rtf.ts';
import { speechList } from './speech-list.ts';
import { table } from './table.ts';
import { tei } from './tei.ts';

export const READERS: readonly Reader[] = Object.freeze([
  docx,
  odt,
  pdf,
  rtf,
  picture,
  riksdag,
  frames,
  tei,
  html,
  mail,
  speechList,
  table,
]);

/** The reader of a file, by its content. */
export const readerOf = (file: ForeignFile): Reader | undefined => READERS.find(({ isIts }) => isIts(file));

/**
 * The documents that a file holds.
 *
 * @throws {OrdskifteError} LIMIT, UNREADABLE_FORMAT, ENCRYPTED, NO_TEXT, NEEDS_PACKAGE
 */
export const readWith = async (reader: Reader, file: ForeignFile, limits: Limits): Promise<readonly ReadDocument[]> => {
  keepWithin(limits, 'size', file.bytes.length / MEGABYTE, file.place);
  const documents = await reader.read(file, limits);
  if (documents.every(({ text }) => text.trim() === ''))
    throw new OrdskifteError(messages.noTextInside(file.place, `The file (${reader.format})`));
  for (const { text } of documents) refuseLong(text, file.place, limits);
  return documents;
};

/** A line or word of absurd length is no writing. */
const refuseLong = (text: string, place: string, limits: Limits): void => {
  for (const line of text.split('\n')) {
    keepWithin(limits, 'line', line.length / 1000, place);
    if (line.length > limits.word * 1000)
      for (const word of line.split(/\s+/u)) keepWithin(limits, 'word', word.length / 1000, place);
  }
};
