/** Edits of edits: what two stages change one after the other, as changes of the text as received. */
import type { Edit, EditReason } from './types.ts';

/** Reasons that change how a word is written down, and no word. */
const NO_REPAIR: ReadonlySet<EditReason> = new Set<EditReason>(['character', 'markup', 'spacing', 'hyphen']);

/** Whether a word was read otherwise than it stood there, and not merely put together again or freed of signs. */
export const isRepair = ({ reason }: Edit): boolean => !NO_REPAIR.has(reason);

/** Whether the edit was made when the text was read, before anything was restored. */
export const isCleaning = ({ reason }: Edit): boolean => reason === 'character' || reason === 'markup';

/** A stretch of the text between the two stages, and the edits of both that lie in it. */
type Group = { readonly start: number; end: number; readonly first: Edit[]; readonly second: Edit[] };

/**
 * One list of edits for two: `first` leads from `raw` to `middle`, `second` from `middle` on; both sorted by start and without
 * overlaps, and so is the result. Edits that touch the same signs become one, with the reason and confidence of the later.
 */
export const composeEdits = (
  raw: string,
  first: readonly Edit[],
  middle: string,
  second: readonly Edit[],
): readonly Edit[] => {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  let shift = 0;
  return groupsOf(first, second).flatMap(({ start, end, first: early, second: late }) => {
    const from = start - shift;
    for (const edit of early) shift += edit.to.length - (edit.end - edit.start);
    const until = end - shift;
    if (late.length === 0) return early;
    const made: Edit = {
      ...late.at(-1)!,
      start: from,
      end: until,
      from: raw.slice(from, until),
      to: applied(middle, start, end, late),
    };
    return made.from === made.to ? [] : [made];
  });
};

/** Edits of both stages by where they lie between the stages; those that overlap are in one group. */
const groupsOf = (first: readonly Edit[], second: readonly Edit[]): Group[] => {
  const groups: Group[] = [];
  const enter = (stage: 'first' | 'second', edit: Edit, start: number, end: number): void => {
    let last = groups.at(-1);
    if (last === undefined || start >= last.end) {
      last = { start, end, first: [], second: [] };
      groups.push(last);
    }
    last[stage].push(edit);
    last.end = Math.max(last.end, end);
  };
  let shift = 0;
  let next = 0;
  for (const edit of first) {
    const start = edit.start + shift;
    const end = start + edit.to.length;
    shift += edit.to.length - (edit.end - edit.start);
    for (; next < second.length && comesBefore(second[next]!, start, end); next++)
      enter('second', second[next]!, second[next]!.start, second[next]!.end);
    enter('first', edit, start, end);
  }
  for (const edit of second.slice(next)) enter('second', edit, edit.start, edit.end);
  return groups;
};

/** At the same place what inserts or removes comes before what it stands before. */
const comesBefore = (edit: Edit, start: number, end: number): boolean =>
  edit.start < start || (edit.start === start && edit.end === start && end > start);

const applied = (text: string, start: number, end: number, edits: readonly Edit[]): string => {
  let made = '';
  let at = start;
  for (const edit of edits) {
    made += text.slice(at, edit.start) + edit.to;
    at = edit.end;
  }
  return made + text.slice(at, end);
};
