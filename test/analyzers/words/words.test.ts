import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compilePatterns,
  findPatterns,
  joinLists,
  parsePattern,
  type WordLists,
} from '../../../analyzers/pattern/index.ts';
import { distinctWords } from '../../../analyzers/words/distinct.ts';
import { createWordMemory } from '../../../analyzers/words/memory.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';
import { tableOf } from '../pattern/table.ts';

const words = fc.array(fc.constantFrom('tack', 'alla', 'vi', 'går', 'Tack', 't.ex.'), { maxLength: 12 });
const tableIn = (vocabulary: ReturnType<typeof createVocabulary>, list: readonly string[]): Tokens => {
  const text = list.join(' ');
  return tokenize(text, paragraphBlocks(text), vocabulary);
};

describe('distinct words', () => {
  test('are those with the same lower-case form, lemma, part of speech and features', () => {
    const {
      words: numbers,
      at,
      examples,
    } = distinctWords(
      tableOf([['Får/VERB/få', 'får/NOUN/får', 'får/VERB/få', 'får/VERB/få/Tense=Pres', 'FÅR/NOUN/får']]),
    );
    expect([...at]).toEqual([0, 1, 0, 2, 1]);
    expect([...examples]).toEqual([0, 1, 3]);
    expect(numbers).toHaveLength(3);
  });

  test('have one number in all tables of a vocabulary, and one key in all vocabularies', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const shared = createVocabulary();
        const [first, second] = [distinctWords(tableIn(shared, a)), distinctWords(tableIn(shared, b))];
        const alone = distinctWords(tableIn(createVocabulary(), b));
        const keys = ({ known, words: numbers, at }: typeof alone) =>
          [...at].map(place => known.keyOf(numbers[place]!));
        expect(keys(second)).toEqual(keys(alone));
        expect(first.known).toBe(second.known);
        for (const number of first.words)
          if ([...second.words].includes(number)) expect(second.known.keyOf(number)).toBe(first.known.keyOf(number));
      }),
    );
  });
});

describe('a memory of words', () => {
  test('works every word out once, in all vocabularies, and a variant only those that are special', () => {
    const asked: string[] = [];
    const common = createWordMemory<string>();
    const variant = createWordMemory<string>({
      of: common,
      isSpecial: ({ known, words: numbers }, place) => known.keyOf(numbers[place]!).startsWith('vi'),
    });
    const look = (memory: typeof common, list: readonly string[]) => {
      const table = tableIn(createVocabulary(), list);
      const distinct = distinctWords(table);
      return memory.recall(distinct, (place, isSpecial) => {
        const seen = `${list[distinct.examples[place]!]}${isSpecial ? '!' : ''}`;
        asked.push(seen);
        return seen;
      });
    };
    expect(look(variant, ['vi', 'går'])).toEqual(['vi!', 'går']);
    expect(look(common, ['går', 'vi', 'alla'])).toEqual(['går', 'vi', 'alla']);
    expect(look(variant, ['alla', 'vi'])).toEqual(['alla', 'vi!']);
    expect(asked).toEqual(['vi', 'går', 'vi!', 'alla']);
  });
});

describe('joined lists', () => {
  const listOf = (...forms: readonly string[]) => ({ lemmas: new Set<string>(), forms: new Set(forms) });
  const base: WordLists = new Map([['Gratitude', listOf('tack')]]);
  const actors: WordLists = new Map([['OwnActor', listOf('vi', 'tack')]]);
  const sources = ['#Gratitude alla', '#OwnActor', '(#OwnActor && #Gratitude)', 'vi !#OwnActor'];

  test('match as one plain map would, in any order of calls, and the base lists alone as before', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.array(fc.boolean()), (lists, joinedFirst) => {
        const compiled = compilePatterns(sources.map(source => parsePattern(source)));
        const joined = joinLists(base, actors);
        const plain = new Map([...base, ...actors]);
        const vocabulary = createVocabulary();
        lists.forEach((list, i) => {
          const table = tableIn(vocabulary, list);
          const order = joinedFirst[i] ? [joined, base] : [base, joined];
          for (const some of order) {
            const fresh = compilePatterns(sources.map(source => parsePattern(source)));
            const expected = findPatterns(tableIn(createVocabulary(), list), {
              ...fresh,
              lists: some === joined ? plain : base,
            });
            expect(findPatterns(table, { ...compiled, lists: some })).toEqual(expected);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
  test('may not share a name', () => expect(() => joinLists(base, base)).toThrow('same name'));
});
