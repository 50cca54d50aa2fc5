import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compilePatterns,
  findPatterns,
  type Match,
  matchWithCompromise,
  parsePattern,
  type WordLists,
} from '../../../analyzers/pattern/index.ts';
import { tableOf } from './table.ts';

const lists: WordLists = new Map([['List', { lemmas: new Set(['a', 'd']), forms: new Set(['e']) }]]);
const find = (sentences: readonly (readonly string[])[], pattern: string): string[] => {
  const tokens = tableOf(sentences);
  return findPatterns(tokens, compilePatterns([parsePattern(pattern)], lists)).map(match => wordsOf(tokens, match));
};
const wordsOf = (tokens: ReturnType<typeof tableOf>, { first, end }: { first: number; end: number }): string =>
  Array.from({ length: end - first }, (_, k) => tokens.vocabulary.words[tokens.form[first + k]!]).join(' ');
const sentence = [
  'Jag/PRON/jag',
  'kan/AUX/kunna/Mood=Ind|Tense=Pres',
  'inte/PART/inte',
  'kommentera/VERB/kommentera',
  'fallet/NOUN/fall',
  '.',
];

describe('the pattern engine', () => {
  test('matches forms in any case, parts of speech, lemmas, features and lists', () => {
    expect(find([sentence], 'jag kan')).toEqual(['Jag kan']);
    expect(find([sentence], '#AUX inte #Lkommentera')).toEqual(['kan inte kommentera']);
    expect(find([sentence], '#Pres')).toEqual(['kan']);
    expect(find([['a/NOUN/a', 'e', 'b']], '#List')).toEqual(['a', 'e']);
  });

  test('a gap ends at the first word that fits and is no longer than it says', () => {
    expect(find([sentence], 'kan .{0,1} #NOUN')).toEqual([]);
    expect(find([sentence], 'kan .{0,2} #NOUN')).toEqual(['kan inte kommentera fallet']);
    expect(find([sentence], 'jag * fallet')).toEqual(['Jag kan inte kommentera fallet']);
  });

  test('a pattern never crosses a sentence border', () => {
    expect(
      find(
        [
          ['vi', 'kan'],
          ['inte', 'kommentera'],
        ],
        'kan inte',
      ),
    ).toEqual([]);
    expect(
      find(
        [
          ['vi', 'kan'],
          ['inte', 'kommentera'],
        ],
        'kan * kommentera',
      ),
    ).toEqual([]);
  });

  test('“för” is not “for”: marks over letters count', () => {
    expect(find([['for', 'för', 'far', 'får']], 'får')).toEqual(['får']);
    expect(find([['for', 'för', 'far', 'får']], 'for')).toEqual(['for']);
  });

  test('a capture gives the words inside its brackets', () => {
    const tokens = tableOf([sentence]);
    const [match] = findPatterns(tokens, compilePatterns([parsePattern('jag [<modal>#AUX] inte [<verb>#VERB]')]));
    expect(match?.groups.map(group => [group.name, wordsOf(tokens, group)])).toEqual([
      ['modal', 'kan'],
      ['verb', 'kommentera'],
    ]);
  });

  test('matches of different patterns may overlap, those of one pattern do not', () => {
    const tokens = tableOf([['a', 'a', 'a', 'a', 'b']]);
    const matches = findPatterns(tokens, compilePatterns(['a a', 'a a a', 'a b'].map(source => parsePattern(source))));
    expect(matches.map(match => [match.pattern, match.first, match.end])).toEqual([
      [0, 0, 2],
      [1, 0, 3],
      [0, 2, 4],
      [2, 3, 5],
    ]);
  });

  test('agrees with compromise on any pattern of the syntax and any words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        (sentences, sources) => {
          const tokens = tableOf(sentences);
          const patterns = sources.flatMap(source => tryParse(source));
          expect(findPatterns(tokens, compilePatterns(patterns, lists)).map(plain)).toEqual(
            matchWithCompromise(tokens, patterns, lists).map(plain),
          );
        },
      ),
      { numRuns: 5000, seed: 20250827 },
    );
  });
});

const plain = ({ pattern, sentence, first, end, groups }: Match) => ({ pattern, sentence, first, end, groups });
const tryParse = (source: string) => {
  try {
    return [parsePattern(source)];
  } catch {
    return [];
  }
};

const word = fc.constantFrom(
  'a/NOUN/a',
  'A/NOUN/a',
  'b/VERB/b/Tense=Past',
  'c/VERB/a',
  'får//få',
  'for',
  'd//d',
  'e/ADV',
  ',',
  '?',
);
const single = fc.constantFrom(
  'a',
  'b',
  'c',
  'd',
  'e',
  'får',
  'for',
  '#Lfå',
  '#NOUN',
  '#VERB',
  '#La',
  '#Past',
  '#List',
  '#QuestionMark',
  ',',
);
const choice = fc
  .array(fc.array(single, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map(parts => `(${parts.map(part => part.join(' ')).join('|')})`);
const both = fc.tuple(single, single).map(([a, b]) => `(${a} && ${b})`);
const atom = fc.oneof({ weight: 5, arbitrary: single }, choice, both, fc.constant('.'));
const element = fc.oneof(
  { weight: 5, arbitrary: atom },
  atom.map(part => `${part}?`),
  atom.map(part => `!${part}`),
  single.map(part => `${part}+`),
  single.map(part => `${part}{1,2}`),
  single.map(part => `${part}{2,3}`),
  atom.map(part => `[<x>${part}]`),
  fc.tuple(single, single).map(([a, b]) => `[<y>${a} ${b}]`),
  fc.constantFrom('*', '.{0,2}', '.{1,3}', '.{2}'),
);
const pattern = fc
  .tuple(fc.boolean(), fc.array(element, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([start, parts, end]) => `${start ? '^' : ''}${parts.join(' ')}${end ? '$' : ''}`);
