/** Lines of pages → paragraphs: across lines, columns and pages, without running heads and page numbers, words joined that a line end cut. */
import { taggerModel } from '../rim/models.ts';
import type { Line } from './pdf-lines.ts';

/** Running heads stand in the outermost parts of a page, and on at least half of the pages. */
const MARGIN = 0.12;
const REPEATED = 0.5;
/** A page number alone, with what is written around it. */
const PAGE_NUMBER = /^(?:sid(?:an|a)?\.?\s*)?[–-]?\s*\d{1,4}\s*(?:[–-]|\(\s*\d{1,4}\s*\)|(?:av|\/)\s*\d{1,4})?$/iu;

export const paragraphsOfPages = (pages: readonly (readonly Line[])[]): string[] => {
  const repeated = runningHeads(pages);
  const kept = pages.map(lines => lines.filter(line => !isRunning(line, repeated)));
  const measure = measureOf(kept.flat());
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of kept.flat()) {
    if (before !== undefined && continues(before, line, measure)) paragraphs.push(joined(paragraphs.pop()!, line.text));
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
};

const inMargin = ({ y, height }: Line): boolean => y < MARGIN * height || y > (1 - MARGIN) * height;

/** The words of a line without its numbers, so that “2 (4)” and “3 (4)” are one. */
const masked = ({ text }: Line): string => text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase();

const runningHeads = (pages: readonly (readonly Line[])[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const text of new Set(lines.filter(inMargin).map(masked))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(2, REPEATED * pages.length);
  return new Set([...counts].flatMap(([text, count]) => (count >= least ? [text] : [])));
};

const isRunning = (line: Line, repeated: ReadonlySet<string>): boolean =>
  inMargin(line) && (repeated.has(masked(line)) || PAGE_NUMBER.test(line.text));

type Measure = { readonly right: ReadonlyMap<number, number>; readonly gap: number };

/** How far the lines of each column reach, and how far apart lines of a paragraph usually are, in sizes. */
const measureOf = (lines: readonly Line[]): Measure => {
  const right = new Map<number, number>();
  for (const column of [0, 1, 2]) {
    const edges = lines.flatMap(line => (line.column === column ? [line.right] : [])).sort((a, b) => a - b);
    if (edges.length > 0) right.set(column, edges[Math.floor(0.95 * (edges.length - 1))]!);
  }
  const gaps = lines
    .slice(1)
    .flatMap((line, i) => {
      const above = lines[i]!;
      const gap = (line.y - above.y) / line.size;
      return above.column === line.column && gap > 0 && gap < 2.5 ? [gap] : [];
    })
    .sort((a, b) => a - b);
  return { right, gap: gaps[Math.floor(gaps.length / 4)] ?? 1.2 };
};

const ENDS = /[.!?:;”"»)\]]$/u;
const ITEM = /^(?:[-–•·*]\s|\d{1,2}[.)]\s|[a-zåäö][.)]\s|§\s?\d)/iu;

/** Whether a line goes on with the paragraph of the one before it. */
const continues = (before: Line, line: Line, { right, gap: usual }: Measure): boolean => {
  if (Math.abs(before.size - line.size) > 0.08 * before.size || ITEM.test(line.text)) return false;
  if (before.text.includes('\t') || line.text.includes('\t')) return false;
  const isNext = before.column === line.column && line.y > before.y;
  const isShort = (right.get(before.column) ?? before.right) - before.right > 8 * before.size;
  if (!isNext) {
    // Over the end of a column or page: a sentence goes on.
    return (!ENDS.test(before.text) && !isShort) || /^\p{Ll}/u.test(line.text);
  }
  const gap = (line.y - before.y) / line.size;
  if (gap > Math.max(1.3 * usual, usual + 0.25)) return false;
  const indent = line.left - before.left;
  if (indent > 3 * line.size || (indent > 0.8 * line.size && ENDS.test(before.text))) return false;
  // A short line that ends a sentence ends the paragraph, too; indented lines begin one.
  if (isShort && ENDS.test(before.text) && /^\P{Ll}/u.test(line.text)) return false;
  return !(isShort && before.text.length < 40 && /^\p{Lu}/u.test(line.text));
};

const LONGEST_WORD = 100;

/** The hyphen at a line's end: cut by the line, or the word's own. What the dictionary knows decides; a hanging member keeps it. */
const joined = (before: string, line: string): string => {
  // A paragraph may be as long as the document; its last word is not.
  const cut = /(?<head>[\p{L}\p{N}]+)[-\u2010\u00ad]$/u.exec(before.slice(-LONGEST_WORD));
  if (cut === null) return `${before} ${line}`;
  const next = /^[\p{L}\p{N}]+/u.exec(line)?.[0] ?? '';
  if (next === '' || /^(?:och|eller|samt|respektive|till|men)$/iu.test(next)) return `${before} ${line}`;
  const head = cut.groups!.head!;
  const isOwn = before.endsWith('\u00ad') ? false : keepsHyphen(head, next);
  return isOwn ? `${before}${line}` : `${before.slice(0, -1)}${line}`;
};

const keepsHyphen = (head: string, next: string): boolean => {
  if (/^\p{Lu}/u.test(next) || /\p{N}$/u.test(head) || /^\p{Lu}{2,}$/u.test(head)) return true;
  const { lexicon } = taggerModel();
  const knows = (word: string): boolean => lexicon.analyse(word.toLowerCase()).length > 0;
  if (knows(head + next)) return false;
  return knows(`${head}-${next}`);
};
