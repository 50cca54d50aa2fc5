/** A document in pieces: the smallest stretches that can have a speaker or function of their own. */

import {
  isDateLine,
  isHeading,
  isMailLine,
  isMinutesHeading,
  isReferenceLine,
  partyLine,
} from './constructs/head-lines.ts';
import { askedUntil, endsAsking, type Item, itemAt } from './constructs/items.ts';
import { LABEL_INSIDE, type Label, labelAt } from './constructs/labels.ts';
import { cutAtHeadings } from './debate.ts';
import { paragraphsOf, type Range } from './layout.ts';
import { isOffice } from './offices.ts';
import { cutAtPageLines, isPageNumber } from './page-lines.ts';
import { flatten, headOf, readTitle } from './title.ts';
import { readSigner } from './written-names.ts';

export type Piece = Range & {
  readonly text: string;
  readonly isPage: boolean;
  /** Begins a paragraph. */
  readonly isFirst: boolean;
  /** In bold, in italics, or quoted with `>`: the marks stand around it. */
  readonly isDressed: boolean;
  readonly label?: Label;
  readonly item?: Item;
};

/** A number of a page at the end of a line of the letterhead: "Sida 1 (3)", "1[1]". */
const PAGE_AT_END =
  /(?<!\s)\s{3,}(?:sid(?:a|an)?\.?\s*)?\d{1,3}\s*(?:[([]\s*\d{1,3}\s*[)\]]|av\s+\d{1,3})$|(?:^|(?<!\s)\s{3,})sida\s+\d{1,3}(?:\s*(?:[([]\s*\d{1,3}\s*[)\]]|av\s+\d{1,3}))?$/iu;

export const piecesOf = (text: string): Piece[] =>
  cutAtPageLines(text, paragraphsOf(text)).flatMap(range => {
    const parts = range.isPage ? [range] : cutAtHeadings(text, range).flatMap(part => cutLines(text, part));
    return parts.map(({ start, end }, i) => {
      const inside = text.slice(start, end);
      const isPage = range.isPage || isPageNumber(inside) || PAGE_AT_END.test(inside);
      const label = isPage || isTitleLine(inside) ? undefined : labelAt(inside);
      const item = isPage || label ? undefined : itemAt(inside);
      return {
        start,
        end,
        text: inside,
        isPage,
        isFirst: i === 0,
        isDressed: isDressed(text, start, end),
        ...(label && { label }),
        ...(item && { item }),
      };
    });
  });

const isDressed = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)[^\S\n]*>\s*$/.test(text.slice(Math.max(0, start - 4), start)) ||
  (/[*_]\s*$/.test(text.slice(Math.max(0, start - 2), start)) && /[*_]/.test(text.slice(end - 1, end + 1)));

const isTitleLine = (line: string): boolean => {
  const flat = flatten(line.slice(0, 400));
  return !/:[*_]*$/.test(line.split('\n')[0]!.trim()) && headOf(flat) !== undefined && readTitle(flat) !== undefined;
};

/** A paragraph of many lines is cut where a line begins or is something of its own, and where a label stands in it. */
const cutLines = (text: string, { start, end }: Range): Range[] => {
  const inside = text.slice(start, end);
  const isQuestion = endsAsking(inside);
  const cuts = new Set<number>();
  if (/svar|fr\S{1,2}ga|S:|kommentar/i.test(inside))
    for (const { index } of inside.matchAll(LABEL_INSIDE))
      if (index > 0 && labelAt(inside.slice(index))) cuts.add(index);
  let before = '';
  let wasSingle = false;
  let at = 0;
  for (const line of inside.split('\n')) {
    const plain = line.trim();
    const indent = line.search(/\S/);
    const single = isSingle(plain);
    if (
      at > 0 &&
      plain !== '' &&
      (single || wasSingle || isCut(before, plain) || (!isQuestion && isAsked(before, plain)))
    )
      cuts.add(at + indent);
    at += line.length + 1;
    before = plain;
    wasSingle = single;
  }
  const below = inside.indexOf('\n') + 1;
  if (below > 0 && isQuestion && isHeading(inside.slice(0, below - 1).trimEnd()) && isPureQuestion(inside.slice(below)))
    cuts.add(below + inside.slice(below).search(/\S/));
  for (const [from, to] of boundsOf(cuts, inside.length)) {
    const piece = inside.slice(from, to);
    const item = itemAt(piece);
    const asked = item && askedUntil(piece.slice(item.length));
    // "1. När öppnar badet? Det öppnar i maj.": the answer runs on behind the question.
    if (asked !== undefined && piece.slice(item!.length + asked).trim() !== '' && !endsAsking(piece))
      cuts.add(from + item!.length + asked + piece.slice(item!.length + asked).search(/\S/));
  }
  return boundsOf(cuts, inside.length).map(([from, to]) => ({
    start: start + from,
    end: start + inside.slice(0, to).trimEnd().length,
  }));
};

/** It begins with a capital: the line above is no part of the same sentence. */
const isPureQuestion = (text: string): boolean =>
  /^\s*\p{Lu}/u.test(text) && askedUntil(text.trim()) === text.trim().length;

const boundsOf = (cuts: ReadonlySet<number>, length: number): [number, number][] => {
  const edges = [0, ...[...cuts].sort((a, b) => a - b), length];
  return edges
    .slice(1)
    .map((edge, i): [number, number] => [edges[i]!, edge])
    .filter(([a, b]) => b > a);
};

/** Whether a line of a paragraph begins something, or the line before it was something whole. */
const isCut = (before: string, line: string): boolean =>
  (before.endsWith(':') && before.length < 90) ||
  (itemAt(line) !== undefined && !/^[-–—o]\s/.test(line)) ||
  (/^[-–—•]\s/.test(line) && (/[:?.;]$/.test(before) || itemAt(before) !== undefined)) ||
  (headOf(flatten(line)) !== undefined && readTitle(line) !== undefined && /^\p{Lu}/u.test(line));

/** A line that ends a question, and a line that begins something. */
const isAsked = (before: string, line: string): boolean => endsAsking(before) && /^[\p{Lu}\p{N}*”"–-]/u.test(line);

/** A line that is a whole of its own. */
const isSingle = (line: string): boolean => {
  if (line.length > 90) return false;
  const words = line.split(/\s+/).length;
  if (partyLine(line) !== undefined || isMinutesHeading(line) || isMailLine(line)) return true;
  if (words <= 7 && /[)\p{L}]$/u.test(line) && readSigner(line)?.party !== undefined) return true;
  if (/^\|.*\|$/.test(line) || /^[.…_·-]{6,}$/.test(line) || isOffice(line)) return true;
  if (!/\d/.test(line) || /[.,;]$/.test(line) || itemAt(line) !== undefined || !/^[\p{Lu}\d§(]/u.test(line))
    return false;
  return (words <= 12 && isReferenceLine(line)) || (words <= 7 && isDateLine(line));
};
