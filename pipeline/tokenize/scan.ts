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

/** The token that begins at `at`, which is no white space, and its kind; before anything is joined. */
export const nextToken = (text: string, at: number, to: number): { readonly end: number; readonly kind: number } => {
  const kind = classAt(text, at);
  const end = Math.min(to, tokenEnd(text, at, to, kind));
  return { end, kind: kindOf(text, at, end, kind) };
};

const tokenEnd = (text: string, at: number, to: number, kind: number): number => {
  if (kind === LETTER || kind === DIGIT) {
    return addressEnd(text, at, to) ?? spacedPointsEnd(text, at, to) ?? wordEnd(text, at, to);
  }
  if (kind === PUNCTUATION) return tagEnd(text, at, to) ?? punctuationEnd(text, at, to);
  if (text[at] === '\u2212' && startsNumber(text, at, to)) return wordEnd(text, at + 1, to);
  return signEnd(text, at, to);
};

/** A sign with its marks; `°C` and a flag (two letters of region) are one. */
const signEnd = (text: string, at: number, to: number): number => {
  if (text[at] === '°' && at + 1 < to && 'CFK'.includes(text[at + 1]!) && runEnd(text, at + 1, to) === at + 2)
    return at + 2;
  if (isRegional(text, at) && isRegional(text, at + 2)) return Math.min(to, at + 4);
  return marksEnd(text, at + widthAt(text, at), to);
};

const isRegional = (text: string, at: number): boolean => /^[\u{1F1E6}-\u{1F1FF}]/u.test(text.slice(at, at + 2));

const kindOf = (text: string, at: number, end: number, kind: number): number => {
  if (kind === LETTER) return WORD;
  if (kind === DIGIT)
    return /^[\p{Nd}.,:/()–\u2212\- \u00a0\u2009\u202f]+$/u.test(text.slice(at, Math.min(end, at + 40)))
      ? NUMBER
      : WORD;
  if (end === at + 1) return kind === PUNCTUATION ? POINT : SIGN;
  if (kind === PUNCTUATION || text[at] === '\u2212') {
    const next = classAt(text, at + 1);
    return next === DIGIT
      ? SIGNED_NUMBER.test(text.slice(at, Math.min(end, at + 40)))
        ? NUMBER
        : WORD
      : next === LETTER
        ? WORD
        : POINT;
  }
  return SIGN;
};

const SIGNED_NUMBER = /^[-–\u2212]\p{Nd}[\p{Nd}.,:/–-]*$/u;

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
      if (follows && isSuspended(text, at, end)) return end + 1;
      if (follows) return runEnd(text, end + 1, to);
      if (next === SYMBOL && text[end + 1] === '%') return end;
      return next === SPACE || (before !== DIGIT && next === PUNCTUATION && text[end + 1] !== sign) ? end + 1 : end;
    case '–':
      return follows && before !== PUNCTUATION && (before === DIGIT) === (next === DIGIT) && !isUpperAt(text, end + 1)
        ? runEnd(text, end + 1, to)
        : end;
    case "'":
    case '’':
      return before === LETTER && next === LETTER ? runEnd(text, end + 1, to) : end;
    case '&':
      return before === LETTER && next === LETTER ? runEnd(text, end + 1, to) : end;
    case ':':
      if (before === DIGIT && isPrice(text, end, to)) return end + 2;
      return colonEnd(text, end, to, before, next);
    case '/':
      if (before === DIGIT && next === DIGIT) return runEnd(text, end + 1, to);
      return next === LETTER ? slashEnd(text, at, end, to) : end;
    case ',':
      if (before === DIGIT && isPrice(text, end, to)) return end + 2;
      return before === DIGIT && next === DIGIT && classAt(text, piece) === DIGIT ? runEnd(text, end + 1, to) : end;
    case '.':
      return pointEnd(text, at, piece, end, to, before, next);
    case '²':
    case '³':
      return /^(?:[cdhkm]?m|s)$/iu.test(text.slice(piece, Math.min(end, piece + 3))) ? end + 1 : end;
    case '%':
      return before === DIGIT && text[end + 1] === '-' && end + 2 < to && classAt(text, end + 2) === LETTER
        ? runEnd(text, end + 2, to)
        : end;
    default:
      return end;
  }
};

/** `barn-och ungdomsvård`: the blank behind a suspended hyphen got lost; `både-och` and `antingen-eller` are words. */
const isSuspended = (text: string, at: number, end: number): boolean =>
  /^(?:och|eller|samt)\s+\p{L}/u.test(text.slice(end + 1, end + 10)) &&
  !/^(?:både|antingen|och|eller)$/i.test(text.slice(at, end));

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
  if ((sign === '-' || sign === '–') && startsNumber(text, at, to)) return wordEnd(text, end, to);
  if (sign === '-' && startsSuffix(text, at, to)) return wordEnd(text, end, to);
  if (sign === '!' || sign === '?') while (end < to && (text[end] === '!' || text[end] === '?')) end += 1;
  else if ('.-–—_*='.includes(sign)) while (end < to && text[end] === sign) end += 1;
  if (sign === '.' && end - at === 2) return at + 1;
  return marksEnd(text, end, to);
};

/** `#svpol`, `@annaek`: the sign belongs to the name. Undefined where none begins. */
const tagEnd = (text: string, at: number, to: number): number | undefined => {
  if (text[at] !== '#' && text[at] !== '@') return undefined;
  if (!/^[#@]\d{0,4}_?\p{L}/u.test(text.slice(at, Math.min(to, at + 8)))) return undefined;
  if (at > 0 && text[at - 1] !== '(' && classAt(text, at - 1) !== SPACE && classAt(text, at - 1) !== PUNCTUATION)
    return undefined;
  let end = at + 1;
  while (end < to && (text[end] === '_' || runEnd(text, end, to) > end))
    end = text[end] === '_' ? end + 1 : runEnd(text, end, to);
  return end;
};

/** `500:-` and `500,-`: a price without öre. */
const isPrice = (text: string, end: number, to: number): boolean => {
  const dash = end + 1 < to && (text[end + 1] === '-' || text[end + 1] === '–');
  const after = end + 2 < to ? classAt(text, end + 2) : SPACE;
  return dash && after !== LETTER && after !== DIGIT;
};

/** The minus sign or "year -67": a hyphen or minus after white space and before a digit. */
const startsNumber = (text: string, at: number, to: number): boolean =>
  at + 1 < to && classAt(text, at + 1) === DIGIT && (at === 0 || classAt(text, at - 1) === SPACE);

/** The second half of `förskole- och -skollärare`; at the head of a line only after `och` and its like, where it is no dash of a list. */
const startsSuffix = (text: string, at: number, to: number): boolean => {
  if (at + 1 >= to || classAt(text, at + 1) !== LETTER || isUpperAt(text, at + 1)) return false;
  if (at === 0 || text[at - 1] !== '\n') return at === 0 || classAt(text, at - 1) === SPACE;
  return /\b(?:och|eller|samt|respektive|till)\s+$/.test(text.slice(Math.max(0, at - 16), at));
};
