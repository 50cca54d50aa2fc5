/** Counts words, their casing and their sequences in running text. */
import { BOUNDARY, FIRST_WORD, NAME, signClass, UNKNOWN } from '../../pipeline/restore/language-model.ts';
import { cutPieces } from '../../pipeline/restore/words.ts';

export type WordCount = { total: number; lower: number; capital: number; acronym: number };

/** What a word of the lexicon may consist of (lower case). */
export const WORD = /^[a-zåäöéèüàáâêëïôøæçñž]+(?:[:’'][a-zåäö]+)?$/;

/** Runs of eight words that stand in `texts`, to keep text that is measured on out of what is counted. */
export function octets(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const words = cutPieces(text).map(piece => piece.text.toLowerCase());
    for (let i = 0; i + 8 <= words.length; i++) found.add(words.slice(i, i + 8).join(' '));
  }
  return found;
}

/** Sentences as lists of pieces; those that share eight words in a row with `forbidden` are left out and reported. */
export function* sentences(
  texts: Iterable<string>,
  forbidden: ReadonlySet<string>,
  onDrop: () => void,
): Generator<string[]> {
  for (const text of texts) {
    let sentence: string[] = [];
    for (const piece of cutPieces(text)) {
      if (piece.opens && sentence.length > 0) {
        if (overlaps(sentence, forbidden)) onDrop();
        else yield sentence;
        sentence = [];
      }
      sentence.push(piece.text);
    }
    if (sentence.length > 0) {
      if (overlaps(sentence, forbidden)) onDrop();
      else yield sentence;
    }
  }
}

export function countWords(all: Iterable<readonly string[]>): Map<string, WordCount> {
  const counts = new Map<string, WordCount>();
  for (const sentence of all) {
    sentence.forEach((text, i) => {
      const word = text.toLowerCase();
      if (!WORD.test(word)) return;
      let count = counts.get(word);
      if (!count) {
        count = { total: 0, lower: 0, capital: 0, acronym: 0 };
        counts.set(word, count);
      }
      count.total++;
      if (i === 0) return;
      if (text === word) count.lower++;
      else if (text.slice(1) === word.slice(1)) count.capital++;
      else count.acronym++;
    });
  }
  return counts;
}

/** The text as language-model numbers, every sentence between boundaries. */
export function toNumbers(
  all: Iterable<readonly string[]>,
  numbers: ReadonlyMap<string, number>,
  isName: (word: string) => boolean,
): Uint16Array {
  let out = new Uint16Array(1 << 20);
  let length = 0;
  const push = (id: number): void => {
    if (length === out.length) {
      const larger = new Uint16Array(out.length * 2);
      larger.set(out);
      out = larger;
    }
    out[length++] = id;
  };
  push(BOUNDARY);
  for (const sentence of all) {
    sentence.forEach((text, i) => {
      const word = text.toLowerCase();
      const number = numbers.get(word);
      if (number !== undefined) push(number);
      else if (!WORD.test(word)) push(signClass(text));
      else push(isName(word) || (i > 0 && /^\p{Lu}\p{Ll}/u.test(text)) ? NAME : UNKNOWN);
    });
    push(BOUNDARY);
  }
  return out.slice(0, length);
}

/** First free number for a word, in order of frequency; ties by spelling. */
export function numberWords(
  counts: ReadonlyMap<string, WordCount>,
  minimumOf: (word: string) => number,
): Map<string, number> {
  const kept = [...counts].filter(([word, { total }]) => total >= minimumOf(word));
  kept.sort(([a, x], [b, y]) => y.total - x.total || (a < b ? -1 : 1));
  return new Map(kept.slice(0, 65535 - FIRST_WORD).map(([word], i) => [word, FIRST_WORD + i]));
}

function overlaps(sentence: readonly string[], forbidden: ReadonlySet<string>): boolean {
  const words = sentence.map(text => text.toLowerCase());
  for (let i = 0; i + 8 <= words.length; i++) if (forbidden.has(words.slice(i, i + 8).join(' '))) return true;
  return false;
}
