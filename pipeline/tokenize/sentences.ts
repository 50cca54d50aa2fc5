/** Finds where sentences end, and joins list numbers (`1.`, `a)`) to one token where a sentence or an item begins with them. */
import { CLOSING_ABBREVIATIONS, MAY_BE_LAST } from '../language/abbreviations.ts';
import { NEVER_LAST } from '../language/headings.ts';
import { classAt, DIGIT, isUpperAt, LETTER } from './characters.ts';
import { POINT, type Scan, WORD } from './columns.ts';
import { beginsLine, itemStarts } from './items.ts';
import { isOpenerWord } from './openers.ts';

/** Longest abbreviation with its full stops, in characters. */
const MAX_ABBREVIATION = 13;

/** Longest heading without a full stop, in tokens. */
const MAX_HEADING = 24;

const TERMINATORS = new Set(['.', '?', '!', '…']);
const CLOSERS = new Set([')', ']', '}', '”', '’', '»', '"', "'", '“', '*', '**', '_']);
const OPENING = new Set(['§', '(', '[', '”', '’', '»', '«', '"', "'", '“', '‘', '„', '‹']);
const DASHES = new Set(['-', '–', '—', '--', '*', '•', '·', '−', '+']);

/**
 * Splits the tokens from `first` on into sentences and returns the index after the last token of each.
 * `scan` is rewritten in place where a list number takes its full stop or bracket.
 */
export const splitSentences = (text: string, first: number, scan: Scan): number[] => {
  const items = joinItemNumbers(text, first, scan);
  const ends: number[] = [];
  let from = first;
  let index = first;
  while (index < scan.start.length) {
    const itemNext = items.has(index + 1) || (items.has(from) && endsItem(text, first, index, scan));
    const end = itemNext ? index + 1 : sentenceEnd(text, from, index, scan);
    if (end > index) {
      ends.push(end);
      from = end;
      index = end;
    } else {
      index += 1;
    }
  }
  if (from < scan.start.length) ends.push(scan.start.length);
  return ends;
};

/** The index after the sentence if it ends with the token at `index` (and what closes it), otherwise `index`. */
const sentenceEnd = (text: string, from: number, index: number, scan: Scan): number => {
  const { start, end, kind } = scan;
  const length = end[index]! - start[index]!;
  const sign = length <= 2 ? text.slice(start[index], end[index]) : '';
  const lastUnit = text[end[index]! - 1]!;
  const terminator = kind[index] === POINT && TERMINATORS.has(lastUnit);
  if (terminator) return terminatedEnd(text, from, index, scan, lastUnit === '.' && length > 1 ? '...' : sign);
  if (sign === ':') return startsAnew(text, index + 1, scan) ? index + 1 : index;
  if (kind[index] === WORD && lastUnit === '.' && length <= MAX_ABBREVIATION) {
    return abbreviationEnds(text, index, scan) ? index + 1 : index;
  }
  return isHeadingEnd(text, from, index, scan) ? index + 1 : index;
};

/** A new line with an opener ends an item that has no full stop. */
const endsItem = (text: string, first: number, index: number, scan: Scan): boolean =>
  index + 1 < scan.start.length &&
  isOpener(text, index + 1, scan) &&
  beginsLine(text, first, index + 1, scan) &&
  !NEVER_LAST.has(text.slice(scan.start[index], scan.end[index]).toLowerCase());

/** `m.m.` before any capital; `e.m.` and `U.S.A.` before a word that has one only where a sentence begins. */
const abbreviationEnds = (text: string, index: number, scan: Scan): boolean => {
  if (!beginsUpper(text, index + 1, scan)) return false;
  const written = text.slice(scan.start[index], scan.end[index]).replace(/\s/g, '');
  const lower = written.toLowerCase();
  if (CLOSING_ABBREVIATIONS.has(lower)) return true;
  return (MAY_BE_LAST.has(lower) || /^(?:\p{Lu}\.){2,}$/u.test(written)) && isOpener(text, index + 1, scan);
};

const terminatedEnd = (text: string, from: number, index: number, scan: Scan, sign: string): number => {
  const { start, end } = scan;
  if (index === from && (sign === '...' || sign === '…')) return index;
  if (index > from && text[start[index - 1]!] === '(' && text[start[index + 1] ?? 0] === ')') return index;
  const after = closersEnd(text, index + 1, scan);
  if (after >= start.length) return after;
  const next = start[after]!;
  const word = text.slice(next, Math.min(end[after]!, next + 2));
  if (sign === '.' && isEllipsis(text, after, scan)) return isEllipsisWithin(text, after, scan) ? index : after;
  if (DASHES.has(word)) return after + 1 < start.length && beginsUpper(text, after + 1, scan) ? after : index;
  const kind = classAt(text, next);
  if (kind === LETTER) {
    if (isUpperAt(text, next)) return after;
    return sign === '.' && after === index + 1 ? after : index;
  }
  if (kind === DIGIT) return sign === '...' ? index : after;
  if (OPENING.has(word)) {
    const opens =
      after + 1 < start.length &&
      (beginsUpper(text, after + 1, scan) ||
        classAt(text, start[after + 1]!) === DIGIT ||
        word === '(' ||
        word === '§');
    return opens || sign === '.' ? after : index;
  }
  return scan.kind[after] === POINT ? index : after;
};

