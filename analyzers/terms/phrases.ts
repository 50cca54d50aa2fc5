/** Noun phrases by parts of speech: adjectives, participles or names before a noun, or several nouns or names in a row. */
import { type Tokens, UPOS } from '../../pipeline/tokenize/types.ts';

const [ADJ, NOUN, PROPN] = (['ADJ', 'NOUN', 'PROPN'] as const).map(name => UPOS.indexOf(name));

/**
 * Longest runs of (ADJ | NOUN | PROPN)* (NOUN | PROPN) with at least two words in a sentence's tokens, as the words'
 * lemmas joined by spaces (Justeson and Katz 1995, "Technical terminology", Natural Language Engineering 1:1, p. 9–27,
 * without their prepositions).
 */
export const nounPhrases = (
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  visit: (phrase: string, firstToken: number, endToken: number) => void,
): void => {
  const { upos, vocabulary, lemma, lower } = tokens;
  for (let i = firstToken; i < endToken; i++) {
    let end = i;
    while (end < endToken && (upos[end] === ADJ || upos[end] === NOUN || upos[end] === PROPN)) end++;
    const next = end;
    while (end > i && upos[end - 1] === ADJ) end--;
    if (end - i >= 2) {
      const words = Array.from({ length: end - i }, (_, k) => vocabulary.words[lemma[i + k]! || lower[i + k]!]!);
      visit(words.join(' '), i, end);
    }
    i = Math.max(i, next);
  }
};
