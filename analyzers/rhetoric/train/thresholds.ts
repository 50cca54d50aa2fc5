/** The least probabilities at which a family is reported, chosen on answers that the ranker was not trained on. */

import type { Ranker } from '../ranker.ts';
import type { Answer } from './answers.ts';
import { scoreOf } from './score.ts';

export type Thresholds = Pick<Ranker, 'withCue' | 'withoutCue'>;

const WITH_CUE = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
const WITHOUT_CUE = [0.45, 0.5, 0.55, 0.6, 0.65, 0.7];
/** They must keep the precision of the families at least here: a finding says something about a person, so it should rather be left out than be wrong. */
const LEAST_PRECISION = 0.73;

/** What F1 may fall short of the best: less than that is chance on so few answers. */
const TOLERANCE = 0.005;

/**
 * The thresholds with the best F1 of the families, among those that keep the precision; of some that are as good as one another, those that
 * trust cues most, since cues know more than the Riksdag's debates, and a reader can check them.
 */
export function chooseThresholds(answers: readonly Answer[], rankerOf: (answer: Answer) => Ranker): Thresholds {
  const tried = WITH_CUE.flatMap(withCue => WITHOUT_CUE.map(withoutCue => ({ withCue, withoutCue }))).map(
    thresholds => ({
      thresholds,
      score: scoreOf(answers, answer => ({ ...rankerOf(answer), ...thresholds })),
    }),
  );
  const precise = tried.filter(({ score }) => score.precision >= LEAST_PRECISION);
  const eligible = precise.length > 0 ? precise : tried;
  const most = Math.max(...eligible.map(({ score }) => score.f1));
  const trust = ({ thresholds }: (typeof tried)[number]): number => thresholds.withoutCue - thresholds.withCue;
  return eligible
    .filter(({ score }) => score.f1 >= most - TOLERANCE)
    .reduce((a, b) => (trust(b) > trust(a) + 1e-9 || (trust(b) > trust(a) - 1e-9 && b.score.f1 > a.score.f1) ? b : a))
    .thresholds;
}
