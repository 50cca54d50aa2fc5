import { COST_STEP } from '../../pipeline/restore/lexicon.ts';

/** Steps of COST_STEP in which −ln p is kept. */
export function quantise(p: number): number {
  return Math.max(0, Math.min(255, Math.round(-Math.log(p) / COST_STEP)));
}
