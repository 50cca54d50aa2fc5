/** Reads a list of words with their counts: `word,count`, one a line, with or without a header. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import { readBytes } from './files.ts';

/**
 * Counts by word. Lines that begin with # and a header line are passed over; a word that stands twice is added up.
 *
 * @throws {OrdskifteError} NOT_FOUND, UNREADABLE, BAD_RECORD
 */
export const readWordList = (file: string): Map<string, number> => {
  const counts = new Map<string, number>();
  const lines = new TextDecoder().decode(readBytes(file)).split(/\r?\n/);
  lines.forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#') || (i === 0 && /^word,count$/i.test(line.trim()))) return;
    const [, word, count] = /^"?(.+?)"?[,;\t]\s*(\d+(?:\.\d+)?)\s*$/.exec(line) ?? [];
    if (word === undefined) {
      const { next: _, ...details } = messages.badRecord(i + 1, `of ${file} is not a word and its count ("${line}")`);
      throw new OrdskifteError({ ...details, place: file, next: 'Every line must be such as: skola,1203' });
    }
    counts.set(word, (counts.get(word) ?? 0) + Number(count));
  });
  return counts;
};
