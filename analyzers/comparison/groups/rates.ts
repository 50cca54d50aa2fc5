/** What is counted per document and added up per group: markers of each family, and tone; with intervals by drawing documents. */
import type { Answer } from '../../../pipeline/corpus.ts';
import type { Group } from '../../groups/index.ts';
import { FAMILIES } from '../../rhetoric/family.ts';
import type { CodedAnswer } from '../../rhetoric/types.ts';
import { sum } from '../../terms/table.ts';
import { SENTIMENT_DEFAULTS, type SentimentOptions, sentenceTones } from '../../tone/index.ts';
import { type BootstrapOptions, bootstrapSums } from '../../uncertainty/bootstrap.ts';
import { shareIntervals } from '../../uncertainty/shares.ts';
import { roleOf } from '../../words/index.ts';
import type { GroupToneRow, MarkerRow } from './rows.ts';

/** Sentences of a group that bear a marker of each family, of all sentences that the respondents say. */
export const markerRows = (
  { name, answers }: Group,
  coded: ReadonlyMap<Answer, CodedAnswer>,
  bootstrap: BootstrapOptions = {},
): MarkerRow[] => {
  const tallies = answers.map(answer => markerTally(answer, coded.get(answer)!)).filter(({ own }) => own > 0);
  const total = sum(tallies.map(({ own }) => own));
  const counts = FAMILIES.map((_, f) => tallies.map(({ bearing }) => bearing[f]!));
  const intervals = shareIntervals(
    tallies.map(({ own }) => own),
    counts,
    bootstrap,
  );
  return FAMILIES.map((family, f) => {
    const sentences = sum(counts[f]!);
    const { lower, upper, interval } = intervals[f]!;
    // Sentences of a single document say nothing about other documents.
    const hasLimits = interval === 'documents';
    return {
      group: name,
      family,
      sentences,
      total,
      per100: total === 0 ? 0 : (100 * sentences) / total,
      lower: hasLimits ? 100 * lower : undefined,
      upper: hasLimits ? 100 * upper : undefined,
      documents: counts[f]!.filter(count => count > 0).length,
    };
  });
};

/** Tone of a group: the mean of `speakerTones` over all its matches, 0 without one. */
export const toneRow = (
  { name, answers }: Group,
  sentiment: SentimentOptions = {},
  bootstrap: BootstrapOptions = {},
): GroupToneRow => {
  const { shrink } = { ...SENTIMENT_DEFAULTS, ...sentiment };
  const tallies = answers.map(answer => toneTally(answer, sentiment)).filter(tally => tally[WORDS]! > 0);
  const totals = [WORDS, MATCHED, VALUE, POSITIVE, NEGATIVE].map(column => sum(tallies.map(tally => tally[column]!)));
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

/** Own sentences, and how many of them have a finding of each family. */
const markerTally = (
  answer: Answer,
  { findings }: CodedAnswer,
): { readonly own: number; readonly bearing: readonly number[] } => {
  const own = answer.tokens.sentences.flatMap((_, s) => (roleOf(answer, s) === 'respondent' ? [s] : []));
  const bearing = FAMILIES.map(family => {
    const sentences = new Set(findings.filter(finding => finding.family === family).map(f => f.sentence - 1));
    return own.filter(s => sentences.has(s)).length;
  });
  return { own: own.length, bearing };
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
