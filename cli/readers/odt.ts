/** OpenDocument texts: paragraphs, lists, tables and notes; what was deleted in tracked changes is left out. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { textOf } from './blocks.ts';
import type { Limits } from './limits.ts';
import { namesEntry, unpack } from './packed.ts';
import type { ForeignFile, ReadDocument, Reader } from './reader.ts';

const CONTENT = 'content.xml';
/** Other documents of the same programs say in their first entry what they are. */
const OTHERS = ['spreadsheet', 'presentation', 'graphics', 'formula', 'chart', 'image', 'base'].map(
  kind => `application/vnd.oasis.opendocument.${kind}`,
);
/** Parts whose words are not the text's. */
const SILENT: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'office:scripts',
  'office:styles',
  'office:automatic-styles',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
]);

/** @throws {OrdskifteError} LIMIT, UNREADABLE_FORMAT */
const paragraphsOfOdt = async (xml: string, place: string, limits: Limits): Promise<string[]> => {
  const { readXml } = await import('./xml.ts');
  const paragraphs: string[] = [];
  const notes: string[] = [];
  // Paragraphs may stand in others: a note, a text box.
  const open: string[] = [];
  let silent = 0;
  let note = 0;
  let row: string[] | undefined;
  let cell: string[] | undefined;
  const add = (text: string): void => {
    if (silent === 0 && open.length > 0) open[open.length - 1] += text;
  };
  readXml(
    xml,
    {
      open: ({ name, attributes }) => {
        if (SILENT.has(name)) silent++;
        else if (name === 'text:p' || name === 'text:h') open.push('');
        else if (name === 'text:s') add(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)));
        else if (name === 'text:tab') add('\t');
        else if (name === 'text:line-break') add('\n');
        else if (name === 'text:note') note++;
        else if (name === 'table:table-row') row = [];
        else if (name === 'table:table-cell') cell = [];
      },
      close: name => {
        if (SILENT.has(name)) silent--;
        else if (name === 'text:note') note--;
        else if (name === 'table:table-cell') {
          row?.push((cell ?? []).join(' '));
          cell = undefined;
        } else if (name === 'table:table-row') {
          paragraphs.push((row ?? []).join('\t'));
          row = undefined;
        } else if (name === 'text:p' || name === 'text:h') {
          const text = open.pop() ?? '';
          if (silent > 0) return;
          if (note > 0) notes.push(text);
          else (cell ?? paragraphs).push(text);
        }
      },
      text: add,
    },
    place,
    limits,
  );
  return [...paragraphs, ...notes];
};

export const odt: Reader = Object.freeze({
  format: 'odt',
  isIts: ({ bytes }: ForeignFile): boolean =>
    namesEntry(bytes, CONTENT) && !OTHERS.some(type => namesEntry(bytes, type)),
  read: async ({ bytes, place }: ForeignFile, limits: Limits): Promise<ReadDocument[]> => {
    const content = (await unpack(bytes, place, limits, path => path === CONTENT)).get(CONTENT);
    if (content === undefined)
      throw new OrdskifteError(messages.unreadableFormat(place, 'an OpenDocument text', `no ${CONTENT}`));
    return [{ text: textOf(await paragraphsOfOdt(new TextDecoder().decode(content), place, limits)) }];
  },
});
