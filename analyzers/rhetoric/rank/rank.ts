/** Decision by the ranker: which codes a sentence gets, on which words, and what decided. */

import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import { FAMILIES, familyOfShipped } from '../family.ts';
import type { Candidate } from '../match/candidates.ts';
import { bestOf, type Decision, togetherOf } from '../match/decide.ts';
import type { FindingCue } from '../types.ts';
import { chanceOf, codeInputs, type Evidenced, familyInputs } from './calibrate.ts';
import { expectFamily } from './expectation.ts';
import { partsOfWords } from './net.ts';
import { probabilityOf, scoreSentences, strongest, weightIn } from './ranker.ts';
import type { FeatureWeight, Ranker, SentenceFeatures } from './types.ts';

/** Cues that together are as sure as this stand whatever the ranker says: rare codes have too few examples to learn from. */
const SURE_CUES = 0.6;
/**
 * What cues that are quite sure together add to the log-odds of their code and its family. The ranker learned mostly from members' turns, where
 * cues mean less than in the answers that they were made for.
 */
const CUES_ADD = 1;
/** What a cue adds to the log-odds of its code when the codes of one family are compared. */
const CUE_BONUS = 0.5;
/** A code less likely than this only stands for its family. */
const LEAST_CODE = 0.3;
const SHOWN_FEATURES = 4;
const LONGEST_EVIDENCE = 9;
/** Short words tell a reader nothing. */
const LONG_WORD = /^\p{L}.{3,}$/u;
/** What a word must add to be worth a longer span. */
const WORD_COST = 0.05;

/**
 * Cue and ranker decide together. A family is found where its probability passes its threshold, lower where one of its cues stands in the sentence
 * than where none does, and gets its best code; so is any code that passes its own threshold. Words that carry a finding are those of its cue, else those
 * that weighed most.
 */
export function decideByRanker(
  tokens: Tokens,
  sentences: readonly SentenceFeatures[],
  candidates: readonly Candidate[],
  ranker: Ranker,
  weighed?: readonly (Float64Array | null)[],
): Decision[] {
  const cells = cuesBySentence(candidates);
  return (weighed ?? weighSentences(sentences, cells, ranker)).flatMap((scores, sentence) => {
    const features = sentences[sentence];
    if (!scores || !features) return [];
    const cell = cells.get(sentence) ?? NO_CUES;
    const chosen = chooseCodes(scores, cell, ranker);
    const spoken = partsByNet(features, chosen, ranker);
    const decisions = chosen.map((k, place): Decision => {
      const code = ranker.outputs[k]!;
      const own = cell.filter(candidate => candidate.cue.code === code);
      const candidate = own.length > 0 ? bestOf(own) : null;
      const parts = spoken?.[place] ?? null;
      const { first, end } = candidate ?? carryingWords(tokens, sentence, { features, parts }, k, ranker);
      const shown = [...strongest(features.ids, k, ranker, SHOWN_FEATURES), ...wordsByNet(tokens, sentence, parts)]
        .sort((a, b) => b.weight - a.weight)
        .slice(0, SHOWN_FEATURES);
      const evidence = evidenceFor(k, scores, cell, ranker);
      const likely = chanceOf(ranker.calibration.code, codeInputs(evidence));
      const familyOnly = likely < LEAST_CODE;
      const confidence = familyOnly ? familyChance(k, scores, { cell, evidence }, ranker) : likely;
      const cue: FindingCue = { id: candidate?.cue.id ?? `ranker:${shown[0]?.feature ?? 'neighbours'}`, words: '' };
      return { code, sentence, first, end, confidence, familyOnly, cue, candidate, features: shown };
    });
    // Beside one of its codes, a family alone says nothing more.
    const coded = new Set(
      decisions.flatMap(({ code, familyOnly: isFamily }) => (isFamily ? [] : [familyOfShipped(code)])),
    );
    return decisions.filter(({ code, familyOnly: isFamily }) => !isFamily || !coded.has(familyOfShipped(code)));
  });
}

/** The chance of the family that an output's code belongs to: as found where it is one that the ranker scores, else as of any sentence. */
function familyChance(
  output: number,
  scores: Float64Array,
  { cell, evidence }: { readonly cell: readonly Candidate[]; readonly evidence: Evidenced },
  ranker: Ranker,
): number {
  const family = ranker.families?.find(({ members }) => members.includes(output));
  if (family === undefined) return chanceOf(ranker.calibration.family, familyInputs(evidence));
  return expectFamily(scores, new Set(cell.map(({ cue }) => cue.code)), family, ranker).chance;
}

const NO_CODES: ReadonlySet<string> = new Set();
const NO_CUES: readonly Candidate[] = [];

/** The cues that stand in each sentence. */
export function cuesBySentence(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const cells = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const cell = cells.get(candidate.sentence);
    if (cell) cell.push(candidate);
    else cells.set(candidate.sentence, [candidate]);
  }
  return cells;
}

