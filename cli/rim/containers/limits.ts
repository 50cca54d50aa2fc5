/** What a packed file may be: nobody's text is packed a thousand times smaller, and no document is as large as a disk. */
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { messages } from '../../../pipeline/messages/index.ts';

export type PackedLimits = {
  /** Bytes of one document in an archive. A file of JSON lines is read line by line and may be longer. */
  readonly entry: number;
  /** Bytes of one line. */
  readonly line: number;
  /** How many times larger than its packed form something may be, from `ratioFrom` bytes on. Swedish text comes to 3 or 4, tables to 20. */
  readonly ratio: number;
  readonly ratioFrom: number;
};

const MEGABYTE = 2 ** 20;

export const PACKED_LIMITS: PackedLimits = Object.freeze({
  entry: 256 * MEGABYTE,
  line: 256 * MEGABYTE,
  ratio: 200,
  ratioFrom: 16 * MEGABYTE,
});

/**
 * Passes chunks on, and refuses what unpacks to more than the limits allow.
 *
 * @param packed bytes of the packed form
 * @param most bytes that may come, whatever the ratio
 * @throws {OrdskifteError} ARCHIVE_LIMIT
 */
export async function* limited(
  chunks: AsyncIterable<Buffer>,
  {
    place,
    packed,
    most,
    limits = PACKED_LIMITS,
  }: {
    readonly place: string;
    readonly packed: number;
    readonly most: number;
    readonly limits?: PackedLimits;
  },
): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new OrdskifteError(messages.archiveLimit(place, `is larger than ${most} bytes`));
    if (size > limits.ratioFrom && size > packed * limits.ratio)
      throw new OrdskifteError(messages.archiveLimit(place, `unpacks to more than ${limits.ratio} times its size`));
    yield chunk;
  }
}

/** All of a stream, not more than `most` bytes. */
export const gathered = async (chunks: AsyncIterable<Uint8Array>, place: string, most: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new OrdskifteError(messages.archiveLimit(place, `is larger than ${most} bytes`));
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : new Uint8Array(Buffer.concat(parts));
};
