/** Dashes between words, read as another horizontal sign. */
import type { Mark, Scan } from './scan.ts';

export function findDashes({ text, pieces, isOpen }: Scan): Mark[] {
  const marks: Mark[] = [];
  for (let i = 1; i < pieces.length; i++) {
    const from = pieces[i - 1]!.end;
    const sign = /^[,.]?[ \n]([=~_])[ \n]/.exec(text.slice(from, Math.min(pieces[i]!.start, from + 4)));
    if (!sign || !isOpen(i)) continue;
    const at = from + sign[0].indexOf(sign[1]!);
    marks.push({ start: at, end: at + 1, to: '–', confidence: 0.9 });
  }
  return marks;
}
