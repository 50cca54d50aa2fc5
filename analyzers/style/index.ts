/** Style: how a group of texts is written, one row per measure, with counts, denominators and intervals. */
import { group } from 'd3-array';
import type { Notice } from '../../pipeline/types.ts';
import { analyserOf, type Counter } from '../contract.ts';
import type { Sample } from '../keyness/notices.ts';
import type { Interval } from '../statistics/interval.ts';
import { BOOTSTRAP_DEFAULTS, type BootstrapOptions, bootstrapSums } from '../uncertainty/bootstrap.ts';
import type { Whose } from '../words/index.ts';
import { spectrumOf } from './diversity.ts';
import { lixOf, RATIOS, type Ratio, STYLE_MEASURES, type StyleMeasure, VOCABULARY_INDICES } from './measures.ts';
import { addStyle, countStyle, type StyleData } from './table.ts';
import { read, TALLY, type Tally } from './tallies.ts';

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
  /** What `total` counts. */
  readonly basis: string;
};

export type StyleOptions = {
  readonly whose: Whose;
  /** Words in a window of MATTR and a segment of MSTTR. */
  readonly window: number;
  readonly measures: readonly StyleMeasure[];
  readonly bootstrap: BootstrapOptions;
  /** What is drawn where a group has several: its documents, or its respondents with all their documents. */
  readonly sample: Sample;
};

export const STYLE_DEFAULTS: StyleOptions = Object.freeze({
  whose: 'respondent',
  window: 50,
  measures: STYLE_MEASURES,
  bootstrap: BOOTSTRAP_DEFAULTS,
  sample: 'document',
});

/** Tallies of documents and counts of words; rows as `style` gives them. */
export const styleCounter: Counter<StyleData, StyleRow, StyleOptions> = {
  needs: () => ['roles', 'form', 'lemma', 'upos', 'feats'],
  count: (answers, given) => {
    const { whose, window } = { ...STYLE_DEFAULTS, ...given };
    return countStyle(answers, whose, window);
  },
  add: addStyle,
  rows: (groups, given) => {
    const bootstrap = { ...BOOTSTRAP_DEFAULTS, ...given?.bootstrap };
    const options = { ...STYLE_DEFAULTS, ...given, bootstrap };
    const single = groups.filter(({ table }) => table.documents.length === 1).map(({ name }) => name);
    return {
      rows: groups.flatMap(({ name, table }) => groupRows(name, table, options)),
      notices: single.length === 0 || options.bootstrap.resamples === 0 ? [] : [singleNotice(single)],
      options,
    };
  },
};

/**
 * How each group is written: a row for each measure (readability, diversity of words, sentences, pronouns, tense, modality,
 * passives …) with its value, and where it is a ratio its count, total and interval. Documents are drawn for the intervals where a
 * group has several; inside a single document sentences are drawn, which says how uniform that text is and nothing about other
 * texts (a notice says so). Measures that need parts of speech have no value for untagged texts, and none has where there are no words.
 */
export const style = analyserOf(styleCounter);

const groupRows = (name: string, table: StyleData, { measures, bootstrap, sample }: StyleOptions): StyleRow[] => {
  const total = sumOf(table.documents.map(document => document.total));
  const words = read(total, 'words');
  const isTagged = read(total, 'verbs') + read(total, 'nouns') > 0;
  const spectrum = spectrumOf(table.words.map(([, count]) => count));
  const { unit, units } = unitsOf(table, sample);
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
    const known = words > 0 && Number.isFinite(value) && (isTagged || !ratio?.tagged);
    const interval =
      isAdditive && known && !(unit === 'sentences' && ratio?.along) ? intervals[additive.indexOf(measure)] : null;
    return {
      group: name,
      measure,
      value: known ? value : undefined,
      count: ratio && known ? countIn(ratio, total) : undefined,
      total: ratio && known ? read(total, ratio.of) : undefined,
      lower: interval?.lower,
      upper: interval?.upper,
      interval: interval ? unit : 'none',
      documents: table.documents.length,
      words,
      basis: basisOf(measure),
    };
  });
};

/** What is drawn for the intervals. A single document has only its sentences; several by one respondent are one case of a sample of respondents. */
const unitsOf = (
  { documents, sentences }: StyleData,
  sample: Sample,
): { readonly unit: 'documents' | 'respondents' | 'sentences'; readonly units: readonly Tally[] } => {
  if (documents.length === 1) return { unit: 'sentences', units: sentences.map(tally => Float64Array.from(tally)) };
  if (sample === 'document')
    return { unit: 'documents', units: documents.map(({ total }) => Float64Array.from(total)) };
  const byRespondent = group(documents, document => document.respondent);
  return { unit: 'respondents', units: [...byRespondent.values()].map(own => sumOf(own.map(({ total }) => total))) };
};

const ratioOf = (measure: StyleMeasure): Ratio | undefined => (RATIOS as Partial<Record<StyleMeasure, Ratio>>)[measure];

const countIn = (ratio: Ratio, tally: Tally): number => ratio.count.reduce((sum, name) => sum + read(tally, name), 0);

const additiveValue = (measure: StyleMeasure, tally: Tally): number => {
  const ratio = ratioOf(measure);
  return ratio === undefined ? lixOf(tally) : (ratio.per * countIn(ratio, tally)) / read(tally, ratio.of);
};

/** What the total of a measure counts. Indices of the vocabulary rest on all words. */
const basisOf = (measure: StyleMeasure): string => ratioOf(measure)?.of ?? 'words';

const sumOf = (tallies: readonly (readonly number[])[]): Tally => {
  const total = new Float64Array(TALLY.length);
  for (const tally of tallies) for (let k = 0; k < total.length; k++) total[k]! += tally[k]!;
  return total;
};

const singleNotice = (names: readonly string[]): Notice => ({
  code: 'sentences-drawn',
  level: 'warning',
  message: `${names.length === 1 ? `${names[0]} has a single document` : `${names.length} groups have a single document`}: its interval draws sentences. It says how uniform that text is, and nothing about other texts.`,
  values: { groups: names.length },
});
