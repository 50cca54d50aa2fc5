import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWord, openLexicon, wordOf } from '../../../pipeline/restore/lexicon.ts';
import { buildAutomaton, compareWords } from '../../../training/restore/automaton.ts';

const CHARS = 'aåbn';
const open = (words: readonly string[]) => {
  const sorted = [...words].sort(compareWords(CHARS));
  const nothing = new Uint8Array(words.length);
  return {
    sorted,
    lexicon: openLexicon({
      chars: CHARS,
      edges: buildAutomaton(sorted, CHARS),
      cost: nothing,
      lmId: new Uint16Array(words.length),
      casing: nothing,
      letters: new Uint8Array(0),
    }),
  };
};
const word = fc.array(fc.constantFrom(...CHARS), { minLength: 1, maxLength: 6 }).map(letters => letters.join(''));
const lists = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });

describe('the automaton of a word list', () => {
  it('numbers the words in their order, and finds each by its number', () =>
    fc.assert(
      fc.property(lists, words => {
        const { sorted, lexicon } = open(words);
        sorted.forEach((own, number) => {
          expect(findWord(lexicon, own)).toBe(number);
          expect(wordOf(lexicon, number)).toBe(own);
        });
      }),
    ));

  it('holds no other word', () =>
    fc.assert(
      fc.property(lists, word, (words, other) => {
        fc.pre(!words.includes(other));
        expect(findWord(open(words).lexicon, other)).toBe(-1);
      }),
    ));

  it('holds no beginning of a word, no longer one, and no letter that it does not know', () => {
    const { lexicon } = open(['banan']);
    for (const other of ['ban', 'banana', 'bxnan', '', 'BANAN']) expect(findWord(lexicon, other)).toBe(-1);
  });

  it('shares endings: twice as many words that end alike take few edges more', () => {
    const edges = (words: readonly string[]) => open(words).lexicon.edges.length;
    // b-a-n-a-n and å-a-n-a-n share all but their first edge.
    expect(edges(['banan', 'åanan']) - edges(['banan'])).toBe(1);
  });
});

describe('the order of words', () => {
  it('is that of the characters given, shorter ones first', () =>
    expect(['b', 'å', 'ab', 'a', 'n'].sort(compareWords(CHARS))).toEqual(['a', 'ab', 'å', 'b', 'n']));
});
