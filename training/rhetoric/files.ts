/** What training writes beside the weights: predictions as the scorer reads them. */

import { decideBy } from '../../analyzers/rhetoric/code.ts';
import type { Ranker } from '../../analyzers/rhetoric/rank/types.ts';
import { type Answer, learnedOf } from './answers.ts';

/** One line of predictions for ../shared/rhetoric/score.mjs. */
export function predictedLine({ id, tokens, features, evidence }: Answer, ranker: Ranker): string {
  const findings = decideBy(evidence, features, learnedOf(ranker)).map(({ code, first, end }) => ({
    code,
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
  }));
  return `${JSON.stringify({ id, findings })}\n`;
}
