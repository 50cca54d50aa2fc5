/** The head of a document: where its title stands, and how far the lines above and below it go. */
import { isDateLine, isHeading, isHeadLine, isMailLine, isReferenceLine, partyLine } from './constructs/head-lines.ts';
import { labelAt } from './constructs/labels.ts';
import { isTelling } from './constructs/told.ts';
import { readPersons } from './persons.ts';
import type { Piece } from './pieces.ts';
import { flatten, headOf, readTitle, type Title } from './title.ts';

export type HeadOfDocument = {
  /** Piece of the title in `pieces`; -1 if there is none. */
  readonly at: number;
  readonly title?: Title;
  /** The title is that of a question. */
  readonly asks: boolean;
  /** First piece of the body. */
  readonly body: number;
  readonly pieces: readonly Piece[];
};

const MOST = 24;

export const readHead = (text: string, all: readonly Piece[]): HeadOfDocument => {
  for (let i = 0; i < Math.min(MOST, all.length); i++) {
    const piece = all[i]!;
    if (piece.isPage) continue;
    const found = titleAt(text, all, i);
    if (found) {
      const pieces = [...all.slice(0, i), found.piece, ...found.rest];
      const asks =
        (found.title?.kind ?? (headOf(flatten(found.piece.text))?.isAnswer ? 'answer' : 'question')) === 'question';
      return { at: i, asks, pieces, body: bodyFrom(pieces, i + 1), ...(found.title && { title: found.title }) };
    }
    if (piece.text.split(/\s+/).length > 40 && !isHeadLine(piece.text.split('\n')[0]!)) break;
  }
  return (
    wordOfHead(all) ??
    aboveParties(all) ??
    paragraphOfMinutes(all) ?? { at: -1, asks: false, pieces: all, body: bareHead(all) }
  );
};

/** "Interpellationssvar" on a line of its own, under a letterhead: all that the title says. */
const wordOfHead = (all: readonly Piece[]): HeadOfDocument | undefined => {
  const at = all.findIndex(({ text }) =>
    /^[*_#\s]*(?:interpellationssvar|frågesvar|svar på (?:\p{L}+ )?(?:interpellation|fråga)\p{L}*)[*_\s]*$/iu.test(
      text,
    ),
  );
  if (at < 0 || at > MOST_ABOVE || !all.slice(0, at).every(isOfHead)) return undefined;
  return {
    at,
    asks: false,
    pieces: all.map((piece, i) => (i === at ? unlabelled(piece) : piece)),
    body: bodyFrom(all, at + 1),
  };
};

