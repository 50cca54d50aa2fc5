/** Codes in codings that the codebook does not have. */
import type { Notice } from '../../pipeline/types.ts';
import type { CodedDocument } from './types.ts';

/**
 * One notice (`unknown-code`) for each code that is not in the book, with how often it stands and where first: a misspelt code looks like
 * disagreement, and like an error of the machine.
 */
export function unknownCodes(documents: readonly CodedDocument[], known: ReadonlySet<string>, book: string): Notice[] {
  const found = new Map<string, { count: number; readonly document: string; readonly coder: string }>();
  for (const { id, codings } of documents)
    for (const { coder, spans } of codings)
      for (const { code } of spans) {
        if (known.has(code)) continue;
        const place = found.get(code) ?? { count: 0, document: id, coder };
        place.count++;
        found.set(code, place);
      }
  return [...found].map(([code, { count, document, coder }]) => ({
    code: 'unknown-code',
    level: 'warning',
    message: `“${code}” is no code of ${book}, and stands ${count === 1 ? 'once' : `${count} times`} (first: ${document}, by ${coder}); correct it, or name the codebook that has it with --codebook.`,
    values: { name: code, count, document, coder, book },
  }));
}
