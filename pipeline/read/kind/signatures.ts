/** Files that their first signs give away, when they come as text. */
import { linesOf, shareOf } from './lines.ts';

export const isPdf = (start: string): boolean => start.startsWith('%PDF-');
export const isZip = (start: string): boolean => start.startsWith('PK\u0003\u0004');
export const isRtf = (start: string): boolean => start.startsWith('{\\rtf');

/** A letter has a greeting, an e-mail as it was sent has fields by which programs pass it on. */
export const isMail = (start: string): boolean => {
  const head = start.split(/\r?\n\r?\n/, 1)[0]!.split(/\r?\n/);
  const fields = head.filter(line => /^[A-Za-z][A-Za-z-]*: ?\S/.test(line));
  if (fields.length < 3) return false;
  const has = (field: RegExp): boolean => fields.some(line => field.test(line));
  return has(/^(?:MIME-Version|Content-Type|Message-ID|Received):/i) || (has(/^From: ?.*\S@\S/i) && has(/^Subject:/i));
};

const TIMES = /^(?:\d+:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d+:)?\d{2}:\d{2}[.,]\d{3}/;
const LEAST_TIMES = 0.1;

export const isSubtitles = (start: string): boolean =>
  start.startsWith('WEBVTT') || shareOf(linesOf(start), line => TIMES.test(line)) > LEAST_TIMES;

const LEAST_BASE64 = 100;

/** Letters, digits, + and / without a blank, in lines of one length; small letters, capitals and digits, so that no long word is meant. */
export const isBase64 = (start: string, whole: string): boolean => {
  if (/^data:[\w/+.-]*;base64,/.test(start)) return true;
  const lines = linesOf(start);
  const [first = ''] = lines;
  if (whole.length < LEAST_BASE64 || !/^[A-Za-z0-9+/]+={0,2}$/.test(first)) return false;
  if (![/[a-z]/, /[A-Z]/, /\d/].every(kind => kind.test(first))) return false;
  const isWhole = whole.length === start.length;
  return lines.every(
    (line, i) =>
      /^[A-Za-z0-9+/]+={0,2}$/.test(line) && (line.length === first.length || (isWhole && i === lines.length - 1)),
  );
};
