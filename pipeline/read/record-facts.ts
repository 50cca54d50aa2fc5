/** The facts of a line of JSON without its text: what a survey needs, at the cost of looking for quotes. */
import { lineOf } from './line.ts';
import { type LinePlace, parseRecord, type TextRecord } from './record.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** A record of which the text is not read. */
export type RecordFacts = { readonly record: TextRecord; readonly hasText: boolean };

/**
 * The record of a line, its text left out (`text` is empty), and whether there is one that is not blank. The text is passed over and not
 * checked: what is wrong in it is found when it is read. A line of which the parts are not plainly seen is parsed as a whole.
 *
 * @throws {OrdskifteError} BAD_RECORD
 */
export const recordFacts = (bytes: Uint8Array, place: LinePlace): RecordFacts => {
  const text = textValueIn(bytes);
  if (text === undefined || mayBeBlank(bytes, text.start, text.end)) {
    const record = parseRecord(lineOf(bytes, place), place);
    return { record: { ...record, text: '' }, hasText: record.text.trim() !== '' };
  }
  const rest = new Uint8Array(bytes.length - (text.end - text.start));
  rest.set(bytes.subarray(0, text.start));
  rest.set(bytes.subarray(text.end), text.start);
  return { record: parseRecord(lineOf(rest, place), place), hasText: true };
};

/** Between its quotes. Undefined where the line is no object with one plain string of that name. */
const textValueIn = (bytes: Uint8Array): { readonly start: number; readonly end: number } | undefined => {
  let found: { readonly start: number; readonly end: number } | undefined;
  let at = afterSpace(bytes, 0);
  if (bytes[at] !== OPEN) return undefined;
  at++;
  for (;;) {
    at = afterSpace(bytes, at);
    if (bytes[at] !== QUOTE) return undefined;
    const key = at + 1;
    const keyEnd = endOfString(bytes, key);
    if (keyEnd < 0 || bytes.subarray(key, keyEnd).includes(BACKSLASH)) return undefined;
    at = afterSpace(bytes, keyEnd + 1);
    if (bytes[at] !== COLON) return undefined;
    at = afterSpace(bytes, at + 1);
    const end = endOfValue(bytes, at);
    if (end < 0) return undefined;
    if (isText(bytes, key, keyEnd)) {
      if (found !== undefined || bytes[at] !== QUOTE) return undefined;
      found = { start: at + 1, end: end - 1 };
    }
    at = afterSpace(bytes, end);
    if (bytes[at] === CLOSE) return found;
    if (bytes[at] !== COMMA) return undefined;
    at++;
  }
};

const TEXT = new TextEncoder().encode('text');

const isText = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start === TEXT.length && TEXT.every((byte, i) => bytes[start + i] === byte);

const afterSpace = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
  return at;
};

/** Place of the quote that ends a string, or -1. */
const endOfString = (bytes: Uint8Array, from: number): number => {
  for (let end = bytes.indexOf(QUOTE, from); end >= 0; end = bytes.indexOf(QUOTE, end + 1)) {
    let slashes = 0;
    while (end - slashes > from && bytes[end - slashes - 1] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
};

/** Place after a value, or -1. */
const endOfValue = (bytes: Uint8Array, from: number): number => {
  if (bytes[from] === QUOTE) {
    const end = endOfString(bytes, from + 1);
    return end < 0 ? -1 : end + 1;
  }
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const end = endOfString(bytes, at + 1);
      if (end < 0) return -1;
      at = end;
    } else if (byte === OPEN || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      if (depth === 0) return at;
      depth--;
    } else if (byte === COMMA && depth === 0) return at;
  }
  return -1;
};

/** Whether a string could be blank: it is empty, or begins with white space, perhaps escaped or outside of ASCII. */
const mayBeBlank = (bytes: Uint8Array, start: number, end: number): boolean => {
  const first = bytes[start]!;
  return start === end || first <= 0x20 || first === BACKSLASH || first === 0xc2 || (first >= 0xe1 && first !== 0xe5);
};
