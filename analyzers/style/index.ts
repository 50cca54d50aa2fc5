/** Style: how a group of texts is written, one row per measure, with counts, denominators and intervals. */
import type { Notice } from '../../pipeline/types.ts';
import { groupBy } from '../groups/by-key.ts';
import type { Group } from '../groups/index.ts';
import type { Sample } from '../keyness/notices.ts';
import type { Interval } from '../statistics/interval.ts';
import { type BootstrapOptions, bootstrapSums } from '../uncertainty/bootstrap.ts';
import type { Whose } from '../words/index.ts';
import { spectrumOf } from './diversity.ts';
import { lixOf, RATIOS, type Ratio, STYLE_MEASURES, type StyleMeasure, VOCABULARY_INDICES } from './measures.ts';
import { type DocumentTally, read, TALLY, type Tally, tallyOf } from './tallies.ts';

/** One measure of one group. `count / total × per` is the value where it is a plain ratio. */
export type StyleRow = {
  readonly group: string;
  readonly measure: StyleMeasure;
  readonly value: number | undefined;
  readonly count: number | undefined;
  readonly total: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** What was drawn for the interval. */
  readonly interval: 'documents' | 'respondents' | 'sentences' | 'none';
  readonly documents: number;
  readonly words: number;
};

export type StyleOptions = {
  readonly whose?: Whose;
  /** Words in a window of MATTR and a segment of MSTTR. */
  readonly window?: number;
  readonly measures?: readonly StyleMeasure[];
  readonly bootstrap?: BootstrapOptions;
  /** What is drawn where a group has several: its documents, or its respondents with all their documents. */
  readonly sample?: Sample;
};

export const STYLE_DEFAULTS = Object.freeze({
  whose: 'respondent' as Whose,
  window: 50,
  measures: STYLE_MEASURES,
  bootstrap: {} as BootstrapOptions,
  sample: 'document' as Sample,
});

/**
 * Rows of all groups and measures, and notices. Documents are drawn for the intervals where a group has several; inside
 * a single document sentences are drawn, which says how uniform that text is and nothing about other texts (a notice says so).
 * Measures that need parts of speech have no value for untagged texts.
 */
export const style = (
  groups: readonly Group[],
  options: StyleOptions = {},
): { rows: StyleRow[]; notices: Notice[] } => {
  const { whose, window, measures, bootstrap, sample } = { ...STYLE_DEFAULTS, ...options };
  const counted = groups.map(({ name, answers }) => ({
    name,
    tallies: answers.map(answer => tallyOf(answer, whose, window)).filter(({ words }) => words.length > 0),
  }));
  const single = counted.filter(({ tallies }) => tallies.length === 1).map(({ name }) => name);
  return {
    rows: counted.flatMap(({ name, tallies }) => groupRows(name, tallies, measures, bootstrap, sample)),
    notices: single.length === 0 || bootstrap.resamples === 0 ? [] : [singleNotice(single)],
  };
};

const groupRows = (
  group: string,
  tallies: readonly DocumentTally[],
  measures: readonly StyleMeasure[],
  bootstrap: BootstrapOptions,
  sample: Sample,
): StyleRow[] => {
  const total = sumOf(tallies.map(tally => tally.total));
  const isTagged = read(total, 'verbs') + read(total, 'nouns') > 0;
  const spectrum = spectrumOf(countsOf(tallies));
  const { unit, units } = unitsOf(tallies, sample);
  const additive = measures.filter(measure => !(measure in VOCABULARY_INDICES));
  const intervals: (Interval | null)[] =
    bootstrap.resamples === 0 || units.length < 2
      ? additive.map(() => null)
      : bootstrapSums(units, sums => additive.map(measure => additiveValue(measure, sums)), bootstrap);
  return measures.map(measure => {
    const ratio = ratioOf(measure);
    const isAdditive = !(measure in VOCABULARY_INDICES);
    const value = isAdditive
      ? additiveValue(measure, total)
      : VOCABULARY_INDICES[measure as keyof typeof VOCABULARY_INDICES](spectrum);
    const known = Number.isFinite(value) && (isTagged || !ratio?.tagged);
    const interval =
      isAdditive && known && !(unit === 'sentences' && ratio?.along) ? intervals[additive.indexOf(measure)] : null;
    return {
      group,
      measure,
      value: known ? value : undefined,
      count: ratio && known ? countIn(ratio, total) : undefined,
      total: ratio && known ? read(total, ratio.of) : undefined,
      lower: interval?.lower,
      upper: interval?.upper,
      interval: interval ? unit : 'none',
      documents: tallies.length,
      words: read(total, 'words'),
    };
  });
};

/** What is drawn for the intervals. A single document has only its sentences; several by one respondent are one case of a sample of respondents. */
const unitsOf = (
  tallies: readonly DocumentTally[],
  sample: Sample,
): { readonly unit: 'documents' | 'respondents' | 'sentences'; readonly units: readonly Tally[] } => {
  if (tallies.length === 1) return { unit: 'sentences', units: tallies[0]!.sentences };
  if (sample === 'document') return { unit: 'documents', units: tallies.map(tally => tally.total) };
  const byRespondent = groupBy(tallies, tally => tally.respondent);
  return { unit: 'respondents', units: [...byRespondent.values()].map(own => sumOf(own.map(tally => tally.total))) };
};

const ratioOf = (measure: StyleMeasure): Ratio | undefined => (RATIOS as Partial<Record<StyleMeasure, Ratio>>)[measure];

const countIn = (ratio: Ratio, tally: Tally): number => ratio.count.reduce((sum, name) => sum + read(tally, name), 0);

const additiveValue = (measure: StyleMeasure, tally: Tally): number => {
  const ratio = ratioOf(measure);
  return ratio === undefined ? lixOf(tally) : (ratio.per * countIn(ratio, tally)) / read(tally, ratio.of);
};

const sumOf = (tallies: readonly Tally[]): Tally => {
  const total = new Float64Array(TALLY.length);
  for (const tally of tallies) for (let k = 0; k < total.length; k++) total[k]! += tally[k]!;
  return total;
};

const countsOf = (tallies: readonly DocumentTally[]): Iterable<number> => {
  const counts = new Map<string, number>();
  for (const { words } of tallies) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.values();
};

const singleNotice = (names: readonly string[]): Notice => ({
  code: 'sentences-drawn',
  level: 'warning',
  message: `${names.length === 1 ? `${names[0]} has a single document` : `${names.length} groups have a single document`}: its interval draws sentences. It says how uniform that text is, and nothing about other texts.`,
  values: { groups: names.length },
});
