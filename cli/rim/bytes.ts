/** Bytes of a place, their hash, and why they could not be read. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';

/** Place that stands for standard input. */
export const STDIN = '-';

/** Bytes of a file or descriptor; every failure names the place. */
export const readBytes = (file: string | number, place = String(file)): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (error) {
    throw readError(error, place);
  }
};

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Whether a file is packed, by its name. */
export const isPacked = (file: string): boolean => /\.gz$/i.test(file);

/** Why a place could not be read. */
export const readError = (error: unknown, place: string): OrdskifteError => {
  if (error instanceof OrdskifteError) return error;
  const { code = String(error), message } = error as NodeJS.ErrnoException;
  const reason = code.startsWith('Z_') ? `not gzip: ${message}` : code;
  const details = code === 'ENOENT' ? messages.notFound(place) : messages.unreadable(place, reason);
  return new OrdskifteError(details, { cause: error });
};
