/** Which sentences a coded passage belongs to. */
import type { CodedDocument, Span } from './types.ts';

type Place = { readonly start: number; readonly end: number };

/**
 * For every sentence of a document the spans that belong to it. A passage belongs to each sentence of which it holds a whole word, so that
 * one over three sentences counts in all three, and one that reaches over the full stop by a letter or a space only where it was
 * meant. A passage without a whole word (a part of one, a sign) belongs to the sentence that has the most of it.
 */
export function spansBySentence({ text, sentences = [] }: CodedDocument, spans: readonly Span[]): Span[][] {
  const found: Span[][] = sentences.map(() => []);
  const words = sentences.map(sentence => wordsIn(text, sentence));
  for (const span of spans) {
    const holding = sentences.flatMap((_, i) => (words[i]!.some(word => holds(span, word)) ? [i] : []));
    for (const i of holding.length > 0 ? holding : mostOf(span, sentences)) found[i]!.push(span);
  }
  return found;
}

/** The part of a span that lies in a sentence. */
export const partIn = ({ start, end }: Place, sentence: Place): Place => ({
  start: Math.max(start, sentence.start),
  end: Math.min(end, sentence.end),
});

const holds = (span: Place, word: Place): boolean => word.start >= span.start && word.end <= span.end;

const wordsIn = (text: string, { start, end }: Place): Place[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));

/** Number of the sentence that shares most with the span, the first of equals; none where no sentence shares anything. */
const mostOf = (span: Span, sentences: readonly Place[]): number[] => {
  const shared = sentences.map(sentence => {
    const { start, end } = partIn(span, sentence);
    return end - start;
  });
  const most = Math.max(0, ...shared);
  return most === 0 ? [] : [shared.indexOf(most)];
};
