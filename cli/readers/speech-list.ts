/** The Riksdag's lists of speeches as tables (`anforandelista`): a row is a speech, with the same names as in its JSON. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { csvRows } from '../../pipeline/read/csv.ts';
import { decode } from '../../pipeline/read/decode.ts';
import type { Limits } from './limits.ts';
import { type ForeignFile, firstLineOf, type ReadDocument, type Reader } from './reader.ts';
import { documentsOfSpeeches } from './riksdag.ts';

const COLUMNS = ['talare', 'anforandetext', 'anforande_nummer'] as const;

export const speechList: Reader = Object.freeze({
  format: 'riksdagen-csv',
  holdsMany: true,
  isIts: ({ bytes }: ForeignFile): boolean => {
    const names = csvRows(`${firstLineOf(bytes)}\n`)[0]?.cells ?? [];
    return COLUMNS.every(column => names.includes(column));
  },
  read: async ({ bytes, place }: ForeignFile, limits: Limits): Promise<ReadDocument[]> => {
    const [head, ...rows] = csvRows(decode(bytes, place).text).map(({ cells }) => cells);
    const speeches = rows.map(cells => Object.fromEntries(head!.map((name, i) => [name.trim(), cells[i] ?? ''])));
    const documents = await documentsOfSpeeches(speeches, {}, place, limits);
    if (documents.length === 0) throw new OrdskifteError(messages.speechesWithoutText(place, rows.length));
    return documents;
  },
});
