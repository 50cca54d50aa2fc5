/** One JSON line in, one out: what `code --jsonl` does with a record. */

import type { RecordPlace } from '../../pipeline/messages/index.ts';
import { recordOf, sidecarOf } from '../../pipeline/read/record.ts';
import type { Facts } from '../../pipeline/read/schema.ts';
import { singleSpeaker } from '../../pipeline/structure/single-speaker.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { Structure } from '../../pipeline/types.ts';
import { codeAnswer } from './code.ts';
import { expectedCounts, expectSentences } from './expected.ts';
import type { Codebook, Finding, ReplyStatus } from './types.ts';

/** A text with what a record may say of it: the fields of `pipeline/read/schema.ts`; unknown fields are left alone. */
export type AnswerRecord = { readonly id: string; readonly text: string } & Readonly<Facts>;
export type CodedRecord = {
  readonly id: string;
  readonly reply: ReplyStatus;
  readonly findings: readonly Finding[] /** Expected number of sentences by kind and code. */;
  readonly expected: Readonly<Record<string, number>>;
};

/**
 * Codes a parsed record; `annotate` turns a text and its blocks into tagged tokens, `place` is named in errors,
 * `complete` adds what is known of people beyond the record.
 *
 * @throws {OrdskifteError} BAD_RECORD where id or text is missing, or a field is not as the schema of records has it
 */
export function codeRecord(
  record: Readonly<Record<string, unknown>>,
  codebook: Codebook,
  annotate: (text: string) => Tokens,
  place: RecordPlace = {},
  complete: <T extends Partial<Structure>>(structure: T) => T = structure => structure,
): CodedRecord {
  const { id, text } = recordOf(record, place);
  const { respondent: speaker, question, governs, ...facts } = sidecarOf(record, place);
  const structure = complete(singleSpeaker(text, { ...facts, speaker }));
  const asked = question === undefined ? {} : { question: { text: question, tokens: annotate(question) } };
  const { findings, reply, weighed } = codeAnswer({ text, structure, tokens: annotate(text), ...asked }, codebook, {
    ...(governs !== undefined && { governs }),
  });
  return { id, reply: reply.status, findings, expected: expectedCounts(expectSentences(weighed, codebook), codebook) };
}
