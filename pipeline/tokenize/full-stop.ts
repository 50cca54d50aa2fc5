/** Whether a full stop belongs to the word before it: in numbers and abbreviations, after initials, in web addresses. */
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS, UNIT_ABBREVIATIONS } from '../language/abbreviations.ts';
import { classAt, DIGIT, isUpperAt, LETTER, PUNCTUATION, runEnd, SPACE } from './characters.ts';

/** Longest word that may be an abbreviation or an initial; keeps every look-ahead short. */
export const MAX_ABBREVIATION = 12;
const DOMAINS = new Set('se com org net nu eu info no dk fi uk de edu gov'.split(' '));

/** A full stop within a number (`14.30`), within or after an abbreviation (`bl.a.`, `kap.`), after an initial, in a web address. */
export const pointEnd = (
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
