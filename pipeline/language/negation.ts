/** Swedish negation: the words that negate, and how far they reach. */

/** Lower-case forms that negate what they stand with. "ingen viktigare" praises: see `isNegated`. */
export const NEGATORS: ReadonlySet<string> = new Set(
  'inte ej icke inget ingen inga ingenting ingendera aldrig knappast knappt föga varken utan nej näppeligen ingalunda'.split(
    ' ',
  ),
);

/** Words before which a negation ends: a new clause begins. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'men som att eftersom därför om när medan fast fastän så då däremot dock tvärtom'.split(' '),
);

/** How many words a negator reaches forward, and how many back ("fungerar inte"). */
export const NEGATION_REACH = Object.freeze({ forward: 4, back: 2 });

/**
 * Whether the word at `index` is negated: a negator within reach before it, or directly after it, with no punctuation
 * or opener of a new clause between. "Ingen viktigare uppgift" (no/none before a comparative) raises and does not negate.
 * `words` are lower-case tokens of one sentence; `isPunctuation` tells which of them are no words.
 */
export const isNegated = (
  words: readonly string[],
  index: number,
  isPunctuation: (index: number) => boolean,
): boolean => {
  const stops = (i: number): boolean => isPunctuation(i) || CLAUSE_OPENERS.has(words[i]!);
  for (let i = index - 1, steps = 0; i >= 0 && steps < NEGATION_REACH.forward && !stops(i); i--, steps++) {
    if (NEGATORS.has(words[i]!)) return !(RAISERS.has(words[i]!) && isComparative(words[i + 1]!));
  }
  for (let i = index + 1, steps = 0; i < words.length && steps < NEGATION_REACH.back && !stops(i); i++, steps++) {
    if (words[i] === 'inte' || words[i] === 'ej') return true;
  }
  return false;
};

const RAISERS = new Set(['ingen', 'inget', 'inga', 'aldrig']);

const isComparative = (word: string): boolean => /(?:are|bättre|sämre|större|mindre|högre|lägre|mer|mera)$/u.test(word);
