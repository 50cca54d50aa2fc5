/** Undoes line breaks after a hyphen: `uppfölj-⏎ning` is one word, `Hägersten-⏎Älvsjö` keeps its hyphen. */
import { COST_STEP, findWord, type Lexicon } from './lexicon.ts';
import type { Scan } from './punctuation/scan.ts';

export type Seam = {
  /** Offsets of the hyphen with the line break after it, and of the word behind it. */
  readonly start: number;
  readonly end: number;
  /** What stands there instead: nothing, or the hyphen alone. */
  readonly to: '' | '-';
  /** Number of the piece behind the seam. */
  readonly piece: number;
};

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'och eller samt men till som respektive resp in än utan alternativt kontra and und'.split(' '),
);

/** Finds the places. */
export function findSeams({ text, pieces, words, lexicon }: Scan): Seam[] {
  const seams: Seam[] = [];
  for (let i = 1; i < pieces.length; i++) {
    const [left, right] = [pieces[i - 1]!, pieces[i]!];
    if (!right.lineStart || left.after !== '-' || left.line + 1 !== right.line) continue;
    const between = text.slice(left.end, right.start);
    if (!/^-[ \t]*\r?\n[ \t]*$/.test(between)) continue;
    if (CONJUNCTIONS.has(words[i]!.toLowerCase())) continue;
    seams.push({
      start: left.end,
      end: right.start,
      to: isOneWord(words[i - 1]!, words[i]!, lexicon) ? '' : '-',
      piece: i,
    });
  }
  return seams;
}

/** Whether two halves make a listed word more frequent than the halves would be as words joined by a real hyphen. */
function isOneWord(left: string, right: string, lexicon: Lexicon): boolean {
  if (right !== right.toLowerCase() || /\d/.test(left + right)) return false;
  if (left.length > 1 && left === left.toUpperCase()) return false;
  const number = findWord(lexicon, (left + right).toLowerCase());
  if (number >= 0) return true;
  const mark = lexicon.chars[lexicon.chars.length - 1]!;
  const [begins, ends] = [findWord(lexicon, left.toLowerCase() + mark), findWord(lexicon, right)];
  return begins >= 0 && ends >= 0 && lexicon.cost[ends]! * COST_STEP < 14;
}
