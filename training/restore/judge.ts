/** Lays a restoration beside the truth, word by word. */

import { findWord, type Lexicon } from '../../pipeline/restore/lexicon.ts';
import { applyEdits } from '../../pipeline/restore/offsets.ts';
import type { Edit } from '../../pipeline/types.ts';
import type { Page } from './data.ts';

export type Word = {
  readonly noisy: string;
  readonly restored: string;
  readonly truth: string;
  readonly edits: readonly Edit[];
  readonly right: boolean;
};

/** Every word of the page with what became of it. Joins after a hyphen at a line end are left out of account. */
export function wordsOf(page: Page, edits: readonly Edit[]): Word[] {
  const words: Word[] = [];
  const tokens = [...page.noisy.matchAll(/\S+/g)];
  let token = 0;
  let next = 0;
  for (const [noisy, truth] of page.pairs) {
    const count = noisy === '' ? 0 : noisy.split(' ').length;
    if (count === 0) {
      words.push({ noisy, restored: '', truth, edits: [], right: false });
      continue;
    }
    const start = tokens[token]!.index;
    const last = tokens[token + count - 1]!;
    const end = last.index + last[0].length;
    token += count;
    const own: Edit[] = [];
    for (; next < edits.length && edits[next]!.start < end; next++) {
      if (edits[next]!.reason !== 'hyphen' && edits[next]!.end <= end) own.push(edits[next]!);
    }
    const shifted = own.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const restored = applyEdits(page.noisy.slice(start, end), shifted);
    words.push({ noisy, restored, truth, edits: own, right: fold(restored) === fold(truth) });
  }
  return words;
}

/** Why a word is still wrong, as far as the three forms tell. */
export function reasonFor({ noisy, restored, truth }: Word, lexicon: Lexicon): string {
  const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const isListed = (text: string): boolean => findWord(lexicon, bare(text).toLowerCase()) >= 0;
  if (truth === '' || noisy === '') return 'word lost or invented by the recogniser';
  if (/\d/.test(truth)) return 'number or reference, never touched';
  if (bare(restored) === bare(truth)) return 'punctuation';
  if (bare(restored).toLowerCase() === bare(truth).toLowerCase()) return 'capital';
  if (!isListed(truth)) return /^\P{L}*\p{Lu}/u.test(truth) ? 'name in no list' : 'word in no list';
  if (fold(noisy) === fold(truth)) return 'harmed: context preferred another word';
  if (isListed(noisy) && isListed(restored)) return 'a word of its own: context did not decide';
  return isListed(restored) ? 'another listed word is likelier' : 'confusion too rare';
}

function fold(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚´`]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ');
}
