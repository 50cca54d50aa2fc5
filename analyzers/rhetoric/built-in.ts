/** The ranker that comes with the built-in codebook. */

import { type Ranker, readRanker } from './ranker.ts';
import { WEIGHTS } from './weights.ts';

let ranker: Ranker | null = null;

/** Read on first use. */
export function builtInRanker(): Ranker {
  ranker ??= readRanker(WEIGHTS);
  return ranker;
}
