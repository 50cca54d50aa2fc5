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
  const asks = paragraphs.map((paragraph, i) => isQuestion(paragraph, paragraphs[i + 1]));
  const first = asks.indexOf(true);
  if (first < 0) return paragraphs.map(p => ({ part: 'answer', label: answerLabel(p) }));
  let number = 0;
  return paragraphs.map((paragraph, i) => {
    if (asks[i]) {
      number = questionNumber(paragraph) ?? number + 1;
      return { part: 'question', question: number, label: 0 };
    }
    const label = answerLabel(paragraph);
    if (i < first) return { part: 'lead', label };
    number = answerNumber(paragraph.slice(0, label)) ?? number;
    return { part: 'answer', question: number, label };
  });
};

const NUMBERED = /^\s*(\d{1,2}|[lI])\s?[.)]\s+\S/;
const LABELLED = /^fr\S{1,2}ga\s*\d*\s*[:.]/;
const ANSWER = /^(?:svar|s)(?:\s+p\S{1,2}\s+fr\S{1,2}ga\s*(\d+)|\s*(\d+))?\s*:\s*/;

const isQuestion = (paragraph: string, next: string | undefined): boolean => {
  const folded = fold(paragraph);
  if (answerLabel(paragraph) > 0) return false;
  if (LABELLED.test(folded)) return true;
  if (!/\?[”"'’)»]*\s*$/.test(paragraph)) return false;
  return NUMBERED.test(paragraph) || (next !== undefined && answerLabel(next) > 0);
};

const questionNumber = (paragraph: string): number | undefined => {
  const digits = paragraph.match(NUMBERED)?.[1] ?? fold(paragraph).match(/^fr\S{1,2}ga\s*(\d+)/)?.[1];
  if (digits === undefined) return undefined;
  return /\d/.test(digits) ? Number(digits) : 1;
};

const answerLabel = (paragraph: string): number => fold(paragraph).match(ANSWER)?.[0].length ?? 0;

const answerNumber = (label: string): number | undefined => {
  const match = fold(label).match(ANSWER);
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? undefined : Number(digits);
};
