/** A command as a filter: one JSON object a line in, one out, in order, in constant memory. */

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { lineOf } from '../pipeline/read/line.ts';
import { type LinePlace, parseRecord, type TextRecord } from '../pipeline/read/record.ts';
import { isPacked, readError, STDIN } from './rim/bytes.ts';
import { linesIn } from './rim/lines.ts';

/**
 * Reads records from `place` (a file, packed if its name ends in .gz, or `-`), applies `work` to each and writes the results
 * to `out`. A line that is no such record is refused with its file and number through `refuse`, and so is a place that cannot
 * be read to its end; what else there is, is still done. Returns how many were refused.
 */
export const filterRecords = async (
  place: string,
  work: (record: TextRecord, place: LinePlace) => unknown,
  out: NodeJS.WritableStream,
  refuse: (error: unknown) => void,
): Promise<number> => {
  let number = 0;
  let refused = 0;
  const attempt = async (bytes: Uint8Array): Promise<void> => {
    const at = { number, ...(place !== STDIN && { file: place }) };
    try {
      const line = lineOf(bytes, at);
      if (line.trim() === '') return;
      const result = `${JSON.stringify(work(parseRecord(line, at), at))}\n`;
      if (!out.write(result)) await once(out, 'drain');
    } catch (error) {
      refused++;
      refuse(error);
    }
  };
  try {
    for await (const lines of linesIn(open(place), place)) {
      for (const bytes of lines) {
        number++;
        await attempt(bytes);
      }
    }
  } catch (error) {
    refused++;
    refuse(readError(error, place));
  }
  return refused;
};

const open = (place: string): AsyncIterable<Buffer> => {
  if (place === STDIN) return process.stdin;
  const file = createReadStream(place);
  // An error of either stream reaches whoever reads the last one, so there is nothing left to do here.
  return isPacked(place) ? pipeline(file, createGunzip(), () => undefined) : file;
};
