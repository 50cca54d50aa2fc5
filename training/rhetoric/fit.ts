/** One ranker from coded answers. */

import { FAMILIES, familyOfShipped } from '../../analyzers/rhetoric/family.ts';
import { membersOf } from '../../analyzers/rhetoric/rank/ranker.ts';
import { readRanker } from '../../analyzers/rhetoric/rank/read-ranker.ts';
import type { Ranker, SentenceFeatures } from '../../analyzers/rhetoric/rank/types.ts';
import type { WordVectors } from '../../analyzers/rhetoric/rank/vectors.ts';
import { type Answer, codebook, model, names } from './answers.ts';
import { type NetSentence, trainNet } from './net/index.ts';
import { packRanker } from './pack.ts';
import { type Example, fitRegression } from './regression.ts';

/** The families, then the codes. */
export const outputs: readonly string[] = [...FAMILIES, ...codebook.codes.map(code => code.id)];
export const members = membersOf(outputs);

/** Marks the set of a coding and its coder while training, so that their habits are not learnt as content. The gold's are the measure. */
const HABIT = 'habit:';
const HABIT_SHARE = 0.3;
const marksOf = ({ set, coder }: Answer): number[] =>
  set === 'gold' ? [] : [set, ...(coder === null ? [] : [coder])].map(mark => names.idOf(`${HABIT}${mark}`));
/** How much an answer counts that one coder coded. */
const ALONE = 0.5;
const weightOf = ({ coder }: Answer): number => (coder === null ? 1 : ALONE);
/** Features that say what the codebook thinks of the sentence itself: penalised less, since they carry knowledge from beyond the examples. */
const CODED = /^code2?:/u;
const CUE_SHARE = 0.15;
const SMOOTHING = 0.2;
const shareOfPenalty = (name: string): number =>
  CODED.test(name) ? CUE_SHARE : name.startsWith(HABIT) ? HABIT_SHARE : 1;
/** A feature whose weights are all smaller than this is left out. */
const LEAST_WEIGHT = 0.05;
const isFelt = (weight: number): boolean => Math.abs(weight) >= LEAST_WEIGHT;
const REGRESSION = Object.freeze({
  penalty: model ? 12 : 8,
  passes: 70,
  leastExamples: model ? 5 : 3,
  shareOf: (id: number): number => shareOfPenalty(names.nameOf(id)),
});

/** The same thresholds for every output. */
export const evenThresholds = (withCue: number, withoutCue: number): Pick<Ranker, 'withCue' | 'withoutCue'> => ({
  withCue: outputs.map(() => withCue),
  withoutCue: outputs.map(() => withoutCue),
});

/** The ranker that the answers give, judging as the coders of the gold do. */
export function train(answers: readonly Answer[], vectors: WordVectors): Ranker {
  const examples = answers.flatMap(answer => [
    ...examplesOf(answer, answer.features),
    ...examplesOf(answer, answer.untagged),
  ]);
  const { bias, weights } = fitRegression(examples, REGRESSION);
  const rows: (Float64Array | undefined)[] = [];
  for (const [id, row] of weights) if (!names.nameOf(id).startsWith(HABIT) && row.some(isFelt)) rows[id] = row;
  // Written and read again, so that what is measured is what is shipped.
  const read = readRanker(
    packRanker({
      outputs,
      members,
      bias,
      names,
      weights: rows,
      smoothing: SMOOTHING,
      ...evenThresholds(0.5, 0.5),
      calibration: { code: [], family: [] },
      expectation: [],
    }),
    names,
  );
  const net = trainNet(answers.flatMap(netSentences), { vectors, nameOf: names.nameOf, mark: HABIT });
  return { ...read, net };
}

function netSentences(answer: Answer): NetSentence[] {
  return answer.features.flatMap((features, s) => {
    if (!features?.meaning) return [];
    const [targets, marks] = [targetsOf(answer, s), marksOf(answer)];
    return [{ features, untagged: answer.untagged[s] ?? null, marks, targets, weight: weightOf(answer) }];
  });
}

/** By output the share of coders who gave it to a sentence. */
function targetsOf({ coders }: Answer, s: number): Float64Array {
  const targets = new Float64Array(outputs.length);
  for (const coder of coders) {
    const codes = new Set(coder[s]!);
    const present = new Set<string>([...codes, ...[...codes].map(familyOfShipped)]);
    outputs.forEach((output, k) => {
      if (present.has(output)) targets[k] = targets[k]! + 1 / coders.length;
    });
  }
  return targets;
}

function examplesOf(answer: Answer, sentences: readonly SentenceFeatures[]): Example[] {
  return sentences.flatMap((item, s) => {
    if (!item) return [];
    const features = [...item.ids, ...marksOf(answer)];
    return [{ features, targets: targetsOf(answer, s), weight: weightOf(answer) }];
  });
}
