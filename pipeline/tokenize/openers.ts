/** Words that have a capital letter only where a sentence begins: a sign that what stands before them has ended. */
import { OPENERS } from '../language/openers.ts';
import { isUpperAt, runEnd } from './characters.ts';

/** Longest opener; keeps the look-ahead short. */
const LONGEST = 24;

/** Whether the word at `at` is one of them and is written with a first capital; an initial (`I. Rabin`) is none. */
export const opensAt = (text: string, at: number, to: number): boolean => {
  if (at >= to || !isUpperAt(text, at)) return false;
  const end = runEnd(text, at, Math.min(to, at + LONGEST + 1));
  const initial = end === at + 1 && text[end] === '.';
  return end - at <= LONGEST && !initial && isOpenerWord(text, at, end);
};

/** Whether the word from `start` to `end` is one of them and is written with a first capital alone. */
export const isOpenerWord = (text: string, start: number, end: number): boolean =>
  isUpperAt(text, start) &&
  !(end - start > 1 && isUpperAt(text, start + 1)) &&
  OPENERS.has(text.slice(start, end).toLowerCase());
