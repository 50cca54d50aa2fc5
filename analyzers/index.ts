/** Analysers: one question of a researcher each; corpus in, rows with counts, denominators and spans out. */

export { FRAMES_DEFAULTS, type FrameRow, type FramesOptions, frames } from './clauses/index.ts';
export { type CollocationOptions, type CollocationRow, collocations } from './collocations/index.ts';
export { COLUMNS, type Column } from './columns.ts';
export {
  COMPARE_GROUPS_DEFAULTS,
  type CompareGroupsOptions,
  compareGroups,
  type GroupComparison,
  type GroupRow,
  type GroupWordRow,
  type MarkerRow,
  type Verdict,
} from './comparison/groups/index.ts';
export {
  type CodeRow,
  type Comparison,
  compare,
  type DocumentRow,
  type FindingRow,
  type SentenceRow,
  type ToneRow,
} from './comparison/pair/index.ts';
export { type Analyser, type Analysis, analyserOf, type Counted, type Counter, type Group } from './contract.ts';
export { type DispersionOptions, dispersion, type SpreadRow } from './dispersion/index.ts';
export { type PlaceRow, places } from './dispersion/places.ts';
export { GROUP_KEYS, type GroupKey, groupBy, restrict } from './groups/index.ts';
export { choosePair, type Pair, type Respondent, respondentsOf } from './groups/pair.ts';
export { signedChi2, signedChi2Yates, williamsDivisor } from './keyness/association.ts';
export { oddsRatio, percentDifference, pmi, simpleMaths } from './keyness/effects.ts';
export { type GroupKeynessRow, groupKeyness } from './keyness/groups.ts';
export {
  compareTables,
  type GroupContrastRow,
  KEYNESS_DEFAULTS,
  type KeynessOptions,
  type KeynessRow,
  keyness,
  listTable,
} from './keyness/index.ts';
export { type LogOdds, pooledPrior, weightedLogOdds } from './keyness/log-odds.ts';
export { conservativeLogRatio, logRatio, signedG2 } from './keyness/measures.ts';
export { keynessNotices } from './keyness/notices.ts';
export { type TestedKeynessRow, testTerms } from './keyness/test-terms.ts';
export { type KwicRow, kwic } from './kwic/index.ts';
export {
  type Codebook,
  codeAnswer,
  FAMILIES,
  type Family,
  type Finding,
  parseCodebook,
  readRanker,
  withRanker,
} from './rhetoric/index.ts';
export { type AxisRow, axesOf, type CorrespondenceOptions, correspondence } from './scaling/correspondence.ts';
export {
  type PositionRow,
  positionsOf,
  WORDFISH_DEFAULTS,
  type WordfishOptions,
  wordfish,
} from './scaling/wordfish.ts';
export { type Sensitivity, type SensitivityRow, sensitivity } from './sensitivity/index.ts';
export { type SimilarityOptions, type SimilarityRow, similarity, similarPairs } from './similarity/index.ts';
export { adjust, CORRECTIONS, type Correction } from './statistics/adjust.ts';
export { fisherExact, oddsRatioInterval } from './statistics/fisher.ts';
export { clopperPearson, type Interval, jeffreys, newcombe, wilson, wilsonContinuity } from './statistics/interval.ts';
export { permutationTest, signFlipTest } from './statistics/permutation.ts';
export { type StyleRow, style } from './style/index.ts';
export { STYLE_MEASURES, type StyleMeasure } from './style/measures.ts';
export { entropy } from './terms/entropy.ts';
export { type ComparedTermRow, TERMS_DEFAULTS, type TermRow, type TermsOptions, terms } from './terms/index.ts';
export {
  joinTables,
  mergeDocuments,
  named,
  TERM_DEFAULTS,
  type TermOptions,
  type TermTable,
  tabulate,
} from './terms/table.ts';
export { tfIdf } from './terms/tf-idf.ts';
export {
  SENTIMENT_DEFAULTS,
  type SentenceTone,
  type SpeakerTone,
  sentenceTones,
  speakerTones,
} from './tone/index.ts';
export { OWN_LEXICON, type SentimentLexicon } from './tone/lexicon.ts';
export { bootstrapSums } from './uncertainty/bootstrap.ts';
export { documentsNeeded, documentsNeededAtLeast } from './uncertainty/power.ts';
export { type ShareInterval, shareIntervals } from './uncertainty/shares.ts';
export { UNITS, type Unit, type Whose } from './words/index.ts';
