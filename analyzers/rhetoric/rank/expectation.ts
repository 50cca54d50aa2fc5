/**
 * The chance that coders give a code, or any code of a family, to a sentence, whether it is reported or not. Findings are places to read, and
 * what is not found is not nothing: rates are made of chances (DESIGN, “expectations over calibrated chances”).
 */
import { FAMILIES, familyOfShipped } from '../family.ts';
import type { Candidate } from '../match/candidates.ts';
import { togetherOf } from '../match/decide.ts';
import { chanceOf } from './calibrate.ts';
import type { FamilyExpectation, Ranker } from './types.ts';

/** What the machine expects of a sentence: a chance for each output, and how it leans on each weight of its calibration. */
export type SentenceChances = { readonly chances: readonly number[]; readonly inputs: readonly (readonly number[])[] };

/** Inputs of the calibration of an output: its log-odds, those of its family (of a family: of its likeliest code), whether a cue of it stands there. */
export const expectedInputs = (
  output: number,
  scores: Float64Array,
  cued: ReadonlySet<string>,
  { outputs, members }: Pick<Ranker, 'outputs' | 'members'>,
): number[] => {
  const name = outputs[output]!;
  if (output >= FAMILIES.length)
    return [scores[output]!, scores[FAMILIES.indexOf(familyOfShipped(name))]!, Number(cued.has(name))];
  const codes = members[output]!;
  const best = codes.reduce((most, k) => Math.max(most, scores[k]!), Number.NEGATIVE_INFINITY);
  return [scores[output]!, best, Number(codes.some(k => cued.has(outputs[k]!)))];
};

/** Inputs of the calibration of a family: log-odds of its likeliest code and of the wide family around it, and whether a cue of it stands there. */
export const familyExpectedInputs = (
  members: readonly number[],
  scores: Float64Array,
  cued: ReadonlySet<string>,
  outputs: readonly string[],
): number[] => {
  const best = members.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
  const wide = scores[FAMILIES.indexOf(familyOfShipped(outputs[best]!))]!;
  return [scores[best]!, wide, Number(members.some(k => cued.has(outputs[k]!)))];
};

/** The chance of a family of the codebook in one sentence. */
export const expectFamily = (
  scores: Float64Array,
  cued: ReadonlySet<string>,
  { members, weights }: FamilyExpectation,
  { outputs }: Pick<Ranker, 'outputs'>,
): { readonly chance: number; readonly inputs: number[] } => {
  const inputs = familyExpectedInputs(members, scores, cued, outputs);
  return { chance: chanceOf(weights, inputs), inputs };
};

/** What the ranker expects of one sentence; `cued` are the codes whose cues stand in it. */
export const expectOne = (
  scores: Float64Array,
  cued: ReadonlySet<string>,
  ranker: Pick<Ranker, 'outputs' | 'members' | 'expectation'>,
): SentenceChances => {
  const inputs = ranker.outputs.map((_, k) => expectedInputs(k, scores, cued, ranker));
  return { inputs, chances: inputs.map((input, k) => chanceOf(ranker.expectation[k]!.weights, input)) };
};

/** The chance of a code that no weights were learned for: what its cues add up to. */
export const expectByCues = (code: string, cell: readonly Candidate[]): number => {
  const own = cell.filter(({ cue }) => cue.code === code);
  return own.length === 0 ? 0 : togetherOf(own);
};
