/** One JSON line in, one out: what `code --jsonl` does with a record. */

import { OrdskifteError } from '../../pipeline/errors.ts';
import { singleSpeaker } from '../../pipeline/structure/single-speaker.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { codeAnswer } from './code.ts';
import type { Codebook, Finding, ReplyStatus } from './types.ts';

/** What a record may say beyond its text; unknown fields are left alone. */
export type AnswerRecord = {
  readonly id: string;
  readonly text: string;
  readonly question?: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly party?: string;
  readonly date?: string;
  readonly asked_by?: string;
  readonly governs?: boolean;
};
export type CodedRecord = { readonly id: string; readonly reply: ReplyStatus; readonly findings: readonly Finding[] };

/** Codes a parsed record; `annotate` turns a text and its blocks into tagged tokens. Throws (`RECORD_FIELDS`) where id or text is missing. */
export function codeRecord(record: unknown, codebook: Codebook, annotate: (text: string) => Tokens): CodedRecord {
  const { id, text, question, speaker, role, party, date, governs, asked_by: questioner } = checkRecord(record);
  const structure = singleSpeaker(text, { speaker, role, party, date, questioner });
  const { findings, reply } = codeAnswer({ text, structure, tokens: annotate(text) }, codebook, {
    ...(question !== undefined && { question }),
    ...(governs !== undefined && { governs }),
  });
  return { id, reply: reply.status, findings };
}

function checkRecord(record: unknown): AnswerRecord {
  const fields = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>;
  if (typeof fields.id !== 'string' || typeof fields.text !== 'string')
    throw new OrdskifteError({
      code: 'RECORD_FIELDS',
      message: `A record needs the texts "id" and "text"; this one has ${Object.keys(fields).join(', ') || 'no fields'}.`,
      next: 'Write one JSON object a line: {"id": "…", "text": "…", "question": "…", "speaker": "…", "role": "…"}.',
    });
  const optional = ['question', 'speaker', 'role', 'party', 'date', 'asked_by'] as const;
  const kept = optional.flatMap(key =>
    typeof fields[key] === 'string' && fields[key] !== '' ? [[key, fields[key]] as const] : [],
  );
  const governs = typeof fields.governs === 'boolean' ? { governs: fields.governs } : {};
  return { id: fields.id, text: fields.text, ...Object.fromEntries(kept), ...governs };
}
