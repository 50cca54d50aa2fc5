/** Codings of doccano, sequence labelling. */
import { type Fields, fieldsOf, listOf, type ReadOptions, refuse, textOf } from './fields.ts';
import { fromCodePoints } from './offsets.ts';
import type { CodedDocument, Span } from './types.ts';

/** One line of the file: `label` (or `labels`) with [start, end, code], or `entities`; offsets in code points. */
export function readDoccano(value: unknown, place: string, options: ReadOptions): CodedDocument {
  const row = fieldsOf(value, place);
  const text = textOf(row, 'text', place);
  const at = (offset: unknown) =>
    typeof offset === 'number' ? fromCodePoints(text, offset) : refuse(place, 'an offset is no number');
  const spans = listOf(row.label ?? row.labels ?? row.entities ?? [], place).map((item): Span => {
    if (Array.isArray(item)) return { start: at(item[0]), end: at(item[1]), code: String(item[2]) };
    const fields = fieldsOf(item, place);
    return { start: at(fields.start_offset), end: at(fields.end_offset), code: textOf(fields, 'label', place) };
  });
  const meta = typeof row.meta === 'object' && row.meta !== null ? (row.meta as Fields) : row;
  return {
    id: String(meta.document ?? row.id ?? place),
    text,
    ...(typeof meta.speaker === 'string' && { speaker: meta.speaker }),
    codings: [{ coder: typeof row.annotator === 'string' ? row.annotator : options.coder, spans }],
  };
}
