/** Puts words together whose letters stand apart, as PDF extractors give text that was set wide: `i n t e r p e l l a t i o n`. */
import type { Edit } from '../types.ts';
import { COST_STEP, findWord, type Lexicon } from './lexicon.ts';

/** At least five letters one by one; more than one space between two of them is the space between words. */
const APART = /(?<![\p{L}\p{N}])(?:\p{L}[ \t]{1,3}){4,}\p{L}(?![\p{L}\p{N}])/gu;
const BETWEEN_WORDS = /[ \t]{2,}/;
/** Nats for every word, and for every part of a compound, that letters are divided into. */
const WORD = 6;
const PART = 3.5;
const LONGEST = 40;
const SHORTEST_PART = 3;
/** So many letters in a row that belong together are a word, though it is in no list. */
const SURELY_ONE = 4;
/** Words of one letter. */
const LETTERS: ReadonlySet<string> = new Set(['i', 'å', 'ö']);
/** Estimated share of such edits that are right. */
const CONFIDENCE = 0.97;

/** The edits that join letters to words; letters that make none stay as they are. */
export function joinLetters(text: string, lexicon: Lexicon): Edit[] {
  return [...text.matchAll(APART)].flatMap(({ 0: from, index }): Edit[] => {
    const to = wordsIn(from, lexicon);
    if (to === undefined) return [];
    return [{ start: index, end: index + from.length, from, to, reason: 'spacing', confidence: CONFIDENCE }];
  });
}

function wordsIn(apart: string, lexicon: Lexicon): string | undefined {
  const groups = apart.split(BETWEEN_WORDS).map(group => group.replace(/[ \t]/g, ''));
  if (!groups.every(isCasedAsWord)) return undefined;
  const words = groups.map(group => divide(group, lexicon));
  if (!words.some(word => word?.some(({ length }) => length > 2))) return undefined;
  if (groups.length === 1) return isText(words[0]!) ? words[0]!.join(' ') : undefined;
  const isOne = (group: string, i: number): boolean => words[i] !== undefined || group.length >= SURELY_ONE;
  return groups.every(isOne) ? groups.join(' ') : undefined;
}

/** Letters of a list (`a b c d e`) also make words, but small ones. */
function isText(words: readonly string[]): boolean {
  return words.some(({ length }) => length > 3) && words.join('').length >= 3 * words.length;
}

/** Small letters, perhaps behind one capital, or capitals throughout. */
function isCasedAsWord(letters: string): boolean {
  return letters.slice(1) === letters.slice(1).toLowerCase() || letters === letters.toUpperCase();
}

type Step = { readonly cost: number; readonly from: number; readonly isPart: boolean };

/** The likeliest words that the letters make, one after the other; none where they make no words. */
function divide(letters: string, lexicon: Lexicon): string[] | undefined {
  const lower = letters.toLowerCase();
  const mark = lexicon.chars.at(-1)!;
  const costOf = (word: string): number => {
    const number = findWord(lexicon, word);
    return number < 0 ? Infinity : lexicon.cost[number]! * COST_STEP;
  };
  // Two ways to stand before a letter: behind a whole word, or inside a compound.
  const whole: Step[] = [{ cost: 0, from: -1, isPart: false }];
  const inside: Step[] = [{ cost: Infinity, from: -1, isPart: false }];
  for (let end = 1; end <= lower.length; end++) {
    let asWord: Step = { cost: Infinity, from: -1, isPart: false };
    let asPart: Step = asWord;
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const word = lower.slice(from, end);
      const cost = word.length === 1 && !LETTERS.has(word) ? Infinity : costOf(word) + WORD;
      if (whole[from]!.cost + cost < asWord.cost) asWord = { cost: whole[from]!.cost + cost, from, isPart: false };
      if (word.length < SHORTEST_PART) continue;
      if (inside[from]!.cost + cost < asWord.cost) asWord = { cost: inside[from]!.cost + cost, from, isPart: true };
      const part = costOf(word + mark) + PART;
      if (whole[from]!.cost + part < asPart.cost) asPart = { cost: whole[from]!.cost + part, from, isPart: false };
      if (inside[from]!.cost + part < asPart.cost) asPart = { cost: inside[from]!.cost + part, from, isPart: true };
    }
    whole.push(asWord);
    inside.push(asPart);
  }
  return whole[lower.length]!.cost === Infinity ? undefined : walkBack(letters, whole, inside);
}

function walkBack(letters: string, whole: readonly Step[], inside: readonly Step[]): string[] {
  const words: string[] = [];
  for (let end = letters.length; end > 0; ) {
    let step = whole[end]!;
    while (step.isPart) step = inside[step.from]!;
    words.unshift(letters.slice(step.from, end));
    end = step.from;
  }
  return words;
}
