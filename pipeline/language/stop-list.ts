/**
 * Stop lists. An entry is a plain word, `skola (verb)` for one class of it, or `-man (noun)` for what is not meant.
 *
 * A plain word stops the form, and where lemmas are counted also the lemma, of any class. An entry with a class concerns words whose
 * class is known.
 */
import { UPOS, type Upos } from '../tokenize/types.ts';
import { classOf, WORD_CLASSES } from './word-classes.ts';

/** A word of a text: lower-case form, lemma and part of speech (`_` before tagging, or to be judged by its form alone). */
export type StopCandidate = { readonly lower: string; readonly lemma: string; readonly upos: Upos };

const CLASSED = new RegExp(`^(-?)(.+) \\((${WORD_CLASSES.join('|')})\\)$`, 'u');

/** Whether a word of a text is meant by the entries of a list, which are lower case. */
export const createStopTest = (entries: Iterable<string>): ((word: StopCandidate) => boolean) => {
  const plain = new Set<string>();
  const stopped = new Set<string>();
  const kept = new Set<string>();
  for (const entry of entries) {
    const [, sign, word, wordClass] = (entry.endsWith(')') && CLASSED.exec(entry)) || [];
    if (word === undefined) plain.add(entry);
    else (sign === '-' ? kept : stopped).add(`${word} ${wordClass}`);
  }
  return ({ lower, lemma, upos }) => {
    if (upos === '_') return plain.has(lower);
    const own = classOf(lemma, UPOS.indexOf(upos));
    const [form, base] = [lower, lemma.toLowerCase()];
    const isIn = (list: ReadonlySet<string>): boolean => list.has(`${form} ${own}`) || list.has(`${base} ${own}`);
    return !isIn(kept) && (plain.has(form) || plain.has(base) || isIn(stopped));
  };
};

/** Whether an entry says what is stopped, not what is held back. */
export const isStopped = (entry: string): boolean => CLASSED.exec(entry)?.[1] !== '-';

const ENTRY = new RegExp(`\\S+(?:[ \\t]+\\((?:${WORD_CLASSES.join('|')})\\))?`, 'gu');

/** The entries of a file: words parted by white space, each with its class if one is written. */
export const parseStopList = (text: string): readonly string[] =>
  (text.toLowerCase().match(ENTRY) ?? []).map(entry => entry.replace(/[ \t]+/gu, ' '));
