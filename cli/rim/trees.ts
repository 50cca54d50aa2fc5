/** Trees for answers that have none. */
import type { Corpus } from '../../pipeline/corpus.ts';
import type { Answer } from '../../pipeline/document.ts';
import { parse } from '../../pipeline/parse/index.ts';
import { knownTrees } from '../../pipeline/parse/known.ts';
import { parserModel } from './models.ts';

/** The same answers with trees: as a store keeps them, or made now; whoever needs no trees has not made them. */
export const answersWithTrees = (answers: readonly Answer[]): Answer[] =>
  answers.map(answer =>
    answer.tokens.head === undefined
      ? { ...answer, tokens: knownTrees(answer) ?? parse(answer.tokens, parserModel()) }
      : answer,
  );

/** The same corpus with trees. */
export const withTrees = (corpus: Corpus): Corpus => ({ ...corpus, answers: answersWithTrees(corpus.answers) });
