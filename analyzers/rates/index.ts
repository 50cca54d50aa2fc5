/**
 * How often a group's sentences bear a kind of marker or a code: the mean of calibrated chances over all sentences, with limits that draw the
 * documents and know how far the machine can be trusted; and where people coded a sample, that mean corrected by theirs.
 */
import { sum } from 'd3-array';
import type { Answer } from '../../pipeline/corpus.ts';
import { codeDocument } from '../comparison/code-document.ts';
import { type Counter, rateOf } from '../contract.ts';
import { type Counted, type Expected, expectationOf, expectedIn, expectSentences } from '../rhetoric/expected.ts';
import { familyInBook } from '../rhetoric/family.ts';
import type { Expectation } from '../rhetoric/rank/types.ts';
import type { Codebook, CodedAnswer } from '../rhetoric/types.ts';
import { type Interval, LEVEL } from '../statistics/interval.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { type Cluster, correctedMean, limitsOf, studentQuantile } from '../statistics/prediction-powered.ts';
import { roleOf } from '../words/index.ts';
import { type GoldSample, goldOf, sharesOf } from './gold.ts';

/** How often a group's sentences bear a code, or any code of a family. Limits are per 100 sentences. */
export type RateRow = {
  readonly group: string;
  /** Id of the code; the family itself where the row is about all its codes. */
  readonly code: string;
  readonly family: string;
  /** Expected number of sentences that bear it: the sum of their chances, corrected where people coded. */
  readonly expected: number;
  readonly total: number;
  readonly per100: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** What the limits rest on: documents and the machine's error; the sentences of a single document and that error; or coded sentences. */
  readonly interval: 'documents+machine' | 'sentences+machine' | 'coded' | 'none';
  readonly documents: number;
  /** Sentences and documents of the group that people coded, and how far the machine was used beside them (0 to 1). */
  readonly coded: number | undefined;
  readonly codedDocuments: number | undefined;
  readonly power: number | undefined;
};

/** One document: its respondent's sentences, and by kind and code what the machine expects of them. */
export type RateTally = {
  readonly sentences: number;
  readonly expected: readonly number[];
  /** Sum of p(1 − p): how far the number of sentences can differ from the expected one by chance. */
  readonly binomial: readonly number[];
  /** How the expected number moves with each weight of the calibration. */
  readonly gradient: readonly (readonly number[])[];
  /** Where people coded: the score of each sentence (the sum of its chances of the families), and the sentences that were coded. */
  readonly scores: readonly number[];
  readonly coded: readonly CodedSentence[];
};
type CodedSentence = {
  readonly weight: number;
  readonly from?: number;
  readonly score: number;
  /** By kind and code: the machine's chance, and the share of coders who gave it. */
  readonly chances: readonly number[];
  readonly shares: readonly number[];
};
export type RateTable = { readonly documents: readonly RateTally[] };

export type RateOptions = {
  /** What people coded; its sentences correct the machine's. */
  readonly gold?: GoldSample | undefined;
  /** Share of intervals that hold. */
  readonly level?: number;
};

export const RATE_DEFAULTS = Object.freeze({ gold: undefined, level: LEVEL });

/** The counter of a codebook's rates. `codingOf` gives what coding found in a document, where that is known already. */
export const ratesBy = (
  codebook: Codebook,
  codingOf: (answer: Answer) => Pick<CodedAnswer, 'weighed'> = answer => codeDocument(answer, codebook),
): Counter<RateTable, RateRow, Required<RateOptions>> => {
  const counted = reportedIn(codebook);
  return {
    needs: () => ['roles', 'findings'],
    count: (answers, { gold } = {}) => ({
      documents: answers
        .map(answer => tallyOf(answer, expectSentences(codingOf(answer).weighed, codebook), gold, counted))
        .filter(({ sentences }) => sentences > 0),
    }),
    add: (a, b) => ({ documents: [...a.documents, ...b.documents] }),
    rows: (groups, options = {}) => {
      const { level, gold } = { ...RATE_DEFAULTS, ...options };
      return {
        rows: groups.flatMap(({ name, table }) => rowsOf(name, table, codebook, level)),
        notices: [],
        options: { level, gold },
      };
    },
  };
};

const tallyOf = (
  answer: Answer,
  { sentences }: Expected,
  gold: GoldSample | undefined,
  names: readonly Counted[],
): RateTally => {
  const own = answer.tokens.sentences.flatMap((_, s) => (roleOf(answer, s) === 'respondent' ? [s] : []));
  const zero = names.map(() => 0);
  const chances = own.map(s => sentences[s]?.chances ?? zero);
  const families = names.filter(({ level }) => level === 'family').length;
  const scores = chances.map(chance => sum(chance.slice(0, families)));
  const given = gold && goldOf(answer, gold);
  return {
    sentences: own.length,
    expected: names.map((_, k) => sum(chances, chance => chance[k]!)),
    binomial: names.map((_, k) => sum(chances, chance => chance[k]! * (1 - chance[k]!))),
    gradient: names.map((_, k) => gradientOf(sentences, own, k)),
    scores: given ? scores : [],
    coded: own.flatMap((s, i): CodedSentence[] => {
      const sentence = given?.get(s);
      if (sentence === undefined) return [];
      const { weight, from } = sentence;
      const shares = sharesOf(sentence, names);
      return [{ weight, ...(from !== undefined && { from }), score: scores[i]!, chances: chances[i]!, shares }];
    }),
  };
};

/** What rows are about: the families of the book, then its codes, as they come in its chances. */
const reportedIn = (codebook: Codebook): readonly Counted[] =>
  expectedIn(codebook).filter(({ level }) => level !== 'wide');

