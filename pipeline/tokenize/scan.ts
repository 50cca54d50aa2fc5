/** Cuts running text into tokens: one pass from left to right, at most one look ahead over the word at hand. */
import {
  CLOSING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  SPACED_ABBREVIATIONS,
  UNIT_ABBREVIATIONS,
} from '../language/abbreviations.ts';
import { classAt, DIGIT, isUpperAt, LETTER, MARK, PUNCTUATION, SPACE, SYMBOL, widthAt } from './characters.ts';

/** Index into TOKEN_KINDS. */
const WORD = 0;
const NUMBER = 1;
const POINT = 2;
const SIGN = 3;

/** Longest word that may be an abbreviation, an initial or a web address; keeps every look-ahead short. */
const MAX_ABBREVIATION = 12;
const MAX_ADDRESS = 2000;
const DOMAINS = new Set('se com org net nu eu info no dk fi uk de edu gov'.split(' '));

/** Abbreviations with several full stops and spaces between them: `bl. a.`, `t. ex.`. */
const SPACED_POINTS = new RegExp(
  `^(?:${SPACED_ABBREVIATIONS.map(([words]) => words.map(word => `${word}\\.`).join('\\s{1,2}')).join('|')})`,
  'iu',
);

/** Growing columns of one scan. */
export type Scan = { readonly start: number[]; readonly end: number[]; readonly kind: number[] };

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

const spacedPointsEnd = (text: string, at: number, to: number): number | undefined => {
  const dot = text[at + 1] === '.' || text[at + 2] === '.';
  if (!dot || (at > 0 && classAt(text, at - 1) === LETTER)) return undefined;
  const found = SPACED_POINTS.exec(text.slice(at, Math.min(to, at + 16)));
  return found === null ? undefined : at + found[0].length;
};

