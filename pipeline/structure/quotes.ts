/** Questions that a sentence of an answer quotes: 'På den första frågan, ”När öppnar badet?”, svarar jag …'. */
import { fold } from './fold.ts';
import type { Range } from './layout.ts';
import { loose } from './loose.ts';

const QUOTED = /[”"“»„]([^”"“»«„\n]{8,600})[”"“«]/gu;
const BEGINS_ASKING = new RegExp(
  `^(?:${loose('om|hur|vad|vilken|vilket|vilka|när|varför|var|vem|på vilket sätt|avser|anser|är|har|kan|kommer|finns|tänker|ska')})\\s`,
);
const ASKS_BEFORE = new RegExp(loose('frågar|undrar|frågan|fråga|frågorna|ställer|ställde|frågade|vill veta|lyder'));

/** The ranges of such quotations inside a paragraph, marks included. */
export const quotedQuestions = (paragraph: string): Range[] => {
  if (!/[”"“»„]/.test(paragraph)) return [];
  return [...paragraph.matchAll(QUOTED)].flatMap(({ 0: whole, 1: inside, index }) => {
    const asks = /\?\s*$/.test(inside!) || BEGINS_ASKING.test(fold(inside!));
    const before = paragraph.slice(Math.max(0, index - 160), index);
    if (!asks || !ASKS_BEFORE.test(fold(before))) return [];
    return [{ start: index, end: index + whole.length }];
  });
};

/** Where the sentence begins in which an offset stands. */
export const sentenceStart = (paragraph: string, offset: number): number => {
  const ends = [...paragraph.slice(0, offset).matchAll(/[.!?][”"’)]*\s+(?=\p{Lu})/gu)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length : 0;
};
