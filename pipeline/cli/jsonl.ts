/** A command as a filter: one JSON object a line in, one out, in order, in constant memory. */

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseRecord, type TextRecord } from '../read/record.ts';
import { STDIN } from './files.ts';

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
      const result = `${JSON.stringify(work(parseRecord(line, { number })))}\n`;
      if (!out.write(result)) await once(out, 'drain');
    } catch (error) {
      refused++;
      refuse(error);
    }
  }
  return refused;
};
