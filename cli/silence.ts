/** Documents that say nothing that counts: they weigh nothing, and their structure may have been read wrongly. */
import { countSaid } from '../analyzers/terms/counted.ts';
import { eachWord, type Whose } from '../analyzers/words/index.ts';
import type { Answer } from '../pipeline/corpus.ts';
import type { Notice } from '../pipeline/types.ts';

/** Whether a document has no words by those that count. */
export const isSilent = (answer: Answer, whose: Whose): boolean => {
  if (answer.counts !== undefined) return countSaid(answer.counts, whose) === 0;
  let words = 0;
  eachWord(answer, whose, () => words++);
  return words === 0;
};

/** The notice about documents without words, by their ids. */
export const silenceOf = (silent: readonly string[], whose: Whose): Notice[] => {
  if (silent.length === 0) return [];
  const names = silent.slice(0, 3).join(', ');
  return [
    {
      code: 'no-words',
      level: 'warning',
      message: `${silent.length} ${silent.length === 1 ? 'document has' : 'documents have'} no words that count (whose: ${whose}): ${names}${silent.length > 3 ? ' …' : ''}.`,
      values: { documents: silent.length },
    },
  ];
};
