/** Decision by rule: the cues of a code in a sentence add up; one finding per sentence and code, on the words of its best cue. */

import type { FeatureWeight } from '../rank/types.ts';
import type { FindingCue } from '../types.ts';
import type { Candidate } from './candidates.ts';

/** A code for a sentence, on tokens `first` up to but not including `end`. */
export type Decision = {
  readonly code: string;
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly confidence: number;
  /** True where the family is likely but none of its codes is. */
  readonly familyOnly: boolean;
  readonly cue: FindingCue;
  readonly candidate: Candidate | null;
  readonly features: readonly FeatureWeight[];
};

/** Candidates below this confidence are no findings. */
export const RULE_THRESHOLD = 0.4;

/** Independent cues combine to 1 − Π(1 − confidence). Sorted by sentence and code. */
export function decideByRules(candidates: readonly Candidate[], threshold: number = RULE_THRESHOLD): Decision[] {
  const cells = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.sentence} ${candidate.cue.code}`;
    const cell = cells.get(key);
    if (cell) cell.push(candidate);
    else cells.set(key, [candidate]);
  }
  const decisions: Decision[] = [];
  for (const cell of cells.values()) {
    const best = bestOf(cell);
    const together = togetherOf(cell);
    if (together >= threshold)
      decisions.push({
        code: best.cue.code,
        sentence: best.sentence,
        first: best.first,
        end: best.end,
        confidence: together,
        familyOnly: false,
        cue: { id: best.cue.id, words: '' },
        candidate: best,
        features: [],
      });
  }
  return decisions.sort((a, b) => a.sentence - b.sentence || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** How sure independent cues of one code are together: 1 − Π(1 − confidence). */
export const togetherOf = (cell: readonly Candidate[]): number =>
  1 - cell.reduce((product, candidate) => product * (1 - candidate.cue.confidence), 1);

/** The surest cue, and of equally sure ones the shortest and first. */
export function bestOf(cell: readonly Candidate[]): Candidate {
  return cell.reduce((best, candidate) => {
    const surer = candidate.cue.confidence - best.cue.confidence;
    const shorter = best.end - best.first - (candidate.end - candidate.first);
    return surer > 0 || (surer === 0 && (shorter > 0 || (shorter === 0 && candidate.first < best.first)))
      ? candidate
      : best;
  });
}
