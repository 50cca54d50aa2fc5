/** Cues at work: where they match in the respondent's words, and which hits negation, a counter-pattern or another's words cancel. */

import { isNegatedBy, negationsOf } from '../../../pipeline/grammar/index.ts';
import { type Memory, room } from '../../../pipeline/memory.ts';
import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import { isSocietal } from '../../agency/index.ts';
import {
  type CompiledPatterns,
  compilePatterns,
  findPatterns,
  type Match,
  matchWithCompromise,
  type Pattern,
  type WordLists,
} from '../../pattern/index.ts';
import type { Codebook, Cue } from '../types.ts';

/** A hit of a cue that stood: tokens `first` up to but not including `end`. */
export type Candidate = { readonly cue: Cue; readonly sentence: number; readonly first: number; readonly end: number };

const NEGATION_IN_PATTERN =
  /(?:^|[(\s|[>])(?:inte|ej|aldrig|ingen|inget|inga|ingenting|varken|heller|knappast|sällan)(?:[)\s|\]?]|$)|#Neg/u;

/**
 * Hits of all cues in the words that are the respondent's own, sorted by sentence and first word.
 * `lists` are those of the codebook and of the actors; `match` is the engine, or compromise itself.
 */
export function findCandidates(
  tokens: Tokens,
  codebook: Codebook,
  lists: WordLists,
  own: Uint8Array,
  match: Matcher = matchByEngine,
): Candidate[] {
  const plan = planOf(codebook, tokens.vocabulary.memory);
  const hits = match(tokens, plan, lists);
  const cancelled = new Set<number>();
  const key = (cue: number, sentence: number) => sentence * codebook.cues.length + cue;
  for (const hit of hits) {
    const cue = plan.cancels[hit.pattern];
    if (cue !== undefined && cue >= 0) cancelled.add(key(cue, hit.sentence));
  }
  return hits.flatMap(hit => {
    const cue = codebook.cues[hit.pattern];
    if (!cue || cancelled.has(key(hit.pattern, hit.sentence))) return [];
    for (let i = hit.first; i < hit.end; i++) if (own[i] === 0) return [];
    if (!plan.negates[hit.pattern] && isNegated(tokens, hit)) return [];
    if (hasSocietalWe(tokens, hit)) return [];
    return [{ cue, sentence: hit.sentence, first: hit.first, end: hit.end }];
  });
}

export type Matcher = (tokens: Tokens, plan: Plan, lists: WordLists) => Match[];
export const matchByEngine: Matcher = (tokens, plan, lists) => findPatterns(tokens, { ...plan.compiled, lists });
export const matchByCompromise: Matcher = (tokens, plan, lists) => matchWithCompromise(tokens, plan.patterns, lists);

/** Cues' patterns in order, then their counter-patterns. */
export type Plan = {
  readonly patterns: readonly Pattern[];
  readonly compiled: CompiledPatterns;
  /** For a counter-pattern, the cue that it cancels; −1 for a cue. */
  readonly cancels: readonly number[];
  /** Whether the cue's pattern speaks of negation itself. */
  readonly negates: readonly boolean[];
};

const PLAN = room<Plan>('plan of a codebook');

const planOf = (codebook: Codebook, memory: Memory): Plan => memory.about(codebook, PLAN, () => makePlan(codebook));

function makePlan(codebook: Codebook): Plan {
  const patterns: Pattern[] = codebook.cues.map(cue => cue.pattern);
  const cancels: number[] = codebook.cues.map(() => -1);
  codebook.cues.forEach((cue, c) => {
    for (const pattern of cue.unless) {
      patterns.push(pattern);
      cancels.push(c);
    }
  });
  const negates = codebook.cues.map(cue => NEGATION_IN_PATTERN.test(cue.pattern.source));
  return { patterns, compiled: compilePatterns(patterns), cancels, negates };
}

/** Whether a negation stands in the hit or reaches a word of it (*vi satsar i dag inte*); *utan* and *nej* negate other things than cues. */
function isNegated(tokens: Tokens, { sentence, first, end }: Match): boolean {
  const negations = negationsOf(tokens, sentence).filter(({ kind }) => kind !== 'without' && kind !== 'no');
  if (negations.length === 0) return false;
  for (let i = first; i < end; i++)
    if (isNegatedBy(negations, i) || negations.some(({ negator }) => negator === i)) return true;
  return false;
}

/** A cue with a “vi” that is everybody is about nobody's side. */
function hasSocietalWe(tokens: Tokens, hit: Match): boolean {
  for (let i = hit.first; i < hit.end; i++)
    if (tokens.vocabulary.words[tokens.lower[i]!]! === 'vi' && isSocietal(tokens, i)) return true;
  return false;
}
