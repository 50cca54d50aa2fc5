/** How well the log-odds rank sentences, before any threshold: what a better model must raise. */

import { FAMILIES, familyOfShipped } from '../../analyzers/rhetoric/family.ts';
import { cuesBySentence, weighSentences } from '../../analyzers/rhetoric/rank/rank.ts';
import type { Ranker } from '../../analyzers/rhetoric/rank/types.ts';
import type { Answer } from './answers.ts';

/** A sentence and a kind: its log-odds, whether any coder gave the kind, and whether all did. */
export type Ranked = { readonly score: number; readonly any: boolean; readonly all: boolean };

/** The precision that findings must keep. */
const LEAST_PRECISION = 0.73;

/** Prints, for each kind and for all together, average precision and the best F1 with enough precision. */
export function reportRanking(answers: readonly Answer[], rankerOf: (answer: Answer) => Ranker): void {
  const byKind = FAMILIES.map((family, k) => answers.flatMap(answer => rankedIn(answer, rankerOf(answer), family, k)));
  console.log(`ranking by sitting left out: average precision, F1 with precision of ${LEAST_PRECISION} at least`);
  const row = (name: string, pairs: readonly Ranked[]): void =>
    console.log(`  ${name}  ${averagePrecision(pairs).toFixed(3)}  ${bestF1(pairs, LEAST_PRECISION).toFixed(3)}`);
  byKind.forEach((pairs, k) => {
    row(FAMILIES[k]!, pairs);
  });
  row('all', byKind.flat());
}

function rankedIn(answer: Answer, ranker: Ranker, family: string, output: number): Ranked[] {
  const scores = weighSentences(answer.features, cuesBySentence(answer.candidates), ranker);
  return scores.flatMap((score, s) => {
    if (!score) return [];
    const given = answer.coders.map(coder => coder[s]!.some(code => familyOfShipped(code) === family));
    return [{ score: score[output]!, any: given.some(Boolean), all: given.every(Boolean) }];
  });
}

const inOrder = (pairs: readonly Ranked[]): Ranked[] => pairs.toSorted((a, b) => b.score - a.score);

/** Mean of the precision down to each sentence that any coder gave it. */
export function averagePrecision(pairs: readonly Ranked[]): number {
  let right = 0;
  let sum = 0;
  inOrder(pairs).forEach(({ any }, i) => {
    if (any) sum += ++right / (i + 1);
  });
  return sum / Math.max(1, right);
}

/** The best F1 of any threshold at which precision is enough: right where any coder gave it, to be found where all did. */
export function bestF1(pairs: readonly Ranked[], least: number): number {
  const toFind = pairs.filter(({ all }) => all).length;
  let best = 0;
  let right = 0;
  let found = 0;
  inOrder(pairs).forEach(({ any, all }, i) => {
    right += Number(any);
    found += Number(all);
    const precision = right / (i + 1);
    const recall = found / Math.max(1, toFind);
    if (precision >= least) best = Math.max(best, (2 * precision * recall) / Math.max(1e-9, precision + recall));
  });
  return best;
}
