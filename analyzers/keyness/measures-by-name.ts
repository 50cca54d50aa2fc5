/** The measures of keyness by name: those that a table shows on demand. */
import { conditionalOddsRatio } from '../statistics/fisher.ts';
import { signedChi2, signedChi2Yates, signedG2TwoCells, williamsDivisor } from './association.ts';
import { oddsRatio, percentDifference, pmi, simpleMaths } from './effects.ts';
import { pooledPrior, weightedLogOdds } from './log-odds.ts';
import { type Counts, signedG2 } from './measures.ts';

/** Words in the prior of the weighted log-odds. */
export const PRIOR_SIZE = 500;

export const EXTRA_MEASURES = Object.freeze({
  g2Williams: (c: Counts) => signedG2(c) / williamsDivisor(c),
  g2TwoCells: signedG2TwoCells,
  chi2: signedChi2,
  chi2Yates: signedChi2Yates,
  chi2Williams: (c: Counts) => signedChi2(c) / williamsDivisor(c),
  /** Conditional odds ratio of Fisher's exact test. */
  exact: (c: Counts) =>
    conditionalOddsRatio([
      [c.target, c.reference],
      [c.targetTotal - c.target, c.referenceTotal - c.reference],
    ]),
  pmi,
  oddsRatio,
  percentDifference,
  simpleMaths: (c: Counts) => simpleMaths(c),
  logOdds: (c: Counts) => weightedLogOdds(c, pooledPrior(c, PRIOR_SIZE)).delta,
  logOddsZ: (c: Counts) => weightedLogOdds(c, pooledPrior(c, PRIOR_SIZE)).z,
});
export type ExtraMeasure = keyof typeof EXTRA_MEASURES;
