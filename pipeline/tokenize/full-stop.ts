/** Whether a full stop belongs to the word before it: in numbers and abbreviations, after initials, in web addresses. */
import {
  ALSO_WORDS,
  BEFORE_NUMBERS,
  CLOSING_ABBREVIATIONS,
  LABELLED,
  LEADING_ABBREVIATIONS,
  PAPERS,
  TITLES,
  UNIT_ABBREVIATIONS,
  VICE,
} from '../language/abbreviations.ts';
import { classAt, DIGIT, isUpperAt, LETTER, PUNCTUATION, runEnd, SPACE } from './characters.ts';
import { opensAt } from './openers.ts';

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
  if (piece === at && end + 4 <= to && DOUBLE_INITIAL.test(text.slice(at, end + 4))) return end + 4;
  if (next === LETTER) {
    const stop = runEnd(text, end + 1, Math.min(to, end + MAX_ABBREVIATION));
    if (DOMAINS.has(text.slice(end + 1, stop)) && end - piece > 2) return stop;
    const short = end - piece <= 5 && stop - end <= 6;
    return short && isDotted(text, at, stop, to) ? stop : end;
  }
  if (end - at > MAX_ABBREVIATION || text[end + 1] === '.') return end;
  return isAbbreviation({ text, at, end: end + 1, to }) ? end + 1 : end;
};

/** Initials of a double name: `K.-G.`, `A.-M.` */
const DOUBLE_INITIAL = /^\p{Lu}\.[-\u2010\u2011]\p{Lu}\.$/u;

/** Known with its points, or made of single letters (`U.S.A.`, `J.R.R.`). */
const isDotted = (text: string, at: number, stop: number, to: number): boolean => {
  const whole = `${text.slice(at, stop).toLowerCase()}.`;
  if (LEADING_ABBREVIATIONS.has(whole) || CLOSING_ABBREVIATIONS.has(whole)) return true;
  if (/^(?:\p{L}\.)+\p{L}\.$/u.test(whole)) return true;
  return /^(?:\p{L}{1,3}\.)+\p{L}{1,3}\.$/u.test(whole) && PREFIXES.has(whole.slice(0, -1)) && stop < to;
};

/** A word with its full stop: `text` from `at` to `end`, in a block that ends at `to`. */
type Place = { readonly text: string; readonly at: number; readonly end: number; readonly to: number };

const isAbbreviation = (place: Place): boolean => {
  const { text, at, end } = place;
  const written = text.slice(at, end);
  if (/^\p{Lu}\.$/u.test(written)) return isInitial(place) || (isKnown(written.toLowerCase()) && numberFollows(place));
  const lower = written.toLowerCase();
  if (/^\p{Lu}{2,}\.$/u.test(written)) return isKnown(lower) && (numberFollows(place) || capitalsFollow(place));
  if (lower === 'v.' && viceFollows(place)) return true;
  if (lower === 'st.' && isInLaw(place)) return true;
  if (lower === 'f.') return (numberPrecedes(place) && continues(place)) || numberFollows(place);
  if (BEFORE_NUMBERS.has(lower) && numberFollows(place)) return true;
  if (ALSO_WORDS.has(lower)) return beginsWithin(place, lower);
  if (LEADING_ABBREVIATIONS.has(lower) || CLOSING_ABBREVIATIONS.has(lower)) return true;
  if (lower === 'st.' && !numberPrecedes(place)) return beginsName(place);
  if (UNIT_ABBREVIATIONS.has(lower) || isVowelless(lower)) return continues(place);
  if (isStreet(written)) return houseFollows(place) && STREET_BEFORE.has(wordBefore(text, at));
  return /^(?:\p{L}\.)+\p{L}\.$/u.test(written);
};

/** `Storg.`, `Kungsv.`, `Nygr.`: what is left of *gata*, *väg* and *gränd* behind a consonant; no `Göteborg.`, `Gustav.`, `Skog.` */
const isStreet = (written: string): boolean =>
  /^\p{Lu}\p{Ll}{2,9}(?:gr|[bdfgklmnprst][gv])\.$/u.test(written) &&
  !/(?:b[eo]rg|[^sS]torg|^Torg|[aeiouyåäö]ng|helg|[uiaä]gg|sorg)\.$/.test(written);

/** In front of an address. */
const STREET_BEFORE: ReadonlySet<string> = new Set(
  'på till från vid i av och eller längs adress adressen korsningen mellan'.split(' '),
);

/** A number of up to three figures and perhaps a letter. */
const houseFollows = ({ text, end, to }: Place): boolean =>
  /^\s{1,3}\d{1,3}(?:\s?[A-H])?(?![\p{L}\d])/u.test(text.slice(end, Math.min(to, end + 10)));

/** Whether a word of letters may be one with the full stop behind it, whatever stands around them; of a single letter it always may. */
export const mayBeAbbreviation = (word: string): boolean => {
  const lower = `${word.toLowerCase()}.`;
  return (
    word.length < 2 ||
    isKnown(lower) ||
    ALSO_WORDS.has(lower) ||
    CLOSING_ABBREVIATIONS.has(lower) ||
    lower === 'st.' ||
    isVowelless(lower) ||
    isStreet(`${word}.`)
  );
};

const isKnown = (lower: string): boolean =>
  LEADING_ABBREVIATIONS.has(lower) || UNIT_ABBREVIATIONS.has(lower) || BEFORE_NUMBERS.has(lower);

