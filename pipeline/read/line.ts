/** A line of a file of JSON lines as text. */
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages/index.ts';
import type { LinePlace } from './record.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of one line.
 *
 * @throws {OrdskifteError} BAD_RECORD where it is not UTF-8
 */
export const lineOf = (bytes: Uint8Array, place: LinePlace): string => {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    throw new OrdskifteError(messages.badRecord(place, 'is not UTF-8'), { cause: error });
  }
};
