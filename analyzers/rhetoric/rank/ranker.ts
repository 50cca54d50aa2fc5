/** The trained ranker: one logistic regression per code and per family over the features of a sentence, and a net over its meaning. */

import { FAMILIES, familyOfShipped } from '../family.ts';
import { scoreByNet } from './net.ts';
import type { FeatureWeight, Ranker, SentenceFeatures } from './types.ts';

/** By wide family: the outputs that are codes of it. */
export const membersOf = (outputs: readonly string[]): number[][] =>
  FAMILIES.map(family =>
    outputs.flatMap((code, k) => (k >= FAMILIES.length && familyOfShipped(code) === family ? [k] : [])),
  );

/** Log-odds of every output for every sentence; sentences that are not described are not scored (null). */
export function scoreSentences(sentences: readonly SentenceFeatures[], ranker: Ranker): (Float64Array | null)[] {
  const scores = scoreByFeatures(sentences, ranker);
  const { net } = ranker;
  if (!net) return scores;
  const byNet = scoreByNet(sentences, net);
  return scores.map((score, s) => {
    const other = byNet[s];
    return score && other ? score.map((value, k) => (1 - net.share) * value + net.share * other[k]!) : score;
  });
}

function scoreByFeatures(sentences: readonly SentenceFeatures[], ranker: Ranker): (Float64Array | null)[] {
  const scores = sentences.map(features => features && scoreOne(features.ids, ranker));
  if (ranker.smoothing === 0) return scores;
  return scores.map((score, s) => {
    if (!score) return null;
    const smoothed = score.slice();
    for (const neighbour of [scores[s - 1], scores[s + 1]])
      if (neighbour)
        for (let k = 0; k < smoothed.length; k++)
          smoothed[k] = smoothed[k]! + ranker.smoothing * (neighbour[k]! - ranker.bias[k]!);
    return smoothed;
  });
}

function scoreOne(ids: readonly number[], { weights, bias }: Ranker): Float64Array {
  const score = bias.slice();
  for (const id of ids) {
    const row = weights[id];
    if (row) for (let k = 0; k < row.length; k++) score[k] = score[k]! + row[k]!;
  }
  return score;
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Short words weigh something, but tell a reader nothing. */
const FUNCTION_WORD = /^w:.{1,3}$|^b:\S{1,3} \S{1,3}$/u;

/** What a feature adds to the log-odds of an output by the regression. */
export const weightIn = ({ weights, net }: Ranker, id: number, output: number): number =>
  (weights[id]?.[output] ?? 0) * (1 - (net?.share ?? 0));

/** The features that spoke most for an output, strongest first. */
export function strongest(ids: readonly number[], output: number, ranker: Ranker, count: number): FeatureWeight[] {
  const { names } = ranker;
  const weightOf = (id: number): number => weightIn(ranker, id, output);
  const shown: FeatureWeight[] = [];
  const sorted = ids
    .filter(id => weightOf(id) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || (names.nameOf(a) < names.nameOf(b) ? -1 : 1));
  for (const id of sorted) {
    if (shown.length === count) break;
    const feature = names.nameOf(id);
    if (!FUNCTION_WORD.test(feature)) shown.push({ feature, weight: weightOf(id) });
  }
  return shown;
}
