/** Leads between offsets of the text as received and of the restored text. */
import type { Edit } from '../types.ts';

/** The text that `edits` (sorted by start, not overlapping) make of `raw`. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, to } of edits) {
    text += raw.slice(at, start) + to;
    at = end;
  }
  return text + raw.slice(at);
}

/** Where each edit's new words stand in the restored text, in the order of the edits. */
export function restoredSpans(edits: readonly Edit[]): { readonly start: number; readonly end: number }[] {
  let shift = 0;
  return edits.map(edit => {
    const start = edit.start + shift;
    shift += growth(edit);
    return { start, end: start + edit.to.length };
  });
}

/** Where an offset of the text as received lies in the restored text; inside a replaced stretch, its beginning (its end for the end). */
export function toRestoredOffset(edits: readonly Edit[], offset: number): number {
  const { shift, edit } = lookUp(edits, offset, ({ start }) => start);
  if (!edit || offset >= edit.end) return offset + shift + (edit ? growth(edit) : 0);
  return edit.start + shift;
}

/** Where an offset of the restored text lies in the text as received; inside a replacement, the beginning of what it replaced. */
export function toRawOffset(edits: readonly Edit[], offset: number): number {
  const { shift, edit } = lookUp(edits, offset, ({ start }, before) => start + before);
  if (!edit || offset >= edit.start + shift + edit.to.length) return offset - shift - (edit ? growth(edit) : 0);
  return edit.start;
}

function growth({ start, end, to }: Edit): number {
  return to.length - (end - start);
}

const shifts = new WeakMap<readonly Edit[], Int32Array>();

/** Last edit that begins at or before `offset`, and the growth of all edits before it. */
function lookUp(
  edits: readonly Edit[],
  offset: number,
  begin: (edit: Edit, before: number) => number,
): { shift: number; edit: Edit | undefined } {
  let before = shifts.get(edits);
  if (!before) {
    before = new Int32Array(edits.length + 1);
    for (let i = 0; i < edits.length; i++) before[i + 1] = before[i]! + growth(edits[i]!);
    shifts.set(edits, before);
  }
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (begin(edits[middle]!, before[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return { shift: low === 0 ? 0 : before[low - 1]!, edit: edits[low - 1] };
}
