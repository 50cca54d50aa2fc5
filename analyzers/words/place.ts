/** Where words stand and who says them: what every row about single words tells first. */
import type { Answer } from '../../pipeline/corpus.ts';
import { roleOf } from './index.ts';

/** A stretch of words of one sentence. */
export type WordPlace = {
  readonly document: string;
  /** Empty where nobody is known to say it. */
  readonly speaker: string;
  /** Whose words they are; the kind of segment where they are nobody's. */
  readonly role: string;
  /** Number of the sentence in the document, from 1. */
  readonly sentence: number;
  /** Offsets of the words in the document's text. */
  readonly start: number;
  readonly end: number;
};

/** The place of the tokens from `first` up to but not including `end`. */
export const wordPlaceOf = (answer: Answer, first: number, end: number): WordPlace => {
  const { tokens, document, structure } = answer;
  const sentence = tokens.sentence[first]!;
  const segment = structure.segments[structure.blocks[tokens.sentences[sentence]!.block]!.segment]!;
  return {
    document: document.id,
    speaker: segment.speaker ?? '',
    role: roleOf(answer, sentence) ?? segment.kind,
    sentence: sentence + 1,
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
  };
};
