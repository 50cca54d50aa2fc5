/** How good decisions are, counted as ../shared/rhetoric/score.mjs counts: right where any coder gave it, to be found where all did. */

import { decideBy } from '../code.ts';
import { GROUPS, groupOf, type Ranker } from '../ranker.ts';
import { type Answer, codebook, learnedOf } from './answers.ts';

export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 over the codes. */
  readonly codes: number;
};

type Cell = { right: number; wrong: number; found: number; missed: number };

/** Families' precision, recall and F1 and the codes' F1 of the decisions on some answers. */
export function scoreOf(answers: readonly Answer[], rankerOf: (answer: Answer) => Ranker): Score {
  const family = emptyCell();
  const code = emptyCell();
  for (const answer of answers) {
    const decisions = decideBy(answer.evidence, answer.features, learnedOf(rankerOf(answer)));
    const guesses = answer.tokens.sentences.map(() => new Set<string>());
    for (const decision of decisions) guesses[decision.sentence]!.add(decision.code);
    guesses.forEach((guess, s) => {
      const coders = answer.coders.map(coder => new Set(coder[s]));
      for (const { id } of codebook.codes) count(code, guess, coders, set => set.has(id));
      for (const group of GROUPS) count(family, guess, coders, set => [...set].some(item => groupOf(item) === group));
    });
  }
  return { ...measuresOf(family), codes: measuresOf(code).f1 };
}

const emptyCell = (): Cell => ({ right: 0, wrong: 0, found: 0, missed: 0 });

function count(
  cell: Cell,
  guess: ReadonlySet<string>,
  coders: readonly ReadonlySet<string>[],
  has: (set: ReadonlySet<string>) => boolean,
): void {
  const isGuessed = has(guess);
  if (isGuessed) cell[coders.some(has) ? 'right' : 'wrong']++;
  if (coders.every(has)) cell[isGuessed ? 'found' : 'missed']++;
}

function measuresOf({ right, wrong, found, missed }: Cell): { precision: number; recall: number; f1: number } {
  const precision = right / Math.max(1, right + wrong);
  const recall = found / Math.max(1, found + missed);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
