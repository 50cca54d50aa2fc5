/** What reading changes in a text before anybody counts in it. */

/** A stretch that is to be written otherwise; `kind` names what stood there, for the notice. */
export type Change = { readonly start: number; readonly end: number; readonly to: string; readonly kind: ChangeKind };

export type ChangeKind =
  | 'mojibake'
  | 'line-end'
  | 'accent'
  | 'ligature'
  | 'invisible'
  | 'space'
  | 'hyphen-sign'
  | 'control'
  | 'entity'
  | 'tag'
  | 'field-code'
  | 'escape';

/** Finds changes of one sort, sorted by start and without overlaps. */
export type Pass = (text: string) => Change[];

/** A change for every match of `pattern` (flag g) for which `meant` knows what is to stand there. */
export const changesOf = (
  text: string,
  pattern: RegExp,
  kind: ChangeKind,
  meant: (match: RegExpExecArray) => string | undefined,
): Change[] => {
  const changes: Change[] = [];
  for (const match of text.matchAll(pattern)) {
    const to = meant(match);
    if (to !== undefined && to !== match[0])
      changes.push({ start: match.index, end: match.index + match[0].length, to, kind });
  }
  return changes;
};
