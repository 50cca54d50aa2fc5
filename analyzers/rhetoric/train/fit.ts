/** One ranker from coded answers. */

import { GROUPS, groupOf, type Ranker, readRanker } from '../ranker.ts';
import { type Answer, codebook, model, names } from './answers.ts';
import { weightsText } from './files.ts';
import { type Example, fitRegression } from './regression.ts';

/** The families, then the codes. */
export const outputs: readonly string[] = [...GROUPS, ...codebook.codes.map(code => code.id)];

/** Marks the set of a coding while training, so that the habits of its coders are not learnt as content. The gold's are the measure. */
const SET = 'set:';
const markOf = ({ set }: Answer): number[] => (set === 'gold' ? [] : [names.idOf(`${SET}${set}`)]);
/** How much an answer counts: those that one coder coded, of members who may be asking as much as answering, count less. */
const weightOf = ({ set }: Answer): number => (set === 'replies' ? 0.5 : 1);
/** Features that say what the codebook thinks of the sentence itself: penalised less, since they carry knowledge from beyond the examples. */
const CODED = /^code2?:/u;
const CUE_SHARE = 0.15;
const SMOOTHING = 0.2;
/** A feature whose weights are all smaller than this is left out. */
const LEAST_WEIGHT = 0.05;
const isFelt = (weight: number): boolean => Math.abs(weight) >= LEAST_WEIGHT;
const REGRESSION = Object.freeze({
  penalty: model ? 16 : 8,
  passes: 70,
  leastExamples: model ? 5 : 3,
  shareOf: (id: number): number => (CODED.test(names.nameOf(id)) ? CUE_SHARE : 1),
});

/** The ranker that the answers give, judging as the coders of the gold do. */
export function train(answers: readonly Answer[]): Ranker {
  const examples = answers.flatMap(answer => [
    ...examplesOf(answer, answer.features),
    ...examplesOf(answer, answer.untagged),
  ]);
  const { bias, weights } = fitRegression(examples, REGRESSION);
  const rows: (Float64Array | undefined)[] = [];
  for (const [id, row] of weights) if (!names.nameOf(id).startsWith(SET) && row.some(isFelt)) rows[id] = row;
  // Written and read again, so that what is measured is what is shipped.
  return readRanker(
    weightsText({
      outputs,
      bias,
      names,
      weights: rows,
      smoothing: SMOOTHING,
      withCue: 0.5,
      withoutCue: 0.5,
      calibration: { code: [], family: [] },
    }),
    names,
  );
}

function examplesOf(answer: Answer, sentences: Answer['features']): Example[] {
  return sentences.flatMap((features, s) => {
    if (!features) return [];
    const targets = new Float64Array(outputs.length);
    for (const coder of answer.coders) {
      const codes = new Set(coder[s]!);
      const present = new Set<string>([...codes, ...[...codes].map(groupOf)]);
      outputs.forEach((output, k) => {
        if (present.has(output)) targets[k] = targets[k]! + 1 / answer.coders.length;
      });
    }
    return [{ features: [...features.ids, ...markOf(answer)], targets, weight: weightOf(answer) }];
  });
}
