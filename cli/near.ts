/** Words of texts that look like one that stands nowhere. */
import type { Answer } from '../pipeline/corpus.ts';
import { TOKEN_KINDS } from '../pipeline/tokenize/types.ts';

const WORD = TOKEN_KINDS.indexOf('word');
const MOST = 3;

/** Forms at most two letters from `wanted` (one, where it is short), or that begin or end with it: the nearest first, of those alike the more frequent. */
export const nearForms = (answers: readonly Answer[], wanted: string): readonly string[] => {
  const word = wanted.replaceAll('*', '').toLowerCase();
  if (word.length < 3) return [];
  const counts = new Map<string, number>();
  for (const { tokens } of answers)
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kind[i] !== WORD) continue;
      const form = tokens.vocabulary.words[tokens.lower[i]!]!;
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  const most = word.length < 6 ? 1 : 2;
  return [...counts]
    .map(([form, count]) => ({ form, count, distance: distanceOf(word, form, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.form < b.form ? -1 : 1))
    .slice(0, MOST)
    .map(({ form }) => form);
};

/** Levenshtein's distance; of a form that begins or ends with the word as far as is allowed; infinite where it is clearly more. */
const distanceOf = (word: string, form: string, most: number): number => {
  if (form.startsWith(word) || form.endsWith(word)) return most;
  if (Math.abs(word.length - form.length) > most) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: form.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let j = 1; j <= form.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (word[i - 1] === form[j - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
};
