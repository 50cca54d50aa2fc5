/** Fits the chance of every kind and code in any sentence on held-out answers, and says how reliable it is. */

import { groups } from 'd3-array';
import { FAMILIES, familyOfShipped } from '../../analyzers/rhetoric/family.ts';
import { expectedInputs, familyExpectedInputs } from '../../analyzers/rhetoric/rank/expectation.ts';
import { cuesBySentence, weighSentences } from '../../analyzers/rhetoric/rank/rank.ts';
import type { Expectation, FamilyExpectation, Ranker } from '../../analyzers/rhetoric/rank/types.ts';
import { type Answer, codebook } from './answers.ts';
import { calibrationError, mean, type Pair, reportRole } from './by-role.ts';
import { members, outputs } from './fit.ts';
import { clusteredCovariance, fitLogistic, probability } from './logistic.ts';

/** What is judged of every sentence: the outputs, then the families of the codebook that are none. */
const FAMILY_MEMBERS = codebook.families
  .filter(({ id }) => !outputs.includes(id))
  .map(({ id }) => ({
    id,
    members: codebook.codes.flatMap(code => (code.family === id ? [outputs.indexOf(code.id)] : [])),
  }));
const JUDGED: readonly string[] = [...outputs, ...FAMILY_MEMBERS.map(({ id }) => id)];
const FAMILY_OF = new Map(codebook.codes.map(({ id, family }) => [id, family]));

/** A sentence that its ranker was not trained on. */
export type Sentence = {
  readonly answer: string;
  readonly sitting: string;
  /** By output: inputs of the calibration, and the share of coders who gave it. */
  readonly inputs: readonly (readonly number[])[];
  readonly shares: readonly number[];
};

const FOLDS = 10;

/**
 * Prints, for each kind and code, the calibration error over tenths of the sentences and how the rates of answers follow the coders', each from fits
 * without the answer's sitting; returns the fit on all.
 */
export function reportExpectation(
  answers: readonly Answer[],
  rankerOf: (answer: Answer) => Ranker,
  sittingOf: (id: string) => string,
): { expectation: Expectation[]; families: FamilyExpectation[]; figures: ExpectationFigures } {
  const sentences = answers.flatMap(answer => sentencesOf(answer, rankerOf(answer), sittingOf(answer.id)));
  const sittings = [...new Set(sentences.map(({ sitting }) => sitting))];
  const foldOf = new Map(sittings.map((sitting, i) => [sitting, i % FOLDS]));
  console.log(
    'rates by expectation, out of sample: calibration error, mean chance, share given; by answer: rank correlation, error per 100',
  );
  const judged = JUDGED.map((name, k) => {
    const chances = sentences.map(() => 0);
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = fitOne(
        sentences.filter(({ sitting }) => foldOf.get(sitting) !== fold),
        k,
      );
      sentences.forEach((sentence, n) => {
        if (foldOf.get(sentence.sitting) === fold) chances[n] = probability(weights, [1, ...sentence.inputs[k]!]);
      });
    }
    const pairs = sentences.map(({ answer, shares }, n) => ({ answer, chance: chances[n]!, share: shares[k]! }));
    const error = calibrationError(pairs);
    const rates = groups(pairs, ({ answer }) => answer).map(([, own]) => ({
      chance: mean(own.map(({ chance }) => chance)),
      share: mean(own.map(({ share }) => share)),
    }));
    const rho = correlation(ranks(rates.map(({ chance }) => chance)), ranks(rates.map(({ share }) => share)));
    const off = 100 * mean(rates.map(({ chance, share }) => Math.abs(chance - share)));
    const [said, given] = [mean(chances), mean(pairs.map(({ share }) => share))];
    console.log(
      `  ${name}  ${error.toFixed(3)}  ${said.toFixed(3)}  ${given.toFixed(3)}  ${rho.toFixed(2)}  ${off.toFixed(1)}`,
    );
    return { error, rho, spread: spreadOf(pairs), pairs };
  });
  reportRole('ministers', JUDGED, k => judged[k]!.pairs);
  const fitted = JUDGED.map((_, k): Expectation => {
    const inputs = sentences.map(sentence => sentence.inputs[k]!);
    const shares = sentences.map(sentence => sentence.shares[k]!);
    const weights = fitLogistic(inputs, shares);
    const clusters = sentences.map(({ sitting }) => sitting);
    return { weights, covariance: clusteredCovariance(inputs, shares, clusters, weights), spread: judged[k]!.spread };
  });
  const figureOf = (name: string) => judged[JUDGED.indexOf(name)]!;
  return {
    expectation: fitted.slice(0, outputs.length),
    families: FAMILY_MEMBERS.map((family, f) => ({ ...family, ...fitted[outputs.length + f]! })),
    figures: {
      codes: mean(codebook.codes.map(({ id }) => figureOf(id).error)),
      families: new Map([...FAMILIES, ...codebook.families.map(({ id }) => id)].map(id => [id, figureOf(id)])),
    },
  };
}

