/** What a file of somebody else may cost. Nobody's answer comes near any of these; a file that was made to break a reader does. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';

export type Limits = {
  /** Megabytes of the file. */
  readonly size: number;
  /** Megabytes that what is packed in it may come to. */
  readonly expanded: number;
  readonly pages: number;
  /** Elements or groups inside one another. */
  readonly depth: number;
  /** Thousand characters of a line, and of a word. */
  readonly line: number;
  readonly word: number;
  /** Seconds of reading, for every fifty pages of a long document anew. */
  readonly seconds: number;
  /** Seconds of recognising a page that is a picture. */
  readonly scan: number;
  /** Megabytes of memory that reading takes. */
  readonly memory: number;
};

export const LIMITS: Limits = Object.freeze({
  size: 100,
  expanded: 100,
  pages: 2000,
  depth: 256,
  line: 1000,
  word: 10,
  seconds: 4,
  scan: 60,
  memory: 384,
});

/** For files that were read within their limits before: what they cost then they may cost again, on a busier machine. */
export const VETTED: Limits = Object.freeze({
  size: Number.POSITIVE_INFINITY,
  expanded: Number.POSITIVE_INFINITY,
  pages: Number.POSITIVE_INFINITY,
  depth: Number.POSITIVE_INFINITY,
  line: Number.POSITIVE_INFINITY,
  word: Number.POSITIVE_INFINITY,
  seconds: 1000,
  scan: 1000,
  memory: 4096,
});

export const MEGABYTE = 2 ** 20;

/** What each limit counts, for messages and help. */
const LIMIT_UNITS: Readonly<Record<keyof Limits, string>> = Object.freeze({
  size: 'MB of the file',
  expanded: 'MB of what is packed in it',
  pages: 'pages',
  depth: 'elements inside one another',
  line: 'thousand characters in a line',
  word: 'thousand characters in a word',
  seconds: 'seconds of reading',
  scan: 'seconds of recognising a page',
  memory: 'MB of memory',
});

/** @throws {OrdskifteError} LIMIT where `value` is above the limit */
export const keepWithin = (limits: Limits, name: keyof Limits, value: number, place: string): void => {
  if (value > limits[name]) throw overLimit(limits, name, place);
};

export const overLimit = (limits: Limits, name: keyof Limits, place: string): OrdskifteError =>
  new OrdskifteError(messages.overLimit(place, name, limits[name], LIMIT_UNITS[name]));

/**
 * The limits as `NAME=NUMBER` changes them.
 *
 * @throws {OrdskifteError} BAD_OPTION
 */
export const limitsFrom = (settings: readonly string[]): Limits => {
  const limits = { ...LIMITS };
  for (const setting of settings) {
    const [, name = '', value = ''] = /^([a-z]+)=(\d+)$/u.exec(setting) ?? [];
    if (!Object.hasOwn(LIMITS, name) || Number(value) < 1)
      throw new OrdskifteError(
        messages.badOption('--limit', setting, `NAME=NUMBER with ${Object.keys(LIMITS).join(', ')}`),
      );
    limits[name as keyof Limits] = Number(value);
  }
  return limits;
};
