/** How fast running text is tokenised, tagged and lemmatised, in seconds of one processor, beside a floor. */

import { type TaggerModel, tag } from '../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../pipeline/tokenize/index.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';
import { rawText } from './raw.ts';

export const annotate = (text: string, model: TaggerModel): Tokens =>
  tag(tokenize(text, paragraphBlocks(text), createVocabulary()), model);

/** The best of three rounds, and the first; the floor cuts the text at white space and counts. */
export const measureSpeed = (conllu: string, model: TaggerModel): string => {
  const text = rawText(conllu);
  let length = 0;
  const seconds = [1, 2, 3].map(() =>
    processorSeconds(() => {
      length = annotate(text, model).length;
    }),
  );
  const floor = Math.min(...[1, 2, 3].map(() => processorSeconds(() => countWords(text))));
  const best = Math.min(...seconds);
  const speed = (time: number): string => `${Math.round(length / time)} tokens a second`;
  return `tokenise, tag, lemmatise ${length} tokens: ${speed(seconds[0]!)} at first, ${speed(best)} at best of processor time; ${Math.round(best / floor)} times the floor (cut at white space and count)`;
};

const processorSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const countWords = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
