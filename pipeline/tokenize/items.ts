/** Finds the items of lists: lines that begin with a bullet, a dash or a number, and so begin a sentence whatever stands before them. */
import { classAt, DIGIT, isUpperAt, LETTER } from './characters.ts';
import type { Scan } from './columns.ts';

/** Signs that are nothing but bullets, wherever they stand; the last ones are those of Word's symbol fonts. */
const BULLETS = new Set('•‣⁃◦●○■□▪▫◆◇►▶▸➢➤➔✓✔✗❖\uf0b7\uf0a7\uf0d8\uf0fc');

/** Signs that are bullets where several lines begin with them, or one after a colon or a full stop. */
const DASHES = new Set(['-', '–', '—', '−', '*', '+', '·', 'o', '#']);

/** A line that may be an item: its first token, what its mark is, and its number where it has one. */
type Candidate = { readonly token: number; readonly style: string; readonly number: number };

/** Whether white space with a line break stands before the token at `index`; a block's first token begins a line. */
export const beginsLine = (text: string, first: number, index: number, { start, end }: Scan): boolean => {
  if (index === first) return true;
  for (let at = end[index - 1]!; at < start[index]!; at += 1) if (isBreak(text.charCodeAt(at))) return true;
  return false;
};

const isBreak = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;

/**
 * Indexes of the tokens (from `first` on) that begin an item. A number at the head of a line counts where the line before or after it that
 * begins with a number has the next or the last one: "Storgatan⏎12. Vi" is no item, "1. … ⏎2. …" are two.
 */
export const itemStarts = (text: string, first: number, scan: Scan): ReadonlySet<number> => {
  const starts = new Set<number>();
  const candidates = new Map<string, Candidate[]>();
  for (let index = first; index < scan.start.length; index += 1) {
    if (scan.end[index]! - scan.start[index]! > 4) continue;
    if (BULLETS.has(text[scan.start[index]!]!)) {
      if (index === first || scan.start[index]! > scan.end[index - 1]!) starts.add(index);
      continue;
    }
    if (!beginsLine(text, first, index, scan)) continue;
    const candidate = candidateAt(text, first, index, scan);
    if (candidate === undefined) continue;
    const list = candidates.get(candidate.style);
    if (list === undefined) candidates.set(candidate.style, [candidate]);
    else list.push(candidate);
  }
  for (const [style, list] of candidates) {
    list.forEach((item, i) => {
      const others = [list[i - 1], list[i + 1]].filter(other => other !== undefined);
      const isItem = DASHES.has(style[0]!)
        ? others.length > 0 || (style.length === 1 && style !== 'o' && follows(text, first, item.token, scan))
        : others.some(other => Math.abs(other.number - item.number) === 1);
      if (isItem) starts.add(item.token);
    });
  }
  for (const token of inlineItems(text, first, scan)) starts.add(token);
  return starts;
};

/** At least so many numbers in order make a list on one line: "1. Ökar anslagen 2. Minskar köerna 3. Bygger ut". */
const SHORTEST_RUN = 3;

/** Items of a list whose line breaks were lost: `1.`, `2.`, `3.` … in order, each before a capital. */
const inlineItems = (text: string, first: number, scan: Scan): readonly number[] => {
  const { start, end } = scan;
  const items: number[] = [];
  for (let index = first; index + 2 < start.length; index += 1) {
    if (end[index]! - start[index]! > 2 || classAt(text, start[index]!) !== DIGIT) continue;
    const point = end[index] === start[index + 1] && text.slice(start[index + 1], end[index + 1]) === '.';
    if (!point || !isApart(index + 1, scan) || !isUpperAt(text, start[index + 2]!)) continue;
    if (Number(text.slice(start[index], end[index])) === items.length + 1) items.push(index);
  }
  return items.length >= SHORTEST_RUN ? items : [];
};

const candidateAt = (text: string, first: number, index: number, scan: Scan): Candidate | undefined => {
  const { start, end } = scan;
  const word = text.slice(start[index], end[index]);
  if (DASHES.has(word)) {
    const apart = isApart(index, scan);
    if (!apart && (word === 'o' || !isWordAt(text, index + 1, scan))) return undefined;
    return { token: index, style: apart ? word : `${word}${word}`, number: 0 };
  }
  const opened = word === '(' && index + 1 < start.length;
  const at = opened ? index + 1 : index;
  const inner = opened ? text.slice(start[at], end[at]!) : word;
  const label = /^(?:\d{1,3}|\p{L}|[ivx]{2,4})(?=[.)]?$)/u.exec(inner)?.[0];
  if (label === undefined || first > index) return undefined;
  const joined = inner.length > label.length ? inner.slice(label.length) : '';
  const close = joined || (end[at] === start[at + 1] ? text.slice(start[at + 1], end[at + 1]) : '');
  const last = joined ? at : at + 1;
  if ((close !== '.' && close !== ')') || !isApart(last, scan)) return undefined;
  const digits = /\d/.test(label);
  const kind = digits ? '1' : isUpperAt(label, 0) ? 'A' : 'a';
  return {
    token: index,
    style: `${opened ? '(' : ''}${kind}${close}`,
    number: digits ? Number(label) : placeOf(label.toLowerCase()),
  };
};

const ROMAN = ['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Letters by their order; Roman numbers go on from `i`, and `v` and `x` are fives and tens. */
const placeOf = (label: string): number => {
  const roman = ROMAN.indexOf(label);
  return roman < 0 ? label.charCodeAt(0) : 'i'.charCodeAt(0) + 1 + roman;
};

/** White space stands after the token at `index`, and something after that. */
const isApart = (index: number, { start, end }: Scan): boolean =>
  index + 1 < start.length && start[index + 1]! > end[index]!;

/** The line before ended: with a colon, a full stop or another sign that ends a sentence, or there is none. */
const follows = (text: string, first: number, index: number, { end }: Scan): boolean =>
  index === first || ':.?!…'.includes(text[end[index - 1]! - 1]!);

/** Whether a word begins at `index`: the head of the text of an item. */
const isWordAt = (text: string, index: number, { start }: Scan): boolean =>
  index < start.length && classAt(text, start[index]!) === LETTER;
