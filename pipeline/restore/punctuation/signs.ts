/** Signs that recognisers without Swedish do not know: § read as $, and @ read as ©. */
import type { Mark, Scan } from './scan.ts';

export function findSigns({ text, pieces, isOpen }: Scan): Mark[] {
  return pieces.flatMap((piece, i): Mark[] => {
    if (!isOpen(i)) return [];
    const before = pieces[i - 1];
    // "6 $ lagen": sums of money name the currency in words or before the number, save those in thousands ("1 000 $").
    if (piece.text === '$' && before && isSection(pieces, i - 1) && piece.start - before.end === 1)
      return [{ start: piece.start, end: piece.end, to: '§', confidence: 0.9 }];
    if (!piece.text.includes('©')) return [];
    const at = /(?<=[\p{L}\d])©(?=[\p{L}\d-]+\.\p{L}{2,})/u.exec(text.slice(piece.start, piece.end + 20))?.index ?? -1;
    return at < 0 || piece.start + at >= piece.end
      ? []
      : [{ start: piece.start + at, end: piece.start + at + 1, to: '@', confidence: 0.95 }];
  });
}

/** Up to three digits that are not the end of a larger number. */
function isSection(pieces: Scan['pieces'], i: number): boolean {
  const [before, { text, start }] = [pieces[i - 1], pieces[i]!];
  const isGroup =
    text.length === 3 && before !== undefined && start - before.end === 1 && /^\d{1,3}$/.test(before.text);
  return /^\d{1,3}$/.test(text) && !isGroup;
}
