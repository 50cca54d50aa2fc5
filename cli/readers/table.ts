/** Tables with a column of texts: a row is a document, its other columns are facts. */

import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { csvRows } from '../../pipeline/read/csv.ts';
import { decode } from '../../pipeline/read/decode.ts';
import { foreignKind } from '../../pipeline/read/kind/index.ts';
import { sidecarOf } from '../../pipeline/read/record.ts';
import { textOf } from './blocks.ts';
import type { Limits } from './limits.ts';
import { beginsWith, type ForeignFile, type ReadDocument, type Reader } from './reader.ts';

/** How columns of texts and ids are called. */
const TEXT_NAMES = [
  'text',
  'anforandetext',
  'anförandetext',
  'anforande_text',
  'speech',
  'content',
  'body',
  'svar',
  'innehåll',
  'innehall',
];
const ID_NAMES = ['id', 'doc_id', 'document', 'dokument', 'dok_id', 'anforande_id', 'nr'];
/** Fields of a record under the names that tables give them. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['talare', 'speaker'],
  ['namn', 'speaker'],
  ['name', 'speaker'],
  ['parti', 'party'],
  ['datum', 'date'],
  ['dok_datum', 'date'],
  ['roll', 'role'],
  ['titel', 'title'],
  ['rubrik', 'title'],
  ['fråga', 'question'],
]);

const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that makes a text column of the first row. */
const separatorOf = (head: string): (typeof SEPARATORS)[number] | undefined =>
  SEPARATORS.find(separator => {
    const names = csvRows(`${head}\n`, separator)[0]?.cells ?? [];
    return names.length > 1 && names.some(name => TEXT_NAMES.includes(name.trim().toLowerCase()));
  });

const headOf = (text: string): string => text.replace(/^\ufeff/u, '').split(/\r?\n/u, 1)[0] ?? '';

export const table: Reader = Object.freeze({
  format: 'csv',
  holdsMany: true,
  isIts: ({ bytes, name }: ForeignFile): boolean => {
    if (beginsWith(bytes, 'PK') || bytes.subarray(0, 512).includes(0)) return false;
    const start = new TextDecoder().decode(bytes.subarray(0, 1 << 16));
    if (separatorOf(headOf(start)) === undefined) return false;
    return /\.(?:csv|tsv|tab)$/iu.test(name) || foreignKind(start) === 'a table (CSV or TSV)';
  },
  read: ({ bytes, place }: ForeignFile, _limits: Limits): ReadDocument[] => {
    const { text } = decode(bytes, place);
    const plain = text.replace(/^\ufeff/u, '');
    const separator = separatorOf(headOf(plain))!;
    const [head, ...rows] = csvRows(plain, separator);
    const names = head!.cells.map(name => name.trim());
    const lower = names.map(name => name.toLowerCase());
    const textColumn = lower.findIndex(name => TEXT_NAMES.includes(name));
    const idColumn = lower.findIndex(name => ID_NAMES.includes(name));
    const seen = new Set<string>();
    return rows.flatMap(({ number, cells }): ReadDocument[] => {
      const row = { number, file: place, unit: 'row' } as const;
      const own = cells[textColumn] ?? '';
      if (own.trim() === '') return [];
      const id = (idColumn < 0 ? undefined : cells[idColumn]?.trim()) || String(number - 1);
      if (seen.has(id))
        throw new OrdskifteError(
          messages.badField(row, {
            field: head!.cells[idColumn]!,
            value: id,
            reason: 'which an earlier row has',
            next: 'Give every row an id of its own, or leave the column out: rows then have their numbers.',
          }),
        );
      seen.add(id);
      const fields = names.flatMap((name, c): [string, string][] => {
        const value = cells[c]?.trim() ?? '';
        if (c === textColumn || c === idColumn || name === '' || value === '') return [];
        return [[FIELDS.get(name.toLowerCase()) ?? name, value]];
      });
      const facts = sidecarOf(
        Object.fromEntries(fields.map(([name, value]) => [name, name === 'date' ? value.slice(0, 10) : value])),
        row,
      );
      return [{ id, text: textOf(own.split(/\n\s*\n/u)), facts }];
    });
  },
});
