/** Codings in our own format: sentences with a list of codes per coder (`coder1`, `coder2` …), or `findings`. */
import { fieldsOf, listOf, numberOf, textOf } from './fields.ts';
import type { CodedDocument, Span } from './types.ts';

/** One line of the file. */
export function readOwn(value: unknown, place: string): CodedDocument {
  const row = fieldsOf(value, place);
  const text = typeof row.text === 'string' ? row.text : '';
  const id = textOf(row, 'id', place);
  const speaker = typeof row.speaker === 'string' ? { speaker: row.speaker } : {};
  const spanOf = (item: unknown): Span => {
    const fields = fieldsOf(item, place);
    return {
      start: numberOf(fields, 'start', place),
      end: numberOf(fields, 'end', place),
      code: textOf(fields, 'code', place),
    };
  };
  if (row.findings !== undefined)
    return { id, text, ...speaker, codings: [{ coder: 'machine', spans: listOf(row.findings, place).map(spanOf) }] };
  const sentences = listOf(row.sentences, place).map(item => fieldsOf(item, place));
  const coders = [
    ...new Set(sentences.flatMap(sentence => Object.keys(sentence).filter(key => Array.isArray(sentence[key])))),
  ].sort((a, b) => (a < b ? -1 : 1));
  return {
    id,
    text,
    ...speaker,
    sentences: sentences.map(sentence => ({
      start: numberOf(sentence, 'start', place),
      end: numberOf(sentence, 'end', place),
    })),
    codings: coders.map(coder => ({
      coder,
      spans: sentences.flatMap(sentence => listOf(sentence[coder] ?? [], place).map(spanOf)),
    })),
  };
}
