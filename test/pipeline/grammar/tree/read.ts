/** Parsed texts for the tests of grammar on trees, and what it says of them as words. */
import { parserModel } from '../../../../cli/rim/models.ts';
import { clausesIn, type TreeClause, type Trees, treesOf } from '../../../../pipeline/grammar/tree/index.ts';
import { parse } from '../../../../pipeline/parse/index.ts';
import { formAt, read } from '../read.ts';

export const treesIn = (text: string): Trees => treesOf(parse(read(text), parserModel()));

export const clausesOf = (trees: Trees): TreeClause[] =>
  trees.tokens.sentences.flatMap((_, sentence) => clausesIn(trees, sentence));

export const wordAt = ({ tokens }: Trees, word: number | undefined): string =>
  word === undefined ? '–' : formAt(tokens, word);

/** One line for every clause: its predicate, and what `say` says of it. */
export const eachClause = (text: string, say: (trees: Trees, clause: TreeClause) => string): string[] => {
  const trees = treesIn(text);
  return clausesOf(trees).map(clause => `${wordAt(trees, clause.predicate)}: ${say(trees, clause)}`);
};