/** Log-odds by sentence: the ranker's, and what its cues add. */
export function weighSentences(
  sentences: readonly SentenceFeatures[],
  cells: ReadonlyMap<number, readonly Candidate[]>,
  ranker: Ranker,
): (Float64Array | null)[] {
  return scoreSentences(sentences, ranker).map((scores, sentence) => {
    const cell = cells.get(sentence);
    if (!scores || !cell) return scores;
    const added = scores.slice();
    const families = new Float64Array(FAMILIES.length);
    for (const [code, sure] of sureness(cell)) {
      const k = ranker.outputs.indexOf(code);
      if (k < 0) continue;
      added[k] = added[k]! + CUES_ADD * sure;
      const g = FAMILIES.indexOf(familyOfShipped(code));
      families[g] = Math.max(families[g]!, sure);
    }
    families.forEach((sure, g) => {
      added[g] = added[g]! + CUES_ADD * sure;
    });
    return added;
  });
}

/** How sure the cues of each code are together. */
function sureness(cell: readonly Candidate[]): Map<string, number> {
  const codes = new Set(cell.map(({ cue }) => cue.code));
  return new Map([...codes].map(code => [code, togetherOf(cell.filter(({ cue }) => cue.code === code))]));
}

/** Outputs of the codes that a sentence gets, in their order; `cell` are the cues that stand in it. */
export function chooseCodes(
  scores: Float64Array,
  cell: readonly Candidate[],
  { outputs, members: byGroup, withCue, withoutCue }: Pick<Ranker, 'outputs' | 'members' | 'withCue' | 'withoutCue'>,
): number[] {
  const cued = cell.length === 0 ? NO_CODES : new Set(cell.map(candidate => candidate.cue.code));
  const passes = (k: number, hasCue: boolean): boolean =>
    probabilityOf(scores[k]!) >= (hasCue ? withCue[k]! : withoutCue[k]!);
  const value = (k: number): number => scores[k]! + (cued.has(outputs[k]!) ? CUE_BONUS : 0);
  const chosen = new Set<number>();
  byGroup.forEach((members, g) => {
    if (members.length === 0) return;
    const hasCue = members.some(k => cued.has(outputs[k]!));
    if (passes(g, hasCue)) chosen.add(members.reduce((best, k) => (value(k) > value(best) ? k : best)));
    for (const k of members) if (passes(k, cued.has(outputs[k]!))) chosen.add(k);
  });
  for (const [code, sure] of cell.length === 0 ? [] : sureness(cell)) {
    const k = outputs.indexOf(code);
    if (k >= 0 && sure >= SURE_CUES) chosen.add(k);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** What a chosen code rests on, for its calibration. */
export const evidenceFor = (
  output: number,
  scores: Float64Array,
  cell: readonly Candidate[],
  ranker: Ranker,
): Evidenced => {
  const own = cell.filter(({ cue }) => cue.code === ranker.outputs[output]);
  return {
    code: scores[output]!,
    family: scores[FAMILIES.indexOf(familyOfShipped(ranker.outputs[output]!))]!,
    hasCue: own.length > 0,
    isSure: own.length > 0 && togetherOf(own) >= SURE_CUES,
  };
};

/** Features of a sentence, and what the net says that each of its words adds. */
type Spoken = { readonly features: NonNullable<SentenceFeatures>; readonly parts: Float64Array | null };

/** By output, what each word adds to its log-odds by its meaning. */
const partsByNet = (
  features: NonNullable<SentenceFeatures>,
  outputs: readonly number[],
  { net }: Ranker,
): readonly Float64Array[] | null =>
  (net && partsOfWords(features, outputs, net)?.map(parts => parts.map(part => net.share * part))) ?? null;

/** Words whose meaning speaks for an output, as features. */
function wordsByNet(tokens: Tokens, sentence: number, parts: Float64Array | null): FeatureWeight[] {
  const { firstToken } = tokens.sentences[sentence]!;
  const best = new Map<string, number>();
  parts?.forEach((weight, i) => {
    const word = tokens.vocabulary.words[tokens.lower[firstToken + i]!]!;
    if (weight > 0 && LONG_WORD.test(word)) best.set(word, Math.max(weight, best.get(word) ?? 0));
  });
  return [...best].map(([word, weight]) => ({ feature: `meaning:${word}`, weight }));
}

/** The run of words whose own features speak most for the output; the whole sentence where no word does. */
function carryingWords(
  tokens: Tokens,
  sentence: number,
  { features: { ids, at }, parts }: Spoken,
  output: number,
  ranker: Ranker,
): { first: number; end: number } {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const weight = Float64Array.from(tokens.lower.subarray(firstToken, endToken), (word, i) =>
    /^\p{L}/u.test(tokens.vocabulary.words[word]!) ? Math.max(0, parts?.[i] ?? 0) : 0,
  );
  for (let i = 0; i < ids.length; i++) {
    const token = at[i]!;
    const value = weightIn(ranker, ids[i]!, output);
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
