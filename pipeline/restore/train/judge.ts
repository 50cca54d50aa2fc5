/** Tells of every edit of a page with known truth whether it was right. */
import type { Edit } from '../../types.ts';
import { applyEdits } from '../index.ts';
import type { Page } from './data.ts';

export type Verdict = {
  readonly edit: Edit;
  readonly right: boolean;
  readonly noisy: string;
  readonly restored: string;
  readonly truth: string;
};

/** Edits that lie in a lost or invented word are left out. Line breaks after hyphens are judged with the words around them. */
export function judge(page: Page, edits: readonly Edit[]): Verdict[] {
  const verdicts: Verdict[] = [];
  const tokens = [...page.noisy.matchAll(/\S+/g)];
  let token = 0;
  let next = 0;
  for (const [noisy, truth] of page.pairs) {
    const count = noisy === '' ? 0 : noisy.split(' ').length;
    if (count === 0) continue;
    const start = tokens[token]!.index;
    const last = tokens[token + count - 1]!;
    const end = last.index + last[0].length;
    token += count;
    const inside: Edit[] = [];
    while (next < edits.length && edits[next]!.start < end) inside.push(edits[next++]!);
    const own = inside.filter(edit => edit.reason !== 'hyphen' && edit.start >= start && edit.end <= end);
    if (own.length === 0 || truth === '') continue;
    const restored = applyEdits(
      page.noisy.slice(start, end),
      own.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    );
    for (const edit of own) verdicts.push({ edit, right: fold(restored) === fold(truth), noisy, restored, truth });
  }
  return verdicts;
}

function fold(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚´`]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ');
}
