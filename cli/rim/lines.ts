/** Streams of bytes as lines. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { PACKED_LIMITS } from './containers/limits.ts';

const NEWLINE = 0x0a;

/**
 * Lines end at \n alone: U+2028 and its like may stand unescaped inside a JSON string. Lines come by the chunk in which they end, so that
 * waiting costs nothing a line.
 *
 * @throws {OrdskifteError} ARCHIVE_LIMIT for a line that has no end
 */
export async function* linesIn(
  chunks: AsyncIterable<Buffer>,
  place: string,
  most = PACKED_LIMITS.line,
): AsyncGenerator<readonly Uint8Array[]> {
  let begun: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const piece = chunk.subarray(start, end);
      lines.push(begun.length === 0 ? piece : Buffer.concat([...begun, piece]));
      begun = [];
      size = 0;
      start = end + 1;
    }
    if (start < chunk.length) {
      begun.push(chunk.subarray(start));
      size += chunk.length - start;
      if (size > most)
        throw new OrdskifteError(messages.archiveLimit(place, `has a line that is longer than ${most} bytes`));
    }
    if (lines.length > 0) yield lines;
  }
  if (begun.length > 0) yield [Buffer.concat(begun)];
}
