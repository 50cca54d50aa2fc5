/** The least probabilities at which families and codes are reported, chosen on answers that the ranker was not trained on. */

import type { Candidate } from '../../analyzers/rhetoric/match/candidates.ts';
import { leavesAgentOut, OBSCURE } from '../../analyzers/rhetoric/match/obscure.ts';
import { chooseCodes, cuesBySentence, weighSentences } from '../../analyzers/rhetoric/rank/rank.ts';
import type { Ranker } from '../../analyzers/rhetoric/rank/types.ts';
import type { Answer } from './answers.ts';
import { evenThresholds, members, outputs } from './fit.ts';
import { codersOf, type Score, scoreGuesses } from './score.ts';

export type Thresholds = Pick<Ranker, 'withCue' | 'withoutCue'>;

const WITH_CUE = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
const WITHOUT_CUE = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];
/** Where the precision of the families should stay: a finding says something about a person, so it should rather be left out than be wrong. */
const LEAST_PRECISION = 0.73;
/** The same for each family by itself. */
const LEAST_BY_KIND = 0.7;
/** What each unit that is lacking of it costs, in units of F1. */
const PRICE = 5;
const PRICE_BY_KIND = 1;
/** What the common thresholds may fall short of the best: less than that is chance on so few answers. */
const TOLERANCE = 0.005;
/** How far the thresholds of a family or code may lie from the common ones, and what that must gain at least. */
const SHIFTS = [-0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15];
const LEAST_GAIN = 0.001;
const ROUNDS = 2;

/** A sentence to be decided. */
type Open = {
  readonly scores: Float64Array;
  readonly cell: readonly Candidate[];
  readonly canBeObscured: boolean;
  readonly coders: readonly ReadonlySet<string>[];
};

/**
 * Thresholds with the best mean of the families' and the codes' F1, precision kept. First one pair for all; of some that are as good as one
 * another the pair that trusts cues most, since cues know more than the Riksdag's debates, and a reader can check them. Then each family and code may
 * move both of its own where that gains something.
 */
export function chooseThresholds(answers: readonly Answer[], rankerOf: (answer: Answer) => Ranker): Thresholds {
  const sentences = answers.flatMap(answer => openSentences(answer, rankerOf(answer)));
  const gradeOf = (thresholds: Thresholds): number => worthOf(decide(sentences, thresholds));
  const common = chooseCommon(gradeOf);
  let chosen = common;
  let best = gradeOf(chosen);
  for (let round = 0; round < ROUNDS; round++)
    for (let k = 0; k < outputs.length; k++) {
      const tried = SHIFTS.map(shift => moved(chosen, common, k, shift)).map(item => ({ item, value: gradeOf(item) }));
      const { item, value } = tried.reduce((a, b) => (b.value > a.value ? b : a));
      if (value > best + LEAST_GAIN) {
        chosen = item;
        best = value;
      }
    }
  return chosen;
}

const worthOf = ({ precision, f1, codes, kinds }: Score): number =>
  (f1 + codes) / 2 -
  PRICE * Math.max(0, LEAST_PRECISION - precision) -
  PRICE_BY_KIND * kinds.reduce((sum, own) => sum + Math.max(0, LEAST_BY_KIND - own), 0);

function chooseCommon(gradeOf: (thresholds: Thresholds) => number): Thresholds {
  const tried = WITH_CUE.flatMap(withCue =>
    WITHOUT_CUE.map(withoutCue => {
      const thresholds = evenThresholds(withCue, withoutCue);
      return { thresholds, trust: Math.round(100 * (withoutCue - withCue)), value: gradeOf(thresholds) };
    }),
  );
  const most = Math.max(...tried.map(item => item.value));
  return tried
    .filter(({ value }) => value >= most - TOLERANCE)
    .reduce((a, b) => (b.trust > a.trust || (b.trust === a.trust && b.value > a.value) ? b : a)).thresholds;
}

/** The chosen thresholds with those of one output so far from the common ones. */
function moved(chosen: Thresholds, common: Thresholds, output: number, shift: number): Thresholds {
  const move = (values: readonly number[], from: readonly number[]) =>
    values.with(output, Math.round((from[output]! + shift) * 100) / 100);
  return {
    withCue: move(chosen.withCue, common.withCue),
    withoutCue: move(chosen.withoutCue, common.withoutCue),
  };
}

function openSentences(answer: Answer, ranker: Ranker): Open[] {
  const cells = cuesBySentence(answer.candidates);
  return weighSentences(answer.features, cells, ranker).flatMap((scores, s) =>
    scores
      ? [
          {
            scores,
            cell: cells.get(s) ?? [],
            canBeObscured: leavesAgentOut(answer.evidence.agency, s),
            coders: codersOf(answer, s),
          },
        ]
      : [],
  );
}

const decide = (sentences: readonly Open[], thresholds: Thresholds): Score =>
  scoreGuesses(
    sentences.map(({ scores, cell, canBeObscured, coders }) => ({
      guess: new Set(
        chooseCodes(scores, cell, { outputs, members, ...thresholds })
          .map(k => outputs[k]!)
          .filter(code => code !== OBSCURE || canBeObscured),
      ),
      coders,
    })),
  );