/** End of the run of letters, digits and marks. */
const runEnd = (text: string, at: number, to: number): number => {
  let end = at;
  while (end < to) {
    const kind = classAt(text, end);
    if (kind !== LETTER && kind !== DIGIT && kind !== MARK) break;
    end += widthAt(text, end);
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

/** A full stop within a number (`14.30`), within or after an abbreviation (`bl.a.`, `kap.`), after an initial, in a web address. */
const pointEnd = (
  text: string,
  at: number,
  piece: number,
  end: number,
  to: number,
  before: number,
  next: number,
): number => {
  if (before === DIGIT && next === DIGIT) return runEnd(text, end + 1, to);
  if (before !== LETTER || end - at > 64) return end;
  if (next === LETTER) {
    const stop = runEnd(text, end + 1, Math.min(to, end + MAX_ABBREVIATION));
    if (DOMAINS.has(text.slice(end + 1, stop)) && end - piece > 2) return stop;
    const short = end - piece <= 5 && stop - end <= 6;
    return short && isDotted(text, at, stop, to) ? stop : end;
  }
  if (end - at > MAX_ABBREVIATION || text[end + 1] === '.') return end;
  const written = text.slice(at, end + 1);
  return isAbbreviation(written, text, end + 1, to) ? end + 1 : end;
};

/** Known with its points, or made of single letters (`U.S.A.`, `J.R.R.`). */
const isDotted = (text: string, at: number, stop: number, to: number): boolean => {
  const whole = `${text.slice(at, stop).toLowerCase()}.`;
  if (LEADING_ABBREVIATIONS.has(whole) || CLOSING_ABBREVIATIONS.has(whole)) return true;
  if (/^(?:\p{L}\.)+\p{L}\.$/u.test(whole)) return true;
  return /^(?:\p{L}{1,3}\.)+\p{L}{1,3}\.$/u.test(whole) && PREFIXES.has(whole.slice(0, -1)) && stop < to;
};

const isAbbreviation = (written: string, text: string, end: number, to: number): boolean => {
  const lower = written.toLowerCase();
  if (AMBIGUOUS.has(lower)) return beginsWithin(text, end, to, lower);
  if (LEADING_ABBREVIATIONS.has(lower) || CLOSING_ABBREVIATIONS.has(lower)) return true;
  if (UNIT_ABBREVIATIONS.has(lower)) return continues(text, end, to);
  if (/^\p{Lu}\.$/u.test(written)) return isInitial(text, end, to) && text[end - 3] !== '°';
  return /^(?:\p{L}\.)+\p{L}\.$/u.test(written);
};

/** Beginnings of known abbreviations with several points, such as `fr.o` of `fr.o.m.`. */
const PREFIXES: ReadonlySet<string> = new Set(
  [...LEADING_ABBREVIATIONS.keys(), ...CLOSING_ABBREVIATIONS.keys()].flatMap(word => {
    const parts = word.split('.').slice(0, -1);
    return parts.length < 3 ? [] : parts.slice(1).map((_, i) => parts.slice(0, i + 2).join('.'));
  }),
);

/** Abbreviations that are words too: only before a number, a small letter or another sign of going on. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'ang. art. bil. bet. dir. ex. fil. fr. fru. för. int. med. min. mot. o. pol. res. st. max. spec. ref. s. gm. ip. ung. ca. mag. anm. vs. prop. tel.'.split(
    ' ',
  ),
);

const beginsWithin = (text: string, end: number, to: number, lower: string): boolean => {
  const next = skipSpace(text, end, to);
  if (next >= to) return false;
  const kind = classAt(text, next);
  if (kind === DIGIT) return true;
  if (lower === 's.' || lower === 'tel.' || lower === 'prop.' || lower === 'vs.')
    return kind === LETTER || lower === 's.';
  if (lower === 'st.') return kind === LETTER && isUpperAt(text, end - 3) === isUpperAt(text, next);
  if (lower === 'fr.' || lower === 'max.' || lower === 'min.') return kind === LETTER;
  return kind === LETTER && !isUpperAt(text, next);
};

const continues = (text: string, end: number, to: number): boolean => {
  const next = skipSpace(text, end, to);
  return next < to && !isUpperAt(text, next) && (classAt(text, next) !== PUNCTUATION || ',;:'.includes(text[next]!));
};

/** `A. Lincoln`, but not the end of "enligt plan A. Därefter". */
const isInitial = (text: string, end: number, to: number): boolean => {
  const next = skipSpace(text, end, to);
  return next < to && isUpperAt(text, next);
};

const skipSpace = (text: string, at: number, to: number): number => {
  let next = at;
  while (next < to && next < at + 64 && classAt(text, next) === SPACE) next += 1;
  return next;
};

/** Web and mail addresses; `undefined` where none begins. */
const addressEnd = (text: string, at: number, to: number): number | undefined => {
  if (at > 0) {
    const before = classAt(text, at - 1);
    if (before === LETTER || before === DIGIT) return undefined;
  }
  const web = /^(?:https?:\/\/|www\.)/iu.test(text.slice(at, at + 8));
  const limit = Math.min(to, at + MAX_ADDRESS);
  if (web) return trimAddress(text, at, chunkEnd(text, at, limit));
  let end = at;
  while (end < limit && end < at + 64 && /[\w.+-]/.test(text[end]!)) end += 1;
  if (text[end] !== '@') return undefined;
  const found = /^@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/.exec(text.slice(end, Math.min(limit, end + 256)));
  return found === null ? undefined : end + found[0].length;
};

const chunkEnd = (text: string, at: number, limit: number): number => {
  let end = at;
  while (end < limit && classAt(text, end) !== SPACE && !'<>"”»)]'.includes(text[end]!)) end += 1;
  return end;
};

const trimAddress = (text: string, at: number, end: number): number => {
  let stop = end;
  while (stop > at + 1 && '.,;:!?'.includes(text[stop - 1]!)) stop -= 1;
  return stop;
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

/** Joins what is written with spaces but is one word: `t ex`, `25 000`. */
const joinSpaced = (text: string, first: number, scan: Scan): void => {
  const { start, end, kind } = scan;
  let write = first;
  let read = first;
  while (read < start.length) {
    const length = spacedLength(text, read, scan);
    start[write] = start[read]!;
    end[write] = end[read + length - 1]!;
    kind[write] = kind[read]!;
    write += 1;
    read += length;
  }
  start.length = write;
  end.length = write;
  kind.length = write;
};

/** How many of the tokens from `index` on are one. */
const spacedLength = (text: string, index: number, scan: Scan): number => {
  const { start, end, kind } = scan;
  const width = end[index]! - start[index]!;
  if (kind[index] === NUMBER && width <= 3) return thousandsLength(text, index, scan);
  if (kind[index] !== WORD || width > 3) return 1;
  const word = text.slice(start[index], end[index]).toLowerCase();
  const candidates = SPACED.get(word);
  if (candidates === undefined) return 1;
  for (const words of candidates) {
    if (words.every((w, k) => k === 0 || matches(text, index + k, scan, w))) return words.length;
  }
  return 1;
};

const SPACED: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const [words] of SPACED_ABBREVIATIONS) byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  return byFirst;
})();

const matches = (text: string, index: number, { start, end }: Scan, word: string): boolean =>
  index < start.length &&
  start[index]! > end[index - 1]! &&
  start[index]! - end[index - 1]! <= 2 &&
  end[index]! - start[index]! === word.length &&
  text.slice(start[index], end[index]).toLowerCase() === word;

/** Thousands set apart by one space or thin space: `25 000`, `1 250 000`. */
const thousandsLength = (text: string, index: number, { start, end, kind }: Scan): number => {
  if (text[start[index]!] === '0' || !/^\d{1,3}$/.test(text.slice(start[index], end[index]))) return 1;
  let length = 1;
  while (index + length < start.length && length < 6) {
    const next = index + length;
    const apart = start[next]! - end[next - 1]! === 1 && text[end[next - 1]!] !== '\n';
    if (!apart || kind[next] !== NUMBER || !/^\d{3}(?:,\d+)?$/.test(text.slice(start[next], end[next]))) break;
    length += 1;
  }
  return length;
};
