/** Words and numbers that are written with spaces but are one token: `t ex`, `bl. a.`, `25 000`. */
import { SPACED_ABBREVIATIONS } from '../language/abbreviations.ts';
import { classAt, LETTER, runEnd, SPACE } from './characters.ts';
import { NUMBER, type Scan, WORD } from './columns.ts';

/** Abbreviations with several full stops and spaces between them: `bl. a.`, `t. ex.`. */
const SPACED_POINTS = new RegExp(
  `^(?:${SPACED_ABBREVIATIONS.map(([words]) => words.map(word => (word === 'i' ? 'i\\.?' : `${word}\\.`)).join('\\s{1,2}')).join('|')})`,
  'iu',
);

/** End of an abbreviation with full stops and spaces that begins at `at`; `undefined` where none begins. */
export const spacedPointsEnd = (text: string, at: number, to: number): number | undefined => {
  const dot = text[at + 1] === '.' || text[at + 2] === '.' || text.startsWith('i st', at);
  if (!dot || (at > 0 && classAt(text, at - 1) === LETTER)) return undefined;
  const found = SPACED_POINTS.exec(text.slice(at, Math.min(to, at + 16)));
  return found === null ? undefined : at + found[0].length;
};

/** Joins the tokens from `first` on that are one: `t ex`, `25 000`. */
export const joinSpaced = (text: string, first: number, scan: Scan): void => {
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

/** Whether an abbreviation with spaces may begin with the word (in small letters). */
export const beginsSpaced = (lower: string): boolean => SPACED.has(lower);

/** Whether the second word of such an abbreviation follows a word. */
export const joinsNext = (text: string, at: number, end: number, to: number): boolean => {
  if (end - at > 3) return false;
  const candidates = SPACED.get(text.slice(at, end).toLowerCase());
  if (candidates === undefined) return false;
  let next = end;
  while (next < to && next < end + 3 && classAt(text, next) === SPACE) next += 1;
  if (next === end) return false;
  return candidates.some(([, second]) => {
    const stop = next + second!.length;
    return text.slice(next, stop).toLowerCase() === second && (stop >= to || runEnd(text, stop, to) === stop);
  });
};

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
    if (!apart || kind[next] !== NUMBER || !/^\d{3}(?:,\d+|[:,][-–])?$/.test(text.slice(start[next], end[next]))) break;
    length += 1;
  }
  return length;
};