/** No word is written without a vowel; what is, and goes on with a small letter or a number, is some abbreviation (`mskr.`, `bstd.`). */
const isVowelless = (lower: string): boolean => /^[b-df-hj-np-tv-xz]{2,6}\.$/.test(lower) && !SPELT.has(lower);

/** Read letter by letter, and words all the same. */
const SPELT: ReadonlySet<string> = new Set('hm. mc. mms. pc. sms. tv. vd. wc. bb. cv. gps. pdf. vpn. pm.'.split(' '));

/** Beginnings of known abbreviations with several points, such as `fr.o` of `fr.o.m.`. */
const PREFIXES: ReadonlySet<string> = new Set(
  [...LEADING_ABBREVIATIONS.keys(), ...CLOSING_ABBREVIATIONS.keys()].flatMap(word => {
    const parts = word.split('.').slice(0, -1);
    return parts.length < 3 ? [] : parts.slice(1).map((_, i) => parts.slice(0, i + 2).join('.'));
  }),
);

const beginsWithin = (place: Place, lower: string): boolean => {
  const { text, end, to } = place;
  const next = skipSpace(text, end, to);
  if (next >= to) return false;
  const kind = classAt(text, next);
  if (kind === DIGIT) return true;
  if (lower === 's.') return true;
  if (kind !== LETTER) return false;
  if (!isUpperAt(text, next)) return true;
  if (PAPERS.has(lower) && /^(?:\p{Lu}\p{L}{0,3}\s?\d|\p{Lu}{2})/u.test(text.slice(next, next + 6))) return true;
  if (opensAt(text, next, to)) return false;
  if (lower === 'tel.' || lower === 'prop.' || lower === 'vs.') return true;
  if (lower === 'fr.' || lower === 'max.' || lower === 'min.') return true;
  return TITLES.has(lower) && isFullName(text, next, to);
};

/** Two words with first capitals. */
const isFullName = (text: string, at: number, to: number): boolean => {
  const gap = runEnd(text, at, Math.min(to, at + 24));
  const next = skipSpace(text, gap, to);
  return next > gap && next < to && isUpperAt(text, next) && !opensAt(text, next, to);
};

/** `St. Erik`, `st. Olof`: a name with the same kind of capital, or a small letter as in `st. lager`. */
const beginsName = ({ text, at, end, to }: Place): boolean => {
  const next = skipSpace(text, end, to);
  return next < to && classAt(text, next) === LETTER && isUpperAt(text, at) === isUpperAt(text, next);
};

const numberFollows = ({ text, end, to }: Place): boolean => {
  const next = skipSpace(text, end, to);
  return next < to && classAt(text, next) === DIGIT;
};

const numberPrecedes = ({ text, at }: Place): boolean => {
  let before = at - 1;
  while (before > 0 && before > at - 4 && classAt(text, before) === SPACE) before -= 1;
  return before >= 0 && before < at - 1 && (classAt(text, before) === DIGIT || text[before] === '§');
};

/** In a heading in capitals: `ANG. MOTION`. */
const capitalsFollow = ({ text, end, to }: Place): boolean => {
  const next = skipSpace(text, end, to);
  return next + 1 < to && isUpperAt(text, next) && isUpperAt(text, next + 1);
};

/** The paragraph of a section (`3 § 2 st. RF`, `4 § första st. skollagen`), not the last word. */
const isInLaw = ({ text, at, end, to }: Place): boolean =>
  IN_LAW.test(text.slice(Math.max(0, at - 16), at)) && skipSpace(text, end, to) < to;
const IN_LAW = /§\s(?:\d{1,2}|första|andra|tredje|fjärde|femte|sista)\s$/;

const viceFollows = ({ text, end, to }: Place): boolean => {
  const next = skipSpace(text, end, to);
  return next < to && VICE.has(text.slice(next, runEnd(text, next, Math.min(to, next + 16))));
};

const continues = ({ text, end, to }: Place): boolean => {
  const next = skipSpace(text, end, to);
  if (next === end && next < to && (text[next] === '–' || text[next] === '-')) return true;
  return next < to && !isUpperAt(text, next) && (classAt(text, next) !== PUNCTUATION || ',;:§'.includes(text[next]!));
};

/** `A. Lincoln`, but not the end of "enligt plan A. Därefter" or "med i M. Karin". */
const isInitial = ({ text, at, end, to }: Place): boolean => {
  if (text[at - 1] === '°') return false;
  const next = skipSpace(text, end, to);
  if (next >= to || !isUpperAt(text, next) || opensAt(text, next, to) || isLetterAlone(text, next, to)) return false;
  const before = wordBefore(text, at);
  return !LABELLED.has(before) && !(before === 'i' && 'CLM'.includes(text[at]!));
};

/** A capital that is a word: no point makes it another initial, no second letter a name ("nej till M. V sade ja"). */
const isLetterAlone = (text: string, at: number, to: number): boolean => at + 1 < to && classAt(text, at + 1) === SPACE;

/** The lower-case word before `at`, at most 12 letters long; empty where there is none. */
const wordBefore = (text: string, at: number): string =>
  /(?:^|[^\p{L}])(\p{L}{1,12})\s{1,3}$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1]?.toLowerCase() ?? '';

const skipSpace = (text: string, at: number, to: number): number => {
  let next = at;
  while (next < to && next < at + 64 && classAt(text, next) === SPACE) next += 1;
  return next;
};
