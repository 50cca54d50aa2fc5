/** Codings of Label Studio: tasks with `data.text` and one annotation per coder. */
import { type Fields, fieldsOf, listOf, numberOf, type ReadOptions, textOf } from './fields.ts';
import { fromCodePoints } from './offsets.ts';
import type { CodedDocument, Coding, Span } from './types.ts';

/** All tasks of an export. */
export function readLabelStudio(value: unknown, options: ReadOptions): CodedDocument[] {
  return listOf(value, options.id).map((item, t) => {
    const place = `${options.id}, task ${t + 1}`;
    const task = fieldsOf(item, place);
    const data = fieldsOf(task.data, place);
    const text = textOf(data, 'text', place);
    const codings = listOf(task.annotations ?? [], place).map((entry): Coding => {
      const annotation = fieldsOf(entry, place);
      const by = annotation.completed_by;
      const coder =
        typeof by === 'object' && by !== null
          ? String((by as Fields).email ?? (by as Fields).id)
          : by === undefined
            ? options.coder
            : String(by);
      const spans = listOf(annotation.result, place).flatMap((result): Span[] => {
        const region = fieldsOf(fieldsOf(result, place).value ?? {}, place);
        const codes = region.labels;
        if (!Array.isArray(codes)) return [];
        const start = numberOf(region, 'start', place);
        const end = numberOf(region, 'end', place);
        return codes.map(code => ({ ...placeBy(text, start, end, region.text), code: String(code) }));
      });
      return { coder, spans };
    });
    return {
      id: String(data.document ?? task.id ?? t + 1),
      text,
      ...(typeof data.speaker === 'string' && { speaker: data.speaker }),
      codings,
    };
  });
}

/** Trusts UTF-16 offsets where they give the words of the region, else reads them as code points. */
function placeBy(text: string, start: number, end: number, words: unknown): { start: number; end: number } {
  if (typeof words !== 'string' || text.slice(start, end) === words) return { start, end };
  return { start: fromCodePoints(text, start), end: fromCodePoints(text, end) };
}
