/** Quotation marks paragraph by paragraph: a stray ‘ before a word goes, a lost opening mark comes back where the quotation must begin. */
import { hasBlankLine, isCapital, isCommon, type Mark, type Scan } from './scan.ts';

/** Pieces that a quotation may have to be repaired. */
const LONGEST_STRAY = 12;
const LONGEST_LOST = 15;

const DOUBLE = /["”“»]/;
const CLOSING = /["”“’'»]/;

type Paragraph = {
  readonly first: number;
  readonly end: number;
  /** Signs that close a quotation, each with the piece that it follows. */
  readonly closing: readonly { readonly at: number; readonly sign: string }[];
};

export function findQuotes(scan: Scan): Mark[] {
  return paragraphsOf(scan).flatMap(paragraph => findInParagraph(scan, paragraph));
}

function paragraphsOf({ text, pieces }: Scan): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let first = 0; first < pieces.length; ) {
    let end = first + 1;
    while (end < pieces.length && !hasBlankLine(text.slice(pieces[end - 1]!.end, pieces[end]!.start))) end++;
    const closing = pieces.slice(first, end).flatMap(({ after }, i) => {
      const sign = CLOSING.exec(after)?.[0];
      return sign ? [{ at: first + i, sign }] : [];
    });
    paragraphs.push({ first, end, closing });
    first = end;
  }
  return paragraphs;
}

function findInParagraph(scan: Scan, { first, end, closing }: Paragraph): Mark[] {
  const { pieces, isOpen } = scan;
  const marks: Mark[] = [];
  const leads = pieces.slice(first, end).map((_, i) => leadOf(scan, first + i));
  const doubles = closing.filter(({ sign }) => DOUBLE.test(sign));
  let openers = leads.filter(lead => DOUBLE.test(lead)).length;
  for (let i = first; i < end; i++) {
    if (!isOpen(i) || !leads[i - first]!.endsWith('‘')) continue;
    const close = closing.find(({ at }) => at >= i);
    if (close && /['’]/.test(close.sign)) continue;
    const replaces = doubles.length > openers && close && close.at - i < LONGEST_STRAY;
    if (replaces) openers++;
    const { start } = pieces[i]!;
    marks.push({ start: start - 1, end: start, to: replaces ? close.sign : '', confidence: 0.9 });
  }
  if (doubles.length === 1 && openers === 0) {
    const begin = beginOf(scan, first, doubles[0]!.at);
    if (begin >= 0 && isOpen(begin)) {
      const { start } = pieces[begin]!;
      marks.push({ start, end: start, to: doubles[0]!.sign, confidence: 0.7 });
    }
  }
  return marks;
}

/** Signs directly before a piece. */
function leadOf({ text, pieces }: Scan, i: number): string {
  const { start } = pieces[i]!;
  let from = start;
  while (from > 0 && from > (pieces[i - 1]?.end ?? 0) && !/\s/.test(text[from - 1]!)) from--;
  return text.slice(from, start);
}

/** A quotation that begins inside a sentence begins with the only common word there that has a capital. */
function beginOf({ pieces, words, lexicon }: Scan, first: number, last: number): number {
  for (let i = last; i > first && last - i < LONGEST_LOST; i--) {
    if (pieces[i]!.opens) return -1;
    if (isCapital(words[i]!) && isCommon(words[i]!.toLowerCase(), lexicon)) return i;
  }
  return -1;
}
