/** Decision by the ranker: which codes a sentence gets, on which words, and what decided. */

import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { Candidate } from './candidates.ts';
import { bestOf } from './decide.ts';
import type { SentenceFeatures } from './features.ts';
import { GROUPS, groupOf, probabilityOf, type Ranker, scoreSentences, strongest } from './ranker.ts';
import type { FeatureWeight, FindingCue } from './types.ts';

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

/** A cue as sure as this stands whatever the ranker says: rare codes have too few examples to learn from. */
export const SURE_CUE = 0.85;
/** A code less likely than this, and without a cue, only stands for its family. */
const LEAST_CODE = 0.2;
const SHOWN_FEATURES = 4;
const LONGEST_EVIDENCE = 9;
/** What a word must add to be worth a longer span. */
const WORD_COST = 0.05;

/** Codes by family first, then by code: the best code of every family over its threshold, and further ones over the second threshold. */
export function decideByRanker(
  tokens: Tokens,
  sentences: readonly SentenceFeatures[],
  candidates: readonly Candidate[],
  ranker: Ranker,
): Decision[] {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates)
    bySentence.set(candidate.sentence, [...(bySentence.get(candidate.sentence) ?? []), candidate]);
  return scoreSentences(sentences, ranker).flatMap((scores, sentence) => {
    if (!scores) return [];
    const features = sentences[sentence]!;
    const cell = bySentence.get(sentence) ?? [];
    const chosen = new Set<number>();
    GROUPS.forEach((group, g) => {
      const members = ranker.outputs.flatMap((code, k) => (k >= GROUPS.length && groupOf(code) === group ? [k] : []));
      if (members.length === 0 || probabilityOf(scores[g]!) < ranker.thresholds[g]!) return;
      chosen.add(members.reduce((best, k) => (scores[k]! > scores[best]! ? k : best)));
      for (const k of members) if (probabilityOf(scores[k]!) >= ranker.second) chosen.add(k);
    });
    for (const candidate of cell) {
      const k = ranker.outputs.indexOf(candidate.cue.code);
      if (k >= 0 && candidate.cue.confidence >= SURE_CUE) chosen.add(k);
    }
    return [...chosen]
      .sort((a, b) => a - b)
      .map(k => {
        const code = ranker.outputs[k]!;
        const own = cell.filter(candidate => candidate.cue.code === code);
        const candidate = own.length > 0 ? bestOf(own) : null;
        const { first, end } = candidate ?? carryingWords(tokens, sentence, features, k, ranker);
        const shown = strongest(features, k, ranker, SHOWN_FEATURES);
        const likely = Math.max(
          probabilityOf(scores[k]!),
          candidate && candidate.cue.confidence >= SURE_CUE ? candidate.cue.confidence : 0,
        );
        const familyOnly = likely < LEAST_CODE && candidate === null;
        const confidence = familyOnly ? probabilityOf(scores[GROUPS.indexOf(groupOf(code))]!) : likely;
        const cue: FindingCue = { id: candidate?.cue.id ?? `ranker:${shown[0]?.feature ?? 'neighbours'}`, words: '' };
        return { code, sentence, first, end, confidence, familyOnly, cue, candidate, features: shown };
      });
  });
}

/** The run of words whose own features speak most for the output; the whole sentence where no word does. */
function carryingWords(
  tokens: Tokens,
  sentence: number,
  features: SentenceFeatures,
  output: number,
  ranker: Ranker,
): { first: number; end: number } {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const weight = new Float64Array(endToken - firstToken);
  for (const [name, token] of features) {
    const value = ranker.weights.get(name)?.[output] ?? 0;
    if (token >= firstToken && value > 0 && /^\p{L}/u.test(tokens.vocabulary.words[tokens.lower[token]!]!))
      weight[token - firstToken] = weight[token - firstToken]! + value;
  }
  let best = { first: firstToken, end: endToken };
  let most = 0;
  for (let first = 0; first < weight.length; first++) {
    let sum = 0;
    for (let end = first + 1; end <= Math.min(weight.length, first + LONGEST_EVIDENCE); end++) {
      sum += weight[end - 1]! - WORD_COST;
      if (sum > most) {
        most = sum;
        best = { first: firstToken + first, end: firstToken + end };
      }
    }
  }
  return best;
}
