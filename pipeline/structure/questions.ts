/** Finds the questions that an answer quotes before it answers them. */
import { fold } from './fold.ts';

export type Part = 'question' | 'answer' | 'lead';

export type PartOfParagraph = {
  readonly part: Part;
  readonly question?: number /** Length of a label such as "Svar:". */;
  readonly label: number;
};

/**
 * For every paragraph of the body: is it a quoted question, an answer, or what leads up to the questions?
 * A quoted question is a numbered paragraph that ends in a question mark, or any paragraph that ends in one and is
 * followed by "Svar:", or one that is labelled "Fråga:". A rhetorical question inside running text is none of these.
 */
export const partsOf = (paragraphs: readonly string[]): PartOfParagraph[] => {
  const asks = paragraphs.map((paragraph, i) => isQuestion(paragraph, paragraphs[i + 1], paragraphs[i - 1]));
  const first = asks.indexOf(true);
  if (first < 0) return paragraphs.map(p => ({ part: 'answer', label: answerLabel(p) }));
  let number = 0;
  return paragraphs.map((paragraph, i) => {
    const label = answerLabel(paragraph);
    if (asks[i]) {
      number = questionNumber(paragraph) ?? (i > 0 && isBareLabel(paragraphs[i - 1]!) ? number : number + 1);
      return { part: 'question', question: number, label: questionLabel(paragraph) };
    }
    if (i < first) return { part: 'lead', label };
    number = answerNumber(paragraph.slice(0, label)) ?? number;
    return { part: 'answer', question: number, label };
  });
};

const NUMBERED = /^\s*(\d{1,2}|[lI])\s?[.)]\s+\S/;
/** `Fråga:`, `Fråga 2.`, and `Fråga 2` on a line of its own. */
const LABELLED = /^fr\S{1,2}ga(?:\s*\d*\s*[:.]|\s+\d{1,2}[^\S\n]*(?=\n|$))\s*/;
const BARE = /^fr\S{1,2}ga\s+\d{1,2}\s*[:.]?\s*$/;
/** `Svar:`, `Svar på fråga 2:`, `S:`, and `Svar` or `Svar 2` on a line of its own. */
const ANSWER =
  /^(?:(?:svar|s)(?:\s+p\S{1,2}\s+fr\S{1,2}ga\s*(\d+)|\s*(\d+))?\s*:|svar(?:\s+p\S{1,2}\s+fr\S{1,2}ga)?(?:\s+(\d+))?\s*(?:\n|$))\s*/;

const LABEL_LINE =
  /\n[^\S\n]*(?=(?:fr\S{1,2}ga|svar(?:\s+p\S{1,2}\s+fr\S{1,2}ga)?)[^\S\n]*(?:\d{1,2}[^\S\n]*)?:|fr\S{1,2}ga[^\S\n]+\d{1,2}[^\S\n]*(?:\n|$)|svar(?:\s+p\S{1,2}\s+fr\S{1,2}ga)?[^\S\n]*\d{0,2}[^\S\n]*\n)/g;

/** The range, cut before lines that begin with a label: question and answer may stand on consecutive lines. */
export const cutAtLabels = <T extends { readonly start: number; readonly end: number }>(
  text: string,
  range: T,
): T[] => {
  const inside = text.slice(range.start, range.end);
  const cuts = [...fold(inside).matchAll(LABEL_LINE)]
    .map(match => ({ end: match.index, start: match.index + match[0].length }))
    // A word that the line happens to begin with is no label.
    .filter(({ start }) => /\p{Lu}/u.test(inside[start]!))
    .map(({ start, end }) => ({ start: range.start + start, end: range.start + end }));
  return [...cuts, { end: range.end, start: range.end }].map(({ end }, i) => ({
    ...range,
    start: i === 0 ? range.start : cuts[i - 1]!.start,
    end: range.start + text.slice(range.start, end).trimEnd().length,
  }));
};

const isQuestion = (paragraph: string, next: string | undefined, before: string | undefined): boolean => {
  if (answerLabel(paragraph) > 0) return false;
  if (LABELLED.test(fold(paragraph))) return true;
  if (!/\?[”"'’)»]*\s*$/.test(paragraph)) return false;
  return (
    NUMBERED.test(paragraph) ||
    (next !== undefined && answerLabel(next) > 0) ||
    (before !== undefined && isBareLabel(before))
  );
};

const isBareLabel = (paragraph: string): boolean => BARE.test(fold(paragraph));

const questionLabel = (paragraph: string): number => {
  const label = fold(paragraph).match(LABELLED)?.[0].length ?? 0;
  return label < paragraph.length ? label : 0;
};

const questionNumber = (paragraph: string): number | undefined => {
  const digits = paragraph.match(NUMBERED)?.[1] ?? fold(paragraph).match(/^fr\S{1,2}ga\s*(\d+)/)?.[1];
  if (digits === undefined) return undefined;
  return /\d/.test(digits) ? Number(digits) : 1;
};

const answerLabel = (paragraph: string): number => fold(paragraph).match(ANSWER)?.[0].length ?? 0;

const answerNumber = (label: string): number | undefined => {
  const match = fold(label).match(ANSWER);
  const digits = match?.[1] ?? match?.[2] ?? match?.[3];
  return digits === undefined ? undefined : Number(digits);
};
