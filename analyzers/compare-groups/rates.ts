/** What is counted per document and added up per group: markers of each family, and tone; with intervals by drawing documents. */
import type { Answer } from '../../pipeline/corpus.ts';
import { FAMILIES, familyOf } from '../compare/rows.ts';
import type { TextGroup } from '../groups.ts';
import type { CodedAnswer } from '../rhetoric/types.ts';
import { SENTIMENT_DEFAULTS, type SentimentOptions, sentenceTones } from '../sentiment/index.ts';
import { type BootstrapOptions, bootstrapSums } from '../uncertainty/bootstrap.ts';
import { roleOf } from '../words.ts';
import type { GroupToneRow, MarkerRow } from './rows.ts';

/** Sentences of a group that bear a marker of each family, of all sentences that the respondents say. */
export const markerRows = (
  { name, answers }: TextGroup,
  coded: ReadonlyMap<Answer, CodedAnswer>,
  bootstrap: BootstrapOptions = {},
): MarkerRow[] => {
  const tallies = answers.map(answer => markerTally(answer, coded.get(answer)!)).filter(([total]) => total! > 0);
  const totals = sumOf(tallies, FAMILIES.length + 1);
  const per100 = (sums: ArrayLike<number>): number[] => FAMILIES.map((_, f) => (100 * sums[f + 1]!) / sums[0]!);
  const intervals = bootstrapSums(tallies, per100, bootstrap);
  return FAMILIES.map((family, f) => ({
    group: name,
    family,
    sentences: totals[f + 1]!,
    total: totals[0]!,
    per100: totals[0] === 0 ? 0 : per100(totals)[f]!,
    lower: intervals[f]?.lower,
    upper: intervals[f]?.upper,
    documents: tallies.filter(tally => tally[f + 1]! > 0).length,
  }));
};

/** Tone of a group: the mean of `speakerTones` over all its matches, 0 without one. */
export const toneRow = (
  { name, answers }: TextGroup,
  sentiment: SentimentOptions = {},
  bootstrap: BootstrapOptions = {},
): GroupToneRow => {
  const { shrink } = { ...SENTIMENT_DEFAULTS, ...sentiment };
  const tallies = answers.map(answer => toneTally(answer, sentiment)).filter(tally => tally[WORDS]! > 0);
  const totals = sumOf(tallies, 5);
  const score = (sums: ArrayLike<number>): number =>
    sums[MATCHED] === 0 ? 0 : sums[VALUE]! / (sums[MATCHED]! + shrink);
  const [interval] = bootstrapSums(tallies, sums => [score(sums)], bootstrap);
  return {
    group: name,
    score: score(totals),
    lower: interval?.lower,
    upper: interval?.upper,
    words: totals[WORDS]!,
    matched: totals[MATCHED]!,
    coverage: totals[WORDS] === 0 ? 0 : totals[MATCHED]! / totals[WORDS]!,
    positive: totals[POSITIVE]!,
    negative: totals[NEGATIVE]!,
  };
};

/** Own sentences, then those with a finding of each family. */
const markerTally = (answer: Answer, { findings }: CodedAnswer): Float64Array => {
  const own = answer.tokens.sentences.flatMap((_, s) => (roleOf(answer, s) === 'respondent' ? [s] : []));
  const bearing = FAMILIES.map(
    family => new Set(findings.filter(finding => familyOf(finding) === family).map(({ sentence }) => sentence)),
  );
  return Float64Array.of(own.length, ...bearing.map(sentences => own.filter(s => sentences.has(s)).length));
};

const [WORDS, MATCHED, VALUE, POSITIVE, NEGATIVE] = [0, 1, 2, 3, 4] as const;

const toneTally = (answer: Answer, sentiment: SentimentOptions): Float64Array => {
  const tally = new Float64Array(5);
  for (const { role, words, matches } of sentenceTones(answer, sentiment)) {
    if (role !== 'respondent') continue;
    tally[WORDS]! += words;
    tally[MATCHED]! += matches.length;
    for (const { value } of matches) {
      tally[VALUE]! += value;
      if (value !== 0) tally[value > 0 ? POSITIVE : NEGATIVE]! += 1;
    }
  }
  return tally;
};

const sumOf = (tallies: readonly Float64Array[], size: number): Float64Array => {
  const sums = new Float64Array(size);
  for (const tally of tallies) for (let k = 0; k < size; k++) sums[k]! += tally[k]!;
  return sums;
};
