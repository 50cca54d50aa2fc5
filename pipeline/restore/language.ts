/** Tells which pieces of a text are not Swedish: paragraphs in another language, and runs of foreign words inside Swedish ones. */
import { markForeignRuns } from './foreign.ts';
import { FOREIGN_ONLY, SWEDISH_ONLY } from './foreign-words.ts';
import type { Piece } from './words.ts';

/** Small words of one language that a paragraph must have, and how many times as many as Swedish ones. */
const LEAST = 2;
const AHEAD = 2;
/** Words from which on a paragraph without a single Swedish small word and with few listed words is no Swedish. */
const LONG = 8;
const MOST_LISTED = 0.45;

type Passage = {
  readonly first: number;
  readonly end: number;
  readonly swedish: number;
  readonly foreign: number;
  readonly isStrange: boolean;
};

/** One flag a piece: 1 where it stands in another language. `isListed` says whether a word stands in the Swedish list as it is. */
export function markForeign(pieces: readonly Piece[], isListed: (word: string) => boolean): Uint8Array {
  const flags = markForeignRuns(pieces);
  const passages = paragraphsOf(pieces).map(([first, end]) => judge(pieces, first, end, isListed));
  const sum = (of: (passage: Passage) => number): number => passages.reduce((total, passage) => total + of(passage), 0);
  const isForeignText = isAhead(
    sum(p => p.foreign),
    sum(p => p.swedish),
  );
  for (const { first, end, swedish, foreign, isStrange } of passages) {
    // A heading or a short line says little of itself; in a foreign text it is foreign.
    const inherits = isForeignText && swedish === 0;
    if (isAhead(foreign, swedish) || isStrange || inherits) flags.fill(1, first, end);
  }
  return flags;
}

function isAhead(foreign: number, swedish: number): boolean {
  return foreign >= LEAST && foreign > AHEAD * swedish;
}

function judge(pieces: readonly Piece[], first: number, end: number, isListed: (word: string) => boolean): Passage {
  const counts = new Uint32Array(LANGUAGES);
  let swedish = 0;
  for (let i = first; i < end; i++) {
    const languages = LANGUAGES_OF.get(pieces[i]!.text.toLowerCase());
    if (languages === undefined) continue;
    if (languages.length === 0) swedish++;
    for (const language of languages) counts[language]!++;
  }
  const isStrange = swedish === 0 && end - first >= LONG && isUnlisted(pieces.slice(first, end), isListed);
  return { first, end, swedish, foreign: Math.max(...counts), isStrange };
}

/** Too few of the words in small letters are listed for Swedish, were it ever so badly scanned. */
function isUnlisted(pieces: readonly Piece[], isListed: (word: string) => boolean): boolean {
  const words = pieces.map(({ text }) => text).filter(text => /^\p{Ll}{2,}$/u.test(text));
  return words.length >= LONG && words.filter(isListed).length < MOST_LISTED * words.length;
}

/** First piece and end of every paragraph. */
function paragraphsOf(pieces: readonly Piece[]): [number, number][] {
  const paragraphs: [number, number][] = [];
  for (let first = 0; first < pieces.length; ) {
    let end = first + 1;
    while (end < pieces.length && pieces[end]!.line - pieces[end - 1]!.line < 2) end++;
    paragraphs.push([first, end]);
    first = end;
  }
  return paragraphs;
}

const LANGUAGES = FOREIGN_ONLY.size;
/** Numbers of the languages that have a small word; Swedish has none. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  [...FOREIGN_ONLY.values()].forEach((words, language) => {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), language]);
  });
  for (const word of SWEDISH_ONLY) found.set(word, []);
  return found;
})();
