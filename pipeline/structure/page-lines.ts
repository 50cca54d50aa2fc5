/** Lines that belong to the page and not to the text: running heads and feet, page numbers. */

import type { Range } from './layout.ts';

/** Page numbers and the like: "3", "- 3 -", "Sida 3 av 7", "3 (7)". */
export const isPageNumber = (line: string): boolean =>
  /^[-–—\s]*(?:sida\s+|sid\.?\s+|s\.\s+)?\d{1,4}(?:\s*(?:\(|\/|av)\s*\d{1,4}\)?)?[-–—\s]*$/iu.test(line);

/** Letters that a running head has at most: more is a sentence that somebody repeats. */
const LONGEST = 80;
const LEAST = 3;
/** A head stands about once a page; lines between two of them, and how much the distances may differ. */
const NEAREST = 8;
const EVEN = 1.6;
/** Pages from one head to the next that has the same words: left and right pages may have heads of their own. */
const MOST_PAGES = 4;

type Place = { readonly line: number; readonly content: string };

/**
 * Numbers of the lines that are running heads or feet, or page numbers among them. A running head is short, stands three times or more,
 * and shows that it belongs to the page: a number that grows stands in it or directly beside it, it stands at page breaks, or at even
 * distances without being a sentence. Words that a speaker repeats do not.
 */
export const pageLinesOf = (text: string): ReadonlySet<number> => {
  const lines = text.split('\n');
  const places = new Map<string, Place[]>();
  lines.forEach((content, line) => {
    const key = anonymous(content);
    if (key.length < 2 || key.length >= LONGEST) return;
    const found = places.get(key);
    if (found) found.push({ line, content });
    else places.set(key, [{ line, content }]);
  });
  const heads = [...places].filter(([key, found]) => found.length >= LEAST && isHead(key, found, lines));
  return new Set([...heads.flatMap(([, found]) => found.map(({ line }) => line)), ...bareNumbersOf(lines)]);
};

/** The form under which running heads are compared: digits masked, white space folded. */
const anonymous = (line: string): string => line.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();

const isHead = (key: string, places: readonly Place[], lines: readonly string[]): boolean => {
  if (!/\p{L}/u.test(key)) return false;
  if (isNumbered(key, places)) return true;
  const beside = places.filter(({ line }) => isBesideNumber(line, lines)).length;
  const atBreak = places.filter(({ line }) => /\f/.test(`${lines[line]}${lines[line + 1] ?? ''}`)).length;
  if (Math.max(beside, atBreak) >= Math.max(LEAST - 1, places.length / 2)) return true;
  return !/[.!?…:]["”’)]*$/u.test(key) && isEven(places.map(({ line }) => line));
};

/** What is counted inside a text: `Fråga 1`, `Kapitel 2`. */
const LABEL =
  /^\p{L}+ 0$|^(?:fr[åa]ga|svar|kap|kapitel|punkt|bilaga|avsnitt|artikel|tabell|figur|alternativ|anf|anförande) 0/iu;

/** `10 | PROGRAMTEXT`, `11 | PROGRAMTEXT`: a number at an edge that grows from page to page; no item of a list. */
const isNumbered = (key: string, places: readonly Place[]): boolean => {
  if (/^sid\p{L}*\.? 0/iu.test(key)) return true;
  if (!/^0\P{L}|\P{L}0$/u.test(key) || /^0[.):]/.test(key) || LABEL.test(key)) return false;
  const edge = key.startsWith('0') ? /\d+/ : /\d+(?=\D*$)/;
  const numbers = places.map(({ content }) => Number(content.match(edge)![0]));
  return numbers.slice(1).every((number, i) => number > numbers[i]! && number - numbers[i]! <= MOST_PAGES);
};

const isBesideNumber = (line: number, lines: readonly string[]): boolean =>
  [-1, 1].some(step => {
    let at = line + step;
    while (lines[at]?.trim() === '' && Math.abs(at - line) < 3) at += step;
    return isPageNumber(lines[at] ?? '');
  });

const isEven = (at: readonly number[]): boolean => {
  const gaps = at.slice(1).map((line, i) => line - at[i]!);
  const least = Math.min(...gaps);
  return least >= NEAREST && Math.max(...gaps) <= EVEN * least;
};

/** Lines that are nothing but a number, where at least three of them count on from page to page. */
const bareNumbersOf = (lines: readonly string[]): number[] => {
  const bare = lines.flatMap((content, line) =>
    isPageNumber(content) ? [{ line, number: Number(content.match(/\d+/)![0]) }] : [],
  );
  const follows = (i: number): boolean => bare[i] !== undefined && bare[i + 1]?.number === bare[i].number + 1;
  return bare.flatMap(({ line }, i) =>
    [i - 2, i - 1, i].some(first => follows(first) && follows(first + 1)) ? [line] : [],
  );
};

/** The ranges, cut where lines of the page stand in them; these become ranges of their own. */
export const cutAtPageLines = (text: string, ranges: readonly Range[]): (Range & { readonly isPage: boolean })[] => {
  const pageLines = pageLinesOf(text);
  if (pageLines.size === 0) return ranges.map(range => ({ ...range, isPage: false }));
  let line = 0;
  let at = 0;
  return ranges.flatMap(range => {
    line += countLines(text, at, range.start);
    at = range.start;
    const parts: { start: number; end: number; isPage: boolean }[] = [];
    for (let start = range.start; start < range.end; ) {
      const found = text.indexOf('\n', start);
      const end = found < 0 ? range.end : Math.min(found, range.end);
      const isPage = pageLines.has(line + countLines(text, range.start, start));
      const last = parts.at(-1);
      if (last?.isPage === isPage) last.end = end;
      else if (text.slice(start, end).trim() !== '') parts.push({ start, end, isPage });
      start = end + 1;
    }
    return parts.map(({ start, end, isPage }) => ({ ...trimmed(text, start, end), isPage }));
  });
};

const countLines = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

const trimmed = (text: string, start: number, end: number): Range => {
  const inside = text.slice(start, end);
  return { start: start + inside.search(/\S/), end: start + inside.trimEnd().length };
};