/** A heading above "Från: …" and "Till: …", under the word that says what it is. */
const aboveParties = (all: readonly Piece[]): HeadOfDocument | undefined => {
  const parties = all.findIndex(({ text }) => partyLine(text.split('\n')[0]!) !== undefined);
  const at = parties - 1;
  const above = all.slice(0, Math.max(at, 0)).flatMap(({ text }) => text.split('\n'));
  const word = above.find(line =>
    /^[*_#\s]*(?:(?:skriftlig|enkel|muntlig)\s+)?(?:fråga|interpellation)[*_\s]*$/iu.test(line),
  );
  if (at < 1 || at > MOST_ABOVE || word === undefined || !isHeading(all[at]!.text)) return undefined;
  return {
    at,
    asks: true,
    pieces: all.map((piece, i) => (i <= at ? unlabelled(piece) : piece)),
    body: bodyFrom(all, parties),
  };
};

/** "Kf § 54 Ledamöternas frågestund". */
const paragraphOfMinutes = (all: readonly Piece[]): HeadOfDocument | undefined => {
  const at = all.findIndex(
    ({ text }) =>
      text.length < 160 && /^(?:\p{L}{1,6}\s+)?§\s*\d+[^\S\n]*(?:\n\s*)?[\p{L}]/u.test(text) && !/[.!?]$/.test(text),
  );
  if (at < 0 || at > MOST_ABOVE || !all.slice(0, at).every(isOfHead)) return undefined;
  return { at, asks: false, pieces: all, body: bodyFrom(all, at + 1) };
};

/** Pieces above the title at most. */
const MOST_ABOVE = 7;

const unlabelled = ({ label: _, ...piece }: Piece): Piece => piece;

type TitleFound = { readonly piece: Piece; readonly rest: readonly Piece[]; readonly title?: Title };

const titleAt = (text: string, all: readonly Piece[], i: number): TitleFound | undefined => {
  const { start } = all[i]!;
  // The title may run on over lines that were cut for being something whole.
  let last = i;
  while (all[last + 1] && !all[last + 1]!.isFirst && !all[last + 1]!.isPage) last++;
  const end = start + titleLength(text.slice(start, all[last]!.end));
  const inside = text.slice(start, end);
  const title = readAny(inside, all[i - 1], all[last + 1]);
  if (title === undefined) return undefined;
  const rest = all.slice(i + 1).flatMap(piece => {
    if (piece.start >= end) return [piece];
    return piece.end > end ? [clip(text, piece, end)] : [];
  });
  const own = all[i]!.end > end ? [clip(text, all[i]!, end)] : [];
  const { label: _, item: __, ...plain } = all[i]!;
  return {
    piece: { ...plain, end, text: inside },
    rest: [...own, ...rest],
    ...(title !== 'topic' && { title }),
  };
};

const clip = (text: string, piece: Piece, from: number): Piece => {
  const start = from + text.slice(from, piece.end).search(/\S/);
  return { ...piece, start, text: text.slice(start, piece.end) };
};

/** A title with people; a topic alone; "Till socialnämndens ordförande …" under the word that says what it is. */
const readAny = (inside: string, before?: Piece, next?: Piece): Title | 'topic' | undefined => {
  const flat = flatten(inside);
  const read = readTitle(flat);
  if (read) return isSentence(flat) ? undefined : read;
  const head = headOf(flat);
  if (
    head?.isAnswer &&
    flat.length > head.length + 2 &&
    flat.split(' ').length <= 26 &&
    !/[.:]$/.test(flat) &&
    labelAt(inside) === undefined
  )
    return 'topic';
  if (
    head?.number !== undefined &&
    /[/:-]/.test(head.number) &&
    labelAt(inside) === undefined &&
    flat.split(' ').length <= 26 &&
    !/[.:]$/.test(flat)
  )
    return 'topic';
  if (
    head &&
    /^[\s:–-]*(?:om|ang\S*|g\S{1,2}llande|r\S{1,2}rande)\s/.test(flat.slice(head.length)) &&
    flat.split(' ').length <= 16 &&
    !/[.:?!]$/.test(flat)
  )
    return 'topic';
  // "Fråga nr 12: Vargstammen", with who asks and who is asked below.
  if (
    head !== undefined &&
    next !== undefined &&
    partyLine(next.text.split('\n')[0]!) !== undefined &&
    flat.split(' ').length <= 16 &&
    !/[.:?]$/.test(flat)
  )
    return 'topic';
  if (
    before &&
    /^[*_#\s]*(?:interpellation|(?:skriftlig |enkel )?fråga)[*_\s]*$/iu.test(before.text) &&
    /^(?:[Tt]ill|[Aa]v|[Ff]rån)\s/.test(flat)
  )
    return readTitle(`Interpellation ${flat}`);
  return undefined;
};

/** "Interpellationen av Anna Ek (S) till mig kom i maj.": a title has no verb of its own at its end. */
const isSentence = (flat: string): boolean => /\b(?:kom|handlar|gäller|är|har|besvaras|utgår)\b[^?:]*\.$/u.test(flat);

/** Characters of the title at the beginning of a paragraph. */
const titleLength = (paragraph: string): number => {
  const lines = paragraph.split('\n');
  let length = lines[0]!.length;
  let words = lines[0]!.split(/\s+/).length;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!.trim();
    const rest = lines.slice(i).join(' ');
    const isNext =
      labelAt(line) !== undefined ||
      partyLine(line) !== undefined ||
      (isReferenceLine(line) && headOf(flatten(line)) === undefined) ||
      (/^(?!till\s|av\s|från\s|om\s|angående\s)\p{Lu}/iu.test(line) &&
        /^\p{Lu}/u.test(line) &&
        /[.!?:](?:\s|$)/.test(rest) &&
        headOf(flatten(line)) === undefined);
    if (isNext || words > 50) break;
    length += lines[i]!.length + 1;
    words += line.split(/\s+/).length;
  }
  return paragraph.slice(0, length).trimEnd().length;
};

/** Behind the title: a reference, a date, who asks and who is asked. */
const bodyFrom = (pieces: readonly Piece[], from: number): number => {
  let at = from;
  while (at < pieces.length && at < from + 9 && isOfHead(pieces[at]!)) at++;
  return at;
};

const isOfHead = ({ text, isPage, label }: Piece): boolean =>
  isPage ||
  (label === undefined &&
    text.split(/\s+/).length <= 14 &&
    !/[!?]$/.test(text) &&
    !(/\b(?:har|hade|mig)\b/.test(text) && isTelling(text)) &&
    !isOfPerson(text) &&
    text.split('\n').every(line => partyLine(line) !== undefined || isHeadLine(line)));

/** "Anna Ek vill i en interpellation ha svar på": a name and a verb. */
const isOfPerson = (text: string): boolean => {
  const read = /^\p{Lu}/u.test(text) ? readPersons(text) : undefined;
  return (
    read?.people.every(({ name }) => name !== '') === true &&
    /^\s+(?:vill|har|undrar|fr\S{1,2}gar|st\S{1,2}ller|skriver|tar|efterlyser|beg\S{1,2}r|\S{1,2}nskar)\s/u.test(
      text.slice(read.length),
    )
  );
};

/** Without a title only lines with a reference or a date, and what stands above them, are a head. */
const bareHead = (pieces: readonly Piece[]): number => {
  let body = 0;
  for (let i = 0; i < Math.min(7, pieces.length); i++) {
    const piece = pieces[i]!;
    if (!isOfHead(piece)) break;
    if (
      piece.isPage ||
      isReferenceLine(piece.text) ||
      partyLine(piece.text) ||
      /^till\s/i.test(piece.text) ||
      (i > 0 && isDateLine(piece.text)) ||
      isMailLine(piece.text)
    )
      body = i + 1;
  }
  return body < pieces.length ? body : 0;
};
