/** Validation against human coders: their files in and out, their agreement, and the machine's error per code, family and speaker. */

export {
  type AgreementRow,
  COMPARE_OPTIONS,
  type CompareOptions,
  compareCoders,
  compareMachine,
  familiesIn,
  type MachineRow,
} from './agree.ts';
export { withSilentCodings } from './attendance.ts';
export type { ReadOptions } from './fields.ts';
export { guessFormat } from './guess.ts';
export { joinCodings, type KnownText } from './join.ts';
export { unknownCodes } from './known-codes.ts';
export { type Masked, maskSpeaker } from './mask.ts';
export { readCodings } from './read.ts';
export { type FlatAgreement, flattenAgreement, flattenMachine } from './rows.ts';
export { type CodedDocument, type Coding, FORMATS, type Format, type Span } from './types.ts';
export { WRITE_OPTIONS, type WriteOptions, writeCodings } from './write.ts';
