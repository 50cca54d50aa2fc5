/** A command as a filter: one JSON object a line in, one out, in order, in constant memory. */

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages.ts';
import { STDIN } from './files.ts';

export type TextRecord = { readonly id: string; readonly text: string } & Readonly<Record<string, unknown>>;

/**
 * Reads records from `place` (a file or `-`), applies `work` to each and writes the results to `out`. A line that is no
 * such record is refused with its number through `refuse`; the others are still done. Returns how many were refused.
 */
export const filterRecords = async (
  place: string,
  work: (record: TextRecord) => unknown,
  out: NodeJS.WritableStream,
  refuse: (error: unknown) => void,
): Promise<number> => {
  const input = place === STDIN ? process.stdin : createReadStream(place);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  let refused = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    try {
      const result = `${JSON.stringify(work(parseRecord(line, number)))}\n`;
      if (!out.write(result)) await once(out, 'drain');
    } catch (error) {
      refused++;
      refuse(error);
    }
  }
  return refused;
};

const parseRecord = (line: string, number: number): TextRecord => {
  const bad = (reason: string): OrdskifteError => new OrdskifteError(messages.badRecord(number, reason));
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    throw bad(`is not JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('is not a JSON object');
  const { id, text } = value as Record<string, unknown>;
  if (typeof text !== 'string')
    throw bad(`has no "text" that is a string (found ${JSON.stringify(text) ?? 'nothing'})`);
  if (typeof id !== 'string' && typeof id !== 'number') throw bad('has no "id"');
  return { ...value, id: String(id), text };
};
