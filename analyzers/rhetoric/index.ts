/**
 * Markers of deflection and responsibility by an open codebook (`codebook.json`): cue → device → code, with the words that carry each finding.
 * Markers, never verdicts; a legal ground for silence is not evasion.
 */

export { extendCodebook, parseCodebook, withRanker } from './book/parse.ts';
export { type AnswerInput, allLists, type CodeOptions, codeAnswer } from './code.ts';
export { FAMILIES, type Family } from './family.ts';
export { readRanker } from './rank/read-ranker.ts';
export type { Ranker } from './rank/types.ts';
export { type AnswerRecord, type CodedRecord, codeRecord } from './record.ts';
export type {
  Code,
  Codebook,
  CodedAnswer,
  CodeFamily,
  Cue,
  Finding,
  Ground,
  QuestionReply,
  Reply,
  ReplyStatus,
} from './types.ts';
