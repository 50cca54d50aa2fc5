/** The page as lines and paragraphs: where text runs, and what is only its dress (Markdown marks). */

export type Range = { readonly start: number; readonly end: number };

/**
 * Paragraphs: runs of lines between empty lines, without the white space and Markdown marks at their edges.
 * A space at the start of a line does not begin a paragraph.
 */
export const paragraphsOf = (text: string): Range[] =>
  [...text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)]
    .map(match => trimDress(text, match.index, match.index + match[0].length))
    .filter(range => range.end > range.start);

/** The text with the given ranges blanked out, so that offsets stay. */
export const blank = (text: string, ranges: readonly Range[]): string => {
  let masked = '';
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    masked += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
};

const trimDress = (text: string, start: number, end: number): Range => {
  const inside = text.slice(start, end);
  const lead = inside.match(/^(?:\s|#{1,6}(?=\s)|>(?=\s)|\*\*|__)*/)![0].length;
  return { start: start + lead, end: start + lead + undressedLength(inside.slice(lead)) };
};

/** Length without white space and marks of emphasis at the end. From the end, since a regular expression would try every place of a long line. */
const undressedLength = (text: string): number => {
  let end = text.length;
  for (;;) {
    if (end > 0 && /\s/.test(text[end - 1]!)) end -= 1;
    else if (text.endsWith('**', end) || text.endsWith('__', end)) end -= 2;
    else return end;
  }
};