export type ExpectationFigures = {
  /** Mean calibration error of the codes. */
  readonly codes: number;
  /** By family of the codebook, and by wide family. */
  readonly families: ReadonlyMap<string, { readonly error: number; readonly rho: number }>;
};

const fitOne = (sentences: readonly Sentence[], k: number): number[] =>
  fitLogistic(
    sentences.map(({ inputs }) => inputs[k]!),
    sentences.map(({ shares }) => shares[k]!),
  );

export function sentencesOf(answer: Answer, ranker: Ranker, sitting: string): Sentence[] {
  const cells = cuesBySentence(answer.candidates);
  return weighSentences(answer.features, cells, ranker).flatMap((scores, s): Sentence[] => {
    if (!scores) return [];
    const cued = new Set((cells.get(s) ?? []).map(({ cue }) => cue.code));
    const given = answer.coders.map(coder => coder[s]!);
    const share = (bears: (code: string) => boolean): number =>
      given.filter(codes => codes.some(bears)).length / given.length;
    return [
      {
        answer: answer.id,
        sitting,
        inputs: [
          ...outputs.map((_, k) => expectedInputs(k, scores, cued, { outputs, members })),
          ...FAMILY_MEMBERS.map(family => familyExpectedInputs(family.members, scores, cued, outputs)),
        ],
        shares: [
          ...outputs.map((name, k) => share(code => (k < FAMILIES.length ? familyOfShipped(code) : code) === name)),
          ...FAMILY_MEMBERS.map(({ id }) => share(code => FAMILY_OF.get(code) === id)),
        ],
      },
    ];
  });
}

/** What answers differ by beyond the chance of their sentences: moments of their mean errors, answers weighted by sentences (DerSimonian and Laird 1986). */
function spreadOf(pairs: readonly Pair[]): number {
  let excess = 0;
  let weight = 0;
  for (const [, own] of groups(pairs, ({ answer }) => answer)) {
    const errors = own.map(({ chance, share }) => share - chance);
    const average = mean(errors);
    const within = mean(errors.map(value => (value - average) ** 2)) / Math.max(1, errors.length - 1);
    excess += own.length * (average ** 2 - within);
    weight += own.length;
  }
  return Math.sqrt(Math.max(0, excess / weight));
}

/** Prints the calibration of answers that had no part in its fit. */
export function reportOthers(role: string, sentences: readonly Sentence[], expectation: readonly Expectation[]): void {
  reportRole(role, outputs, k =>
    sentences.map(({ answer, inputs, shares }) => ({
      answer,
      chance: probability([...expectation[k]!.weights], [1, ...inputs[k]!]),
      share: shares[k]!,
    })),
  );
}

/** Mean ranks of ties. */
function ranks(values: readonly number[]): number[] {
  return values.map(
    value => values.filter(other => other < value).length + (values.filter(other => other === value).length + 1) / 2,
  );
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const sums = a.reduce(
    ([ab, aa, bb], value, i) => {
      const [da, db] = [value - ma, b[i]! - mb];
      return [ab! + da * db, aa! + da * da, bb! + db * db];
    },
    [0, 0, 0],
  );
  return sums[0]! / Math.sqrt(sums[1]! * sums[2]!);
}
