/** Analysers: one question of a researcher each; corpus in, rows with counts, denominators and spans out. */
export {
  type CodeRow,
  type Comparison,
  compare,
  type DocumentRow,
  FAMILIES,
  type Family,
  type FindingRow,
  type SentenceRow,
} from './compare/index.ts';
export { KEYNESS_DEFAULTS, type KeynessOptions, type KeynessRow, keyness } from './keyness/index.ts';
export { conservativeLogRatio, logRatio, signedG2 } from './keyness/measures.ts';
export { type KwicRow, kwic } from './kwic/index.ts';
export { choosePair, type Pair, type Respondent, respondentsOf } from './pair.ts';
export { type Codebook, codeAnswer, type Finding, parseCodebook } from './rhetoric/index.ts';
export {
  SENTIMENT_DEFAULTS,
  type SentenceTone,
  type SpeakerTone,
  sentenceTones,
  speakerTones,
} from './sentiment/index.ts';
export { OWN_LEXICON, type SentimentLexicon } from './sentiment/lexicon.ts';
export { countTerms, TERM_DEFAULTS, type TermRow, terms } from './terms/index.ts';
export { UNITS, type Unit, type Whose } from './words.ts';
