/** Reads a list of words with their counts: `word,count`, one a line, with or without a header. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { csvRows } from '../../pipeline/read/csv.ts';
import { readBytes } from './bytes.ts';

/**
 * Counts by word. Lines that begin with # and a header line are passed over; a word that stands twice is added up.
 *
 * @throws {OrdskifteError} NOT_FOUND, UNREADABLE, BAD_RECORD
 */
export const readWordList = (file: string): Map<string, number> => {
  const counts = new Map<string, number>();
  const rows = csvRows(new TextDecoder().decode(readBytes(file)));
  for (const [i, { number, cells }] of rows.entries()) {
    const [word = '', count = '', ...rest] = cells.map(cell => cell.trim());
    if (word.startsWith('#') || (i === 0 && /^word$/i.test(word) && /^count$/i.test(count))) continue;
    if (word === '' || !IS_COUNT.test(count) || rest.some(cell => cell !== ''))
      throw new OrdskifteError(messages.badWordCount(number, cells.join(','), file));
    counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return counts;
};

const IS_COUNT = /^\d+(?:\.\d+)?$/;
