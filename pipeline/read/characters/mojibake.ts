/** UTF-8 that was read as Windows-1252, Latin-1 or Mac Roman, once or more: `fÃ¶r`, `fÃƒÂ¶r` and `f√∂r` for `för`. */
import { type Change, changesOf, type Pass } from '../change.ts';
import { byteOf } from './windows-1252.ts';

const RUN = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g;
/** What shows that there is any; these pairs stand in no Swedish text. */
const SHOWS = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|ï»¿|ï¬|√[•§∂ÖÑñ©]|‚Ä[ùúôìî¶]/;
/** Wrong readings of wrong readings that have been seen. */
const MOST_TIMES = 3;

/** First bytes that are believed, and how many bytes they begin: U+0080–U+00FF, U+2000–U+2FFF, U+F000–U+FFFF, signs beyond. */
const LEADS: ReadonlyMap<number, number> = new Map([
  [0xc2, 2],
  [0xc3, 2],
  [0xe2, 3],
  [0xef, 3],
  [0xf0, 4],
]);

const MAC: ReadonlyMap<string, string> = new Map([
  ['√•', 'å'],
  ['√§', 'ä'],
  ['√∂', 'ö'],
  ['√Ö', 'Å'],
  ['√Ñ', 'Ä'],
  ['√ñ', 'Ö'],
  ['√©', 'é'],
  ['‚Äù', '”'],
  ['‚Äú', '“'],
  ['‚Äô', '’'],
  ['‚Äì', '–'],
  ['‚Äî', '—'],
  ['‚Ä¶', '…'],
]);
const MAC_PAIRS = /√[•§∂ÖÑñ©]|‚Ä[ùúôìî¶]/g;

/** Mac Roman that was read as Windows-1252: `mŒnga`, `fšr`, `Šr`. A capital Œ inside a word shows it, where no å, ä or ö stands. */
const MAC_AS_WINDOWS: ReadonlyMap<string, string> = new Map([
  ['Œ', 'å'],
  ['Š', 'ä'],
  ['š', 'ö'],
  ['\u0081', 'Å'],
  ['€', 'Ä'],
  ['…', 'Ö'],
  ['Ž', 'é'],
]);
const MAC_LETTERS = /[ŒŠš\u0081Ž]|(?<![\p{L}\p{N}])[€…](?=\p{Ll})/gu;

const findMacAsWindows: Pass = text =>
  /\p{Ll}Œ/u.test(text) && !/[åäöÅÄÖ]/.test(text)
    ? changesOf(text, MAC_LETTERS, 'mojibake', ([sign]) => MAC_AS_WINDOWS.get(sign!))
    : [];

/** Finds the stretches that a wrong reading made, each with what was meant. */
export const findMojibake: Pass = text => {
  if (!SHOWS.test(text)) return findMacAsWindows(text);
  const changes: Change[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const to = reread(run, text[index + run.length]);
    if (to !== run) changes.push({ start: index, end: index + run.length, to, kind: 'mojibake' });
  }
  for (const { 0: pair, index } of text.matchAll(MAC_PAIRS)) {
    const to = MAC.get(pair);
    const isFree = !changes.some(({ start, end }) => start < index + pair.length && index < end);
    if (to !== undefined && isFree) changes.push({ start: index, end: index + pair.length, to, kind: 'mojibake' });
  }
  return changes.sort((a, b) => a.start - b.start || a.end - b.end);
};

const reread = (run: string, next: string | undefined): string => {
  let text = run;
  for (let time = 0; time < MOST_TIMES; time++) {
    const better = rereadOnce(text, next);
    if (better === text) break;
    text = better;
  }
  return text;
};

const rereadOnce = (run: string, next: string | undefined): string => {
  let text = '';
  for (let at = 0; at < run.length; ) {
    const length = LEADS.get(byteOf(run[at]!) ?? 0) ?? 1;
    const bytes = Array.from(run.slice(at, at + length), byteOf);
    const meant = length > 1 && bytes.length === length ? decoded(bytes) : undefined;
    text += meant ?? lost(run, at, next) ?? run[at];
    at += meant !== undefined ? length : lost(run, at, next) !== undefined ? lostLength(run, at) : 1;
  }
  return text;
};

const decoded = (bytes: readonly (number | undefined)[]): string | undefined => {
  if (!bytes.slice(1).every(byte => byte !== undefined && byte >= 0x80 && byte <= 0xbf)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return undefined;
  }
};

/** The last byte of ” is no sign, and that of à and of a firm space is a space: both get lost on the way. */
const lost = (run: string, at: number, next: string | undefined): string | undefined => {
  if (run.startsWith('â€', at)) return '”';
  const isLast = at + 1 === run.length;
  if (isLast && run[at] === 'Â' && next === ' ') return '';
  return isLast && run[at] === 'Ã' && next === ' ' ? 'à' : undefined;
};

const lostLength = (run: string, at: number): number => (run.startsWith('â€', at) ? 2 : 1);
