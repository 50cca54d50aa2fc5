/** Questions that no label marks: they run on from a sentence that opens them, or take turns with their answers. */
import { fold } from '../fold.ts';
import type { Piece } from '../pieces.ts';
import { isHeading } from './head-lines.ts';
import { askedUntil, endsAsking } from './items.ts';
import { isAnnouncing, isTelling } from './told.ts';

const CLAUSE = /^(?:(?:dels|samt|och)\s+)*(?:om|hur|vad|vilk(?:en|et|a)|n\S{1,2}r|varf\S{1,2}r|var|vem)\s/u;

/** "Anna Ek har frågat mig", and on the next line "a) varför …": a sentence that goes on in a list. */
export const opensQuestions = (text: string, next: readonly Piece[]): boolean => {
  const following = next.find(({ isPage }) => !isPage);
  if (following === undefined || /[.!?;]["”’)]*$/.test(text.trim())) return false;
  const inside = following.text.slice(following.item?.length ?? 0);
  return (
    CLAUSE.test(inside) || (following.item !== undefined && (endsAsking(following.text) || text.trim().endsWith(':')))
  );
};

const LISTS = /fr\S{1,2}g|undrar|skriver|f\S{1,2}ljande|vill veta/;

/** "… ställer följande frågor:": questions come next. */
export const announces = (text: string): boolean => text.trimEnd().endsWith(':') && LISTS.test(fold(text.slice(-200)));

const asks = ({ text, label, item }: Piece): boolean =>
  label === undefined && item === undefined && endsAsking(text) && askedUntil(text) === text.trimEnd().length;

/** Least questions that make a dialogue: one may be asked for effect. */
const LEAST = 2;

/**
 * Whether the paragraphs of a body are questions and answers in turn: the first that says something asks, and so do others, each with
 * something else behind it.
 */
export const alternates = (body: readonly Piece[]): boolean => {
  const said = body.filter(
    ({ text, isPage }) => !isPage && !isTelling(text) && !isAnnouncing(text) && !isHeading(text),
  );
  if (said[0] === undefined || !asks(said[0])) return false;
  const answered = said.filter((piece, i) => asks(piece) && said[i + 1] !== undefined && !asks(said[i + 1]!));
  return answered.length >= LEAST && answered.length === said.filter(asks).length;
};
