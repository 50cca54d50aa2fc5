/** Codings in our own format: records with sentences that hold a list of codes per coder (`coder1`, `coder2` …), or with `findings`. */
import * as z from 'zod/mini';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages, type RecordPlace } from '../../pipeline/messages/index.ts';
import { idOf, sidecarOf } from '../../pipeline/read/record.ts';
import type { CodedDocument, Coding, Span } from './types.ts';

const offset = () => z.int('not an offset (a whole number)').check(z.gte(0, 'below 0'));
const SPAN = z.looseObject({
  start: offset(),
  end: offset(),
  code: z.string('not a string').check(z.regex(/\S/, 'empty')),
});
const SENTENCE = z.looseObject({ start: offset(), end: offset() });
const CODINGS = z.looseObject({
  text: z.optional(z.string('not a string')),
  findings: z.optional(z.array(SPAN, 'not a list')),
  sentences: z.optional(z.array(SENTENCE, 'not a list')),
});

/**
 * One line of the file. What it says beside its codings must be as in every record.
 *
 * @throws {OrdskifteError} BAD_RECORD: names the line and the field, shows its value
 */
export function readOwn(value: Readonly<Record<string, unknown>>, place: RecordPlace): CodedDocument {
  const id = idOf(value, place);
  const { respondent: speaker } = sidecarOf(value, place);
  const { text = '', findings, sentences } = checked(CODINGS, value, [], place);
  const document = { id, text, ...(speaker !== undefined && { speaker }) };
  if (findings !== undefined) return { ...document, codings: [{ coder: 'machine', spans: findings.map(spanOf) }] };
  if (sentences === undefined)
    throw new OrdskifteError(messages.badRecord(place, 'has neither "findings" nor "sentences"'));
  const coders = [
    ...new Set(sentences.flatMap(sentence => Object.keys(sentence).filter(key => Array.isArray(sentence[key])))),
  ].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    ...document,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    codings: coders.map((coder): Coding => {
      const spansIn = (sentence: Readonly<Record<string, unknown>>, i: number) =>
        checked(z.array(SPAN, 'not a list'), sentence[coder] ?? [], ['sentences', i, coder], place).map(spanOf);
      return { coder, spans: sentences.flatMap(spansIn) };
    }),
  };
}

const spanOf = ({ start, end, code }: Span): Span => ({ start, end, code });

/** The value as the schema has it; `path` leads to it from the record. */
const checked = <T>(schema: z.ZodMiniType<T>, value: unknown, path: readonly PropertyKey[], place: RecordPlace): T => {
  const { data, error } = schema.safeParse(value);
  if (error === undefined) return data as T;
  const issue = error.issues[0]!;
  const found = issue.path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown>)?.[key], value);
  throw new OrdskifteError(
    messages.badField(place, {
      field: [...path, ...issue.path].join('.'),
      value: found,
      reason: `which is ${issue.message}`,
      next: 'A code is written {"start":0,"end":12,"code":"deflection.defer"}, with offsets from 0 in UTF-16 code units.',
    }),
  );
};
