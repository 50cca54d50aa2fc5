/**
 * Lemmas with their class. What is counted by lemma is keyed `skola (verb)`, whatever else the texts hold, so that counts of parts add
 * up; what a reader sees is named when the counts are complete: the class is written only where the lemma has several.
 */
import { WORD_CLASSES, type WordClass } from '../../pipeline/language/word-classes.ts';

/** A lemma as it is counted. */
export const keyOf = (lemma: string, wordClass: WordClass): string => `${lemma} (${wordClass})`;

const CLASS = new RegExp(` \\((?:${WORD_CLASSES.join('|')})\\)`, 'gu');

const BEFORE_WORD = new RegExp(` (?!\\((?:${WORD_CLASSES.join('|')})\\))`, 'u');

/** A lemma with its class. */
export type ClassedWord = { readonly lemma: string; readonly class: WordClass };

/** Each word of a key ends with its class; forms, stems, parts of speech and phrases have none. */
const WORD = new RegExp(`(.+?) \\((${WORD_CLASSES.join('|')})\\)(?: |$)`, 'gu');

/** The words of a key, or nothing where it has no classes. */
export const wordsOf = (key: string): ClassedWord[] =>
  key.endsWith(')')
    ? [...key.matchAll(WORD)].map(([, lemma, own]) => ({ lemma: lemma!, class: own as WordClass }))
    : [];

/** A key without its classes. */
export const plainOf = (key: string): string =>
  wordsOf(key)
    .map(word => word.lemma)
    .join(' ') || key;

/**
 * Names of keys for the reader. A lemma is told apart by class where it occurs with several of them among all `keys`: give those of
 * everything that is compared, so that one word has one name in all groups.
 */
export const namesOf = (keys: Iterable<string>): ((key: string) => string) => {
  const classes = new Map<string, Set<string>>();
  for (const key of keys)
    for (const word of wordsOf(key)) {
      const own = classes.get(word.lemma);
      if (own) own.add(word.class);
      else classes.set(word.lemma, new Set([word.class]));
    }
  return key =>
    wordsOf(key)
      .map(({ lemma, class: own }) => (classes.get(lemma)!.size > 1 ? `${lemma} (${own})` : lemma))
      .join(' ') || key;
};

/** The words of a name, each with the class that is written after it. */
export const wordsOfName = (name: string): string[] => name.split(BEFORE_WORD);

/** Which of some terms a key is, by name; remembered for each key. */
export const termsAskedFor = (terms: readonly string[]): ((key: string) => readonly string[]) => {
  const byPlain = new Map<string, string[]>();
  const known = new Map<string, readonly string[]>();
  for (const term of new Set(terms)) {
    const plain = term.replaceAll(CLASS, '');
    byPlain.set(plain, [...(byPlain.get(plain) ?? []), term]);
  }
  return key => {
    const found = known.get(key) ?? (byPlain.get(plainOf(key)) ?? []).filter(term => isAskedFor(term, key));
    known.set(key, found);
    return found;
  };
};

/** Whether a key is what somebody asks for: `skola` asks for every class of the lemma, `skola (verb)` for one. */
export const isAskedFor = (asked: string, key: string): boolean => {
  const words = wordsOf(key);
  if (words.length === 0 || asked === key) return asked === key;
  let at = 0;
  for (const { lemma, class: own } of words) {
    const begin = at === 0 ? lemma : ` ${lemma}`;
    if (!asked.startsWith(begin, at)) return false;
    at += begin.length;
    if (asked.startsWith(` (${own})`, at)) at += own.length + 3;
  }
  return at === asked.length;
};
