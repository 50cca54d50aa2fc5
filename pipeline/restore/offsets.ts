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
  return offsetsOf(edits).toRestored(offset);
}

/** Where an offset of the restored text lies in the text as received; inside a replacement, the beginning of what it replaced. */
export function toRawOffset(edits: readonly Edit[], offset: number): number {
  return offsetsOf(edits).toRaw(offset);
}

/** The same for many offsets: one pass over the edits, then a search for each offset. */
export function offsetsOf(edits: readonly Edit[]): {
  readonly toRestored: (offset: number) => number;
  readonly toRaw: (offset: number) => number;
} {
  /** Growth by all edits before each. */
  const before = new Int32Array(edits.length + 1);
  for (let i = 0; i < edits.length; i++) before[i + 1] = before[i]! + growth(edits[i]!);
  return {
    toRestored: offset => {
      const last = lastFrom(edits, edit => edit.start <= offset);
      const edit = edits[last];
      if (!edit) return offset;
      return offset < edit.end ? edit.start + before[last]! : offset + before[last + 1]!;
    },
    toRaw: offset => {
      const last = lastFrom(edits, (edit, i) => edit.start + before[i]! <= offset);
      const edit = edits[last];
      if (!edit) return offset;
      return offset < edit.start + before[last]! + edit.to.length ? edit.start : offset - before[last + 1]!;
    },
  };
}

function growth({ start, end, to }: Edit): number {
  return to.length - (end - start);
}

/** Place of the last edit that has begun, −1 where none has. */
function lastFrom(edits: readonly Edit[], hasBegun: (edit: Edit, i: number) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hasBegun(edits[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
