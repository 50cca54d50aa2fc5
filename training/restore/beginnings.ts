/** Forms that begin compounds: what the dictionary says of them, and what running text shows. */
import { WORD, type WordCount } from './count.ts';
import type { Entry } from './entries.ts';
import { listedForms } from './sources.ts';

/** Each form with the number of compounds it was seen in. */
export function collectBeginnings(
  data: string,
  counts: ReadonlyMap<string, WordCount>,
  entries: ReadonlyMap<string, Entry>,
): Map<string, number> {
  const listed = new Set<string>();
  for (const { form, mayBeginCompound } of listedForms(data)) {
    const bare = form.replace(/-$/, '').toLowerCase();
    if (mayBeginCompound && bare.length > 1 && WORD.test(bare)) listed.add(bare);
  }
  const found = new Map<string, number>();
  for (const word of counts.keys()) {
    if (word.length < 7) continue;
    for (let i = 3; i + 4 <= word.length; i++) {
      const [head, rest] = [word.slice(0, i), word.slice(i)];
      if ((entries.get(rest)?.count ?? 0) < 3) continue;
      const isWord =
        (entries.get(head)?.count ?? 0) > 2 || (head.endsWith('s') && (entries.get(head.slice(0, -1))?.count ?? 0) > 2);
      if (isWord || listed.has(head)) found.set(head, (found.get(head) ?? 0) + 1);
    }
  }
  const beginnings = new Map<string, number>();
  for (const [head, count] of found) if (count > 1 || listed.has(head)) beginnings.set(head, count);
  for (const head of listed) if (head.length > 2 && !beginnings.has(head)) beginnings.set(head, 0.3);
  return beginnings;
}
