/** Repairs marks that a recogniser mistook: full stop and comma, stray and lost quotation marks, list numbers, dashes. */
import { findWord, type Lexicon, LOWER } from './lexicon.ts';
import type { Piece } from './words.ts';

export type Mark = { readonly start: number; readonly end: number; readonly to: string; readonly confidence: number };

/** Words before a point that is no full stop. */
const SHORT_FORMS = new Set(
  'art avd bet bil bl ca dir dnr dr ds dvs eg ev etc exkl f fd fig forts fr inkl jan feb apr jun jul aug sep sept okt nov dec jfr kap kl kr kungl lag m milj mkr mdr ml mm mom motsv nr obs osv ordf p prof prop ref resp s sek sid sk skr st stf str t tel tex tf tfn ung vd vol'.split(
    ' ',
  ),
);

/** Finds the marks to change; `words` are the pieces as restored, `isOpen` tells which pieces may be touched. */
export function findMarks(
  text: string,
  pieces: readonly Piece[],
  words: readonly string[],
  isOpen: (piece: number) => boolean,
  lexicon: Lexicon,
): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const stop = isOpen(i) ? stopOf(text, pieces, words, i, lexicon) : null;
    if (stop) marks.push(stop);
  }
  return [...marks, ...dashes(text, pieces, isOpen), ...quotes(text, pieces, words, isOpen, lexicon)];
}

function stopOf(
  text: string,
  pieces: readonly Piece[],
  words: readonly string[],
  i: number,
  lexicon: Lexicon,
): Mark | null {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  const mark = (to: string, confidence: number): Mark => ({ start: piece.end, end: piece.end + 1, to, confidence });
  if (
    piece.after === ',' &&
    piece.lineStart &&
    /^\d{1,2}$/.test(piece.text) &&
    next &&
    !next.lineStart &&
    isCapital(words[i + 1]!)
  ) {
    return mark('.', 0.95);
  }
  if ((piece.after !== ',' && piece.after !== '.') || piece.text.includes('.')) return null;
  if (!next) return null;
  const gap = text.slice(piece.end + 1, next.start);
  if (/\n[ \t\r]*\n/.test(gap)) {
    // A paragraph does not end in a comma.
    return piece.after === ',' && isCommon(words[i]!.toLowerCase(), lexicon) && isCapital(words[i + 1]!)
      ? mark('.', 0.9)
      : null;
  }
  if (!/^\s+$/.test(gap)) return null;
  const follower = words[i + 1]!.split(' ')[0]!;
  if (piece.after === ',') {
    const begins =
      isCapital(follower) &&
      follower.slice(1) === follower.slice(1).toLowerCase() &&
      isCommon(follower.toLowerCase(), lexicon);
    return begins ? mark('.', 0.9) : null;
  }
  const word = words[i]!.toLowerCase();
  if (SHORT_FORMS.has(word) || word.length < 3 || !isCommon(word, lexicon)) return null;
  const goesOn = /^\p{Ll}/u.test(follower) && isCommon(follower, lexicon);
  return goesOn ? mark(',', 0.85) : null;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A listed word that is written with a small letter inside sentences. */
function isCommon(word: string, lexicon: Lexicon): boolean {
  const number = findWord(lexicon, word);
  return number >= 0 && lexicon.casing[number] === LOWER && lexicon.cost[number]! < 180;
}

/** A dash between words, read as another horizontal sign. */
function dashes(text: string, pieces: readonly Piece[], isOpen: (piece: number) => boolean): Mark[] {
  const marks: Mark[] = [];
  for (let i = 1; i < pieces.length; i++) {
    const from = pieces[i - 1]!.end;
    const sign = /^[,.]?[ \n]([=~_])[ \n]/.exec(text.slice(from, Math.min(pieces[i]!.start, from + 4)));
    if (!sign || !isOpen(i)) continue;
    const at = from + sign[0].indexOf(sign[1]!);
    marks.push({ start: at, end: at + 1, to: '–', confidence: 0.9 });
  }
  return marks;
}

/** Quotation marks paragraph by paragraph: a stray ‘ before a word goes, a lost opening mark comes back where the quotation must begin. */
function quotes(
  text: string,
  pieces: readonly Piece[],
  words: readonly string[],
  isOpen: (piece: number) => boolean,
  lexicon: Lexicon,
): Mark[] {
  const marks: Mark[] = [];
  for (let first = 0; first < pieces.length; ) {
    let last = first + 1;
    while (last < pieces.length && !/\n[ \t\r]*\n/.test(text.slice(pieces[last - 1]!.end, pieces[last]!.start))) last++;
    const closing: { readonly at: number; readonly sign: string }[] = [];
    let openers = 0;
    for (let i = first; i < last; i++) {
      const lead = leadOf(text, pieces, i);
      if (/["”“»]/.test(lead)) openers++;
      const sign = /["”“’'»]/.exec(pieces[i]!.after)?.[0];
      if (sign) closing.push({ at: i, sign });
    }
    const doubles = closing.filter(({ sign }) => /["”“»]/.test(sign));
    for (let i = first; i < last; i++) {
      if (!isOpen(i) || !leadOf(text, pieces, i).endsWith('‘')) continue;
      const start = pieces[i]!.start - 1;
      const end = closing.find(({ at }) => at >= i);
      if (end && /['’]/.test(end.sign)) continue;
      const replaces = doubles.length > openers && end && end.at - i < 12;
      if (replaces) openers++;
      marks.push({ start, end: start + 1, to: replaces ? end.sign : '', confidence: 0.9 });
    }
    if (doubles.length === 1 && openers === 0) {
      const begin = beginOf(pieces, words, first, doubles[0]!.at, lexicon);
      if (begin >= 0 && isOpen(begin))
        marks.push({ start: pieces[begin]!.start, end: pieces[begin]!.start, to: doubles[0]!.sign, confidence: 0.7 });
    }
    first = last;
  }
  return marks;
}

/** Signs directly before a piece. */
function leadOf(text: string, pieces: readonly Piece[], i: number): string {
  const { start } = pieces[i]!;
  let from = start;
  while (from > 0 && from > (pieces[i - 1]?.end ?? 0) && !/\s/.test(text[from - 1]!)) from--;
  return text.slice(from, start);
}

/** A quotation that begins inside a sentence begins with the only common word there that has a capital. */
function beginOf(
  pieces: readonly Piece[],
  words: readonly string[],
  first: number,
  last: number,
  lexicon: Lexicon,
): number {
  for (let i = last; i > first && last - i < 15; i--) {
    if (pieces[i]!.opens) return -1;
    if (isCapital(words[i]!) && isCommon(words[i]!.toLowerCase(), lexicon)) return i;
  }
  return -1;
}
