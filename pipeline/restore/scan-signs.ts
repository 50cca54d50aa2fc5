/** Whether a text that kept its å, ä and ö was scanned at all, and which of its likely misreadings may be mended. */
import type { Edit } from '../types.ts';

/** In such a text a change must be this sure. */
export const LIGHT_CONFIDENCE = 0.9;
/** So many different signs, and so many a word, show that it was scanned. Truths of recognised pages have at most two: slips of their authors. */
const LEAST_SIGNS = 3;
const LEAST_SHARE = 0.004;
/** Letters on either side of a change that belong to its sign: rare words and their inflected forms and compounds are one. */
const AROUND = 2;

/** Marks prove less: beside a misread word they are two signs at most, alone it takes four. */
const MOST_MARKS = 2;
const MARKS_ALONE = 4;
/** A mark that stands so often behind the same word is the author's: `Herr talman, Jag`. */
const HABIT = 3;
/** With so many times the least of signs it is beyond doubt, and every likely misreading is mended. */
const BEYOND_DOUBT = 3;

/**
 * The edits that a text bears as a scan: none where too little shows that it is one. A sign is a word of small letters that is a misread
 * listed word; however often it stands there, and in however many forms, it is one sign. Names and compounds prove nothing: authors make words
 * that no list has. They are mended where the text's own signs show the same confusion.
 */
export function chooseEdits(text: string, proposed: readonly Edit[], words: number): readonly Edit[] {
  const least = Math.max(LEAST_SIGNS, LEAST_SHARE * words);
  const proofs = proposed.filter(edit => edit.confidence >= LIGHT_CONFIDENCE && isProof(edit));
  const signs = new Set(proofs.map(siteOf)).size;
  const marks = marksByWord(text, proposed).filter(({ length }) => length < HABIT);
  const isScan = signs + Math.min(MOST_MARKS, marks.length) >= least && signs > 0;
  if (!isScan && marks.length < Math.max(MARKS_ALONE, least)) return [];
  const set = new Set(marks.flat());
  const confusions = new Set(proofs.map(edit => changeOf(edit).join('→')));
  const isShown = (edit: Edit): boolean =>
    isProof(edit) || isOfficial(edit) || signs >= BEYOND_DOUBT * least || confusions.has(changeOf(edit).join('→'));
  return proposed.filter(edit => (isMark(edit) ? set.has(edit) : isScan && isShown(edit)));
}

/** The word before a reference number. */
function isOfficial({ to }: Edit): boolean {
  return to === 'Dnr';
}

/** Marks together that stand behind the same word. */
function marksByWord(text: string, proposed: readonly Edit[]): Edit[][] {
  const byWord = new Map<string, Edit[]>();
  for (const mark of proposed) {
    if (!isMark(mark)) continue;
    const before = text.slice(Math.max(0, mark.start - LONGEST), mark.start);
    const word = /\S*$/.exec(before)![0].toLowerCase();
    byWord.set(word, [...(byWord.get(word) ?? []), mark]);
  }
  return [...byWord.values()];
}

/** Letters of a word that are looked at. */
const LONGEST = 40;

function isMark({ from, to }: Edit): boolean {
  return !/[\p{L}\p{N}]/u.test(from + to);
}

function isProof({ from, to, reason }: Edit): boolean {
  return (reason === 'lexicon' || reason === 'context') && /^\p{Ll}/u.test(to) && /\p{L}/u.test(from);
}

/** What was misread as what. */
function changeOf({ from, to }: Edit): [string, string] {
  const [head, tail] = sharedEdges(from, to);
  return [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
}

/** The same with the letters around it. */
function siteOf({ from, to }: Edit): string {
  const [noisy, meant] = [from.toLowerCase(), to.toLowerCase()];
  const [head, tail] = sharedEdges(noisy, meant);
  const around = (word: string): string =>
    word.slice(Math.max(0, head - AROUND), word.length - Math.max(0, tail - AROUND));
  return `${around(noisy)}→${around(meant)}`;
}

/** Letters that two words share at their beginning and at their end. */
function sharedEdges(a: string, b: string): [number, number] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [head, tail];
}