const isEllipsis = (text: string, index: number, { start, end }: Scan): boolean =>
  /^(?:…|\.{3,})$/.test(text.slice(start[index], end[index]));

/** After a full stop, dots set apart begin the next sentence ("… Sedan gick vi."), unless nothing but signs follows them. */
const isEllipsisWithin = (text: string, index: number, { start, end }: Scan): boolean =>
  start[index] === end[index - 1] || index + 1 >= start.length || classAt(text, start[index + 1]!) !== LETTER;

/** Skips brackets and quotation marks that close: they stand directly at what they close. */
const closersEnd = (text: string, index: number, { start, end }: Scan): number => {
  let after = index;
  while (after < start.length && start[after] === end[after - 1] && CLOSERS.has(text.slice(start[after], end[after]))) {
    after += 1;
  }
  return after;
};

const beginsUpper = (text: string, index: number, { start }: Scan): boolean =>
  index < start.length && isUpperAt(text, start[index]!);

/** After a colon: a sentence of its own, a quotation or a line of talk. */
const startsAnew = (text: string, index: number, scan: Scan): boolean => {
  const { start, end } = scan;
  if (index + 1 >= start.length || start[index]! === end[index - 1]!) return false;
  if (isOpener(text, index, scan)) return true;
  const word = text.slice(start[index], end[index]);
  const opens = OPENING.has(word) && word !== '(' && word !== '[' && start[index + 1] === end[index];
  const dash = word === '-' || word === '–' || word === '—';
  return (opens || dash) && beginsUpper(text, index + 1, scan);
};

/** A heading has no full stop: a small word, then a capital on a word that has one only where a sentence begins. */
const isHeadingEnd = (text: string, from: number, index: number, scan: Scan): boolean => {
  const { start, end, kind } = scan;
  if (index - from >= MAX_HEADING || kind[index] !== WORD || !beginsHeading(text, from, scan)) return false;
  if (index === from && isMark(text, index, scan)) return false;
  if (index > from && isUpperAt(text, start[index]!)) return false;
  const dash = DASHES.has(text.slice(start[index + 1], Math.min(end[index + 1]!, start[index + 1]! + 2)));
  const next = dash ? index + 2 : index + 1;
  if (next + 1 >= start.length || kind[next + 1] === POINT) return false;
  return isOpener(text, next, scan) && !NEVER_LAST.has(text.slice(start[index], end[index]).toLowerCase());
};

/** `a)`, `b.` or the `o` that stands for a bullet. */
const isMark = (text: string, index: number, { start, end }: Scan): boolean =>
  ').'.includes(text[end[index]! - 1]!) || text.slice(start[index], end[index]) === 'o';

const beginsHeading = (text: string, from: number, scan: Scan): boolean =>
  beginsUpper(text, from, scan) || scan.kind[from] === 1 || beginsUpper(text, from + 1, scan);

const isOpener = (text: string, index: number, { start, end }: Scan): boolean =>
  isOpenerWord(text, start[index]!, end[index]!);

/**
 * `1.` or `a)` at the head of a sentence or item is one token, and does not end the sentence. Returns the tokens that begin items, by their
 * indexes after the joining.
 */
const joinItemNumbers = (text: string, first: number, scan: Scan): ReadonlySet<number> => {
  const { start, end, kind } = scan;
  const before = itemStarts(text, first, scan);
  const items = new Set<number>();
  let write = first;
  let depth = 0;
  for (let read = first; read < start.length; read += 1) {
    const sign = end[read]! - start[read]! === 1 ? text[start[read]!] : '';
    if (sign === '(') depth += 1;
    const previous = write - 1;
    const joins =
      (sign === '.' || (sign === ')' && depth === 0)) &&
      write > first &&
      start[read] === end[previous] &&
      read + 1 < start.length &&
      start[read + 1]! > end[read]! &&
      (before.has(read - 1) || isItemNumber(text, first, previous, read + 1, scan, sign));
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (joins) {
      end[previous] = end[read]!;
      continue;
    }
    if (before.has(read)) items.add(write);
    start[write] = start[read]!;
    end[write] = end[read]!;
    kind[write] = kind[read]!;
    write += 1;
  }
  start.length = write;
  end.length = write;
  kind.length = write;
  return items;
};

const isItemNumber = (text: string, first: number, index: number, next: number, scan: Scan, sign: string): boolean => {
  const word = text.slice(scan.start[index], Math.min(scan.end[index]!, scan.start[index]! + 5));
  const number = /^\d{1,2}$/.test(word) && scan.end[index]! - scan.start[index]! <= 2;
  if (sign === ')') return number || /^(?:\p{Ll}|[ivx]{2,4})$/u.test(word);
  if (!number || classAt(text, scan.start[next]!) !== LETTER) return false;
  if (index === first) return true;
  const before = text[scan.end[index - 1]! - 1]!;
  const small = !isUpperAt(text, scan.start[next]!);
  if (scan.kind[index - 1] !== POINT) return small && /\p{L}/u.test(before);
  return '.?!…:'.includes(before) || (small && before === ',') || closesSentence(text, first, index - 1, scan);
};

/** A quotation mark or bracket after the sign that ended a sentence. */
const closesSentence = (text: string, first: number, index: number, { start, end }: Scan): boolean => {
  const sign = text.slice(start[index], end[index]);
  return CLOSERS.has(sign) && index > first && TERMINATORS.has(text[end[index - 1]! - 1]!);
};
