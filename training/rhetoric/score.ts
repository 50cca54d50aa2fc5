/** How good decisions are, counted as ../shared/rhetoric/score.mjs counts: right where any coder gave it, to be found where all did. */

import { decideBy } from '../../analyzers/rhetoric/code.ts';
import { FAMILIES, familyOfShipped } from '../../analyzers/rhetoric/family.ts';
import type { Ranker } from '../../analyzers/rhetoric/rank/types.ts';
import { type Answer, codebook, learnedOf } from './answers.ts';

export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 over the codes. */
  readonly codes: number;
  /** Precision of each family. */
  readonly kinds: readonly number[];
};

/** A sentence with what was found in it and what each coder gave. */
export type Judged = { readonly guess: ReadonlySet<string>; readonly coders: readonly ReadonlySet<string>[] };

type Cell = { right: number; wrong: number; found: number; missed: number };

/** Families' precision, recall and F1 and the codes' F1 of the decisions on some answers. */
export const scoreOf = (answers: readonly Answer[], rankerOf: (answer: Answer) => Ranker): Score =>
  scoreGuesses(
    answers.flatMap(answer => {
      const decisions = decideBy(answer.evidence, answer.features, learnedOf(rankerOf(answer)));
      const guesses = answer.tokens.sentences.map(() => new Set<string>());
      for (const decision of decisions) guesses[decision.sentence]!.add(decision.code);
      return guesses.map((guess, s) => ({ guess, coders: codersOf(answer, s) }));
    }),
  );

/** What each coder gave to a sentence. */
export const codersOf = ({ coders }: Answer, sentence: number): Set<string>[] =>
  coders.map(coder => new Set(coder[sentence]));

export function scoreGuesses(sentences: readonly Judged[]): Score {
  const family = emptyCell();
  const kinds = FAMILIES.map(emptyCell);
  const code = emptyCell();
  for (const { guess, coders } of sentences) {
    const given = new Set([guess, ...coders].flatMap(set => [...set]));
    for (const id of given) if (CODES.has(id)) count(code, guess.has(id), coders, set => set.has(id));
    if (given.size === 0) continue;
    for (const [k, group] of FAMILIES.entries()) {
      const has = (set: ReadonlySet<string>): boolean => [...set].some(item => familyOfShipped(item) === group);
      count(family, has(guess), coders, has);
      count(kinds[k]!, has(guess), coders, has);
    }
  }
  const precisions = kinds.map(cell => measuresOf(cell).precision);
  return { ...measuresOf(family), codes: measuresOf(code).f1, kinds: precisions };
}

const CODES: ReadonlySet<string> = new Set(codebook.codes.map(code => code.id));
const emptyCell = (): Cell => ({ right: 0, wrong: 0, found: 0, missed: 0 });

function count(
  cell: Cell,
  isGuessed: boolean,
  coders: readonly ReadonlySet<string>[],
  has: (set: ReadonlySet<string>) => boolean,
): void {
  if (isGuessed) cell[coders.some(has) ? 'right' : 'wrong']++;
  if (coders.every(has)) cell[isGuessed ? 'found' : 'missed']++;
}

function measuresOf({ right, wrong, found, missed }: Cell): { precision: number; recall: number; f1: number } {
  const precision = right / Math.max(1, right + wrong);
  const recall = found / Math.max(1, found + missed);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
