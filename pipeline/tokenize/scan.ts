/** Cuts running text into tokens: one pass from left to right, at most one look ahead over the word at hand. */
import { addressEnd } from './address.ts';
import { classAt, DIGIT, isUpperAt, LETTER, MARK, PUNCTUATION, runEnd, SPACE, SYMBOL, widthAt } from './characters.ts';
import { NUMBER, POINT, type Scan, SIGN, WORD } from './columns.ts';
import { MAX_ABBREVIATION, pointEnd } from './full-stop.ts';
import { joinSpaced, spacedPointsEnd } from './spaced.ts';

/** Adds the tokens of `text` between `from` and `to` to `scan`. Every character that is not white space falls in exactly one token. */
export const scanTokens = (text: string, from: number, to: number, scan: Scan): void => {
  const first = scan.start.length;
  let at = from;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const end = Math.min(to, tokenEnd(text, at, to, kind));
    scan.start.push(at);
    scan.end.push(end);
    scan.kind.push(kindOf(text, at, end, kind));
    at = end;
  }
  joinSpaced(text, first, scan);
};

const tokenEnd = (text: string, at: number, to: number, kind: number): number => {
  if (kind === LETTER || kind === DIGIT) {
    return addressEnd(text, at, to) ?? spacedPointsEnd(text, at, to) ?? wordEnd(text, at, to);
  }
  if (kind === PUNCTUATION) return punctuationEnd(text, at, to);
  return marksEnd(text, at + widthAt(text, at), to);
};

const kindOf = (text: string, at: number, end: number, kind: number): number => {
  if (kind === LETTER) return WORD;
  if (kind === DIGIT)
    return /^[\p{Nd}.,:/()–\- \u00a0\u2009\u202f]+$/u.test(text.slice(at, Math.min(end, at + 40))) ? NUMBER : WORD;
  if (kind === PUNCTUATION) {
    const last = classAt(text, end - 1);
    return last === DIGIT ? NUMBER : last === LETTER ? WORD : POINT;
  }
  return SIGN;
};

/** End of a word or number that begins at `at`, with its inner hyphens, colons, points and the full stop of an abbreviation. */
const wordEnd = (text: string, at: number, to: number): number => {
  let end = runEnd(text, at, to);
  let piece = at;
  while (end < to) {
    const joined = joinEnd(text, at, piece, end, to);
    if (joined === end) break;
    piece = end + 1;
    end = joined;
  }
  return end;
};

const marksEnd = (text: string, at: number, to: number): number => {
  let end = at;
  while (end < to && classAt(text, end) === MARK) {
    const joiner = text.charCodeAt(end) === 0x200d;
    end += widthAt(text, end);
    if (joiner && end < to && classAt(text, end) === SYMBOL) end += widthAt(text, end);
  }
  return end;
};

/** Whether the sign at `end` belongs to the word `at`…`end`, and what follows with it: the new end, or `end`. */
const joinEnd = (text: string, at: number, piece: number, end: number, to: number): number => {
  const sign = text[end]!;
  const next = end + 1 < to ? classAt(text, end + 1) : SPACE;
  const before = classAt(text, end - 1);
  const follows = next === LETTER || next === DIGIT;
  switch (sign) {
    case '-':
    case '\u2010':
    case '\u2011':
      if (follows) return runEnd(text, end + 1, to);
      if (next === SYMBOL && text[end + 1] === '%') return end;
      return next === SPACE || (before !== DIGIT && next === PUNCTUATION && text[end + 1] !== sign) ? end + 1 : end;
    case '–':
      return follows && (before === DIGIT) === (next === DIGIT) && !isUpperAt(text, end + 1)
        ? runEnd(text, end + 1, to)
        : end;
    case "'":
    case '’':
      return before === LETTER && next === LETTER ? runEnd(text, end + 1, to) : end;
    case '&':
      return before === LETTER && next === LETTER ? runEnd(text, end + 1, to) : end;
    case ':':
      return colonEnd(text, end, to, before, next);
    case '/':
      if (before === DIGIT && next === DIGIT) return runEnd(text, end + 1, to);
      return next === LETTER ? slashEnd(text, at, end, to) : end;
    case ',':
      return before === DIGIT && next === DIGIT && classAt(text, piece) === DIGIT ? runEnd(text, end + 1, to) : end;
    case '.':
      return pointEnd(text, at, piece, end, to, before, next);
    case '%':
      return before === DIGIT && text[end + 1] === '-' && end + 2 < to && classAt(text, end + 2) === LETTER
        ? runEnd(text, end + 2, to)
        : end;
    default:
      return end;
  }
};

/** `JO:s`, `2:57`, `2019/20:SoU5`, but not `Svar:Jag`. */
const colonEnd = (text: string, end: number, to: number, before: number, next: number): number => {
  if (before === DIGIT && next === DIGIT) return runEnd(text, end + 1, to);
  if (next !== LETTER) return end;
  if (isUpperAt(text, end + 1)) {
    const stop = runEnd(text, end + 1, Math.min(to, end + MAX_ABBREVIATION));
    return before === DIGIT && classAt(text, stop - 1) === DIGIT ? stop : end;
  }
  const stop = runEnd(text, end + 1, Math.min(to, end + 8));
  const short = stop - end <= 6;
  return short ? stop : end;
};

/** Units and parallels such as `km/h`, `m3/s`, `och/eller`. */
const slashEnd = (text: string, at: number, end: number, to: number): number => {
  const stop = runEnd(text, end + 1, Math.min(to, end + 20));
  const unit = end - at <= 3 && stop - end <= 4;
  return unit || text.slice(at, end).toLowerCase() === 'och' ? runEnd(text, end + 1, to) : end;
};

const punctuationEnd = (text: string, at: number, to: number): number => {
  const sign = text[at]!;
  let end = at + 1;
  if (sign === '-' && startsNumber(text, at, to)) return wordEnd(text, end, to);
  if (sign === '-' && startsSuffix(text, at, to)) return wordEnd(text, end, to);
  if (sign === '!' || sign === '?') while (end < to && (text[end] === '!' || text[end] === '?')) end += 1;
  else if ('.-–—_*='.includes(sign)) while (end < to && text[end] === sign) end += 1;
  if (sign === '.' && end - at === 2) return at + 1;
  return marksEnd(text, end, to);
};

/** The minus sign or "year -67": a hyphen after white space and before a digit. */
const startsNumber = (text: string, at: number, to: number): boolean =>
  at + 1 < to && classAt(text, at + 1) === DIGIT && (at === 0 || classAt(text, at - 1) === SPACE);

/** The second half of `förskole- och -skollärare`. */
const startsSuffix = (text: string, at: number, to: number): boolean =>
  at + 1 < to &&
  classAt(text, at + 1) === LETTER &&
  !isUpperAt(text, at + 1) &&
  (at === 0 || classAt(text, at - 1) === SPACE);