/** Sum over sentences of the derivative of a chance by each weight: p(1 − p) times its input. */
const gradientOf = (sentences: Expected['sentences'], own: readonly number[], k: number): number[] => {
  const gradient: number[] = [];
  for (const s of own) {
    const sentence = sentences[s];
    const inputs = sentence?.inputs[k] ?? [];
    if (inputs.length === 0) continue;
    const slope = sentence!.chances[k]! * (1 - sentence!.chances[k]!);
    [1, ...inputs].forEach((input, i) => {
      gradient[i] = (gradient[i] ?? 0) + slope * input;
    });
  }
  return gradient;
};

type Named = { readonly code: string; readonly family: string; readonly expectation: Expectation | undefined };

const namedIn = (codebook: Codebook): Named[] => {
  const families = new Map(codebook.codes.map(code => [code.id, code.family]));
  const ranker = codebook.learned?.ranker;
  return reportedIn(codebook).map(({ name, bears }) => {
    const code = codebook.codes.find(({ id }) => bears(id));
    // Of a family that nothing was learned for, the machine errs as in the wide family around it.
    const around = code && ranker && expectationOf(familyInBook(code), ranker);
    return { code: name, family: families.get(name) ?? name, expectation: expectationOf(name, ranker) ?? around };
  });
};

const rowsOf = (group: string, { documents }: RateTable, codebook: Codebook, level: number): RateRow[] => {
  const total = sum(documents, ({ sentences }) => sentences);
  const coded = documents.some(document => document.coded.length > 0);
  return namedIn(codebook).map(({ code, family, expectation }, k) => {
    const corrected = coded ? correctedMean(clustersOf(documents, k), level) : undefined;
    const rate = corrected?.mean ?? sum(documents, ({ expected }) => expected[k]!) / total;
    const limits: Interval | undefined =
      total === 0 ? undefined : (corrected ?? machineLimits(documents, k, expectation, level));
    return {
      group,
      code,
      family,
      expected: total === 0 ? 0 : rate * total,
      total,
      per100: rateOf(rate * total, total, 100),
      lower: limits && 100 * limits.lower,
      upper: limits && 100 * limits.upper,
      interval:
        total === 0 ? 'none' : corrected ? 'coded' : documents.length > 1 ? 'documents+machine' : 'sentences+machine',
      documents: documents.length,
      coded: corrected?.coded,
      codedDocuments: corrected?.clusters,
      power: corrected?.power,
    };
  });
};

/**
 * Limits without coded sentences. The variance is that of the documents drawn (of a single one: that its number of sentences can differ from the expected
 * one), of the calibration's weights (delta method), and of what the machine is wrong by in each document beyond chance, as measured on coded answers.
 * It knows nothing of errors that a whole era, office or party shares.
 */
const machineLimits = (
  documents: readonly RateTally[],
  k: number,
  expectation: Expectation | undefined,
  level: number,
): Interval => {
  const total = sum(documents, ({ sentences }) => sentences);
  const rate = sum(documents, ({ expected }) => expected[k]!) / total;
  const n = documents.length;
  const drawn =
    n > 1
      ? (n / (n - 1)) * sum(documents, ({ sentences, expected }) => ((expected[k]! - rate * sentences) / total) ** 2)
      : sum(documents, ({ binomial }) => binomial[k]!) / total ** 2;
  const machine =
    expectation === undefined
      ? 0
      : calibrationVariance(documents, k, expectation) / total ** 2 +
        sum(documents, ({ sentences }) => (expectation.spread * sentences) ** 2) / total ** 2;
  const t = n > 1 ? studentQuantile((1 + level) / 2, n - 1) : normalQuantile((1 + level) / 2);
  return limitsOf(rate, Math.sqrt(drawn + machine), total, t);
};

/** g′Σg, with the covariance given row by row to the diagonal. */
const calibrationVariance = (documents: readonly RateTally[], k: number, { covariance }: Expectation): number => {
  const gradient: number[] = [];
  for (const { gradient: rows } of documents)
    rows[k]!.forEach((value, i) => {
      gradient[i] = (gradient[i] ?? 0) + value;
    });
  let variance = 0;
  for (let i = 0, at = 0; i < gradient.length; i++)
    for (let j = 0; j <= i; j++, at++) variance += (i === j ? 1 : 2) * gradient[i]! * gradient[j]! * covariance[at]!;
  return Math.max(0, variance);
};

/** The documents as `correctedMean` takes them, in strata of the coded sentences' scores. */
const clustersOf = (documents: readonly RateTally[], k: number): Cluster[] => {
  const stratumOf = strataOf(documents.flatMap(({ coded }) => coded));
  return documents.map(({ sentences, expected, scores, coded }) => {
    const strata = new Map<string, number>();
    for (const score of scores) strata.set(stratumOf(score), (strata.get(stratumOf(score)) ?? 0) + 1);
    const sample = coded.map(({ weight, score, chances, shares }) => ({
      coded: shares[k]!,
      chance: chances[k]!,
      weight,
      stratum: stratumOf(score),
    }));
    return { sentences, chances: expected[k]!, strata, sample };
  });
};

/** So few coded sentences say nothing about the spread in a stratum: it is joined to the one below. */
const LEAST_IN_STRATUM = 5;

/** The stratum of a score: between the borders that the sample was drawn by. */
const strataOf = (coded: readonly CodedSentence[]): ((score: number) => string) => {
  const borders = [...new Set(coded.flatMap(({ from }) => from ?? []))].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const border of borders) {
    const above = coded.filter(({ score }) => score >= border).length;
    const below = coded.filter(({ score }) => score < border && score >= (kept.at(-1) ?? 0)).length;
    if (above >= LEAST_IN_STRATUM && below >= LEAST_IN_STRATUM) kept.push(border);
  }
  return score => String(kept.findLast(border => score >= border) ?? 0);
};
