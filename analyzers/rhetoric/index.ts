/**
 * Markers of deflection and responsibility by an open codebook (`codebook.json`): cue → device → code, with the words that carry each finding.
 * Markers, never verdicts; a legal ground for silence is not evasion.
 */

export { extendCodebook, parseCodebook, withRanker } from './book/parse.ts';
export { type AnswerInput, allLists, type CodeOptions, codeAnswer } from './code.ts';
export { type PlainAnswerFacts, plainAnswer } from './plain-answer.ts';
export { readRanker } from './rank/read-ranker.ts';
export type { Ranker } from './rank/types.ts';
export { type AnswerRecord, type CodedRecord, codeRecord } from './record.ts';
export type {
  Code,
  Codebook,
  CodedAnswer,
  Cue,
  Direction,
  Family,
  Finding,
  Ground,
  QuestionReply,
  Reply,
  ReplyStatus,
} from './types.ts';
